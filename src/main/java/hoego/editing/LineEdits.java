package hoego.editing;

import hoego.editing.TableLine.Cell;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;

/** The smallest edits that make one line of a table another. */
final class LineEdits {
  private LineEdits() {}

  /**
   * Where the words stay, only the blanks and pipes between them change, so that the words keep
   * their look and a caret its place.
   *
   * @param at where the line begins in the text
   */
  static List<TextEdit> between(TableLine before, TableLine after, int at) {
    List<TextEdit> edits = new ArrayList<>();
    String old = before.source();
    String now = after.source();
    if (!before.words().equals(after.words())) {
      put(edits, at, old, now);
      return edits;
    }
    int oldAt = 0;
    int nowAt = 0;
    for (int i = 0; i < before.cells().size(); i++) {
      Cell was = before.cells().get(i);
      Cell is = after.cells().get(i);
      if (!was.words().isEmpty()) {
        put(edits, at + oldAt, old.substring(oldAt, was.start()), now.substring(nowAt, is.start()));
        oldAt = was.end();
        nowAt = is.end();
      }
    }
    put(edits, at + oldAt, old.substring(oldAt), now.substring(nowAt));
    return edits;
  }

  /** Replaces what two stretches don't have in common at their ends. */
  private static void put(List<TextEdit> edits, int at, String old, String now) {
    if (old.equals(now)) {
      return;
    }
    int most = Math.min(old.length(), now.length());
    int head = 0;
    while (head < most && old.charAt(head) == now.charAt(head)) {
      head++;
    }
    if (head > 0 && Character.isHighSurrogate(old.charAt(head - 1))) {
      head--;
    }
    int tail = 0;
    while (tail < most - head
        && old.charAt(old.length() - 1 - tail) == now.charAt(now.length() - 1 - tail)) {
      tail++;
    }
    if (tail > 0 && Character.isLowSurrogate(old.charAt(old.length() - tail))) {
      tail--;
    }
    edits.add(
        TextEdit.replace(
            at + head, at + old.length() - tail, now.substring(head, now.length() - tail)));
  }
}
