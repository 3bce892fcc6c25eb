package hoego.markdown.kramdown;

import org.jspecify.annotations.Nullable;

/**
 * Code between backticks within a line.
 *
 * @param from where the code itself begins
 * @param to where it ends
 * @param end behind the closing backticks
 */
record CodeText(int from, int to, int end) {
  /** The end of the backticks that stand at {@code at}. */
  static int runEnd(String text, int at, int end) {
    int i = at;
    while (i < end && text.charAt(i) == '`') {
      i++;
    }
    return i;
  }

  /**
   * The code that begins with the backticks at {@code at}, or null: as many are to follow, and a
   * single one between white space is itself.
   *
   * @param start where the text begins that they stand in
   */
  static @Nullable CodeText at(Cut cut, int at, int start, int end) {
    String text = cut.text;
    int from = runEnd(text, at, end);
    int length = from - at;
    boolean single = length == 1;
    if (single
        && (at == start || Chars.isSpace(text.charAt(at - 1)))
        && from < end
        && Chars.isSpace(text.charAt(from))) {
      return null;
    }
    int close = cut.find(text.substring(at, from), from);
    if (close < 0 || close + length > end) {
      return null;
    }
    int to = close;
    int first = from;
    if (!single) {
      if (first < to && text.charAt(first) == ' ') {
        first++;
      }
      if (to > first && text.charAt(to - 1) == ' ') {
        to--;
      }
    }
    return new CodeText(first, to, close + length);
  }
}
