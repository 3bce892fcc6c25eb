package hoego.ui.window;

import hoego.ui.task.Background;
import hoego.ui.workspace.PostStatus;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The strip at the bottom: saved or not, counts, findings, caret, line ends, encoding. */
final class StatusBar extends HBox {
  private final StatusCounts counts;
  private boolean fitting;

  StatusBar(PostStatus status, StatusCounts counts, StatusFindings findings) {
    this.counts = counts;
    getStyleClass().add("status-bar");
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    getChildren()
        .addAll(
            label("status-state", status.state()),
            counts,
            findings,
            space,
            label("status-caret", status.caret()),
            label("status-form", status.form()));
    InvalidationListener fit = of -> fitLater();
    widthProperty().addListener(fit);
    for (Node child : getChildren()) {
      if (child instanceof Labeled label) {
        label.setMinWidth(USE_PREF_SIZE);
        label.widthProperty().addListener(fit);
      }
    }
  }

  /** Not in the middle of a layout, which would not look again at what changed. */
  private void fitLater() {
    if (!fitting) {
      fitting = true;
      Background.afterwards(
          () -> {
            fitting = false;
            double taken = getInsets().getLeft() + getInsets().getRight();
            for (Node child : getChildren()) {
              boolean fixed = child != counts && child.isManaged();
              taken += fixed ? child.prefWidth(-1) + getSpacing() : 0;
            }
            counts.fit(getWidth() - taken);
          });
    }
  }

  private static Label label(String id, ObservableValue<String> text) {
    Label label = new Label();
    label.setId(id);
    label.textProperty().bind(text);
    return label;
  }
}
