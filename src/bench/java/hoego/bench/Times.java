package hoego.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Measured times in milliseconds, and what they come to. */
final class Times {
  private final List<Double> millis = new ArrayList<>();

  void add(double each) {
    millis.add(each);
  }

  void addAll(Times more) {
    millis.addAll(more.millis);
  }

  int count() {
    return millis.size();
  }

  /** What a share of the times, 0 to 1, stays below; NaN of none. */
  double at(double share) {
    if (millis.isEmpty()) {
      return Double.NaN;
    }
    List<Double> sorted = new ArrayList<>(millis);
    Collections.sort(sorted);
    return sorted.get((int) Math.min(sorted.size() - 1L, Math.round(share * sorted.size())));
  }

  /** Median, 95th of a hundred, longest. */
  String figures() {
    return millis.isEmpty()
        ? "–"
        : "%.0f / %.0f / %.0f".formatted(at(0.5), at(0.95), Collections.max(millis));
  }
}
