package hoego.ui.action;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.javafx.FontIcon;

/** Menu bar, context menus and buttons, made from the table of commands. */
public final class Menus {
  private final Actions actions;
  private final Keymap keymap;
  private final Texts texts;

  /** Makes them for these actions, with these keys, in these words. */
  public Menus(Actions actions, Keymap keymap, Texts texts) {
    this.actions = actions;
    this.keymap = keymap;
    this.texts = texts;
  }

  /** The menu bar with every command. */
  public MenuBar bar() {
    MenuBar bar = new MenuBar();
    bar.getMenus()
        .addAll(
            menu(Command.Group.FILE),
            menu(Command.Group.EDIT),
            format(),
            view(),
            menu(Command.Group.HELP));
    bar.setUseSystemMenuBar(true);
    MenuLetters.on(bar, keymap);
    return bar;
  }

  /** The commands of a group as a menu within another. */
  public Menu menu(Command.Group group) {
    Menu menu = new Menu();
    menu.setId(group.key());
    menu.textProperty().bind(texts.of(group.key()));
    for (Command command : Command.values()) {
      if (command.group() == group) {
        if (startsSection(command)) {
          menu.getItems().add(new SeparatorMenuItem());
        }
        menu.getItems().add(item(command));
      }
    }
    return menu;
  }

  /** A menu item for each command. */
  public List<MenuItem> items(Command... commands) {
    List<MenuItem> items = new ArrayList<>();
    for (Command command : commands) {
      items.add(item(command));
    }
    return items;
  }

  /** A button with the command's icon; its words are its tooltip and its accessible name. */
  public ButtonBase button(Command command) {
    Actions.Action action = actions.of(command);
    ButtonBase button;
    if (action.selected() == null) {
      button = new Button();
    } else {
      ToggleButton toggle = new ToggleButton();
      toggle.setSelected(action.selected().get());
      action.selected().addListener((of, was, is) -> toggle.setSelected(is));
      button = toggle;
    }
    button.setOnAction(
        event -> {
          actions.run(command);
          if (button instanceof ToggleButton toggle && action.selected() != null) {
            toggle.setSelected(action.selected().get());
          }
        });
    button.setGraphic(icon(command));
    button.disableProperty().bind(Bindings.not(action.enabled()));
    // A button that takes the focus on a click turns Hangul mode off under fcitx5.
    button.setFocusTraversable(false);
    button.setId(command.key());
    button.getStyleClass().add("tool-button");
    button.accessibleTextProperty().bind(texts.of(command.key()));
    StringBinding keys = keymap.shownProperty(command);
    new Tip(button)
        .textProperty()
        .bind(
            texts
                .of(command.key())
                .concat(Bindings.when(keys.isEmpty()).then("").otherwise("  "))
                .concat(keys));
    return button;
  }

  /**
   * Has the keys of commands work in a scene, whatever they become.
   *
   * <p>A menu item alone would not do: JavaFX 26 forgets what an item does that had no keys.
   */
  public void listen(Scene scene) {
    Map<KeyCombination, Runnable> accelerators = scene.getAccelerators();
    keymap
        .tableProperty()
        .subscribe(
            (was, is) -> {
              for (Command command : Command.values()) {
                accelerators.remove(was.keys(command));
              }
              was.others().keySet().forEach(accelerators::remove);
              install(is, accelerators);
            });
    install(keymap.table(), accelerators);
  }

  private void install(KeyTable table, Map<KeyCombination, Runnable> accelerators) {
    for (Command command : Command.values()) {
      KeyCombination keys = table.keys(command);
      if (keys != null) {
        accelerators.put(keys, () -> actions.run(command));
      }
    }
    table.others().forEach((keys, command) -> accelerators.put(keys, () -> actions.run(command)));
  }

  /** A command's icon. */
  public static Node icon(Command command) {
    String name = command.icon();
    return name == null ? new FontIcon() : new FontIcon(name);
  }

  private Menu format() {
    Menu format = menu(Command.Group.FORMAT);
    format.getItems().add(0, menu(Command.Group.HEADING));
    format.getItems().add(1, menu(Command.Group.TABLE));
    format.getItems().add(2, new SeparatorMenuItem());
    return format;
  }

  private Menu view() {
    Menu view = menu(Command.Group.VIEW);
    view.getItems()
        .addAll(
            new SeparatorMenuItem(),
            menu(Command.Group.MARKDOWN),
            menu(Command.Group.THEME),
            menu(Command.Group.LANGUAGE));
    return view;
  }

  private static boolean startsSection(Command command) {
    return switch (command) {
      case OPEN_FOLDER,
          SAVE,
          RENAME,
          PUBLISH,
          RENAME_TAG,
          EXPORT_POST,
          SETTINGS,
          QUIT,
          CUT,
          FIND,
          FINDINGS,
          FIND_POST,
          QUOTE,
          INDENT,
          MOVE_LINE_UP,
          TABLE_ROW_ABOVE,
          TABLE_COLUMN_LEFT,
          TABLE_ALIGN_LEFT,
          COMPOSE_SYLLABLES,
          EDITOR_ONLY,
          NEXT_PANE,
          FULL_SCREEN,
          ZOOM_IN,
          WRAP,
          COUNTS,
          SWITCH_THEME,
          WEB_IMAGES_POST,
          ABOUT ->
          true;
      default -> false;
    };
  }

  private MenuItem item(Command command) {
    Actions.Action action = actions.of(command);
    MenuItem item;
    if (action.selected() == null) {
      item = new MenuItem();
    } else {
      CheckMenuItem check = new CheckMenuItem();
      check.setSelected(action.selected().get());
      action.selected().addListener((of, was, is) -> check.setSelected(is));
      item = check;
    }
    item.setId("menu-" + command.key());
    item.textProperty().bind(texts.of(command.key()));
    item.acceleratorProperty().bind(keymap.property(command));
    item.disableProperty().bind(Bindings.not(action.enabled()));
    item.setOnAction(
        event -> {
          actions.run(command);
          if (item instanceof CheckMenuItem check && action.selected() != null) {
            check.setSelected(action.selected().get());
          }
        });
    return item;
  }
}
