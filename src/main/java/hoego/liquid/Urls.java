package hoego.liquid;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses as Jekyll writes them. */
public final class Urls {
  private static final Pattern ABSOLUTE = Pattern.compile("\\A[A-Za-z][A-Za-z0-9+.-]*:");
  private static final Pattern PARTS =
      Pattern.compile(
          "\\A(?:([A-Za-z][A-Za-z0-9+.-]*):)?(?://([^/?#]*))?([^?#]*)(\\?[^#]*)?(#.*)?\\z",
          Pattern.DOTALL);

  private static final String PATH = "!$&'()*+,;=:@/-._~";
  private static final String UNRESERVED = "-._~";

  private Urls() {}

  /** An address from the server's root, behind the site's {@code baseurl}. */
  static String relative(String address, LiquidSite site) {
    if (ABSOLUTE.matcher(address).find()) {
      return address;
    }
    String base = site.baseUrl();
    base = base.endsWith("/") ? base.substring(0, base.length() - 1) : base;
    return normal(slashed(base) + slashed(address));
  }

  /** An address with the site's {@code url} and {@code baseurl}. */
  static String absolute(String address, LiquidSite site) {
    if (ABSOLUTE.matcher(address).find()) {
      return address;
    }
    String relative = relative(address, site);
    return site.url().isEmpty() ? relative : normal(site.url() + relative);
  }

  private static String slashed(String part) {
    return part.isEmpty() || part.startsWith("/") ? part : "/" + part;
  }

  private static String normal(String address) {
    Matcher parts = PARTS.matcher(address);
    if (!parts.matches()) {
      return address;
    }
    StringBuilder normal = new StringBuilder();
    String scheme = parts.group(1);
    if (scheme != null) {
      normal.append(scheme.toLowerCase(Locale.ROOT)).append(':');
    }
    String host = parts.group(2);
    String path = parts.group(3);
    if (host != null) {
      normal.append("//").append(host.toLowerCase(Locale.ROOT));
      path = path.isEmpty() ? "/" : path;
    }
    normal.append(encoded(withoutDots(path), PATH));
    if (parts.group(4) != null) {
      normal.append('?').append(encoded(parts.group(4).substring(1), PATH + "?"));
    }
    if (parts.group(5) != null) {
      normal.append('#').append(encoded(parts.group(5).substring(1), PATH + "?"));
    }
    return normal.toString();
  }

  private static String withoutDots(String path) {
    if (!path.contains("/.")) {
      return path;
    }
    List<String> kept = new ArrayList<>();
    String[] names = path.split("/", -1);
    for (int i = 0; i < names.length; i++) {
      boolean last = i == names.length - 1;
      if (names[i].equals("..")) {
        if (kept.size() > 1) {
          kept.removeLast();
        }
      } else if (!names[i].equals(".")) {
        kept.add(names[i]);
        continue;
      }
      if (last) {
        kept.add("");
      }
    }
    return String.join("/", kept);
  }

  /** A part of an address in NFC, with all but some chars as percent and hex, kept where it is. */
  private static String encoded(String part, String kept) {
    return encode(Normalizer.normalize(part, Normalizer.Form.NFC), kept, true);
  }

  /** A path's chars as Jekyll escapes them in a page's own address. */
  public static String escapedPath(String path) {
    return encode(path, PATH, false);
  }

  /** All but letters, digits and {@code -._~} as percent and hex. */
  static String component(String text) {
    return encode(text, UNRESERVED, false);
  }

  static String encode(String text, String kept, boolean keepEscapes) {
    StringBuilder out = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    int escapeEnd = 0;
    for (int i = 0; i < bytes.length; i++) {
      char c = (char) (bytes[i] & 0xFF);
      boolean letter = c != '_' && Markup.isWord(c);
      boolean escape = keepEscapes && c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2);
      if (escape) {
        escapeEnd = i + 3;
      }
      if (i < escapeEnd) {
        out.append(Character.toUpperCase(c));
      } else if (letter || kept.indexOf(c) >= 0) {
        out.append(c);
      } else {
        out.append("%%%02X".formatted((int) c));
      }
    }
    return out.toString();
  }

  private static boolean isHex(byte[] bytes, int at) {
    return at < bytes.length && Character.digit((char) bytes[at], 16) >= 0;
  }
}
