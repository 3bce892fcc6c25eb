package hoego.ui.window;

import java.util.List;
import java.util.function.BooleanSupplier;

/** Takes the keyboard from pane to pane; panes that do not show are passed over. FX thread only. */
final class PaneFocus {
  /**
   * A pane.
   *
   * @param has whether it has the keyboard
   */
  record Stop(BooleanSupplier shows, BooleanSupplier has, Runnable take) {}

  private final List<Stop> stops;

  /** Goes through these in order, and round. */
  PaneFocus(List<Stop> stops) {
    this.stops = List.copyOf(stops);
  }

  /** Gives the keyboard to the next pane that shows. */
  void next() {
    go(1);
  }

  /** Gives the keyboard to the previous pane that shows. */
  void previous() {
    go(-1);
  }

  private void go(int step) {
    int from = step > 0 ? -1 : stops.size();
    for (int i = 0; i < stops.size(); i++) {
      if (stops.get(i).shows().getAsBoolean() && stops.get(i).has().getAsBoolean()) {
        from = i;
      }
    }
    for (int i = 1; i <= stops.size(); i++) {
      Stop stop = stops.get(Math.floorMod(from + step * i, stops.size()));
      if (stop.shows().getAsBoolean()) {
        stop.take().run();
        return;
      }
    }
  }
}
