package hoego.markdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;

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

  /** Runs that are told from a place on, so that they can move without being made anew. */
  record Part(int start, List<Run> runs) {}

  private final List<Part> parts;

  private Highlights(List<Part> parts) {
    this.parts = List.copyOf(parts);
  }

  /** The runs of parts of a text, in order. */
  static Highlights ofParts(List<Part> parts) {
    return new Highlights(parts);
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
    return new Highlights(List.of(new Part(0, List.copyOf(runs))));
  }

  private static void add(List<Run> runs, int from, int to, EnumSet<Highlight> kinds) {
    if (from < to && !kinds.isEmpty()) {
      runs.add(new Run(from, to, Collections.unmodifiableSet(EnumSet.copyOf(kinds))));
    }
  }

  /** The runs that touch the chars {@code start} to {@code end}, in order, cut to that range. */
  public List<Run> in(int start, int end) {
    List<Run> found = new ArrayList<>();
    int first = below(parts.size(), index -> parts.get(index).start() <= start);
    for (int i = Math.max(0, first - 1); i < parts.size() && parts.get(i).start() < end; i++) {
      Part part = parts.get(i);
      List<Run> runs = part.runs();
      int at = part.start();
      int from = below(runs.size(), index -> runs.get(index).end() + at <= start);
      for (int j = from; j < runs.size() && runs.get(j).start() + at < end; j++) {
        Run run = runs.get(j);
        found.add(
            new Run(Math.max(start, run.start() + at), Math.min(end, run.end() + at), run.kinds()));
      }
    }
    return found;
  }

  /** How many of so many, in order, a test holds for that holds for the first ones only. */
  private static int below(int size, IntPredicate test) {
    int low = 0;
    int high = size;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (test.test(middle)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Every run. */
  public List<Run> all() {
    List<Run> all = new ArrayList<>();
    for (Part part : parts) {
      for (Run run : part.runs()) {
        all.add(new Run(run.start() + part.start(), run.end() + part.start(), run.kinds()));
      }
    }
    return all;
  }
}
