package hoego.ui;

import hoego.settings.Session;
import hoego.ui.task.Background;
import javafx.beans.InvalidationListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where the window stands when it is neither maximised nor full screen: put there at the start,
 * kept at the end. FX thread only.
 */
final class WindowPlace {
  private final Stage stage;
  private Rectangle2D usual;
  private boolean asking;

  /** The window as a session left it; to be shown after that. */
  WindowPlace(Stage stage, Session session, boolean kept) {
    this.stage = stage;
    boolean onScreen =
        !Double.isNaN(session.x())
            && !Double.isNaN(session.y())
            && Screen.getScreensForRectangle(session.x(), session.y(), 200, 100).stream()
                .map(Screen::getVisualBounds)
                .anyMatch(bounds -> bounds.intersects(session.x(), session.y(), 200, 100));
    if (onScreen) {
      stage.setX(session.x());
      stage.setY(session.y());
    }
    if (kept) {
      Rectangle2D screen = Screen.getPrimary().getVisualBounds();
      stage.setWidth(Math.min(session.width(), screen.getWidth()));
      stage.setHeight(Math.min(session.height(), screen.getHeight()));
      stage.setMaximized(session.maximized());
    }
    usual = new Rectangle2D(session.x(), session.y(), session.width(), session.height());
    // Not at once: on some systems the size changes before the window says what it has become.
    InvalidationListener moved =
        of -> {
          if (!asking) {
            asking = true;
            Background.afterwards(
                () -> {
                  asking = false;
                  remember();
                });
          }
        };
    stage.xProperty().addListener(moved);
    stage.yProperty().addListener(moved);
    stage.widthProperty().addListener(moved);
    stage.heightProperty().addListener(moved);
  }

  /** Where it stands when it fills no screen, in pixels; x and y are NaN where nobody knows. */
  Rectangle2D usual() {
    remember();
    return usual;
  }

  private void remember() {
    if (stage.isShowing()
        && !stage.isFullScreen()
        && !stage.isMaximized()
        && !stage.isIconified()
        && stage.getWidth() > 0
        && stage.getHeight() > 0) {
      usual = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
    }
  }
}
