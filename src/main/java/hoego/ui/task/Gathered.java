package hoego.ui.task;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

/** Work that is done once on the FX thread, a while after it was asked for once or many times. */
public final class Gathered {
  private final Duration delay;
  private final Runnable work;
  private final AtomicBoolean coming = new AtomicBoolean();

  /** Work that is done {@code delay} after it was first asked for. */
  public Gathered(Duration delay, Runnable work) {
    this.delay = delay;
    this.work = work;
  }

  /** Asks for it, on any thread. */
  public void ask() {
    if (coming.compareAndSet(false, true)) {
      Background.after(
          delay,
          () -> {
            coming.set(false);
            work.run();
          });
    }
  }
}
