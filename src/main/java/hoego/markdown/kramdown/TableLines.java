package hoego.markdown.kramdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that may be a table's: where a pipe parts cells and where it is none. */
final class TableLines {
  private static final int DEEPEST = 100;

  private final Cut cut;
  private final String text;
  private final int end;
  private int at;
  private boolean pipe;
  private boolean missing;

  TableLines(Cut cut, int from, int end) {
    this.cut = cut;
    this.text = cut.text;
    this.at = from;
    this.end = end;
  }

  /**
   * A cell's place in its line.
   *
   * @param escapes the backslashes that stand before pipes
   */
  record Cell(int from, int to, List<Integer> escapes) {}

  /** Whether the line has a pipe that no backslash stands before, in code or not. */
  static boolean hasPipe(String text, int at) {
    int lineEnd = text.indexOf('\n', at);
    return hasPipe(text, at, lineEnd < 0 ? text.length() : lineEnd);
  }

  /** Whether the line is of hyphens or equals signs, pipes, colons and plus signs alone. */
  static boolean isSeparator(String text, int at, char dash) {
    boolean found = false;
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      char c = text.charAt(i);
      if (c == dash) {
        found = true;
      } else if ("+|: \t".indexOf(c) < 0) {
        return false;
      }
    }
    return found;
  }

  /** The alignment of each column by a separator's colons, null for none. */
  static List<TableCell.@Nullable Alignment> alignments(String text, int at) {
    List<TableCell.@Nullable Alignment> alignments = new ArrayList<>();
    int from = at;
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n') {
      if (text.charAt(i) != '-') {
        i++;
        continue;
      }
      // A colon between two columns belongs to the first.
      boolean left = i > from && text.charAt(i - 1) == ':';
      while (i < text.length() && text.charAt(i) == '-') {
        i++;
      }
      boolean right = i < text.length() && text.charAt(i) == ':';
      if (right) {
        i++;
      }
      from = i;
      alignments.add(
          left && right
              ? TableCell.Alignment.CENTER
              : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null);
    }
    return alignments;
  }

  /** Parts a row at its pipes; one in code or behind a backslash is none. */
  static List<Cell> cells(Cut cut, int from, int end) {
    String text = cut.text;
    int reach = cut.reach();
    List<Cell> cells = new ArrayList<>();
    List<Integer> escapes = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '`') {
        CodeText code = CodeText.at(cut, i, from, end);
        i = code == null ? CodeText.runEnd(text, i, end) : code.end();
      } else if (c == '<' && text.startsWith("<code", i)) {
        i = codeElementEnd(cut, i, end);
      } else if (c == '|') {
        if (i > from && text.charAt(i - 1) == '\\') {
          escapes.add(i - 1);
        } else {
          cells.add(new Cell(start, i, List.copyOf(escapes)));
          escapes.clear();
          start = i + 1;
        }
        i++;
      } else {
        i++;
      }
    }
    cells.add(new Cell(start, end, List.copyOf(escapes)));
    // What stands behind the line has no say in it.
    cut.reach(reach);
    return cells;
  }

  private static int codeElementEnd(Cut cut, int at, int end) {
    int open = cut.find(">", at);
    int close = open < 0 ? -1 : cut.find("</code>", open);
    return close < 0 || close + 7 > end ? at + 1 : close + 7;
  }

  /**
   * Whether every line has a pipe outside of code and of elements within the line. Line ends right
   * before those are not seen.
   */
  boolean allHavePipes() {
    // The last line's end is not the table's.
    int reach = cut.reach();
    scan(end - 1, null, 0);
    cut.reach(reach);
    return pipe && !missing;
  }

  /** Goes through text up to its end, or up to the tag that closes an element. */
  private void scan(int limit, @Nullable String closing, int depth) {
    int from = at;
    int textFrom = at;
    while (at < limit && !missing) {
      char c = text.charAt(at);
      CodeText code = c == '`' ? CodeText.at(cut, at, textFrom, limit) : null;
      if (code != null) {
        if (closing == null) {
          plain(from, at);
          code(code);
        }
        at = code.end();
        from = at;
        textFrom = at;
      } else if (c == '`') {
        at = CodeText.runEnd(text, at, limit);
      } else if (c == '<'
          && closing != null
          && HtmlTag.closes(text, at, limit, closing, HtmlNames.isKnown(closing))) {
        at = HtmlTag.closingEnd(text, at, limit);
        return;
      } else if (c == '<' && element(from, limit, closing == null, depth)) {
        from = at;
        textFrom = at;
      } else {
        at++;
      }
    }
    if (closing == null) {
      plain(from, limit);
    }
  }

  private boolean element(int from, int limit, boolean counts, int depth) {
    int start = at;
    int comment = HtmlTag.commentEnd(cut, at, limit);
    HtmlTag tag = comment < 0 ? HtmlTag.opening(cut, at, limit) : null;
    if (comment < 0 && (tag == null || HtmlNames.isBlock(tag.name()) || depth > DEEPEST)) {
      return false;
    }
    if (counts) {
      plain(from, start);
    }
    if (tag == null) {
      at = comment;
      if (counts) {
        plain(start, comment);
      }
      return true;
    }
    at = tag.end();
    if (!tag.closed() && !HtmlNames.isVoid(tag.name())) {
      scan(limit, tag.name(), depth + 1);
    }
    return true;
  }

  private void plain(int from, int to) {
    int stop = to;
    while (stop > from && text.charAt(stop - 1) == '\n') {
      stop--;
    }
    int firstEnd = text.indexOf('\n', from);
    boolean many = firstEnd >= 0 && firstEnd < stop;
    if (many && !pipe && !hasPipe(text, from, firstEnd)) {
      missing = true;
      return;
    }
    int lastFrom = many ? text.lastIndexOf('\n', stop - 1) + 1 : from;
    pipe = !many && pipe || hasPipe(text, lastFrom, stop);
  }

  private static boolean hasPipe(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '|' && (i == from || text.charAt(i - 1) != '\\')) {
        return true;
      }
    }
    return false;
  }

  private void code(CodeText code) {
    int lines = 1;
    for (int i = code.from(); i < Chars.trimmedEnd(text, code.from(), code.to()); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    if (lines > 2 || lines == 2 && !pipe) {
      missing = true;
    } else if (lines == 2) {
      pipe = false;
    }
  }
}
