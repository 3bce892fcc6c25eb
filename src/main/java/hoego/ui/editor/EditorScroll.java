package hoego.ui.editor;

import hoego.ui.task.Background;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleSupplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;
import org.fxmisc.flowless.VirtualFlow;

/**
 * Where the text stands in its pane, as lines: asked for, set, and told when the writer scrolls.
 */
final class EditorScroll {
  private static final long QUIET_NANOS = 250_000_000L;

  private final MarkdownArea area;
  private final DoubleSupplier room;
  private DoubleConsumer onScroll = line -> {};
  private long quietUntil;
  private boolean telling;

  /**
   * Scrolls an area.
   *
   * @param room the room above the first line and below the last one, in pixels
   */
  EditorScroll(MarkdownArea area, DoubleSupplier room) {
    this.area = area;
    this.room = room;
    area.estimatedScrollYProperty().addListener((of, was, is) -> scrolled());
    area.addEventFilter(ScrollEvent.ANY, event -> byReader());
  }

  /** Hears the line at the top (0-based, with a fraction) whenever the writer scrolls. */
  void setOnTopLine(DoubleConsumer listener) {
    onScroll = listener;
  }

  /** What moves the text from now on is the writer's hand. */
  void byReader() {
    quietUntil = 0;
  }

  /** The line at the top, 0-based, with the fraction of it that is above. */
  double topLine() {
    if (!isOnScreen() || area.getVisibleParagraphs().isEmpty()) {
      return 0;
    }
    int line = area.firstVisibleParToAllParIndex();
    Bounds box = boundsOnScreen(line).orElse(null);
    Bounds own = area.localToScreen(area.getLayoutBounds());
    if (box == null || own == null || written(line, box) <= 0) {
      return line;
    }
    double above = own.getMinY() + area.getInsets().getTop() - box.getMinY() - roomAbove(line);
    return line + Math.clamp(above / written(line, box), 0, 1);
  }

  /** Brings a line (0-based, with a fraction) to the top. */
  void toLine(double line) {
    int whole = (int) Math.clamp(line, 0, area.getParagraphs().size() - 1);
    quietUntil = System.nanoTime() + QUIET_NANOS;
    area.showParagraphAtTop(whole);
    double part = line - whole;
    if ((part > 0.02 || roomAbove(whole) > 0) && isOnScreen()) {
      area.layout();
      boundsOnScreen(whole)
          .ifPresent(box -> area.scrollYBy(roomAbove(whole) + part * written(whole, box)));
    }
  }

  private double roomAbove(int line) {
    return line == 0 ? room.getAsDouble() : 0;
  }

  /** How high a line is without the room round the text. */
  private double written(int line, Bounds box) {
    double below = line == area.getParagraphs().size() - 1 ? room.getAsDouble() : 0;
    return box.getHeight() - roomAbove(line) - below;
  }

  /** Brings a line into view: into the middle, unless it is well in view already. */
  void reveal(int line) {
    int first = area.getVisibleParagraphs().isEmpty() ? 0 : area.firstVisibleParToAllParIndex();
    int last = area.getVisibleParagraphs().isEmpty() ? -1 : area.lastVisibleParToAllParIndex();
    if (line > first && line < last) {
      area.requestFollowCaret();
    } else {
      area.showParagraphAtCenter(line);
    }
  }

  /** Brings a line (0-based) to where what follows it shows as well as what goes before. */
  void toUpperThird(int line) {
    toLine(line);
    if (isOnScreen()) {
      area.layout();
      Bounds own = area.localToScreen(area.getBoundsInLocal());
      boundsOnScreen(line)
          .ifPresent(
              box -> {
                double above = box.getMinY() - own.getMinY();
                // Near the end of the text it is lower already.
                area.scrollYBy(Math.min(0, above - own.getHeight() / 3));
              });
    }
  }

  /** Whether what scrolls is the writer: told after the layout, in which lines have no place. */
  private void scrolled() {
    if (!telling && System.nanoTime() - quietUntil > 0) {
      telling = true;
      Background.afterwards(
          () -> {
            telling = false;
            if (System.nanoTime() - quietUntil > 0) {
              onScroll.accept(topLine());
            }
          });
    }
  }

  /**
   * A line's place, as far as it is laid out; that of RichTextFX itself is cut to what can be seen.
   */
  private Optional<Bounds> boundsOnScreen(int line) {
    for (Node child : area.getChildrenUnmodifiable()) {
      if (child instanceof VirtualFlow<?, ?> flow) {
        return flow.getCellIfVisible(line)
            .map(cell -> cell.getNode().localToScreen(cell.getNode().getLayoutBounds()));
      }
    }
    return Optional.empty();
  }

  /** A window that has gone has no place on the screen to ask for. */
  private boolean isOnScreen() {
    return area.getScene() != null
        && area.getScene().getWindow() != null
        && area.getScene().getWindow().isShowing();
  }
}
