package hoego.markdown;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/**
 * Runs what a hostile text could make endless, on a thread with a deep stack and with a deadline.
 *
 * <p>flexmark takes 15 s for {@code [} before 40 backslashes and overflows the usual stack at 488
 * nested list markers.
 */
final class Bounded {
  private static final long STACK_BYTES = 16L * 1024 * 1024;

  private Bounded() {}

  /** A text that can no longer be read when its time is up, so that a parser of it ends. */
  static final class Text implements CharSequence {
    private final String text;
    private final long until;
    private int reads;

    Text(String text, long millis) {
      this.text = text;
      this.until = System.nanoTime() + millis * 1_000_000;
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public char charAt(int index) {
      if ((++reads & 0xFFF) == 0 && System.nanoTime() - until > 0) {
        throw new TimeUp();
      }
      return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return text.subSequence(start, end);
    }

    @Override
    public String toString() {
      return text;
    }
  }

  /** The deadline has passed. */
  static final class TimeUp extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TimeUp() {
      super("past the deadline", null, false, false);
    }
  }

  /**
   * The result of {@code work}, or empty where it ran past its deadline, overflowed its stack or
   * failed.
   */
  static <T> Optional<T> call(Callable<T> work) {
    FutureTask<T> task = new FutureTask<>(work);
    Thread thread = new Thread(null, task, "markdown", STACK_BYTES);
    thread.setDaemon(true);
    thread.start();
    try {
      return Optional.of(task.get());
    } catch (ExecutionException failed) {
      return Optional.empty();
    } catch (InterruptedException stopped) {
      thread.interrupt();
      Thread.currentThread().interrupt();
      return Optional.empty();
    }
  }
}
