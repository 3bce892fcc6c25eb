package hoego.ui.window;

import hoego.ui.workspace.PostStatus;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip at the bottom: saved or not, caret, line ends, encoding. */
final class StatusBar extends HBox {
  StatusBar(PostStatus status) {
    getStyleClass().add("status-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            label("status-state", status.state()),
            space,
            label("status-caret", status.caret()),
            label("status-form", status.form()));
  }

  private static Label label(String id, ObservableValue<String> text) {
    Label label = new Label();
    label.setId(id);
    label.textProperty().bind(text);
    return label;
  }
}
