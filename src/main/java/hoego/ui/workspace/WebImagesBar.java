package hoego.ui.workspace;

import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.WrapRow;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A strip above the preview that says how many images of the web are not shown, and lets the writer
 * have them. FX thread only.
 */
public final class WebImagesBar extends HBox {
  private final Texts texts;
  private final Label text = new Label();
  private final Set<Path> closed = new HashSet<>();
  private final List<Node> parts;
  private @Nullable Path post;
  private int images;

  /**
   * A strip that is not there yet.
   *
   * @param run does a command
   */
  WebImagesBar(Texts texts, Editing editing, Consumer<Command> run) {
    ReadOnlyObjectProperty<@Nullable OpenPost> post = editing.postProperty();
    this.texts = texts;
    getStyleClass().add("web-images-bar");
    setAlignment(Pos.TOP_LEFT);
    text.setWrapText(true);
    text.setGraphic(new FontIcon("bi-image"));
    FlowPane choices =
        new FlowPane(
            choice(texts, Command.WEB_IMAGES_POST, "web-images.post", run),
            choice(texts, Command.WEB_IMAGES_FOLDER, "web-images.folder", run));
    choices.getStyleClass().add("web-images-choices");
    WrapRow words = new WrapRow(text, choices);
    HBox.setHgrow(words, Priority.ALWAYS);
    Button close = new Button();
    close.setId("web-images-close");
    close.setGraphic(new FontIcon("bi-x"));
    close.getStyleClass().addAll("small", "flat");
    close.accessibleTextProperty().bind(texts.of("dialog.close"));
    close.setMinWidth(USE_PREF_SIZE);
    close.setOnAction(
        event -> {
          Path now = this.post;
          if (now != null) {
            closed.add(now);
          }
          update();
        });
    parts = List.of(words, close);
    this.post = path(post.get());
    post.addListener(
        (of, was, is) -> {
          this.post = path(is);
          images = 0;
          update();
        });
    editing
        .renderedProperty()
        .addListener(
            (of, was, is) -> {
              images = is == null ? 0 : is.unloadedImages();
              update();
            });
    texts.messagesProperty().addListener((of, was, is) -> update());
    update();
  }

  private void update() {
    boolean shows = images > 0 && post != null && !closed.contains(post);
    text.setText(shows ? texts.now("web-images.text", images) : "");
    if (shows && getChildren().isEmpty()) {
      // Styled from the start they would keep the window waiting.
      getChildren().addAll(parts);
    }
    setVisible(shows);
    setManaged(shows);
  }

  private static @Nullable Path path(@Nullable OpenPost post) {
    return post == null ? null : post.path();
  }

  private static Button choice(Texts texts, Command command, String key, Consumer<Command> run) {
    Button button = new Button();
    button.setId(key.replace('.', '-'));
    button.textProperty().bind(texts.of(key));
    button.getStyleClass().add("small");
    button.setOnAction(event -> run.accept(command));
    // A button that takes the focus on a click turns Hangul mode off under fcitx5.
    button.setFocusTraversable(false);
    return button;
  }
}
