package hoego.ui.window;

import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;
import javafx.util.Duration;

/**
 * Full screen, and the calm window that has nothing but the text: full screen, the editor alone,
 * neither menus nor buttons nor status. FX thread only.
 */
public final class FocusMode {
  private static final Duration HINT = Duration.seconds(4);

  private final Stage stage;
  private final MainWindow window;
  private final Overlay overlay;
  private final Keymap keymap;
  private final Texts texts;
  private final BooleanProperty on = new SimpleBooleanProperty();
  private boolean wasFullScreen;
  private MainWindow.View view = MainWindow.View.BOTH;
  private boolean library;

  /** A window as it usually is. */
  public FocusMode(Stage stage, MainWindow window, Overlay overlay, Keymap keymap, Texts texts) {
    this.stage = stage;
    this.window = window;
    this.overlay = overlay;
    this.keymap = keymap;
    this.texts = texts;
    // Escape is for input methods and popups, and says nothing of the screen; F11 is told here.
    stage.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
    stage.setFullScreenExitHint("");
    stage
        .fullScreenProperty()
        .addListener(
            (of, was, is) -> {
              if (!is) {
                // The window manager may have done it.
                wasFullScreen = false;
                dress();
              }
            });
  }

  /** Says what its commands do. */
  public void bind(Actions actions) {
    actions.onSwitch(Command.FULL_SCREEN, stage.fullScreenProperty(), this::toggleFullScreen);
    actions.onSwitch(
        Command.FOCUS_MODE,
        on,
        () -> {
          if (on.get()) {
            leave();
          } else {
            enter();
          }
        });
  }

  /** Gives the window its bars and panes back, as they were before; does nothing where it has. */
  public void dress() {
    if (!on.get()) {
      return;
    }
    on.set(false);
    window.setBare(false);
    // Whoever has asked for another pane meanwhile wants to keep it.
    if (window.view() == MainWindow.View.EDITOR) {
      window.show(view);
    }
    if (!window.libraryShown()) {
      window.showLibrary(library);
    }
  }

  private void enter() {
    view = window.view();
    library = window.libraryShown();
    wasFullScreen = stage.isFullScreen();
    window.setBare(true);
    window.show(MainWindow.View.EDITOR);
    window.showLibrary(false);
    on.set(true);
    stage.setFullScreen(true);
    overlay.say(texts.now("focus.hint", keymap.shown(Command.FOCUS_MODE)), HINT);
  }

  private void leave() {
    boolean stays = wasFullScreen;
    dress();
    stage.setFullScreen(stays);
  }

  private void toggleFullScreen() {
    boolean full = !stage.isFullScreen();
    stage.setFullScreen(full);
    if (full) {
      overlay.say(texts.now("full-screen.hint", keymap.shown(Command.FULL_SCREEN)), HINT);
    }
  }
}
