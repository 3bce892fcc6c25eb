package hoego.ui.task;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A lane in which one piece of work runs, the newest waits and all between are dropped.
 *
 * <p>To be used on the FX thread; work runs on a virtual thread.
 */
public final class Latest {
  private record Piece<T>(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    void start(Runnable after) {
      Background.run(
          work,
          result -> {
            try {
              done.accept(result);
            } finally {
              after.run();
            }
          },
          problem -> {
            try {
              failed.accept(problem);
            } finally {
              after.run();
            }
          });
    }
  }

  private boolean running;
  private @Nullable Piece<?> waiting;

  /** Runs {@code work} now or as soon as the lane is free, unless something newer comes before. */
  public <T> void submit(Callable<T> work, Consumer<T> done, Consumer<Exception> failed) {
    Piece<T> piece = new Piece<>(work, done, failed);
    if (running) {
      waiting = piece;
    } else {
      running = true;
      piece.start(this::next);
    }
  }

  /** Whether something runs or waits. */
  public boolean busy() {
    return running;
  }

  private void next() {
    Piece<?> piece = waiting;
    waiting = null;
    if (piece == null) {
      running = false;
    } else {
      piece.start(this::next);
    }
  }
}
