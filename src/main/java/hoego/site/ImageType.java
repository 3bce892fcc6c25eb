package hoego.site;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The kinds of picture that browsers show, told by a file's first bytes and never by its name. */
public enum ImageType {
  PNG("image/png"),
  JPEG("image/jpeg"),
  GIF("image/gif"),
  BMP("image/bmp"),
  WEBP("image/webp"),
  AVIF("image/avif"),
  SVG("image/svg+xml");

  /** How many of a file's first bytes {@link #of} looks at. */
  public static final int BYTES_NEEDED = 1024;

  private static final List<String> AVIF_BRANDS = List.of("ftypavif", "ftypavis");

  /** An SVG may begin with a declaration, comments and a document type. */
  private static final Pattern SVG_START =
      Pattern.compile(
          "(?s)\\A\\s*(?:<\\?.*?\\?>\\s*|<!--.*?-->\\s*|<!DOCTYPE[^>]*>\\s*)*<svg[\\s>]");

  private final String mime;

  ImageType(String mime) {
    this.mime = mime;
  }

  /** As in {@code image/png}. */
  public String mime() {
    return mime;
  }

  /** The kind of a file that begins with these bytes; empty where it is no picture. */
  public static Optional<ImageType> of(byte[] beginning) {
    String bytes =
        new String(
            beginning, 0, Math.min(beginning.length, BYTES_NEEDED), StandardCharsets.ISO_8859_1);
    if (bytes.startsWith("\u0089PNG\r\n\u001a\n")) {
      return Optional.of(PNG);
    }
    if (bytes.startsWith("\u00ff\u00d8\u00ff")) {
      return Optional.of(JPEG);
    }
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a")) {
      return Optional.of(GIF);
    }
    if (bytes.startsWith("BM") && bytes.length() > 26) {
      return Optional.of(BMP);
    }
    if (bytes.startsWith("RIFF") && bytes.startsWith("WEBP", 8)) {
      return Optional.of(WEBP);
    }
    if (AVIF_BRANDS.stream().anyMatch(brand -> bytes.startsWith(brand, 4))) {
      return Optional.of(AVIF);
    }
    String text = bytes.startsWith("\u00ef\u00bb\u00bf") ? bytes.substring(3) : bytes;
    return SVG_START.matcher(text).find() ? Optional.of(SVG) : Optional.empty();
  }
}
