package hoego.editing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line as lists and quotes have it: quote marks, indentation, the mark of an item, its words.
 *
 * @param quote the quote marks with the white space round them, empty where there are none
 * @param indent spaces before the item's mark or the words
 * @param mark {@code -}, {@code *}, {@code +} or a number with its {@code .} or {@code )}; empty
 *     for a line that begins no item
 * @param gap the space behind the mark
 * @param task {@code [ ] } or {@code [x] } with its space, empty for none
 * @param words the rest
 */
record ItemLine(String quote, String indent, String mark, String gap, String task, String words) {
  private static final Pattern LINE =
      Pattern.compile(
          "([ \\t]*(?:>[ \\t]?)*+(?<=>[ \\t]?)|)([ \\t]*)"
              + "(?:([-*+]|\\d{1,9}[.)])([ \\t]+|$)(\\[[ xX]](?:[ \\t]+|$))?)?(.*)",
          // Pasted text has other separators of lines (U+2028), which end no line here.
          Pattern.UNIX_LINES);

  static ItemLine of(String line) {
    Matcher parts = LINE.matcher(line);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no line: " + line);
    }
    return new ItemLine(
        parts.group(1),
        parts.group(2),
        given(parts.group(3)),
        given(parts.group(4)),
        given(parts.group(5)),
        parts.group(6));
  }

  private static String given(@Nullable String group) {
    return group == null ? "" : group;
  }

  @Override
  public String toString() {
    return quote + indent + mark + gap + task + words;
  }

  /** The length of all before the words, in chars. */
  int prefix() {
    return quote.length() + indent.length() + mark.length() + gap.length() + task.length();
  }

  /** Whether the line begins an item; a rule of stars or dashes does not. */
  boolean isItem() {
    return !mark.isEmpty() && !isRule();
  }

  private boolean isRule() {
    String all = (mark + words).replaceAll("[ \\t]", "");
    return all.length() >= 3 && all.matches("-{3,}|\\*{3,}");
  }

  boolean isBlank() {
    return mark.isEmpty() && words.isBlank();
  }

  boolean isNumbered() {
    return isItem() && Character.isDigit(mark.charAt(0));
  }

  /** The item's number; 0 where it has none. */
  int number() {
    return isNumbered() ? Integer.parseInt(mark.substring(0, mark.length() - 1)) : 0;
  }

  /** The columns before the mark, a tab as four (CommonMark 0.31, section 2.2). */
  int depth() {
    int columns = 0;
    for (int i = 0; i < indent.length(); i++) {
      columns = indent.charAt(i) == '\t' ? (columns / 4 + 1) * 4 : columns + 1;
    }
    return columns;
  }

  /** The columns before the words: what a child must be indented by to belong to this item. */
  int contentDepth() {
    return depth() + mark.length() + Math.clamp(gap.length(), 1, 4);
  }

  ItemLine withNumber(int number) {
    return withMark(number + mark.substring(mark.length() - 1));
  }

  ItemLine withMark(String other) {
    return new ItemLine(quote, indent, other, gap.isEmpty() ? " " : gap, task, words);
  }

  ItemLine withoutMark() {
    return new ItemLine(quote, indent, "", "", "", words);
  }

  ItemLine withTask(String other) {
    return new ItemLine(quote, indent, mark, gap.isEmpty() ? " " : gap, other, words);
  }

  /** This line moved by columns; a tab becomes spaces where it is moved. */
  ItemLine shifted(int columns) {
    return new ItemLine(quote, " ".repeat(Math.max(0, depth() + columns)), mark, gap, task, words);
  }
}
