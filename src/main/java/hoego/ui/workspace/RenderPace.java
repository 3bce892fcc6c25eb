package hoego.ui.workspace;

import hoego.markdown.RenderedPost;
import hoego.ui.task.Background;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * When a post is rendered anew. One whose rendering was given up is tried again when writing rests:
 * each try takes seconds of a processor, and shows all of the text as it stands. FX thread only.
 */
final class RenderPace {
  private static final Duration REST = Duration.ofMillis(800);

  private final Runnable render;
  private boolean retried;
  private long edits;

  RenderPace(Runnable render) {
    this.render = render;
  }

  /** Another post is open. */
  void opened() {
    retried = false;
    edits++;
  }

  /**
   * The text was edited.
   *
   * @param last how it was rendered last, null where it was not yet
   */
  void edited(@Nullable RenderedPost last) {
    long mine = ++edits;
    if (last == null || last.complete()) {
      render.run();
    } else {
      Background.after(
          REST,
          () -> {
            if (mine == edits) {
              render.run();
            }
          });
    }
  }

  /** Whether to try once more at once: a long post may be late as the program has just started. */
  boolean isToBeTriedAgain(RenderedPost result) {
    boolean again = !result.complete() && !retried;
    retried |= again;
    return again;
  }
}
