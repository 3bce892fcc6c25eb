package hoego.editing;

import hoego.text.TextRange;

/**
 * What is selected: from the anchor, where selecting began, to the caret, where it ended; both in
 * chars from the text's begin and in any order.
 */
public record Selection(int anchor, int caret) {
  /**
   * @throws IllegalArgumentException when an offset is negative
   */
  public Selection {
    if (anchor < 0 || caret < 0) {
      throw new IllegalArgumentException("no selection: " + anchor + " to " + caret);
    }
  }

  /** Nothing selected, the caret at an offset. */
  public static Selection at(int offset) {
    return new Selection(offset, offset);
  }

  /** From {@code start} to {@code end}, the caret at the end. */
  public static Selection of(int start, int end) {
    return new Selection(start, end);
  }

  /** The first offset. */
  public int start() {
    return Math.min(anchor, caret);
  }

  /** The offset behind the last char. */
  public int end() {
    return Math.max(anchor, caret);
  }

  /** Whether nothing is selected. */
  public boolean isEmpty() {
    return anchor == caret;
  }

  /** The stretch selected. */
  public TextRange range() {
    return new TextRange(start(), end());
  }
}
