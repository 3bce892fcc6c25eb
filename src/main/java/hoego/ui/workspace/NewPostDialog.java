package hoego.ui.workspace;

import hoego.post.PostHabit;
import hoego.ui.action.Texts;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;

/** Asks for a new post's title and date, and shows the file that they make. */
final class NewPostDialog {
  /**
   * What is to be made.
   *
   * @param text the whole post, front matter in the folder's habit
   */
  record NewPost(Path path, String text) {}

  private final Texts texts;
  private final Dialogs dialogs;

  NewPostDialog(Texts texts, Dialogs dialogs) {
    this.texts = texts;
    this.dialogs = dialogs;
  }

  /**
   * Asks.
   *
   * @param taken whether there is a file of a path already
   */
  Optional<NewPost> ask(Path folder, PostHabit habit, Predicate<Path> taken) {
    Dialog<ButtonType> dialog = dialogs.dialog(texts.now("new.title"), null);
    ButtonType make = dialogs.button("new.make", ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(make, dialogs.cancel());
    Dialogs.id(dialog, make, "new-make");

    TextField title = new TextField();
    title.setId("new-title");
    title.setPromptText(texts.now("new.title-hint"));
    DatePicker date = new DatePicker(LocalDate.now());
    date.setId("new-date");
    date.setEditable(true);
    TextField name = new TextField();
    name.setId("new-name");
    name.setEditable(false);
    name.setFocusTraversable(false);
    name.getStyleClass().add("quiet-field");
    Label problem = new Label();
    problem.getStyleClass().add("field-problem");
    problem.setWrapText(true);
    problem.setId("new-problem");
    TextArea sample = new TextArea();
    sample.setId("new-sample");
    sample.setEditable(false);
    sample.setFocusTraversable(false);
    sample.setPrefRowCount(8);
    sample.getStyleClass().add("code-field");

    GridPane form = new GridPane();
    form.getStyleClass().add("form");
    row(form, 0, "new.title-label", title);
    row(form, 1, "new.date-label", date);
    row(form, 2, "new.name-label", name);
    row(form, 3, "new.sample-label", sample);
    form.add(problem, 1, 4);
    GridPane.setHgrow(title, Priority.ALWAYS);
    form.getStyleClass().add("new-post-form");
    Dialogs.body(dialog, form);

    Runnable update =
        () -> {
          NewPost post = post(folder, habit, title.getText(), date.getValue());
          name.setText(post == null ? "" : post.path().getFileName().toString());
          sample.setText(post == null ? "" : post.text());
          problem.setText(
              post != null && taken.test(post.path())
                  ? texts.now("new.taken", post.path().getFileName())
                  : "");
        };
    title.textProperty().addListener((of, was, is) -> update.run());
    date.valueProperty().addListener((of, was, is) -> update.run());
    update.run();
    Node button = dialog.getDialogPane().lookupButton(make);
    button
        .disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () ->
                    title.getText().isBlank()
                        || date.getValue() == null
                        || !problem.getText().isEmpty(),
                title.textProperty(),
                date.valueProperty(),
                problem.textProperty()));
    Dialogs.begin(dialog, title, () -> {});
    return dialog
        .showAndWait()
        .filter(answer -> answer == make)
        .map(answer -> post(folder, habit, title.getText(), date.getValue()));
  }

  private void row(GridPane form, int row, String key, Node field) {
    Label label = new Label(texts.now(key));
    label.setLabelFor(field);
    label.setMinWidth(Label.USE_PREF_SIZE);
    form.add(label, 0, row);
    form.add(field, 1, row);
  }

  private static @Nullable NewPost post(
      Path folder, PostHabit habit, String title, @Nullable LocalDate day) {
    if (title.isBlank() || day == null) {
      return null;
    }
    ZonedDateTime when =
        day.atTime(LocalTime.now().truncatedTo(ChronoUnit.SECONDS)).atZone(ZoneId.systemDefault());
    // As macOS gives it, Hangul may come in its parts.
    String whole = Normalizer.normalize(title.strip(), Normalizer.Form.NFC);
    var name = habit.fileName(when, whole);
    return new NewPost(folder.resolve(name.name()), habit.newPost(whole, when, name.slug()));
  }
}
