package hoego.ui.workspace;

import hoego.drawing.Commission;
import hoego.drawing.Drawings;
import hoego.drawing.Studio;
import hoego.export.Studios;
import hoego.ui.task.Background;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * The drawings of the page that is being written: those that are quick are there at once, the
 * others come when they are made, and nobody waits for those of a text that has changed since.
 */
final class PageDrawings {
  /** So long a page is held back: what is drawn anew at every key is not to flicker. */
  private static final long HELD_BACK_MILLIS = 120;

  private static final long MOST_MILLIS = 60_000;

  /** A diagram that is being written is wrong at every other key: it is drawn when typing rests. */
  private static final long REST_MILLIS = 350;

  private static final long IDLE_SECONDS = 20;

  /** Regular expressions of scripts nest deeply. */
  private static final int STACK_BYTES = 16 * 1024 * 1024;

  /**
   * A page.
   *
   * @param whole false where more is being drawn
   */
  record Page<T>(T page, boolean whole) {}

  private final Studio studio = Studios.studio();

  private final Executor hand = oneThread("drawing");
  private final Executor easel = oneThread("diagrams");
  private final CompletableFuture<Void> begun = new CompletableFuture<>();
  private final Runnable more;
  private Commission newest = studio.commission(false);

  /**
   * The drawings of a page.
   *
   * @param more called on the FX thread when there is more for the newest page
   */
  PageDrawings(Runnable more) {
    this.more = more;
  }

  /**
   * From now on things are drawn, none before: to colour the first line of code takes half a second
   * of processor time, which a start has better uses for.
   */
  void begin() {
    begun.complete(null);
  }

  /**
   * The page with the drawings that there are; in one lane only, off the FX thread.
   *
   * @param singleDollars whether single dollars fence a formula in it
   */
  <T> Page<T> page(boolean singleDollars, Function<Drawings, T> rendering)
      throws InterruptedException {
    newest.callOff();
    Commission commission = studio.commission(singleDollars);
    newest = commission;
    T page = rendering.apply(commission);
    if (!commission.isOpen()) {
      return new Page<>(page, true);
    }
    boolean diagrams = commission.hasDiagrams();
    if (diagrams) {
      Executor soon =
          commission.hasEdited()
              ? CompletableFuture.delayedExecutor(REST_MILLIS, TimeUnit.MILLISECONDS, easel)
              : easel;
      begun
          .thenRunAsync(() -> commission.drawDiagrams(MOST_MILLIS), soon)
          .whenComplete((none, problem) -> later(commission));
    }
    if (!commission.hasQuick()) {
      return new Page<>(page, false);
    }
    CompletableFuture<Void> drawn =
        begun.thenRunAsync(() -> commission.drawQuick(MOST_MILLIS), hand);
    try {
      drawn.get(begun.isDone() ? HELD_BACK_MILLIS : 0, TimeUnit.MILLISECONDS);
      return new Page<>(rendering.apply(commission), !diagrams);
    } catch (TimeoutException notYet) {
      drawn.whenComplete((none, problem) -> later(commission));
      return new Page<>(page, false);
    } catch (ExecutionException broken) {
      throw new IllegalStateException(broken.getCause());
    }
  }

  /** Only a page that is still the newest waits. */
  private void later(Commission commission) {
    if (!commission.isCalledOff()) {
      Background.afterwards(more);
    }
  }

  /** One thread, which goes when there is nothing to draw. */
  private static Executor oneThread(String name) {
    return new ThreadPoolExecutor(
        0,
        1,
        IDLE_SECONDS,
        TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(),
        work -> {
          Thread thread = new Thread(null, work, name, STACK_BYTES);
          thread.setDaemon(true);
          return thread;
        });
  }
}
