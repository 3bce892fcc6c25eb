package hoego.ui.preview;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A picture that stands in a post as a {@code data:} address. */
final class EmbeddedPicture {
  private static final Pattern BASE64 =
      Pattern.compile("(?i)\\Adata:image/[a-z0-9.+-]{1,20};base64,");

  private EmbeddedPicture() {}

  /** Its bytes; empty where the address is of another kind. */
  static Optional<byte[]> bytes(String address) {
    Matcher start = BASE64.matcher(address);
    if (!start.find()) {
      return Optional.empty();
    }
    try {
      return Optional.of(Base64.getMimeDecoder().decode(address.substring(start.end())));
    } catch (IllegalArgumentException cut) {
      return Optional.empty();
    }
  }
}
