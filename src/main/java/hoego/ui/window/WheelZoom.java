package hoego.ui.window;

import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import javafx.scene.Node;
import javafx.scene.input.ScrollEvent;

/** The wheel with Ctrl, or Command on a Mac, makes text larger and smaller. FX thread only. */
final class WheelZoom {
  /** What JavaFX makes of one notch, in pixels; a touch pad sends many small ones. */
  private static final double NOTCH = 40;

  private final Actions actions;
  private double turned;

  private WheelZoom(Actions actions) {
    this.actions = actions;
  }

  /** From now on it does so over {@code node}. */
  static void over(Node node, Actions actions) {
    node.addEventFilter(ScrollEvent.SCROLL, new WheelZoom(actions)::scrolled);
  }

  private void scrolled(ScrollEvent event) {
    if (!event.isShortcutDown()) {
      turned = 0;
      return;
    }
    event.consume();
    // What goes on by inertia was not turned by anybody.
    turned += event.isInertia() ? 0 : event.getDeltaY();
    if (Math.abs(turned) >= NOTCH) {
      actions.run(turned > 0 ? Command.ZOOM_IN : Command.ZOOM_OUT);
      turned = 0;
    }
  }
}
