package hoego.ui.frontmatter;

import hoego.form.FormModel;
import hoego.post.PostProblem;
import hoego.ui.action.Texts;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The form's last lines: why it has no fields, where the post is published, and a better name for
 * its file.
 */
final class FormFoot extends VBox {
  private final Texts texts;
  private final Label problem = new Label();
  private final Button there = new Button();
  private final Label address = new Label();
  private final Label name = new Label();
  private final Button rename = new Button();
  private final VBox broken;
  private final FlowPane offer;
  private final HBox published;
  private @Nullable FormModel model;

  FormFoot(Texts texts, FieldEdits edits, Runnable onRename) {
    this.texts = texts;
    getStyleClass().add("form-foot");
    problem.getStyleClass().add("field-problem");
    problem.setId("form-problem");
    problem.setWrapText(true);
    problem.setMinHeight(USE_PREF_SIZE);
    there.getStyleClass().add("small");
    there.setId("form-problem-in-text");
    there.setOnAction(
        event -> {
          FormModel now = model;
          if (now != null) {
            edits.goTo(now.problemOffset());
          }
        });
    broken = new VBox(problem, there);
    broken.getStyleClass().add("form-broken");
    address.getStyleClass().add("form-address");
    address.setId("form-address");
    address.setWrapText(true);
    address.setMinHeight(USE_PREF_SIZE);
    published = new HBox(address);
    name.getStyleClass().add("form-file-name");
    name.setId("form-file-name");
    name.setWrapText(true);
    name.setMinHeight(USE_PREF_SIZE);
    rename.getStyleClass().add("small");
    rename.setId("form-rename");
    rename.setOnAction(event -> onRename.run());
    offer = new FlowPane(name, rename);
    offer.getStyleClass().add("form-offer");
    getChildren().addAll(broken, published, offer);
  }

  /** Takes the keyboard to where the text is to be mended. */
  void begin() {
    there.requestFocus();
  }

  void show(FormModel newest) {
    model = newest;
    PostProblem what = newest.problem();
    set(broken, what != null);
    if (what != null) {
      String key = "problem." + what.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
      problem.setText(texts.now(key, what.line() + 1, what.column() + 1, what.cause()));
      there.setText(texts.now("form.in-text"));
    }
    set(published, !newest.url().isEmpty());
    address.setText(
        texts.now(newest.draft() ? "form.draft-address" : "form.address", newest.url()));
    String better = newest.fileName();
    set(offer, better != null);
    if (better != null) {
      name.setText(texts.now("form.file-name", better));
      rename.setText(texts.now("form.rename"));
    }
  }

  private static void set(Node node, boolean shows) {
    node.setVisible(shows);
    node.setManaged(shows);
  }
}
