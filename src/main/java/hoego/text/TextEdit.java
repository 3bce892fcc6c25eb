package hoego.text;

/** One stretch of a text and what is to stand in its place. */
public record TextEdit(TextRange range, String replacement) {
  /** An edit that puts {@code text} before the char at {@code offset}. */
  public static TextEdit insert(int offset, String text) {
    return new TextEdit(TextRange.at(offset), text);
  }

  /** An edit that takes the chars from {@code start} up to {@code end} away. */
  public static TextEdit delete(int start, int end) {
    return new TextEdit(new TextRange(start, end), "");
  }

  /** An edit that puts {@code text} in the place of the chars from {@code start} to {@code end}. */
  public static TextEdit replace(int start, int end, String text) {
    return new TextEdit(new TextRange(start, end), text);
  }

  /** By how many chars the text gets longer; negative where it gets shorter. */
  public int lengthChange() {
    return replacement.length() - range.length();
  }
}
