package hoego.ui;

import hoego.ui.task.Background;
import javafx.animation.AnimationTimer;

/** Lets what stands in the window be painted before anything else is done; FX thread only. */
final class PaintedFirst extends AnimationTimer {
  /**
   * What is there now is laid out in the first pulse and drawn after it; without a graphics card
   * the FX thread then brings the pixels to the window, at the latest before the third.
   */
  private static final int PULSES = 3;

  private final Runnable then;
  private int pulses;

  private PaintedFirst(Runnable then) {
    this.then = then;
  }

  /** Runs {@code then} once what there is now has been painted. */
  static void then(Runnable then) {
    new PaintedFirst(then).start();
  }

  @Override
  public void handle(long now) {
    if (++pulses == PULSES) {
      stop();
      Background.afterwards(then);
    }
  }
}
