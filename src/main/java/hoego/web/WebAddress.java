package hoego.web;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the addresses of pictures as browsers do, and takes none that leads past the web. */
final class WebAddress {
  private static final int LONGEST = 4096;

  private static final Pattern PARTS =
      Pattern.compile("(?i)(https?):[/\\\\]{2,}([^/\\\\?#]+)([^#]*)(?:#.*)?", Pattern.DOTALL);

  private static final Pattern HOST =
      Pattern.compile("([^:\\[\\]@]+|\\[[0-9A-Fa-f:.]+])(?::(\\d*))?");

  private WebAddress() {}

  /**
   * What is asked for where a post says {@code address}: always by TLS, as a browser does for the
   * pictures of a page that came by it (W3C Mixed Content, level 2). Empty for other schemes, other
   * ports, and names with a password.
   */
  static Optional<URI> of(String address) {
    String text = address.replaceAll("[\\t\\n\\r]", "").strip();
    if (text.startsWith("//")) {
      text = "https:" + text;
    }
    Matcher parts = PARTS.matcher(text);
    if (text.length() > LONGEST || !parts.matches()) {
      return Optional.empty();
    }
    Matcher host = HOST.matcher(parts.group(2));
    if (!host.matches() || !isUsual(parts.group(1), host.group(2))) {
      return Optional.empty();
    }
    try {
      String name = host.group(1).startsWith("[") ? host.group(1) : IDN.toASCII(host.group(1));
      String rest = parts.group(3);
      String path = rest.startsWith("/") ? rest : "/" + rest;
      URI uri = new URI("https://" + name + encoded(path)).parseServerAuthority();
      return uri.getHost() == null || uri.getRawUserInfo() != null
          ? Optional.empty()
          : Optional.of(uri);
    } catch (URISyntaxException | IllegalArgumentException noName) {
      return Optional.empty();
    }
  }

  private static boolean isUsual(String scheme, @Nullable String port) {
    return port == null
        || port.isEmpty()
        || port.equals("443")
        || (port.equals("80") && scheme.length() == 4);
  }

  /** What an address can't hold as percent and hex; what is so already stays. */
  private static String encoded(String path) {
    StringBuilder out = new StringBuilder();
    for (byte each : path.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (each & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~:/?@!$&'()*+,;=%".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return out.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
  }
}
