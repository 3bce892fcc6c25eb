package hoego.ui.window;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;

/**
 * Menus and buttons above the panes. In a bare window they come over the text when the mouse goes
 * to the top edge or the menus are asked for by key, and go when they aren't used. FX thread only.
 *
 * <p>They stay in the scene even unseen: a menu that isn't in one has no keys.
 */
final class TopBars extends VBox {
  /** So near the top edge, in pixels, the mouse asks for them. */
  private static final double EDGE = 3;

  private static final double AWAY = 24;
  private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

  private final MenuBar menus;
  private boolean bare;
  private boolean byKey;
  private boolean altAlone;

  TopBars(MenuBar menus, Node tools, Pane window) {
    super(menus, tools);
    this.menus = menus;
    getStyleClass().add("top-bars");
    window.addEventFilter(MouseEvent.MOUSE_MOVED, this::moved);
    window.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    window.addEventFilter(KeyEvent.ANY, this::key);
    for (Menu menu : menus.getMenus()) {
      menu.showingProperty()
          .addListener(
              (of, was, is) -> {
                if (!is && bare && !isHover()) {
                  setVisible(menuIsOpen());
                }
              });
    }
  }

  /** Whether they hide until they are asked for. */
  void setBare(boolean hiding) {
    bare = hiding;
    pseudoClassStateChanged(BARE, hiding);
    setManaged(!hiding);
    setVisible(!hiding);
    // Not toFront(), for which the window's layout would forget its top.
    setViewOrder(hiding ? -1 : 0);
  }

  private boolean menuIsOpen() {
    return menus.getMenus().stream().anyMatch(Menu::isShowing);
  }

  private void moved(MouseEvent event) {
    if (bare && event.getY() <= EDGE) {
      setVisible(true);
      byKey = false;
    } else if (bare && !byKey && event.getY() > getHeight() + AWAY && !menuIsOpen()) {
      setVisible(false);
    }
  }

  private void pressed(MouseEvent event) {
    if (bare && event.getY() > getHeight()) {
      setVisible(false);
    }
  }

  /** Alt and F10 lead to the menus; any key but those that choose in them leads away. */
  private void key(KeyEvent event) {
    boolean pressed = event.getEventType() == KeyEvent.KEY_PRESSED;
    boolean alt = altAlone && event.getEventType() == KeyEvent.KEY_RELEASED;
    if (event.getEventType() != KeyEvent.KEY_TYPED) {
      altAlone = pressed && event.getCode() == KeyCode.ALT;
    }
    if (!bare) {
      return;
    }
    if (alt || (pressed && event.getCode() == KeyCode.F10)) {
      byKey = true;
      setVisible(true);
      layout();
      menus.getMenus().getFirst().show();
      event.consume();
    } else if (pressed && !event.getCode().isModifierKey() && !menuIsOpen()) {
      setVisible(false);
    }
  }
}
