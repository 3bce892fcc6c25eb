package hoego.markdown.kramdown;

/** Kinds of chars as kramdown tells them apart: mostly ASCII's, sometimes any script's. */
final class Chars {
  private Chars() {}

  static boolean isSpace(char c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  /** A letter, digit or underscore of ASCII. */
  static boolean isAsciiWord(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
  }

  /** A letter, mark, digit or connecting mark of any script. */
  static boolean isWord(char c) {
    return isLetter(c)
        || isDigit(c)
        || Character.getType(c) == Character.CONNECTOR_PUNCTUATION
        || isMark(c);
  }

  static boolean isLetter(char c) {
    return Character.isAlphabetic(c);
  }

  static boolean isDigit(char c) {
    return Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK
        || type == Character.ENCLOSING_MARK;
  }

  /** A mark of ASCII that smart quotes look at, which an ampersand is not. */
  static boolean isAsciiPunctuation(char c) {
    return c >= '!' && c <= '/' && c != '&'
        || c >= ':' && c <= '@'
        || c >= '[' && c <= '`'
        || c >= '{' && c <= '~';
  }

  /** The chars that a backslash takes their meaning from. */
  static boolean isEscapable(char c) {
    return "\\.*_+`-(){}[]#!:|\"'<>$=~".indexOf(c) >= 0;
  }

  /** The first place from {@code from} on that holds no white space, at most {@code end}. */
  static int skipSpace(String text, int from, int end) {
    int i = from;
    while (i < end && isSpace(text.charAt(i))) {
      i++;
    }
    return i;
  }

  /** The end of the text from {@code from} to {@code end} without white space behind it. */
  static int trimmedEnd(String text, int from, int end) {
    int i = end;
    while (i > from && isSpace(text.charAt(i - 1))) {
      i--;
    }
    return i;
  }
}
