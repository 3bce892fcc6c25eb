package hoego.ui.tags;

import hoego.tags.TagCount;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Draws a tag: its name, how many posts have it, and what it may be meant for. */
final class TagCell extends ListCell<TagCount> {
  private final Texts texts;
  private final Label name = new Label();
  private final Label posts = new Label();
  private final Label similar = new Label();
  private final VBox all;
  private final Tip tip = new Tip(this);

  TagCell(Texts texts) {
    this.texts = texts;
    name.getStyleClass().add("template-title");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    posts.getStyleClass().add("template-hint");
    posts.setMinWidth(USE_PREF_SIZE);
    similar.getStyleClass().add("tag-similar");
    HBox first = new HBox(name, posts);
    first.getStyleClass().add("post-first-line");
    all = new VBox(first, similar);
    all.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(@Nullable TagCount tag, boolean empty) {
    super.updateItem(tag, empty);
    setText(null);
    setGraphic(null);
    if (empty || tag == null) {
      tip.setText("");
      setAccessibleText(null);
      return;
    }
    name.setText(tag.name());
    posts.setText(texts.now("tags.posts", tag.posts()));
    similar.setText(
        tag.similar().isEmpty() ? "" : texts.now("tags.similar", String.join(", ", tag.similar())));
    similar.setManaged(!tag.similar().isEmpty());
    tip.setText(tag.name() + (similar.getText().isEmpty() ? "" : "\n" + similar.getText()));
    setAccessibleText(tag.name() + ", " + posts.getText() + " " + similar.getText());
    setGraphic(all);
  }
}
