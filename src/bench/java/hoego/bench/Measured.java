package hoego.bench;

import java.util.ArrayList;
import java.util.List;

/** All that was measured of one program with one post. */
final class Measured {
  final Typist.Seen keys = Typist.Seen.none();
  final Times startToText = new Times();
  final Times startToPreview = new Times();
  final Times stall = new Times();
  final Times cpuPerKey = new Times();
  final Times megabytesOpened = new Times();
  final Times megabytesTyped = new Times();
  final Times idlePercent = new Times();
  final Times idleSwitches = new Times();

  static final String HEAD =
      """
      | program | key to text p50 / p95 / max ms | key to preview | longest FX stall ms | CPU ms a key | MB opened | MB typed | idle CPU % | idle switches a s | start to text ms | start to preview ms |
      |---|---|---|---|---|---|---|---|---|---|---|""";

  String row(String name) {
    List<String> cells =
        new ArrayList<>(List.of(name, keys.text().figures(), keys.preview().figures()));
    for (Times each :
        List.of(
            stall,
            cpuPerKey,
            megabytesOpened,
            megabytesTyped,
            idlePercent,
            idleSwitches,
            startToText,
            startToPreview)) {
      cells.add(
          each.count() == 0
              ? "–"
              : (each == idlePercent ? "%.1f" : "%.0f").formatted(each.at(0.5)));
    }
    return "| " + String.join(" | ", cells) + " |";
  }
}
