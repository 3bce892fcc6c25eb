package hoego.ui.window;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** A word or two over the window that go by themselves and take neither mouse nor keyboard. */
final class Toast extends Label {
  private final PauseTransition shown = new PauseTransition();

  Toast() {
    getStyleClass().add("toast");
    setMouseTransparent(true);
    setVisible(false);
    shown.setOnFinished(event -> setVisible(false));
  }

  void say(String words, Duration howLong) {
    setText(words);
    setVisible(true);
    shown.setDuration(howLong);
    shown.playFromStart();
  }
}
