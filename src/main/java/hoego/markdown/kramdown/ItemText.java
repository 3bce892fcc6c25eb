package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The text of one item of a list while its lines are gathered, freed from their indentation. */
final class ItemText {
  private static final int TAB = 4;

  private final List<Cut> parts = new ArrayList<>();
  private Cut.Builder content;
  private final int from;
  private final int markEnd;
  private int indent;
  private @Nullable Attributes given;
  private boolean beginsList;

  /**
   * Takes an item's first line.
   *
   * @param at where the line begins
   * @param markEnd behind its bullet, number or colon
   */
  ItemText(Cut cut, int at, int markEnd) {
    String text = cut.text;
    this.content = cut.builder();
    this.from = LineStart.mark(text, at);
    this.markEnd = markEnd;
    int lineEnd = cut.lineEnd(at);
    int start = Chars.skipSpace(text, markEnd, lineEnd);
    indent = markEnd - at;
    for (int i = markEnd; i < start; i++) {
      if (text.charAt(i) == '\t') {
        indent += TAB - indent % TAB;
      } else if (text.charAt(i) == ' ') {
        indent++;
      } else {
        break;
      }
    }
    int close = AttributeList.leadingClose(cut, start, lineEnd);
    if (close >= 0) {
      given = new Attributes();
      AttributeList.read(text.substring(start + 2, close), given);
      start = Chars.skipSpace(text, close + 1, lineEnd);
    }
    if (start == lineEnd) {
      indent = TAB;
    } else {
      beginsList = LineStart.isListItem(text, start);
      content.add(cut, start, cut.nextLine(at));
    }
  }

  int from() {
    return from;
  }

  int markEnd() {
    return markEnd;
  }

  /** By how many columns a line is indented that belongs to the item. */
  int indent() {
    return indent;
  }

  /** Whether the first line's content is itself an item of a list. */
  boolean beginsList() {
    return beginsList;
  }

  @Nullable Attributes given() {
    return given;
  }

  /** Whether a line is indented enough to belong to the item. */
  boolean holds(String text, int at) {
    int i = at;
    for (int group = indent / TAB; group > 0; group--) {
      i = group(text, i);
      if (i < 0) {
        return false;
      }
    }
    int rest = indent % TAB;
    return LineStart.spaces(text, i, rest) == i + rest || group(text, i) >= 0;
  }

  private static int group(String text, int at) {
    if (at < text.length() && text.charAt(at) == '\t') {
      return at + 1;
    }
    return text.startsWith("    ", at) ? at + TAB : -1;
  }

  /** Whether a line that is not indented enough ends the list all the same. */
  boolean endsLaziness(Cut cut, int at) {
    return LineStart.endsLaziness(cut, at, Math.min(indent, 3));
  }

  void addLine(Cut cut, int at) {
    content.add(cut, at, cut.nextLine(at));
  }

  /** Adds a line of the item without its indentation. */
  void addContent(Cut cut, int at) {
    addContent(cut, at, true, false);
  }

  /**
   * The same, with what keeps a list within the item apart from the text before it.
   *
   * @param nested whether such a list may have begun
   * @return whether one may have begun now
   */
  boolean addContent(Cut cut, int at, boolean nested) {
    return addContent(cut, at, nested, true);
  }

  private boolean addContent(Cut cut, int at, boolean nested, boolean partLists) {
    String text = cut.text;
    int tabs = 0;
    while (text.charAt(at + tabs) == '\t') {
      tabs++;
    }
    int spaces = LineStart.spaces(text, at + tabs, Integer.MAX_VALUE) - at - tabs;
    int columns = tabs * TAB + spaces;
    boolean found = columns >= indent;
    int left = found ? columns - indent : columns;
    boolean list = partLists && left <= 3 && LineStart.isListItem(text, at + tabs + spaces);
    if (list && nested && !found) {
      left += indent + TAB;
    } else if (list && !nested && found) {
      parts.add(content.cut());
      content = cut.builder();
      nested = true;
    }
    int kept = Math.min(left, spaces);
    content.add(
        cut, at + tabs + spaces - kept, cut.nextLine(at), " ".repeat(Math.max(0, left - kept)));
    return nested;
  }

  /** Reads the lines into a node; a list that begins in them is read apart from those before. */
  void parse(Context context, Node node) {
    parts.add(content.cut());
    for (Cut part : parts) {
      BlockParser.parse(context, part, node);
    }
  }
}
