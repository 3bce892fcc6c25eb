package hoego.markdown;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The coloured runs of a text: sorted, not overlapping, each with all that it is. */
public final class Highlights {
  /** Nothing coloured. */
  public static final Highlights NONE = new Highlights(List.of());

  /**
   * A stretch of text that is alike throughout.
   *
   * @param start its first character, in chars from the text's begin
   * @param end after its last character
   */
  public record Run(int start, int end, Set<Highlight> kinds) {}

  /** A stretch that is one thing; spans may overlap. */
  record Span(int start, int end, Highlight kind) {}

  private final List<Run> runs;

  private Highlights(List<Run> runs) {
    this.runs = runs;
  }

  /** Cuts overlapping spans into runs. */
  static Highlights of(List<Span> spans) {
    List<Span> ordered = new ArrayList<>(spans);
    ordered.removeIf(span -> span.start() >= span.end());
    ordered.sort(Comparator.comparingInt(Span::start));
    int[] cuts = new int[ordered.size() * 2];
    for (int i = 0; i < ordered.size(); i++) {
      cuts[2 * i] = ordered.get(i).start();
      cuts[2 * i + 1] = ordered.get(i).end();
    }
    Arrays.sort(cuts);
    List<Run> runs = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    int next = 0;
    for (int i = 0; i + 1 < cuts.length; i++) {
      int from = cuts[i];
      int to = cuts[i + 1];
      if (from == to) {
        continue;
      }
      open.removeIf(span -> span.end() <= from);
      while (next < ordered.size() && ordered.get(next).start() <= from) {
        open.add(ordered.get(next++));
      }
      if (!open.isEmpty()) {
        EnumSet<Highlight> kinds = EnumSet.noneOf(Highlight.class);
        open.forEach(span -> kinds.add(span.kind()));
        runs.add(new Run(from, to, kinds));
      }
    }
    return new Highlights(List.copyOf(runs));
  }

  /** The runs that touch the chars {@code start} to {@code end}, in order, cut to that range. */
  public List<Run> in(int start, int end) {
    int low = 0;
    int high = runs.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (runs.get(middle).end() <= start) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    List<Run> found = new ArrayList<>();
    for (int i = low; i < runs.size() && runs.get(i).start() < end; i++) {
      Run run = runs.get(i);
      found.add(new Run(Math.max(start, run.start()), Math.min(end, run.end()), run.kinds()));
    }
    return found;
  }

  /** Every run. */
  public List<Run> all() {
    return runs;
  }
}
