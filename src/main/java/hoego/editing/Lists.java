package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What Enter, Backspace and Tab do in lists, quotes and code. */
public final class Lists {
  /** What Tab puts in where there is no list. */
  private static final String TAB = "  ";

  private Lists() {}

  /** Goes on with the list or quote on a new line, or ends it where the item is empty. */
  public static @Nullable Transaction enter(EditState state) {
    String text = state.text();
    int caret = state.selection().caret();
    if (!state.selection().isEmpty()) {
      return null;
    }
    int start = Ground.lineStart(text, caret);
    int end = Ground.lineEnd(text, caret);
    ItemLine item = ItemLine.of(text.substring(start, end));
    if (item.prefix() == 0 || Ground.inFrontMatter(text, caret)) {
      return null;
    }
    if (Ground.inCode(text, caret)) {
      return item.indent().isEmpty() || caret < start + item.indent().length()
          ? null
          : inserted(caret, caret, "\n" + item.indent());
    }
    boolean quoted = !item.quote().isEmpty();
    if (!(item.isItem() || quoted) || caret < start + item.prefix()) {
      return null;
    }
    if (item.words().isBlank()) {
      return ended(state, item, start, end);
    }
    int rest = caret;
    while (rest < end && (text.charAt(rest) == ' ' || text.charAt(rest) == '\t')) {
      rest++;
    }
    if (!item.isItem()) {
      return inserted(caret, rest, "\n" + item.quote() + item.indent());
    }
    boolean alike = item.isNumbered() && Numbers.alike(text, caret);
    ItemLine next = item.isNumbered() && !alike ? item.withNumber(item.number() + 1) : item;
    String put =
        "\n"
            + next.quote()
            + next.indent()
            + next.mark()
            + (next.gap().isEmpty() ? " " : next.gap())
            + (next.task().isEmpty() ? "" : "[ ] ");
    Transaction begun = inserted(caret, rest, put);
    return item.isNumbered() ? Numbers.following(state, begun, caret + 1, 0) : begun;
  }

  /** An empty item goes out one level; at the outermost, its mark goes. */
  private static Transaction ended(EditState state, ItemLine item, int start, int end) {
    if (item.isItem() && !item.indent().isEmpty()) {
      Transaction out = outdent(state);
      if (out != null) {
        return out;
      }
    }
    String quote = item.quote();
    String left =
        item.isItem() ? quote : quote.substring(0, Math.max(0, quote.stripTrailing().length() - 1));
    return new Transaction(
        TextChange.of(TextEdit.delete(start + left.length(), end)),
        Selection.at(start + left.length()));
  }

  /** Right behind its mark, takes the mark of an item away, or one level of quoting. */
  public static @Nullable Transaction backspace(EditState state) {
    String text = state.text();
    int caret = state.selection().caret();
    if (!state.selection().isEmpty()) {
      return null;
    }
    int start = Ground.lineStart(text, caret);
    ItemLine item = ItemLine.of(text.substring(start, Ground.lineEnd(text, caret)));
    if (caret == start || caret != start + item.prefix() || !Ground.isText(text, caret)) {
      return null;
    }
    int to = start + item.quote().length();
    if (item.isItem()) {
      int mark = to + item.indent().length();
      return new Transaction(TextChange.of(TextEdit.delete(mark, caret)), Selection.at(mark));
    }
    if (item.quote().isEmpty() || !item.indent().isEmpty()) {
      return null;
    }
    int left = start + item.quote().stripTrailing().length() - 1;
    return new Transaction(TextChange.of(TextEdit.delete(left, to)), Selection.at(left));
  }

  /**
   * Indents items with their children; elsewhere indents lines or puts two spaces in. Lines of
   * front matter are left as they are: a selection of several would make way for a tab otherwise.
   */
  public static @Nullable Transaction indent(EditState state) {
    if (onItems(state)) {
      return shifted(state, true);
    }
    String text = state.text();
    Selection selection = state.selection();
    if (state.selected().indexOf('\n') < 0) {
      return new Transaction(
          TextChange.of(TextEdit.replace(selection.start(), selection.end(), TAB)),
          Selection.at(selection.start() + TAB.length()));
    }
    if (Ground.inFrontMatter(text, selection.start())) {
      return new Transaction(TextChange.of(), selection);
    }
    LineBlock block = LineBlock.selected(state);
    block.lines().replaceAll(line -> line.isBlank() ? line : TAB + line);
    return block.transaction();
  }

