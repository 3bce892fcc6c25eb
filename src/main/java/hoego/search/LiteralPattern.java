package hoego.search;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * What stands for words in a regular expression: they are found however their letters are put
 * together, as whole syllables (NFC) or, as macOS writes file names, of single letters (NFD).
 */
final class LiteralPattern {
  /** A letter or syllable that goes on is another one: 하 is not in 한, nor e in é. */
  private static final String COMPLETE = "(?![\\u0300-\\u036F\\u1160-\\u11FF])";

  private LiteralPattern() {}

  static Pattern of(String words, boolean matchCase) {
    String composed = Normalizer.normalize(words, Normalizer.Form.NFC);
    StringBuilder expression = new StringBuilder("(?:");
    if (!composed.equals(words)) {
      words.codePoints().forEach(point -> quote(point, expression));
      expression.append('|');
    }
    composed.codePoints().forEach(point -> either(point, expression));
    expression.append(')');
    int last = words.codePointBefore(words.length());
    if (!(last >= 0x1100 && last <= 0x11FF)) {
      expression.append(COMPLETE);
    }
    boolean hasCase =
        composed.codePoints().anyMatch(c -> Character.toLowerCase(c) != Character.toUpperCase(c));
    return Pattern.compile(
        expression.toString(),
        hasCase && !matchCase ? Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE : 0);
  }

  private static void either(int point, StringBuilder expression) {
    String whole = Character.toString(point);
    String apart = Normalizer.normalize(whole, Normalizer.Form.NFD);
    if (apart.equals(whole)) {
      quote(point, expression);
    } else {
      expression.append("(?:").append(whole).append('|').append(apart).append(')');
    }
  }

  private static void quote(int point, StringBuilder expression) {
    if (point < 0x80 && !Character.isLetterOrDigit(point) && point > ' ') {
      expression.append('\\');
    }
    expression.appendCodePoint(point);
  }
}
