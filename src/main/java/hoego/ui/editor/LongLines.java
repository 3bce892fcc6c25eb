package hoego.ui.editor;

import hoego.text.DisplayWidth;
import hoego.text.Shaping;

/**
 * The lines of a text that are too long to be wrapped where the text column ends, as one.
 *
 * @param any whether there is one
 * @param width how wide the widest is at most, in em; 0 where one must not be wrapped anywhere:
 *     from right to left JavaFX throws, and a megabyte takes it five times as long
 */
record LongLines(boolean any, double width) {
  static final LongLines NONE = new LongLines(false, Double.POSITIVE_INFINITY);

  /**
   * Half an em for each column, or char of an emoji that the font doesn't join, is what most
   * writing takes; that it becomes a row more does no harm.
   */
  private static final double EM = 0.6;

  private static final double MORE = 400;

  /** Whether a line is one, and how wide. */
  static LongLines of(String line) {
    if (Shaping.isWrappable(line)) {
      return NONE;
    }
    int columns = Math.max(DisplayWidth.of(line), line.length());
    boolean never = line.length() > Shaping.LONGEST_WRAPPED_LINE || Shaping.isRightToLeft(line);
    // In steps, so that not every key makes the lines wider.
    return new LongLines(true, never ? 0 : MORE * Math.ceil(EM * columns / MORE + 0.1));
  }

  /** These and others. */
  LongLines and(LongLines others) {
    if (!any || !others.any) {
      return any ? this : others;
    }
    return new LongLines(true, width == 0 || others.width == 0 ? 0 : Math.max(width, others.width));
  }

  /** Whether nothing that is put in could change it. */
  boolean isNeverToBeWrapped() {
    return any && width == 0;
  }

  /** How wide all lines are to be for their sake, in em; 0 where nothing is. */
  double rowWidth() {
    return any ? width : 0;
  }
}
