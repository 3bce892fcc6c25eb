package hoego.file;

import com.github.difflib.algorithm.Change;
import com.github.difflib.algorithm.DiffAlgorithmListener;
import com.github.difflib.algorithm.myers.MyersDiff;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds which line of a text each line of a changed text came from. Time is bounded: a difference
 * too large to be worth a search is cut at lines that occur once in either text, and what is still
 * too large is paired in order.
 */
final class LineOrigins {
  /** How many lines may differ before the search, whose cost is the square of it, gives up. */
  private static final int MOST_STEPS = 800;

  private final List<Integer> before;
  private final List<Integer> after;
  private final int[] origins;
  private final int shift;

  private LineOrigins(List<Integer> before, List<Integer> after, int[] origins, int shift) {
    this.before = before;
    this.after = after;
    this.origins = origins;
    this.shift = shift;
  }

  /**
   * For each line of {@code after} that has an end, the index of the line of {@code before} it came
   * from, or -1 for a new line; a line that was split is where both parts came from. Lines end in
   * LF.
   *
   * @param linesBefore how many LFs there are in {@code before}
   * @param linesAfter how many LFs there are in {@code after}
   */
  static int[] of(String before, String after, int linesBefore, int linesAfter) {
    int prefix = commonPrefix(before, after);
    int suffix = commonSuffix(before, after, prefix);
    if (suffix > 0 && before.charAt(before.length() - suffix) == '\n') {
      // This LF may end another line than in the text before: its line is to decide.
      suffix--;
    }
    int same = lineEnds(before, 0, prefix);
    int sameAtEnd = lineEnds(before, before.length() - suffix, before.length());
    int[] origins = new int[linesAfter];
    Arrays.fill(origins, -1);
    for (int i = 0; i < same; i++) {
      origins[i] = i;
    }
    for (int i = 1; i <= sameAtEnd; i++) {
      origins[linesAfter - i] = linesBefore - i;
    }
    int start = before.lastIndexOf('\n', prefix - 1) + 1;
    if (linesBefore == same + sameAtEnd) {
      // Only new line ends. Inside a line, they are of the line that they split.
      if (start < prefix && same < linesBefore) {
        Arrays.fill(origins, same, linesAfter - sameAtEnd, same);
      }
      return origins;
    }
    Map<String, Integer> ids = new HashMap<>();
    new LineOrigins(
            lines(before, start, linesBefore - same - sameAtEnd, ids),
            lines(after, start, linesAfter - same - sameAtEnd, ids),
            origins,
            same)
        .match();
    return origins;
  }

  private static int commonPrefix(String a, String b) {
    int most = Math.min(a.length(), b.length());
    int length = 0;
    while (length < most && a.charAt(length) == b.charAt(length)) {
      length++;
    }
    return length;
  }

