package hoego.file;

import java.io.IOException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Runs a write to its end on a thread that nobody can interrupt: an interrupt closes a file channel
 * wherever it is, even between the first and the last byte of a file without a copy.
 */
final class Uninterrupted {
  private Uninterrupted() {}

  /** Something that writes. */
  interface Write {
    void run() throws IOException;
  }

  /** Waits for the write whatever comes; an interrupt that came is there again afterwards. */
  static void run(Write write) throws IOException {
    FutureTask<Boolean> task =
        new FutureTask<>(
            () -> {
              write.run();
              return true;
            });
    // No daemon: the JVM is not to end in the middle of a file.
    Thread.ofPlatform().name("hoego-write").daemon(false).start(task);
    boolean interrupted = false;
    try {
      while (true) {
        try {
          task.get();
          return;
        } catch (InterruptedException e) {
          interrupted = true;
        }
      }
    } catch (ExecutionException e) {
      throw rethrown(e.getCause());
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static IOException rethrown(@Nullable Throwable cause) {
    return switch (cause) {
      case IOException e -> e;
      case RuntimeException e -> throw e;
      case Error e -> throw e;
      case null, default -> new IOException(cause);
    };
  }
}
