package hoego.count;

/**
 * How many words Jekyll's filter {@code number_of_words} finds in a page, for the time that themes
 * say it takes to read.
 *
 * @param spaced parted by white space alone, as the filter tells them without a mode
 * @param lettered with each letter of Hangul, Han and Kana a word, as it does with {@code "auto"}
 */
public record ReadWords(int spaced, int lettered) {
  /** Of nothing. */
  public static final ReadWords NONE = new ReadWords(0, 0);

  /** Those of a piece of HTML whose tags are taken out, with nothing put in their places. */
  public static ReadWords of(String html) {
    int spaced = 0;
    int lettered = 0;
    boolean word = false;
    boolean others = false;
    // A tag that is never closed is not looked for again.
    int lastEnd = html.lastIndexOf('>');
    int at = 0;
    while (at < html.length()) {
      int c = html.codePointAt(at);
      if (c == '<' && at < lastEnd) {
        at = html.indexOf('>', at) + 1;
        continue;
      }
      at += Character.charCount(c);
      boolean space = isSpace(c);
      boolean letter = !space && isLetter(c);
      if (!space && !word) {
        spaced++;
      }
      if (letter || !space && !others) {
        lettered++;
      }
      word = !space;
      others = !space && !letter;
    }
    return new ReadWords(spaced, lettered);
  }

  /** As the pattern {@code \s} has it. */
  private static boolean isSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r';
  }

  private static boolean isLetter(int c) {
    return c > 0x7F
        && switch (Character.UnicodeScript.of(c)) {
          case HAN, KATAKANA, HIRAGANA, HANGUL -> true;
          default -> false;
        };
  }

  /** These and others. */
  public ReadWords plus(ReadWords other) {
    return new ReadWords(spaced + other.spaced, lettered + other.lettered);
  }
}
