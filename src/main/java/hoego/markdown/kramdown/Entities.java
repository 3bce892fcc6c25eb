package hoego.markdown.kramdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * The references to characters that kramdown knows: those of HTML 4 and a few more, some of which
 * stand for another character than a browser has.
 */
final class Entities {
  private static final Map<String, Integer> NAMED = read();
  private static final int LONGEST_NUMBER = 8;

  private Entities() {}

  private static Map<String, Integer> read() {
    Map<String, Integer> named = new HashMap<>();
    try (InputStream in = Entities.class.getResourceAsStream("entities.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int space = line.indexOf(' ');
        named.put(line.substring(0, space), Integer.parseInt(line, space + 1, line.length(), 16));
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Map.copyOf(named);
  }

  /** The code point of a name, or -1. */
  static int named(String name) {
    return NAMED.getOrDefault(name, -1);
  }

  /** Whether a reference in XML's form begins at an ampersand, of a known name or not. */
  static boolean isReference(String text, int at) {
    return referenceEnd(text, at, text.length()) > 0;
  }

  /** The end of the reference that begins at an ampersand, or -1. */
  static int referenceEnd(String text, int at, int end) {
    int i = at + 1;
    if (i < end && text.charAt(i) == '#') {
      boolean hex = i + 1 < end && text.charAt(i + 1) == 'x';
      int from = i + (hex ? 2 : 1);
      i = from;
      while (i < end
          && Character.digit(text.charAt(i), hex ? 16 : 10) >= 0
          && text.charAt(i) < 128) {
        i++;
      }
      return i > from && i < end && text.charAt(i) == ';' ? i + 1 : -1;
    }
    int from = i;
    while (i < end && isNameChar(text.charAt(i), i == from)) {
      i++;
    }
    return i > from && i < end && text.charAt(i) == ';' ? i + 1 : -1;
  }

  private static boolean isNameChar(char c, boolean first) {
    return Chars.isAsciiWord(c) || c == ':' || !first && (c == '-' || c == '.');
  }

  /**
   * The code point of the reference {@code &...;}.
   *
   * @return -1 where its name is unknown; the replacement character where there is no such number
   */
  static int codePoint(String reference) {
    if (reference.charAt(1) != '#') {
      return named(reference.substring(1, reference.length() - 1));
    }
    boolean hex = reference.charAt(2) == 'x';
    int from = hex ? 3 : 2;
    while (from < reference.length() - 2 && reference.charAt(from) == '0') {
      from++;
    }
    String digits = reference.substring(from, reference.length() - 1);
    if (digits.length() > LONGEST_NUMBER) {
      return 0xFFFD;
    }
    long code = Long.parseLong(digits, hex ? 16 : 10);
    boolean none = code == 0 || code > Character.MAX_CODE_POINT || code >= 0xD800 && code < 0xE000;
    return none ? 0xFFFD : (int) code;
  }
}
