package hoego.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** The FX thread as a test sees it: things are done on it, and conditions waited for. */
abstract class FxThread {
  private static final long GENEROUS_SECONDS = 20;

  /** What was thrown and caught by nobody. */
  final List<Throwable> uncaught = new CopyOnWriteArrayList<>();

  /** What is to be seen, for the message of a failure. */
  abstract String seen();

  static void startUp() {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
  }

  /** Waits until something holds, seen from the FX thread. */
  void await(String what, Callable<Boolean> holds) {
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(GENEROUS_SECONDS);
    while (!onFx(holds)) {
      if (System.nanoTime() > late) {
        AssertionError error = new AssertionError("not in time: " + what + seen());
        uncaught.forEach(error::addSuppressed);
        throw error;
      }
      pulse();
    }
  }

  /** Waits for something to be there. */
  <T> T find(String what, Finder<T> finder) {
    List<T> found = new ArrayList<>();
    await(
        what + " is there",
        () -> {
          T one = finder.find();
          if (one != null) {
            found.add(one);
          }
          return one != null;
        });
    return found.getFirst();
  }

  /** Looks for something. */
  interface Finder<T> {
    @Nullable T find() throws Exception;
  }

  /** Lets what is queued on the FX thread run, and the window be laid out and painted. */
  void pulses() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      pulse();
    }
  }

  private void pulse() {
    CompletableFuture<Boolean> painted = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          new AnimationTimer() {
            @Override
            public void handle(long now) {
              stop();
              painted.complete(true);
            }
          }.start();
          Platform.requestNextPulse();
        });
    get(painted);
  }

  /** Runs something on the FX thread and waits for what it gives. */
  <T> T onFx(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      try {
        return work.call();
      } catch (RuntimeException problem) {
        throw problem;
      } catch (Exception problem) {
        throw new AssertionError(problem);
      }
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable problem) {
            result.completeExceptionally(problem);
          }
        });
    return get(result);
  }

  private static <T> T get(CompletableFuture<T> result) {
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new AssertionError(failed.getCause());
    } catch (TimeoutException stalled) {
      throw new AssertionError("the FX thread stands still", stalled);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }
}
