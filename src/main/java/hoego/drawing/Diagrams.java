package hoego.drawing;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Draws diagrams as Mermaid does, in a process of its own: Mermaid needs a page that measures text,
 * and may never come to an end.
 *
 * <p>The process is started for the first diagram and ends when there have been none for a while.
 * For any thread.
 */
final class Diagrams implements AutoCloseable {
  /** In chars. */
  private static final int LONGEST = 20_000;

  private static final long STARTING_MILLIS = 40_000;
  private static final long DRAWING_MILLIS = 10_000;
  private static final long IDLE_MILLIS = 60_000;

  /** So often it is tried to start a process; where it can't be, it can't be the next time. */
  private static final int TRIES = 2;

  private final DiagramHome.Maker homes;
  private final long drawingMillis;
  private final long idleMillis;
  private @Nullable DiagramProcess process;
  private int failures;
  private long drawings;

  Diagrams(DiagramHome.Maker homes) {
    this(homes, DRAWING_MILLIS, IDLE_MILLIS);
  }

  Diagrams(DiagramHome.Maker homes, long drawingMillis, long idleMillis) {
    this.homes = homes;
    this.drawingMillis = drawingMillis;
    this.idleMillis = idleMillis;
  }

  synchronized Drawn draw(Drawing.Diagram diagram) {
    if (diagram.source().length() > LONGEST || diagram.source().isBlank()) {
      return new Drawn.Plain();
    }
    DiagramProcess now = process();
    if (now == null) {
      return new Drawn.Plain();
    }
    long number = ++drawings;
    try {
      return now.draw(diagram.source(), drawingMillis);
    } catch (IOException late) {
      process = null;
      return new Drawn.Late();
    } finally {
      CompletableFuture.delayedExecutor(idleMillis, TimeUnit.MILLISECONDS)
          .execute(() -> restAfter(number));
    }
  }

  /** Whether there is a process now. */
  synchronized boolean isRunning() {
    return process != null;
  }

  /** Ends the process, until the next diagram. */
  @Override
  public synchronized void close() {
    if (process != null) {
      process.close();
      process = null;
    }
  }

  private synchronized void restAfter(long number) {
    if (number == drawings) {
      close();
    }
  }

  private @Nullable DiagramProcess process() {
    if (process == null && failures < TRIES) {
      try {
        process = DiagramProcess.started(homes, STARTING_MILLIS);
        failures = 0;
      } catch (IOException notToBeHad) {
        failures++;
      }
    }
    return process;
  }
}
