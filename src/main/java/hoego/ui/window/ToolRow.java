package hoego.ui.window;

import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import java.util.List;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The buttons above the panes; those of formatting go where the window is too narrow for all. */
final class ToolRow extends HBox {
  private static final List<Command> FORMAT =
      List.of(
          Command.BOLD,
          Command.ITALIC,
          Command.STRIKE,
          Command.CODE,
          Command.QUOTE,
          Command.BULLET_LIST,
          Command.TASK_LIST,
          Command.LINK,
          Command.IMAGE);

  ToolRow(Menus menus, ObservableDoubleValue windowWidth) {
    Node format = format(menus);
    getStyleClass().add("tools");
    getChildren()
        .addAll(
            menus.button(Command.TOGGLE_LIBRARY),
            menus.button(Command.NEW_POST),
            menus.button(Command.OPEN_FOLDER),
            gap(),
            menus.button(Command.SAVE),
            menus.button(Command.UNDO),
            menus.button(Command.REDO),
            gap(),
            format,
            space(),
            group(
                menus.button(Command.EDITOR_ONLY),
                menus.button(Command.SIDE_BY_SIDE),
                menus.button(Command.PREVIEW_ONLY)),
            space(),
            menus.button(Command.EXPORT_POST),
            menus.button(Command.SWITCH_THEME),
            menus.button(Command.SETTINGS));
    // Not there at first: it would make the window wider than it is, and push the dividers.
    format.setManaged(false);
    format.visibleProperty().bind(format.managedProperty());
    windowWidth.addListener(
        (of, was, is) -> {
          double others = prefWidth(-1) - (format.isManaged() ? format.prefWidth(-1) : 0);
          format.setManaged(others + format.prefWidth(-1) <= is.doubleValue());
        });
  }

  private static Node format(Menus menus) {
    HBox format = new HBox();
    format.getStyleClass().add("tool-row");
    for (Command command : FORMAT) {
      format.getChildren().add(menus.button(command));
    }
    return format;
  }

  private static Node gap() {
    Region gap = new Region();
    gap.getStyleClass().add("tool-gap");
    return gap;
  }

  private static Node space() {
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    return space;
  }

  private static Node group(Node... buttons) {
    HBox group = new HBox(buttons);
    group.getStyleClass().add("tool-group");
    return group;
  }
}