  /** Outdents items with their children, or lines. */
  public static @Nullable Transaction outdent(EditState state) {
    if (onItems(state)) {
      return shifted(state, false);
    }
    if (Ground.inFrontMatter(state.text(), state.selection().start())) {
      return new Transaction(TextChange.of(), state.selection());
    }
    LineBlock block = LineBlock.selected(state);
    block
        .lines()
        .replaceAll(
            line ->
                line.startsWith(TAB)
                    ? line.substring(TAB.length())
                    : line.startsWith(" ") || line.startsWith("\t") ? line.substring(1) : line);
    return block.transaction();
  }

  private static boolean onItems(EditState state) {
    String text = state.text();
    int start = Ground.lineStart(text, state.selection().start());
    return Ground.isText(text, state.selection().start())
        && ItemLine.of(text.substring(start, Ground.lineEnd(text, start))).isItem();
  }

  private static Transaction shifted(EditState state, boolean in) {
    String text = state.text();
    int from = blockStart(text, state.selection().start());
    LineBlock block = LineBlock.between(state, from, blockEnd(text, state.selection().end()));
    List<String> lines = block.lines();
    ItemLine item = ItemLine.of(lines.get(block.first()));
    int last = block.last();
    // Its children come with it.
    while (last + 1 < lines.size()) {
      ItemLine next = ItemLine.of(lines.get(last + 1));
      if (!next.isBlank() && next.depth() <= item.depth()) {
        break;
      }
      last++;
    }
    boolean alike = Numbers.alike(lines);
    int columns = in ? inward(lines, block.first(), item) : -outward(lines, block.first(), item);
    Map<Integer, Integer> starts = new HashMap<>();
    for (int i = block.first(); i <= last; i++) {
      if (!lines.get(i).isBlank()) {
        lines.set(i, ItemLine.of(lines.get(i)).shifted(columns).toString());
        starts.put(i, 1);
      }
    }
    if (columns != 0) {
      Numbers.renumber(lines, block.first(), starts, alike);
    }
    return block.transaction();
  }

  /** How far it must go in to be a child of the item before it; 0 where there is none. */
  private static int inward(List<String> lines, int index, ItemLine item) {
    for (int i = index - 1; i >= 0; i--) {
      ItemLine before = ItemLine.of(lines.get(i));
      if (before.isItem() && before.depth() <= item.depth()) {
        return before.depth() < item.depth() && before.contentDepth() <= item.depth()
            ? 0
            : before.contentDepth() - item.depth();
      }
    }
    return 0;
  }

  private static int outward(List<String> lines, int index, ItemLine item) {
    for (int i = index - 1; i >= 0; i--) {
      ItemLine before = ItemLine.of(lines.get(i));
      if (before.isItem() && before.depth() < item.depth()) {
        return item.depth() - before.depth();
      }
    }
    return item.depth();
  }

  /** The begin of the list round an offset: no further up than a paragraph that is none of it. */
  static int blockStart(String text, int offset) {
    int start = Ground.lineStart(text, offset);
    int least = Ground.bodyStart(text);
    while (start > least) {
      int before = Ground.lineStart(text, start - 1);
      ItemLine line = ItemLine.of(text.substring(before, start - 1));
      boolean words = !line.isBlank() && !line.isItem() && line.depth() == 0;
      if (words && endsParagraph(text, start)) {
        break;
      }
      start = before;
      if (words && start > least && beginsParagraph(text, start)) {
        break;
      }
    }
    return Math.max(least, start);
  }

  private static boolean beginsParagraph(String text, int start) {
    int before = Ground.lineStart(text, start - 1);
    return ItemLine.of(text.substring(before, start - 1)).isBlank();
  }

  private static boolean endsParagraph(String text, int next) {
    return ItemLine.of(text.substring(next, Ground.lineEnd(text, next))).isBlank();
  }

  /** The end of the list round an offset. */
  static int blockEnd(String text, int offset) {
    int end = Ground.lineEnd(text, offset);
    while (end < text.length()) {
      int next = Ground.lineEnd(text, end + 1);
      ItemLine line = ItemLine.of(text.substring(end + 1, next));
      int start = Ground.lineStart(text, end);
      boolean afterBlank = text.substring(start, end).isBlank();
      if (!line.isBlank() && !line.isItem() && line.depth() == 0 && afterBlank) {
        break;
      }
      end = next;
    }
    return end;
  }

  private static Transaction inserted(int from, int to, String put) {
    return new Transaction(
        TextChange.of(TextEdit.replace(from, to, put)), Selection.at(from + put.length()));
  }
}
