package hoego.ui;

import hoego.ui.task.Background;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/** Starts what would keep the text waiting once that is painted; FX thread only. */
final class LateStart extends AnimationTimer {
  /** How long it waits for a text, however long a folder takes and whatever is opened meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * What is there now is laid out in the first pulse and drawn after it; without a graphics card
   * the FX thread then brings the pixels to the window, at the latest before the third.
   */
  private static final int PULSES = 3;

  private final Stage stage;
  private final List<Runnable> late = new ArrayList<>();
  private int pulses;
  private boolean begun;

  /** In a while at the latest, unless {@code stage} has gone by then. */
  LateStart(Stage stage) {
    this.stage = stage;
    Background.after(PATIENCE, this::begin);
  }

  /** Runs something late, after what it was given before. */
  void add(Runnable start) {
    if (begun) {
      start.run();
    } else {
      late.add(start);
    }
  }

  /** The text stands in the window, or there is none to come. */
  void textShown() {
    start();
  }

  @Override
  public void handle(long now) {
    if (++pulses == PULSES) {
      stop();
      Background.afterwards(this::begin);
    }
  }

  private void begin() {
    if (!begun && stage.isShowing()) {
      begun = true;
      late.forEach(Runnable::run);
    }
  }
}