  private static int commonSuffix(String a, String b, int prefix) {
    int most = Math.min(a.length(), b.length()) - prefix;
    int length = 0;
    while (length < most
        && a.charAt(a.length() - 1 - length) == b.charAt(b.length() - 1 - length)) {
      length++;
    }
    return length;
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      count += text.charAt(i) == '\n' ? 1 : 0;
    }
    return count;
  }

  /** Some whole lines from {@code start} on, each as a number that equal lines share. */
  private static List<Integer> lines(String text, int start, int count, Map<String, Integer> ids) {
    List<Integer> lines = new ArrayList<>(count);
    int from = start;
    for (int i = 0; i < count; i++) {
      int to = text.indexOf('\n', from);
      lines.add(ids.computeIfAbsent(text.substring(from, to), _ -> ids.size()));
      from = to + 1;
    }
    return lines;
  }

  private void match() {
    if (searched(0, before.size(), 0, after.size())) {
      return;
    }
    int doneBefore = 0;
    int doneAfter = 0;
    for (int[] anchor : anchors()) {
      matchGap(doneBefore, anchor[0], doneAfter, anchor[1]);
      link(anchor[0], anchor[1]);
      doneBefore = anchor[0] + 1;
      doneAfter = anchor[1] + 1;
    }
    matchGap(doneBefore, before.size(), doneAfter, after.size());
  }

  private void matchGap(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    if (!searched(beforeFrom, beforeTo, afterFrom, afterTo)) {
      pair(beforeFrom, beforeTo, afterFrom, afterTo);
    }
  }

  private void link(int lineBefore, int lineAfter) {
    origins[shift + lineAfter] = shift + lineBefore;
  }

  /** Takes the lines of a changed stretch for the ones that stood there, in order. */
  private void pair(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    for (int i = 0; i < Math.min(beforeTo - beforeFrom, afterTo - afterFrom); i++) {
      link(beforeFrom + i, afterFrom + i);
    }
  }

  /** Links a stretch by the shortest difference, or does nothing where that is too long. */
  private boolean searched(int beforeFrom, int beforeTo, int afterFrom, int afterTo) {
    List<Change> changes =
        shortestDifference(before.subList(beforeFrom, beforeTo), after.subList(afterFrom, afterTo));
    if (changes == null) {
      return false;
    }
    int oldLine = beforeFrom;
    int newLine = afterFrom;
    for (Change change : changes) {
      while (newLine < afterFrom + change.startRevised) {
        link(oldLine++, newLine++);
      }
      pair(
          beforeFrom + change.startOriginal,
          beforeFrom + change.endOriginal,
          afterFrom + change.startRevised,
          afterFrom + change.endRevised);
      oldLine = beforeFrom + change.endOriginal;
      newLine = afterFrom + change.endRevised;
    }
    while (newLine < afterTo) {
      link(oldLine++, newLine++);
    }
    return true;
  }

  private static @Nullable List<Change> shortestDifference(
      List<Integer> before, List<Integer> after) {
    // So many lines more or fewer take at least as many steps.
    if (Math.abs(before.size() - after.size()) > MOST_STEPS) {
      return null;
    }
    try {
      // They come last one first.
      return new MyersDiff<Integer>().computeDiff(before, after, new StepLimit()).reversed();
    } catch (TooManySteps e) {
      return null;
    }
  }

  /** Lines that occur once in either text and come in the same order in both, as index pairs. */
  private List<int[]> anchors() {
    Map<Integer, Integer> inBefore = single(before);
    Map<Integer, Integer> inAfter = single(after);
    List<int[]> shared = new ArrayList<>();
    for (int line = 0; line < after.size(); line++) {
      Integer id = after.get(line);
      if (inAfter.getOrDefault(id, -1) == line && inBefore.getOrDefault(id, -1) >= 0) {
        shared.add(new int[] {inBefore.getOrDefault(id, -1), line});
      }
    }
    return longestRising(shared);
  }

  /** Where each line that occurs once is; -1 for one that occurs more often. */
  private static Map<Integer, Integer> single(List<Integer> lines) {
    Map<Integer, Integer> places = new HashMap<>();
    for (int line = 0; line < lines.size(); line++) {
      places.merge(lines.get(line), line, (_, _) -> -1);
    }
    return places;
  }

  /** The longest run of pairs that rises in the first number too, by patience sorting. */
  private static List<int[]> longestRising(List<int[]> pairs) {
    int[] tops = new int[pairs.size()];
    int[] previous = new int[pairs.size()];
    int piles = 0;
    for (int i = 0; i < pairs.size(); i++) {
      int low = 0;
      int high = piles;
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (pairs.get(tops[middle])[0] < pairs.get(i)[0]) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      previous[i] = low == 0 ? -1 : tops[low - 1];
      tops[low] = i;
      piles = Math.max(piles, low + 1);
    }
    List<int[]> rising = new ArrayList<>(piles);
    for (int i = piles == 0 ? -1 : tops[piles - 1]; i >= 0; i = previous[i]) {
      rising.add(pairs.get(i));
    }
    return rising.reversed();
  }

  /** The search offers no limit of its own, but tells each of its steps. */
  private static final class StepLimit implements DiffAlgorithmListener {
    @Override
    public void diffStart() {}

    @Override
    public void diffStep(int value, int max) {
      if (value > MOST_STEPS) {
        throw new TooManySteps();
      }
    }

    @Override
    public void diffEnd() {}
  }

  private static final class TooManySteps extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooManySteps() {
      super(null, null, false, false);
    }
  }
}
