package hoego.ui.preview;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.util.function.BooleanSupplier;
import javafx.animation.AnimationTimer;

/**
 * Keeps JavaFX drawing for as long as the page may change, and not a moment longer.
 *
 * <p>FX thread only. WebKit asks for no drawing, so JavaFX looks over the whole window sixty times
 * a second for as long as there is a WebView, see decision record 10.
 */
public final class Stirring extends AnimationTimer {
  private static final long NANOS = 1_000_000_000L;

  private final BooleanSupplier moves;
  private long until;
  private boolean running;

  /** Stirs on its own for as long as the page {@code moves} by itself, asked once a second. */
  Stirring(BooleanSupplier moves) {
    this.moves = moves;
  }

  /** Stops what JavaFX does for a page that never rests; to be called once there is a WebView. */
  public static void takeOver() {
    try {
      Field timer =
          Class.forName("javafx.scene.web.WebEngine$PulseTimer").getDeclaredField("animation");
      timer.setAccessible(true);
      if (timer.get(null) instanceof AnimationTimer always) {
        always.stop();
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException notToBeHad) {
      // Then it costs what it costs.
    }
  }

  /** Something has happened after which the page may change. */
  void stir() {
    until = System.nanoTime() + NANOS;
    if (!running) {
      running = true;
      start();
    }
  }

  @Override
  public void handle(long now) {
    if (System.nanoTime() - until > 0) {
      if (moves.getAsBoolean()) {
        until = System.nanoTime() + NANOS;
      } else {
        running = false;
        stop();
      }
    }
  }
}
