package hoego.ui.editor;

import hoego.ui.task.Background;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * Keeps the caret's row in the vertical middle while its writer types and moves by keys.
 *
 * <p>FX thread only. What the mouse does moves nothing, and the wheel is free until the next key.
 */
final class TypewriterScroll {
  private final MarkdownArea area;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private boolean mouse;
  private boolean again;

  TypewriterScroll(MarkdownArea area) {
    this.area = area;
    area.setOnFollowed(this::follow);
    area.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> mouse = true);
    area.addEventFilter(KeyEvent.ANY, event -> mouse = false);
    area.addEventFilter(InputMethodEvent.ANY, event -> mouse = false);
    on.addListener((of, was, is) -> centre());
    area.heightProperty().addListener((of, was, is) -> centre());
  }

  /** Whether it keeps the row there. */
  BooleanProperty onProperty() {
    return on;
  }

  /** Brings the caret's row to the middle with the next layout, where that is where it belongs. */
  void centre() {
    if (on.get()) {
      mouse = false;
      area.requestFollowCaret();
    }
  }

  /**
   * Right after the area has followed its caret and before anything is painted: what it did is laid
   * out, so that the caret has a place.
   */
  private void follow() {
    if (!on.get() || mouse) {
      return;
    }
    for (Node child : area.getChildrenUnmodifiable()) {
      if (child instanceof Parent flow) {
        flow.layout();
      }
    }
    Bounds own = area.localToScreen(area.getLayoutBounds());
    Bounds row = caret().orElse(null);
    if (own == null || row == null) {
      // A line that was far away may have a place only after the next layout.
      again = !again;
      if (again) {
        Background.afterwards(area::requestFollowCaret);
      }
      return;
    }
    again = false;
    double top = own.getMinY() + area.getInsets().getTop();
    double bottom = own.getMaxY() - area.getInsets().getBottom();
    double off = row.getCenterY() - (top + bottom) / 2;
    if (Math.abs(off) >= 1) {
      area.scrollYBy(off);
    }
  }

  /** The caret's place, empty also where it is being laid out just now: RichTextFX fails there. */
  private Optional<Bounds> caret() {
    try {
      return area.getCaretBounds();
    } catch (RuntimeException notInTheSceneYet) {
      return Optional.empty();
    }
  }
}
