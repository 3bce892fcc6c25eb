package hoego.ui.window;

import hoego.ui.action.Texts;
import hoego.ui.library.PostListPane;
import hoego.ui.outline.OutlinePane;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The pane at the side: the folder's posts or the open post's outline, by a tab each. */
final class SidePane extends BorderPane {
  private final BooleanProperty outline = new SimpleBooleanProperty();

  SidePane(Texts texts, PostListPane posts, OutlinePane headings) {
    getStyleClass().add("side-pane");
    HBox tabs = new HBox();
    tabs.getStyleClass().add("side-tabs");
    tabs.getChildren()
        .addAll(
            tab(texts, "side-posts", "side.posts", false),
            tab(texts, "side-outline", "side.outline", true));
    setTop(tabs);
    Consumer<Boolean> show = is -> setCenter(is ? headings : posts);
    outline.addListener((of, was, is) -> show.accept(is));
    show.accept(false);
  }

  /** Whether the outline shows rather than the posts. */
  BooleanProperty outlineProperty() {
    return outline;
  }

  private ToggleButton tab(Texts texts, String id, String key, boolean ofOutline) {
    ToggleButton tab = new ToggleButton();
    tab.setId(id);
    tab.textProperty().bind(texts.of(key));
    tab.getStyleClass().add("side-tab");
    // A tab that takes the focus on a click turns Hangul mode off under fcitx5.
    tab.setFocusTraversable(false);
    tab.setSelected(outline.get() == ofOutline);
    tab.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(tab, Priority.ALWAYS);
    outline.addListener((of, was, is) -> tab.setSelected(is == ofOutline));
    tab.setOnAction(
        event -> {
          outline.set(ofOutline);
          tab.setSelected(true);
        });
    return tab;
  }
}
