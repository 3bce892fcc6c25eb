package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts the items of numbered lists anew after some were put in, moved or taken away. */
final class Numbers {
  /**
   * A list that is open at a line.
   *
   * @param number its last number, 0 for bullets
   * @param shift the columns by which what belongs to its last item has moved
   */
  private record Level(int depth, int contentDepth, String sign, int number, int shift) {}

  private Numbers() {}

  /** Whether the numbers are left to the renderer: two items in a row bear the same. */
  static boolean alike(List<String> lines) {
    Map<Integer, Integer> last = new HashMap<>();
    for (String each : lines) {
      ItemLine line = ItemLine.of(each);
      if (line.isItem()) {
        last.keySet().removeIf(depth -> depth > line.depth());
        Integer before = last.put(line.depth(), line.number());
        if (line.isNumbered() && before != null && before == line.number()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether the numbers of the list round an offset are left to the renderer. */
  static boolean alike(String text, int offset) {
    return alike(block(new EditState(text, Selection.at(offset))).lines());
  }

  /**
   * A transaction that also counts what follows it anew.
   *
   * @param at an offset of the text after it: the line of the first item to count
   * @param start the number of that item if it begins a list; 0 for the one that it has
   */
  static Transaction following(EditState before, Transaction made, int at, int start) {
    EditState after = made.apply(before);
    String text = after.text();
    if (!Ground.isText(text, at)) {
      return made;
    }
    LineBlock block =
        LineBlock.between(after, Lists.blockStart(text, at), Lists.blockEnd(text, at));
    int first = block.indexOf(at);
    boolean alike = alike(before.text(), before.selection().start());
    renumber(block.lines(), first, start == 0 ? Map.of() : Map.of(first, start), alike);
    Transaction counted = block.transaction();
    if (counted.change().isEmpty()) {
      return made;
    }
    return new Transaction(
        joined(before.text(), made.change(), counted.change(), after), counted.selection());
  }

  /** Two changes as one, by their own edits where the second's all lie behind the first's. */
  private static TextChange joined(
      String before, TextChange first, TextChange second, EditState between) {
    int by = first.lengthChange();
    TextRange last = first.edits().getLast().range();
    if (second.edits().getFirst().range().start() < last.end() + by) {
      return TextChange.between(before, second.apply(between.text()));
    }
    List<TextEdit> edits = new ArrayList<>(first.edits());
    for (TextEdit edit : second.edits()) {
      edits.add(
          TextEdit.replace(edit.range().start() - by, edit.range().end() - by, edit.replacement()));
    }
    return new TextChange(edits);
  }

  private static LineBlock block(EditState state) {
    int at = state.selection().caret();
    return LineBlock.between(
        state, Lists.blockStart(state.text(), at), Lists.blockEnd(state.text(), at));
  }

  /**
   * Numbers the lines' items; what belongs to an item whose number gets longer or shorter moves
   * with its words.
   *
   * @param first the index of the first line whose number may change
   * @param starts the numbers of lines, by index, in case they begin a list
   * @param alike whether items of one list all bear the number of its first
   */
  static void renumber(List<String> lines, int first, Map<Integer, Integer> starts, boolean alike) {
    Deque<Level> open = new ArrayDeque<>();
    boolean blank = false;
    String fence = "";
    for (int i = 0; i < lines.size(); i++) {
      ItemLine line = ItemLine.of(lines.get(i));
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      if (!line.isItem() || !fence.isEmpty()) {
        if (blank && fence.isEmpty()) {
          open.removeIf(level -> line.depth() < level.contentDepth());
        }
        move(lines, i, line, shift(open, line.depth()));
        fence = fence(line.isItem() ? "" : line.words(), fence);
        blank = false;
        continue;
      }
      blank = false;
      while (!open.isEmpty() && line.depth() < open.element().depth()) {
        open.pop();
      }
      String sign =
          line.isNumbered() ? line.mark().substring(line.mark().length() - 1) : line.mark();
      Level level = open.peek();
      if (level != null && line.depth() < level.contentDepth()) {
        open.pop();
        level = level.sign().equals(sign) ? level : null;
      } else {
        level = null;
      }
      int number = line.number();
      if (line.isNumbered() && i >= first) {
        if (level != null) {
          number = alike ? level.number() : level.number() + 1;
        } else {
          number = starts.getOrDefault(i, number);
        }
      }
      ItemLine now = line.isNumbered() ? line.withNumber(number) : line;
      int outer = open.isEmpty() ? 0 : open.element().shift();
      move(lines, i, now, outer);
      open.push(
          new Level(
              line.depth(),
              line.contentDepth(),
              sign,
              number,
              outer + now.mark().length() - line.mark().length()));
      fence = fence(line.words(), fence);
    }
  }

  private static void move(List<String> lines, int index, ItemLine line, int columns) {
    lines.set(index, (columns == 0 ? line : line.shifted(columns)).toString());
  }

  /** By how much a line moves that stands that deep in what is open. */
  private static int shift(Deque<Level> open, int depth) {
    for (Level level : open) {
      if (depth >= level.contentDepth()) {
        return level.shift();
      }
    }
    return 0;
  }

  /** The marks of the code block that is open behind a line, empty for none. */
  private static String fence(String words, String open) {
    String marks = marks(words);
    if (open.isEmpty()) {
      return marks;
    }
    return marks.startsWith(open) && words.strip().equals(marks) ? "" : open;
  }

  private static String marks(String words) {
    int end = 0;
    while (end < words.length()
        && words.charAt(end) == words.charAt(0)
        && "`~".indexOf(words.charAt(0)) >= 0) {
      end++;
    }
    return end < 3 ? "" : words.substring(0, end);
  }
}
