package hoego.count;

/**
 * Paragraphs written on Korean manuscript paper (원고지) of 20 cells a line.
 *
 * <p>The usual rules, as schools teach them: one character a cell, punctuation too; small Latin
 * letters and digits two a cell; a paragraph begins on a new line with an empty cell; no empty cell
 * after a full stop or a comma, nor at the beginning of a line; no line begins with punctuation
 * that closes, which shares the last cell of the line before. Not thread-safe.
 */
final class ManuscriptPaper {
  /** Lines of a sheet of 200 cells. */
  static final int LINES_A_SHEET = 10;

  private static final int CELLS = 20;
  private static final String CLOSING = ".,!?:;)]}”’」』》〉…、。·~";

  private int lines;
  private int cell;

  /** Whether the cell before has one small letter or digit, and room for another. */
  private boolean half;

  private String before = "";

  /** Begins a paragraph, indented as text is or not as code is. */
  void begin(boolean indented) {
    lines++;
    cell = indented ? 1 : 0;
    half = false;
    before = "";
  }

  /** Writes a character; a space where it is white. */
  void write(String character) {
    char first = character.charAt(0);
    boolean small =
        character.length() == 1 && (first >= 'a' && first <= 'z' || first >= '0' && first <= '9');
    if (Character.isWhitespace(first)) {
      if (cell < CELLS && !before.equals(".") && !before.equals(",")) {
        cell++;
      }
      half = false;
    } else if (small && half) {
      half = false;
    } else {
      boolean shares = cell == CELLS && CLOSING.contains(character);
      if (cell == CELLS && !shares) {
        lines++;
        cell = 0;
      }
      if (!shares) {
        cell++;
      }
      half = small;
    }
    before = character;
  }

  int lines() {
    return lines;
  }
}
