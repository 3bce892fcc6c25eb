package hoego.ui;

import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import java.time.Duration;
import javafx.animation.AnimationTimer;
import javafx.stage.Stage;

/** Starts the preview's engine, which costs a second, once the text is painted; FX thread only. */
final class PreviewStart extends AnimationTimer {
  /** How long it waits for a text, however long a folder takes and whatever is opened meanwhile. */
  private static final Duration PATIENCE = Duration.ofSeconds(5);

  /**
   * What is there now is laid out in the first pulse and drawn after it; without a graphics card
   * the FX thread then brings the pixels to the window, at the latest before the third.
   */
  private static final int PULSES = 3;

  private final Stage stage;
  private final PreviewPane preview;
  private int pulses;

  /** Of the preview in {@code stage}, in a while at the latest. */
  PreviewStart(Stage stage, PreviewPane preview) {
    this.stage = stage;
    this.preview = preview;
    Background.after(PATIENCE, this::begin);
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
    if (stage.isShowing()) {
      preview.start();
    }
  }
}
