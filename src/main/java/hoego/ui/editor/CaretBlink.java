package hoego.ui.editor;

import hoego.ui.task.Background;
import java.time.Duration;
import javafx.beans.property.SimpleObjectProperty;
import org.fxmisc.richtext.Caret.CaretVisibility;

/**
 * Lets the caret blink while the writer is there, and stand still when they have paused.
 *
 * <p>FX thread only. RichTextFX's own blinking, is an animation: JavaFX looks over the whole window
 * sixty times a second for it.
 */
final class CaretBlink {
  private static final Duration RATE = Duration.ofMillis(530);

  /** As GTK has it. */
  private static final Duration TIRED = Duration.ofSeconds(10);

  private final ComposingArea area;
  private long moved;
  private boolean blinking;

  CaretBlink(ComposingArea area) {
    this.area = area;
    // Bound, or RichTextFX's style sheet would set it again.
    area.getCaretSelectionBind()
        .getUnderlyingCaret()
        .blinkRateProperty()
        .bind(new SimpleObjectProperty<>(javafx.util.Duration.ZERO));
    area.caretPositionProperty().addListener((of, was, is) -> begin());
    area.focusedProperty().addListener((of, was, is) -> begin());
  }

  private void begin() {
    moved = System.nanoTime();
    area.setShowCaret(CaretVisibility.AUTO);
    if (!blinking && area.isFocused()) {
      blinking = true;
      Background.after(RATE, this::blink);
    }
  }

  private void blink() {
    long still = System.nanoTime() - moved;
    blinking = area.isFocused() && still < TIRED.toNanos();
    boolean hide =
        blinking && still >= RATE.toNanos() && area.getShowCaret() == CaretVisibility.AUTO;
    area.setShowCaret(hide ? CaretVisibility.OFF : CaretVisibility.AUTO);
    if (blinking) {
      Background.after(RATE, this::blink);
    }
  }
}
