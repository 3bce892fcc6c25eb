package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import org.jspecify.annotations.Nullable;

/** Moves, doubles and deletes whole lines. */
public final class LineMoves {
  private LineMoves() {}

  /** Changes places with the line above; null at the top, and at the front matter's edge. */
  public static @Nullable Transaction up(EditState state) {
    String text = state.text();
    int start = Ground.lineStart(text, state.selection().start());
    int end = lastLineEnd(state);
    if (start == 0 || crosses(text, start - 1, start)) {
      return null;
    }
    int above = Ground.lineStart(text, start - 1);
    String moved = text.substring(start, end) + "\n" + text.substring(above, start - 1);
    return swapped(state, above, end, moved, above - start);
  }

  /** Changes places with the line below; null at the bottom, and at the front matter's edge. */
  public static @Nullable Transaction down(EditState state) {
    String text = state.text();
    int start = Ground.lineStart(text, state.selection().start());
    int end = lastLineEnd(state);
    if (end == text.length() || crosses(text, start, end + 1)) {
      return null;
    }
    int below = Ground.lineEnd(text, end + 1);
    String moved = text.substring(end + 1, below) + "\n" + text.substring(start, end);
    return swapped(state, start, below, moved, below - end);
  }

  /** Puts a copy of the lines below them, the selection on the copy. */
  public static Transaction duplicate(EditState state) {
    String text = state.text();
    int start = Ground.lineStart(text, state.selection().start());
    int end = lastLineEnd(state);
    int by = end - start + 1;
    Transaction doubled =
        new Transaction(
            TextChange.of(TextEdit.insert(end, "\n" + text.substring(start, end))),
            new Selection(state.selection().anchor() + by, state.selection().caret() + by));
    return counted(state, doubled, end + 1, text.substring(start, end), 0);
  }

  /** Takes the lines away; the caret stays at its column in what follows. */
  public static Transaction delete(EditState state) {
    String text = state.text();
    int start = Ground.lineStart(text, state.selection().start());
    int end = lastLineEnd(state);
    int from = end == text.length() && start > 0 ? start - 1 : start;
    int to = Math.min(text.length(), end + 1);
    TextChange change = TextChange.of(TextEdit.delete(from, to));
    String left = change.apply(text);
    int line = Ground.lineStart(left, Math.min(from == start ? start : from, left.length()));
    int column = state.selection().caret() - Ground.lineStart(text, state.selection().caret());
    int caret = Math.min(line + column, Ground.lineEnd(left, line));
    boolean within =
        caret > 0
            && caret < left.length()
            && Character.isSurrogatePair(left.charAt(caret - 1), left.charAt(caret));
    String lines = text.substring(start, end);
    return counted(
        state,
        new Transaction(change, Selection.at(within ? caret - 1 : caret)),
        line,
        lines,
        least(lines));
  }

  /** A selection that ends where a line begins does not mean that line. */
  private static int lastLineEnd(EditState state) {
    Selection selection = state.selection();
    int end = selection.end();
    boolean atBegin = end > selection.start() && Ground.lineStart(state.text(), end) == end;
    return Ground.lineEnd(state.text(), atBegin ? end - 1 : end);
  }

  /** Whether the front matter ends between two offsets. */
  private static boolean crosses(String text, int from, int to) {
    int body = Ground.bodyStart(text);
    return from < body && body <= to || from < body && Ground.lineEnd(text, to) + 1 >= body;
  }

  /** Counts anew, from an offset of the text after, if one of the lines was counted. */
  private static Transaction counted(
      EditState state, Transaction made, int at, String lines, int start) {
    return least(lines) == 0 ? made : Numbers.following(state, made, at, start);
  }

  /** The least number of the items among some lines, 0 where none is numbered. */
  private static int least(String lines) {
    return lines
        .lines()
        .map(ItemLine::of)
        .filter(ItemLine::isNumbered)
        .mapToInt(ItemLine::number)
        .min()
        .orElse(0);
  }

  private static Transaction swapped(EditState state, int from, int to, String moved, int by) {
    int most = from + moved.length();
    Transaction swapped =
        new Transaction(
            TextChange.of(TextEdit.replace(from, to, moved)),
            new Selection(
                Math.clamp(state.selection().anchor() + by, from, most),
                Math.clamp(state.selection().caret() + by, from, most)));
    String lines =
        state
            .text()
            .substring(
                Ground.lineStart(state.text(), state.selection().start()), lastLineEnd(state));
    return counted(state, swapped, from, lines, least(moved));
  }
}
