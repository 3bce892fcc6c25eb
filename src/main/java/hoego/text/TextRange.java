package hoego.text;

/**
 * A stretch of a text, from {@code start} up to and without {@code end}, both offsets in chars
 * (UTF-16 units) from the text's start.
 */
public record TextRange(int start, int end) {
  /**
   * @throws IllegalArgumentException when {@code start} is negative or behind {@code end}
   */
  public TextRange {
    if (start < 0 || end < start) {
      throw new IllegalArgumentException("no range: " + start + " to " + end);
    }
  }

  /** The empty range at an offset: a caret. */
  public static TextRange at(int offset) {
    return new TextRange(offset, offset);
  }

  /** The number of chars in the range. */
  public int length() {
    return end - start;
  }

  /** Whether the range holds no char. */
  public boolean isEmpty() {
    return start == end;
  }

  /** Whether the char behind {@code offset} is in the range. */
  public boolean contains(int offset) {
    return start <= offset && offset < end;
  }

  /**
   * The chars of a text in this range.
   *
   * @throws IndexOutOfBoundsException when the text is shorter than the range's end
   */
  public String of(String text) {
    return text.substring(start, end);
  }
}
