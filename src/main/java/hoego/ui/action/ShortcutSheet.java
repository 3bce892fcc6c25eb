package hoego.ui.action;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;

/** Every command that has keys, with its keys, by menu. */
public final class ShortcutSheet extends ScrollPane {
  /** The sheet in the words and with the keys in force. */
  public ShortcutSheet(Texts texts, Keymap keymap) {
    GridPane grid = new GridPane();
    grid.getStyleClass().add("shortcut-sheet");
    int row = 0;
    for (Command.Group group : Command.Group.values()) {
      boolean headed = false;
      for (Command command : Command.values()) {
        if (command.group() == group && !keymap.shown(command).isEmpty()) {
          if (!headed) {
            Label head = new Label(texts.now(group.key()));
            head.getStyleClass().add("shortcut-group");
            grid.add(head, 0, row++, 2, 1);
            headed = true;
          }
          grid.add(new Label(texts.now(command.key())), 0, row);
          Label keys = new Label(keymap.shown(command));
          keys.getStyleClass().add("shortcut-keys");
          grid.add(keys, 1, row++);
        }
      }
    }
    setContent(grid);
    setFitToWidth(true);
    getStyleClass().addAll("edge-to-edge", "shortcut-pane");
  }
}
