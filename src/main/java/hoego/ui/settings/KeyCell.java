package hoego.ui.settings;

import hoego.ui.action.Command;
import hoego.ui.action.KeyTable;
import hoego.ui.action.Texts;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** A command with its menu and its keys, marked where these are other than its own. */
final class KeyCell extends ListCell<Command> {
  private static final PseudoClass CHANGED = PseudoClass.getPseudoClass("changed");

  private final Texts texts;
  private final Supplier<KeyTable> table;
  private final Label name = new Label();
  private final Label menu = new Label();
  private final Label changed = new Label();
  private final Label keys = new Label();
  private final HBox row = new HBox();

  KeyCell(Texts texts, Supplier<KeyTable> table) {
    this.texts = texts;
    this.table = table;
    name.getStyleClass().add("key-command");
    menu.getStyleClass().add("key-menu");
    changed.getStyleClass().add("key-changed");
    keys.getStyleClass().add("key-cap");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    changed.setMinWidth(Region.USE_PREF_SIZE);
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    row.getStyleClass().add("key-row");
    row.getChildren().addAll(name, menu, gap, changed, keys);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable Command command, boolean empty) {
    super.updateItem(command, empty);
    if (empty || command == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    KeyTable now = table.get();
    KeyCodeCombination combination = now.keys(command);
    boolean other = now.isChanged(command);
    name.setText(name(texts, command));
    menu.setText(texts.now(command.group().key()));
    changed.setText(texts.now("settings.keys-changed"));
    changed.setVisible(other);
    keys.setText(combination == null ? "" : combination.getDisplayText());
    keys.setVisible(combination != null);
    pseudoClassStateChanged(CHANGED, other);
    setGraphic(row);
    setAccessibleText(
        name.getText()
            + ", "
            + (combination == null ? texts.now("settings.keys-none") : keys.getText())
            + (other ? ", " + changed.getText() : ""));
  }

  /** A command's name without the dots that say that it asks. */
  static String name(Texts texts, Command command) {
    return texts.now(command.key()).replace("…", "");
  }
}
