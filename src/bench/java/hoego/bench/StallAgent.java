package hoego.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;

/**
 * Within the program that is measured: how long its FX thread lets others wait, every 4 ms asked
 * anew while the measuring program wants to know.
 *
 * <p>The two share a file: at 0 whether to ask, at 8 the longest wait in nanoseconds since the
 * measuring program has put 0 there.
 */
public final class StallAgent {
  static final int ASKING = 0;
  static final int LONGEST = 8;
  static final int SIZE = 16;

  private StallAgent() {}

  /** Called by Java within the running program; the argument is the shared file. */
  public static void agentmain(String file) {
    Thread.ofPlatform().daemon().name("stall-agent").start(() -> ask(shared(Path.of(file))));
  }

  /** The memory that both sides see. */
  static MemorySegment shared(Path file) {
    try (FileChannel channel =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
      return channel.map(FileChannel.MapMode.READ_WRITE, 0, SIZE, Arena.global());
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static void ask(MemorySegment shared) {
    while (true) {
      if (shared.get(ValueLayout.JAVA_LONG, ASKING) == 0) {
        LockSupport.parkNanos(500_000_000);
        continue;
      }
      long begun = System.nanoTime();
      CountDownLatch answered = new CountDownLatch(1);
      Platform.runLater(answered::countDown);
      try {
        answered.await();
      } catch (InterruptedException end) {
        return;
      }
      long waited = System.nanoTime() - begun;
      if (waited > shared.get(ValueLayout.JAVA_LONG, LONGEST)) {
        shared.set(ValueLayout.JAVA_LONG, LONGEST, waited);
      }
      LockSupport.parkNanos(4_000_000);
    }
  }
}
