package hoego.count;

/**
 * How long a text is, as its reader sees it: without markup, without front matter.
 *
 * @param characters characters with the spaces between words, line ends apart
 * @param letters characters without white space
 * @param words pieces between white space (어절) that are more than punctuation
 * @param lines lines on manuscript paper of 20 cells a line
 */
public record TextCounts(int characters, int letters, int words, int lines) {
  /** Of no text. */
  public static final TextCounts NONE = new TextCounts(0, 0, 0, 0);

  /** How many letters are read in a minute: what Korean adults are commonly reckoned at. */
  public static final int LETTERS_A_MINUTE = 500;

  /** A paragraph of text or a line of code is counted after the other. Not thread-safe. */
  public static final class Counter {
    private final ManuscriptPaper paper = new ManuscriptPaper();
    private int characters;
    private int letters;
    private int words;
    private boolean inWord;
    private boolean spacePending;

    /** Counts a paragraph, its white space as a browser shows it: one space, none at the ends. */
    public void paragraph(String text) {
      count(text.strip(), true);
    }

    /** Counts a line of code, white space as it stands. */
    public void codeLine(String text) {
      count(text.stripTrailing(), false);
    }

    private void count(String text, boolean collapses) {
      if (text.isBlank()) {
        return;
      }
      paper.begin(collapses);
      spacePending = false;
      inWord = false;
      Graphemes.each(text, character -> add(character, collapses));
    }

    private void add(String character, boolean collapses) {
      int first = character.codePointAt(0);
      if (Character.isWhitespace(first) || Character.isSpaceChar(first)) {
        inWord = false;
        if (!spacePending || !collapses) {
          characters++;
          paper.write(" ");
        }
        spacePending = true;
        return;
      }
      spacePending = false;
      characters++;
      letters++;
      paper.write(character);
      if (!inWord && !isPunctuation(first)) {
        inWord = true;
        words++;
      }
    }

    private static boolean isPunctuation(int c) {
      return switch (Character.getType(c)) {
        case Character.CONNECTOR_PUNCTUATION,
            Character.DASH_PUNCTUATION,
            Character.START_PUNCTUATION,
            Character.END_PUNCTUATION,
            Character.INITIAL_QUOTE_PUNCTUATION,
            Character.FINAL_QUOTE_PUNCTUATION,
            Character.OTHER_PUNCTUATION ->
            true;
        default -> false;
      };
    }

    /** What was counted so far. */
    public TextCounts counts() {
      return new TextCounts(characters, letters, words, paper.lines());
    }
  }

  /** The counts of this text with another one after it. */
  public TextCounts plus(TextCounts other) {
    return new TextCounts(
        characters + other.characters,
        letters + other.letters,
        words + other.words,
        lines + other.lines);
  }

  /** Sheets of manuscript paper of 200 cells, to a tenth. */
  public double sheets() {
    return (double) lines / ManuscriptPaper.LINES_A_SHEET;
  }

  /** How long a reader takes, in minutes: at least one where there is something to read. */
  public int minutes() {
    return letters == 0 ? 0 : Math.max(1, Math.round((float) letters / LETTERS_A_MINUTE));
  }
}
