package hoego.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An image's address taken apart, before any file is looked for.
 *
 * @param kind what sort of address it is
 * @param address without Liquid and white space at its ends
 * @param names the file names that a local address may mean, the likeliest first, parted by slashes
 */
record ImageAddress(Kind kind, String address, List<String> names) {

  enum Kind {
    LOCAL,
    REMOTE,
    EMBEDDED,
    FORBIDDEN
  }

  private static final int LONGEST_LOCAL = 4096;

  private static final Pattern SCHEME = Pattern.compile("\\A([A-Za-z][A-Za-z0-9+.-]*):");

  /** {@code {{ site.url }}} or {@code {{ site.baseurl }}} in front of a path. */
  private static final Pattern LIQUID_PREFIX =
      Pattern.compile("\\A(?:\\{\\{-?\\s*site\\.(?:url|baseurl)\\s*-?}}\\s*)++");

  /** {@code {{ "/x.png" | relative_url }}}: a quoted path through filters. */
  private static final Pattern LIQUID_PATH =
      Pattern.compile("\\A\\{\\{-?\\s*([\"'])(.*?)\\1\\s*(?:\\|[^}]*)?}}");

  static ImageAddress of(String src) {
    // Browsers drop tabs and line ends inside an address, so `fi\nle:` is a scheme to them.
    String address = withoutLiquid(src.replaceAll("[\\t\\n\\r]", "").strip());
    if (address.startsWith("\\\\")) {
      return new ImageAddress(Kind.FORBIDDEN, address, List.of());
    }
    if (address.replace('\\', '/').startsWith("//")) {
      return new ImageAddress(Kind.REMOTE, address, List.of());
    }
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.find()) {
      String name = scheme.group(1).toLowerCase(Locale.ROOT);
      Kind kind =
          switch (name) {
            case "data" -> Kind.EMBEDDED;
            case "file" -> Kind.FORBIDDEN;
            // One letter is a Windows drive.
            default -> name.length() == 1 ? Kind.FORBIDDEN : Kind.REMOTE;
          };
      return new ImageAddress(kind, address, List.of());
    }
    return new ImageAddress(Kind.LOCAL, address, names(address));
  }

  /** Two parts of a path put together with one slash, runs of slashes made one, as Chirpy does. */
  static String joined(String folder, String name) {
    return (folder + "/" + name).replaceAll("/{2,}", "/");
  }

  private static String withoutLiquid(String src) {
    Matcher path = LIQUID_PATH.matcher(src);
    if (path.find()) {
      return path.group(2) + src.substring(path.end());
    }
    Matcher prefix = LIQUID_PREFIX.matcher(src);
    if (!prefix.find()) {
      return src;
    }
    String rest = src.substring(prefix.end());
    Matcher inner = LIQUID_PATH.matcher(rest);
    String below = inner.find() ? inner.group(2) + rest.substring(inner.end()) : rest;
    return below.startsWith("/") ? below : "/" + below;
  }

  private static List<String> names(String address) {
    String path = address.replaceFirst("(?s)[?#].*", "").replace('\\', '/');
    if (path.isEmpty() || path.length() > LONGEST_LOCAL) {
      return List.of();
    }
    List<String> names = new ArrayList<>();
    names.add(decoded(path));
    if (!names.contains(path)) {
      names.add(path);
    }
    return names;
  }

  /** Percent signs decoded as UTF-8; the path as it is where they make no sense. */
  private static String decoded(String path) {
    if (path.indexOf('%') < 0) {
      return path;
    }
    byte[] bytes = path.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length);
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] != '%') {
        out.write(bytes[i]);
        continue;
      }
      int high = i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
      int low = i + 2 < bytes.length ? Character.digit(bytes[i + 2], 16) : -1;
      if (high < 0 || low < 0) {
        return path;
      }
      out.write(high * 16 + low);
      i += 2;
    }
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(out.toByteArray()))
          .toString()
          .replace('\\', '/');
    } catch (CharacterCodingException notUtf8) {
      return path;
    }
  }
}
