package hoego.ui.task;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work off the FX thread, its result brought back onto it. */
public final class Background {
  private Background() {}

  /** Runs {@code then} on the FX thread: at once when this is it, else soon. */
  public static void onFx(Runnable then) {
    if (Platform.isFxApplicationThread()) {
      then.run();
    } else {
      Platform.runLater(then);
    }
  }

  /** Runs {@code then} on the FX thread after what is under way there. */
  public static void afterwards(Runnable then) {
    Platform.runLater(then);
  }

  /** Runs {@code then} on the FX thread after a while, without the pulses of an animation. */
  public static void after(Duration delay, Runnable then) {
    CompletableFuture.delayedExecutor(
            delay.toMillis(), TimeUnit.MILLISECONDS, Thread::startVirtualThread)
        .execute(() -> Platform.runLater(then));
  }

  /**
   * Like {@link #run}, for long work that others are not to wait for: on a thread of its own, which
   * the system may let run when no other wants to.
   *
   * @return the thread, to be interrupted when its result no longer matters
   */
  public static Thread runAside(Callable<?> work, Runnable done, Consumer<Exception> failed) {
    return Thread.ofPlatform()
        .daemon()
        .name("aside")
        .priority(Thread.MIN_PRIORITY)
        .start(
            () -> {
              try {
                work.call();
                Platform.runLater(done);
              } catch (Exception problem) {
                Platform.runLater(() -> failed.accept(problem));
              } catch (Throwable error) {
                Platform.runLater(() -> failed.accept(new ExecutionException(error)));
              }
            });
  }

  /**
   * Runs {@code work} on a virtual thread, then exactly one of the two others on the FX thread.
   *
   * @return the thread, to be interrupted when its result no longer matters
   */
  public static <T> Thread run(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    return Thread.startVirtualThread(
        () -> {
          try {
            T result = work.call();
            Platform.runLater(() -> done.accept(result));
          } catch (Exception problem) {
            Platform.runLater(() -> failed.accept(problem));
          } catch (Throwable error) {
            // Whoever waits for this would wait for ever.
            Platform.runLater(() -> failed.accept(new ExecutionException(error)));
          }
        });
  }
}
