package hoego.editing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Counts the items of numbered lists anew after some were moved. */
final class Numbers {
  /** A list that is open at a line: where it stands and its last number, 0 for bullets. */
  private record Level(int depth, int contentDepth, String sign, int number) {}

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

  /**
   * Numbers the lines' items.
   *
   * @param moved the indices of lines that were moved: one that begins a list begins it with 1
   * @param alike whether items of one list all bear the number of its first
   */
  static void renumber(List<String> lines, Set<Integer> moved, boolean alike) {
    Deque<Level> open = new ArrayDeque<>();
    boolean blank = false;
    for (int i = 0; i < lines.size(); i++) {
      ItemLine line = ItemLine.of(lines.get(i));
      if (line.isBlank()) {
        blank = true;
        continue;
      }
      if (!line.isItem()) {
        if (blank) {
          open.removeIf(level -> line.depth() < level.contentDepth());
        }
        blank = false;
        continue;
      }
      blank = false;
      while (!open.isEmpty() && line.depth() < open.peek().depth()) {
        open.pop();
      }
      String sign =
          line.isNumbered() ? line.mark().substring(line.mark().length() - 1) : line.mark();
      Level level = open.peek();
      boolean continues = level != null && line.depth() < level.contentDepth();
      if (level != null && continues) {
        open.pop();
        if (!level.sign().equals(sign)) {
          level = null;
        }
      } else {
        level = null;
      }
      int number = line.number();
      if (line.isNumbered()) {
        if (level != null) {
          number = alike ? level.number() : level.number() + 1;
        } else if (moved.contains(i)) {
          number = 1;
        }
        lines.set(i, line.withNumber(number).toString());
      }
      open.push(new Level(line.depth(), line.contentDepth(), sign, number));
    }
  }
}
