package hoego.ui.frontmatter;

import hoego.tags.TagCount;
import hoego.ui.action.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Names that may be meant, below the field that is typed in.
 *
 * <p>It is no window of its own: one would take the keyboard, and what is being composed with it.
 * FX thread only.
 */
final class Completions extends VBox {
  /** So many can be taken in at a glance. */
  static final int MOST = 6;

  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final Texts texts;
  private List<TagCount> offered = List.of();
  private int at = -1;

  Completions(Texts texts) {
    this.texts = texts;
    getStyleClass().add("completions");
    setManaged(false);
    setVisible(false);
  }

  boolean isShowing() {
    return isVisible();
  }

  /** The name that is chosen, null where none is. */
  @Nullable String chosen() {
    return isVisible() && at >= 0 ? offered.get(at).name() : null;
  }

  void hide() {
    setVisible(false);
    offered = List.of();
    at = -1;
  }

  /**
   * Shows names below a field.
   *
   * @param typed what has been typed, which a similar name is set against
   * @param onTake hears the one that is clicked
   */
  void show(Node field, List<TagCount> names, String typed, Consumer<String> onTake) {
    at = -1;
    offered = List.copyOf(names);
    getChildren().clear();
    for (TagCount each : offered) {
      Label name = new Label(each.name());
      name.getStyleClass().add("completion-name");
      name.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(name, Priority.ALWAYS);
      String similar =
          each.similar().isEmpty()
              ? ""
              : " · " + texts.now("form.similar-to", String.join(", ", each.similar()));
      Label count = new Label(texts.now("form.posts", each.posts()) + similar);
      count.getStyleClass().add("completion-count");
      HBox row = new HBox(name, count);
      row.getStyleClass().add("completion");
      row.setOnMousePressed(
          event -> {
            event.consume();
            onTake.accept(each.name());
          });
      getChildren().add(row);
    }
    setVisible(!offered.isEmpty());
    if (isVisible()) {
      place(field);
    }
  }

  /** Goes to the next or the previous one; before the first is what was typed. */
  void walk(int step) {
    at = Math.clamp(at + step, -1, offered.size() - 1);
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == at);
    }
  }

  private void place(Node field) {
    applyCss();
    Bounds box = sceneToLocalOfParent(field.localToScene(field.getBoundsInLocal()));
    double wide = Math.max(prefWidth(-1), box.getWidth());
    double room = getParent().getLayoutBounds().getWidth();
    double x = Math.clamp(box.getMinX(), 0, Math.max(0, room - wide));
    resizeRelocate(Math.round(x), Math.round(box.getMaxY() + 2), wide, prefHeight(wide));
  }

  private Bounds sceneToLocalOfParent(Bounds inScene) {
    return getParent().sceneToLocal(inScene);
  }
}
