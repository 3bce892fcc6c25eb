package hoego.ui.frontmatter;

import hoego.form.FormModel;
import hoego.form.FormNote;
import hoego.post.Post;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The two lines that the form is folded into: the title, and date, categories and tags. */
final class FormHead extends HBox {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

  private final Texts texts;
  private final Label title = new Label();
  private final Label facts = new Label();
  private final Tip tip = Tip.wrapped(this, 420);

  FormHead(Texts texts) {
    this.texts = texts;
    getStyleClass().add("form-head");
    title.getStyleClass().add("form-head-title");
    title.setId("form-head-title");
    facts.getStyleClass().add("form-head-facts");
    facts.setId("form-head-facts");
    VBox lines = new VBox(title, facts);
    lines.setMinWidth(0);
    HBox.setHgrow(lines, Priority.ALWAYS);
    getChildren().add(lines);
  }

  /** Puts the button in that opens and folds the form. */
  void setToggle(Node toggle) {
    getChildren().add(toggle);
  }

  void show(FormModel model, FormWords words) {
    Post post = model.post();
    title.setText(post.title());
    List<String> parts = new ArrayList<>();
    LocalDateTime date = post.date();
    if (model.problem() != null) {
      parts.add(texts.now("form.unreadable"));
    }
    if (date != null) {
      parts.add(DAY.format(date));
    }
    if (!post.categories().isEmpty()) {
      parts.add(String.join(", ", post.categories()));
    }
    if (!post.tags().isEmpty()) {
      parts.add("#" + String.join(" #", post.tags()));
    }
    if (post.draft()) {
      parts.add(texts.now("post.draft"));
    } else if (post.hidden()) {
      parts.add(texts.now("post.hidden"));
    }
    facts.setText(String.join(" · ", parts));
    List<String> about = new ArrayList<>(List.of(post.title()));
    if (!post.subtitle().isBlank()) {
      about.add(post.subtitle());
    }
    about.add(facts.getText());
    model.fields().stream()
        .flatMap(field -> field.notes().stream())
        .filter(FormNote::warns)
        .forEach(note -> about.add(words.note(note)));
    tip.setText(String.join("\n", about));
  }
}
