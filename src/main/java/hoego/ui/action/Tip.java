package hoego.ui.action;

import java.util.function.Consumer;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * What is said of a node once the mouse rests on it.
 *
 * <p>A tooltip is a window with a scene of its own, a millisecond each in a start: it is made when
 * the mouse first moves over its node. What a screen reader would ask a control's tooltip for it is
 * told as the control's help. FX thread only.
 */
public final class Tip {
  private final Node node;
  private final Consumer<Tooltip> look;
  private final StringProperty text = new SimpleStringProperty(this, "text", "");
  private @Nullable Tooltip tooltip;

  /** One whose lines are as long as they are; says nothing yet. */
  public Tip(Node node) {
    this(node, made -> {});
  }

  /**
   * One that says nothing yet.
   *
   * @param look says how the tooltip looks, when it is made
   */
  public Tip(Node node, Consumer<Tooltip> look) {
    this.node = node;
    this.look = look;
    if (node instanceof Control control) {
      control.accessibleHelpProperty().bind(text);
    }
    // A filter: what the tooltip itself listens to it then hears of the very same movement.
    node.addEventFilter(MouseEvent.MOUSE_MOVED, event -> make());
  }

  /** One whose lines are wrapped at a width in pixels; says nothing yet. */
  public static Tip wrapped(Node node, double widest) {
    return new Tip(
        node,
        made -> {
          made.setWrapText(true);
          made.setMaxWidth(widest);
        });
  }

  /** What it says; while that is empty, there is no tooltip. */
  public StringProperty textProperty() {
    return text;
  }

  /** Says something else, also while it shows; nothing if it is empty. */
  public void setText(String newest) {
    text.set(newest);
  }

  private void make() {
    if (tooltip != null || text.get().isEmpty()) {
      return;
    }
    Tooltip made = new Tooltip();
    made.textProperty().bind(text);
    look.accept(made);
    tooltip = made;
    put(made);
    text.addListener(
        (of, was, is) -> {
          // Taken out and put in again it would no longer show: only when it has nothing to say.
          if (was.isEmpty() != is.isEmpty()) {
            put(is.isEmpty() ? null : made);
          }
        });
  }

  private void put(@Nullable Tooltip newest) {
    if (node instanceof Control control) {
      control.setTooltip(newest);
    } else if (newest == null) {
      Tooltip.uninstall(node, tooltip);
    } else {
      Tooltip.install(node, newest);
    }
  }
}
