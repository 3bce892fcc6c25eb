package hoego.ui.action;

import java.util.Map;
import javafx.event.EventHandler;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Alt and a letter open a menu, the same ones in each language, as where a bar underlines them; not
 * on macOS, whose Option types. A command that has such keys goes first. FX thread only.
 */
final class MenuLetters {
  private static final Map<KeyCode, Command.Group> LETTERS =
      Map.of(
          KeyCode.F, Command.Group.FILE,
          KeyCode.E, Command.Group.EDIT,
          KeyCode.O, Command.Group.FORMAT,
          KeyCode.V, Command.Group.VIEW,
          KeyCode.H, Command.Group.HELP);

  private final MenuBar bar;
  private final Keymap keymap;
  private final EventHandler<KeyEvent> pressed = this::pressed;

  private MenuLetters(MenuBar bar, Keymap keymap) {
    this.bar = bar;
    this.keymap = keymap;
  }

  /** From now on the bar's menus open by letters in whatever scene it is in. */
  static void on(MenuBar bar, Keymap keymap) {
    if (Keyboard.here() != Keyboard.PC) {
      return;
    }
    MenuLetters letters = new MenuLetters(bar, keymap);
    bar.sceneProperty().addListener((of, was, is) -> letters.moved(was, is));
  }

  private void moved(@Nullable Scene was, @Nullable Scene is) {
    if (was != null) {
      was.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }
    if (is != null) {
      is.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
    }
  }

  private void pressed(KeyEvent event) {
    Command.Group group = LETTERS.get(event.getCode());
    Parent bars = bar.getParent();
    if (group == null
        || !event.isAltDown()
        || event.isControlDown()
        || event.isShiftDown()
        || event.isMetaDown()
        || keymap.commandOf(event) != null
        || bars == null
        || !bars.isVisible()) {
      return;
    }
    bar.getMenus().stream()
        .filter(menu -> group.key().equals(menu.getId()) && !menu.isDisable())
        .forEach(
            menu -> {
              menu.show();
              event.consume();
            });
  }
}
