package hoego.ui.palette;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** Draws what was found: its kind, its title, what tells it from others, and its keys. */
final class ItemCell extends ListCell<Finder.Hit> {
  private final FontIcon icon = new FontIcon();
  private final HitLine title = new HitLine();
  private final Label detail = new Label();
  private final Label keys = new Label();
  private final VBox words = new VBox(title, detail);
  private final HBox row = new HBox(icon, words, keys);

  ItemCell() {
    row.getStyleClass().add("palette-row");
    icon.getStyleClass().add("palette-icon");
    detail.getStyleClass().add("palette-detail");
    keys.getStyleClass().add("palette-keys");
    keys.setMinWidth(Region.USE_PREF_SIZE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Finder.@Nullable Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    if (empty || hit == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Item item = hit.item();
    icon.setIconLiteral(item.kind().icon());
    title.show(item.title().text(), hit.marked());
    detail.setText(item.detail().text());
    keys.setText(item.keys());
    setGraphic(row);
    setAccessibleText(spoken(item));
  }

  /** A row as it is read out. */
  static String spoken(Item item) {
    return item.title().text()
        + (item.detail().text().isEmpty() ? "" : ", " + item.detail().text())
        + (item.keys().isEmpty() ? "" : ", " + item.keys());
  }
}
