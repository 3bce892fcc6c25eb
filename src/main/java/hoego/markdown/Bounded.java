package hoego.markdown;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * Runs what a hostile text could make endless, on a thread with a deep stack and with a deadline.
 *
 * <p>flexmark overflows the usual stack at 488 nested list markers.
 */
final class Bounded {
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  /**
   * How long work may go on between two looks at its deadline before it is given up all the same.
   */
  private static final long GRACE_MILLIS = 1_000;

  private Bounded() {}

  /**
   * The result of {@code work}, or empty where it ran past its deadline, overflowed its stack or
   * failed.
   */
  static <T> Optional<T> call(long millis, Function<Deadline, T> work) {
    Deadline deadline = Deadline.in(millis);
    FutureTask<T> task = new FutureTask<>(() -> work.apply(deadline));
    Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get(millis + GRACE_MILLIS, TimeUnit.MILLISECONDS));
    } catch (ExecutionException | TimeoutException failed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      deadline.callOff();
    }
  }
}
