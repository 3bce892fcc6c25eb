package hoego.markdown.kramdown;

import com.vladsch.flexmark.ext.tables.TableCell;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines that may be a table's: where a pipe parts cells and where it is none. */
final class TableLines {
  private static final int DEEPEST = 100;

  private final String text;
  private final int end;
  private int at;
  private boolean pipe;
  private boolean missing;

  TableLines(String text, int from, int end) {
    this.text = text;
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
    for (int i = at; i < text.length() && text.charAt(i) != '\n'; i++) {
      if (text.charAt(i) == '|' && (i == at || text.charAt(i - 1) != '\\')) {
        return true;
      }
    }
    return false;
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
    int i = at;
    while (i < text.length() && text.charAt(i) != '\n') {
      if (text.charAt(i) != '-') {
        i++;
        continue;
      }
      boolean left = i > at && text.charAt(i - 1) == ':';
      while (i < text.length() && text.charAt(i) == '-') {
        i++;
      }
      boolean right = i < text.length() && text.charAt(i) == ':';
      if (right) {
        i++;
      }
      alignments.add(
          left && right
              ? TableCell.Alignment.CENTER
              : left ? TableCell.Alignment.LEFT : right ? TableCell.Alignment.RIGHT : null);
    }
    return alignments;
  }

  /** Parts a row at its pipes; one in code or behind a backslash is none. */
  static List<Cell> cells(String text, int from, int end) {
    List<Cell> cells = new ArrayList<>();
    List<Integer> escapes = new ArrayList<>();
    int start = from;
    int i = from;
    while (i < end) {
      char c = text.charAt(i);
      if (c == '`') {
        CodeText code = CodeText.at(text, i, from, end);
        i = code == null ? CodeText.runEnd(text, i, end) : code.end();
      } else if (c == '<' && text.startsWith("<code", i)) {
        i = codeElementEnd(text, i, end);
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
    return cells;
  }

  private static int codeElementEnd(String text, int at, int end) {
    int open = text.indexOf('>', at);
    int close = open < 0 ? -1 : text.indexOf("</code>", open);
    return close < 0 || close + 7 > end ? at + 1 : close + 7;
  }

  /** Whether every line has a pipe outside of code and of elements within the line. */
  boolean allHavePipes() {
    // The last line's end is not the table's.
    scan(end - 1, null, 0);
    return pipe && !missing;
  }

  private void scan(int limit, @Nullable String closing, int depth) {
    int textFrom = at;
    while (at < limit && !missing) {
      char c = text.charAt(at);
      if (c == '`') {
        CodeText code = CodeText.at(text, at, textFrom, limit);
        if (code == null) {
          at = CodeText.runEnd(text, at, limit);
        } else {
          code(code, closing == null);
          at = code.end();
          textFrom = at;
        }
      } else if (c == '<') {
        tag(limit, depth, closing);
        textFrom = at;
        if (closing != null && closed) {
          return;
        }
      } else {
        if (closing == null) {
          visit(c, textFrom);
        }
        at++;
      }
    }
  }

  private boolean closed;

  private void visit(char c, int textFrom) {
    if (c == '\n') {
      missing |= !pipe;
      pipe = false;
    } else if (c == '|' && (at == textFrom || text.charAt(at - 1) != '\\')) {
      pipe = true;
    }
  }

  private void code(CodeText code, boolean counts) {
    if (!counts) {
      return;
    }
    int lines = 0;
    for (int i = code.from(); i < code.to(); i++) {
      if (text.charAt(i) == '\n') {
        lines++;
      }
    }
    if (lines > 1 || lines == 1 && !pipe) {
      missing = true;
    } else if (lines == 1) {
      pipe = false;
    }
  }

  private void tag(int limit, int depth, @Nullable String closing) {
    closed = false;
    int comment = HtmlTag.commentEnd(text, at, limit);
    if (comment > 0) {
      at = comment;
      return;
    }
    if (closing != null && HtmlTag.closes(text, at, limit, closing, HtmlNames.isKnown(closing))) {
      at = HtmlTag.closingEnd(text, at, limit);
      closed = true;
      return;
    }
    HtmlTag tag = HtmlTag.opening(text, at, limit);
    if (tag == null || HtmlNames.isBlock(tag.name()) || depth > DEEPEST) {
      at++;
      return;
    }
    at = tag.end();
    if (!tag.closed() && !HtmlNames.isVoid(tag.name())) {
      scan(limit, tag.name(), depth + 1);
      closed = false;
    }
  }
}
