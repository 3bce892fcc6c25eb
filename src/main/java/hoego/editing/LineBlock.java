package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/**
 * Some whole lines of a text: taken out, changed one by one, and put back as the smallest edits,
 * the selection kept at its words.
 */
final class LineBlock {
  private final EditState state;
  private final int start;
  private final List<String> before;
  private final List<String> lines;
  private final int first;
  private final int last;

  private LineBlock(EditState state, int start, int end) {
    this.state = state;
    this.start = start;
    this.before = List.of(state.text().substring(start, end).split("\n", -1));
    this.lines = new ArrayList<>(before);
    int selectionEnd = lastSelected(state);
    this.first = indexOf(state.selection().start());
    this.last = Math.max(first, indexOf(selectionEnd));
  }

  /** The lines that the selection touches. */
  static LineBlock selected(EditState state) {
    String text = state.text();
    return new LineBlock(
        state,
        Ground.lineStart(text, state.selection().start()),
        Ground.lineEnd(text, lastSelected(state)));
  }

  /** The lines from the one that {@code from} is in to the one that {@code to} is in. */
  static LineBlock between(EditState state, int from, int to) {
    return new LineBlock(
        state, Ground.lineStart(state.text(), from), Ground.lineEnd(state.text(), to));
  }

  /** A selection that ends where a line begins does not mean that line. */
  private static int lastSelected(EditState state) {
    Selection selection = state.selection();
    return !selection.isEmpty()
            && selection.end() > selection.start()
            && Ground.lineStart(state.text(), selection.end()) == selection.end()
        ? selection.end() - 1
        : selection.end();
  }

  /** The lines, to be changed in place, one for one. */
  List<String> lines() {
    return lines;
  }

  /** The first selected line's index. */
  int first() {
    return first;
  }

  /** The last selected line's index. */
  int last() {
    return last;
  }

  /** The index of the line that an offset is in. */
  int indexOf(int offset) {
    int at = start;
    for (int i = 0; i < before.size(); i++) {
      if (offset <= at + before.get(i).length()) {
        return i;
      }
      at += before.get(i).length() + 1;
    }
    return before.size() - 1;
  }

  /** What was done to the lines as a transaction. */
  Transaction transaction() {
    List<TextEdit> edits = new ArrayList<>();
    int at = start;
    for (int i = 0; i < before.size(); i++) {
      String old = before.get(i);
      String now = lines.get(i);
      if (!old.equals(now)) {
        int tail = 0;
        int most = Math.min(old.length(), now.length());
        while (tail < most
            && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
          tail++;
        }
        int head = 0;
        while (head < most - tail && old.charAt(head) == now.charAt(head)) {
          head++;
        }
        edits.add(
            TextEdit.replace(
                at + head, at + old.length() - tail, now.substring(head, now.length() - tail)));
      }
      at += old.length() + 1;
    }
    TextChange change = new TextChange(edits);
    Selection selection = state.selection();
    return new Transaction(
        change,
        selection.isEmpty()
            ? Selection.at(change.map(selection.caret(), TextChange.Bias.AFTER))
            : new Selection(
                change.map(selection.anchor(), bias(selection.anchor())),
                change.map(selection.caret(), bias(selection.caret()))));
  }

  /** What is selected stays selected, and what is put in before its first line belongs to it. */
  private TextChange.Bias bias(int offset) {
    return offset == state.selection().start() ? TextChange.Bias.BEFORE : TextChange.Bias.AFTER;
  }
}
