package hoego.markdown;

import java.util.ArrayList;
import java.util.Collections;
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
    List<Span> starts = new ArrayList<>(spans);
    starts.removeIf(span -> span.start() >= span.end());
    List<Span> ends = new ArrayList<>(starts);
    starts.sort(Comparator.comparingInt(Span::start));
    ends.sort(Comparator.comparingInt(Span::end));
    List<Run> runs = new ArrayList<>();
    int[] open = new int[Highlight.values().length];
    EnumSet<Highlight> kinds = EnumSet.noneOf(Highlight.class);
    int begun = 0;
    int from = 0;
    for (Span ending : ends) {
      while (begun < starts.size() && starts.get(begun).start() < ending.end()) {
        Span starting = starts.get(begun++);
        add(runs, from, starting.start(), kinds);
        from = starting.start();
        open[starting.kind().ordinal()]++;
        kinds.add(starting.kind());
      }
      add(runs, from, ending.end(), kinds);
      from = ending.end();
      if (--open[ending.kind().ordinal()] == 0) {
        kinds.remove(ending.kind());
      }
    }
    return new Highlights(List.copyOf(runs));
  }

  private static void add(List<Run> runs, int from, int to, EnumSet<Highlight> kinds) {
    if (from < to && !kinds.isEmpty()) {
      runs.add(new Run(from, to, Collections.unmodifiableSet(EnumSet.copyOf(kinds))));
    }
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
