package hoego.doctor;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * A text with all mended that may be mended unasked.
 *
 * @param fixes how many findings were mended
 */
public record Mended(String text, int fixes) {
  private static final int MOST_ROUNDS = 100;

  /**
   * Mends a text; one fix may call for another, or make it needless, so it is examined anew after
   * each round.
   *
   * @param examine what is found of a text, in its order
   */
  public static Mended of(String text, Function<String, List<Finding>> examine) {
    String now = text;
    int fixes = 0;
    Set<String> seen = new HashSet<>(Set.of(text));
    for (int round = 0; round < MOST_ROUNDS; round++) {
      List<TextEdit> edits = new ArrayList<>();
      int done = 0;
      int end = -1;
      for (Finding finding : examine.apply(now)) {
        if (!finding.isSafeToMend()) {
          continue;
        }
        List<TextEdit> more = finding.fix().orElse(TextChange.NONE).edits();
        if (more.isEmpty() || more.getFirst().range().start() <= end) {
          continue;
        }
        edits.addAll(more);
        end = more.getLast().range().end();
        done++;
      }
      String next = new TextChange(edits).apply(now);
      if (done == 0 || !seen.add(next)) {
        break;
      }
      now = next;
      fixes += done;
    }
    return new Mended(now, fixes);
  }
}
