package hoego.ui.window;

import java.util.Objects;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * The window's content, and above it at most one light popup. FX thread only.
 *
 * <p>The popup is in the window's own scene, where input methods work as everywhere else and the
 * keyboard goes back to where it was.
 */
public final class Overlay extends StackPane {
  private final StackPane layer = new StackPane();
  private static final Duration SENTENCE = Duration.seconds(3);

  private final Toast toast = new Toast();
  private @Nullable Node popup;
  private @Nullable Node before;

  /** Nothing but the content. */
  public Overlay(Node content) {
    layer.getStyleClass().add("overlay");
    layer.setVisible(false);
    layer.addEventHandler(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          if (event.getTarget() == layer) {
            close();
          }
          event.consume();
        });
    layer.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
          }
        });
    StackPane.setAlignment(toast, Pos.BOTTOM_CENTER);
    getChildren().addAll(content, layer, toast);
    sceneProperty()
        .flatMap(Scene::focusOwnerProperty)
        .addListener(
            (of, was, is) -> {
              // A command's keys may take the keyboard elsewhere, where it is to stay.
              if (is != null && !isWithin(is)) {
                close();
              }
            });
  }

  /** Shows a popup in place of any other, and takes the keyboard to {@code focus} in it. */
  public void show(Node shown, Pos where, Insets margin, Node focus) {
    if (popup == null) {
      before = getScene() == null ? null : getScene().getFocusOwner();
    }
    popup = shown;
    StackPane.setAlignment(shown, where);
    StackPane.setMargin(shown, margin);
    layer.getChildren().setAll(shown);
    layer.setVisible(true);
    focus.requestFocus();
  }

  /** Says a sentence that goes by itself once it can have been read. */
  public void say(String words) {
    say(words, SENTENCE);
  }

  /** Says a word or two that go by themselves. */
  public void say(String words, Duration howLong) {
    toast.say(words, howLong);
  }

  /** Whether a popup shows. */
  public boolean shows(Node asked) {
    return Objects.equals(popup, asked);
  }

  /** Closes the popup; the keyboard goes back to where it was. */
  public void close() {
    if (popup == null) {
      return;
    }
    popup = null;
    Node owner = getScene() == null ? null : getScene().getFocusOwner();
    boolean mine = owner == null || isWithin(owner);
    layer.setVisible(false);
    layer.getChildren().clear();
    Node back = before;
    before = null;
    if (mine && back != null && back.getScene() == getScene()) {
      back.requestFocus();
    }
  }

  private boolean isWithin(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == layer) {
        return true;
      }
    }
    return false;
  }
}
