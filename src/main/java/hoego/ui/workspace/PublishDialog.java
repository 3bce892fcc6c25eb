package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.form.Publication;
import hoego.form.Publication.Outcome;
import hoego.post.PostDate;
import hoego.ui.action.Texts;
import hoego.ui.frontmatter.IsoDay;
import hoego.ui.task.Background;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks on which day a draft is published, and shows which name and address it gets. */
final class PublishDialog {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private final Texts texts;
  private final Publication draft;
  private final Dialog<ButtonType> dialog;
  private final ButtonType publish;
  private final ToggleGroup when = new ToggleGroup();
  private final RadioButton now = choice("publish-now");
  private final RadioButton keep = choice("publish-keep");
  private final RadioButton other = choice("publish-other");
  private final DatePicker day;
  private final Label file = said("publish-file");
  private final Label address = said("publish-address");
  private final Label problem = new Label();
  private @Nullable Outcome outcome;

  PublishDialog(Texts texts, Dialogs dialogs, Publication draft) {
    this.texts = texts;
    this.draft = draft;
    this.day = new DatePicker(draft.now().toLocalDate());
    dialog = dialogs.dialog(texts.now("publish.title"), null);
    ButtonType cancel = dialogs.cancel();
    publish = dialogs.button("publish.yes", ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(publish, cancel);
    Dialogs.id(dialog, publish, "publish-yes");
    Dialogs.body(dialog, content());
    when.selectedToggleProperty().addListener((of, was, is) -> update());
    day.valueProperty()
        .addListener(
            (of, was, is) -> {
              other.setSelected(true);
              update();
            });
    for (RadioButton each : List.of(now, keep, other)) {
      Dialogs.keys(each, dialog, publish, cancel);
    }
    now.setSelected(true);
    dialog.setOnShown(event -> Background.afterwards(now::requestFocus));
  }

  /** Asks; empty where the draft is to stay one. */
  Optional<Outcome> ask() {
    return dialog
        .showAndWait()
        .filter(answer -> answer == publish)
        .flatMap(answer -> Optional.ofNullable(outcome));
  }

  private Node content() {
    now.setText(texts.now("publish.now", MINUTE.format(draft.now())));
    VBox choices = new VBox(now);
    choices.getStyleClass().add("publish-choices");
    PostDate kept = draft.kept();
    if (kept != null) {
      LocalTime time = kept.time();
      String written = kept.date() + (time == null ? "" : " " + TIME.format(time));
      keep.setText(texts.now("publish.keep", written));
      choices.getChildren().add(keep);
    }
    other.setText(texts.now("publish.other"));
    day.setId("publish-day");
    day.getEditor().setId("publish-day-text");
    day.setAccessibleText(texts.now("publish.other"));
    day.setConverter(new IsoDay(day::getValue));
    HBox another = new HBox(other, day);
    another.getStyleClass().add("publish-other");
    choices.getChildren().add(another);
    GridPane becomes = new GridPane();
    becomes.getStyleClass().add("publish-becomes");
    becomes.addRow(0, name("publish.file", file), file);
    becomes.addRow(1, name("publish.address", address), address);
    GridPane.setHgrow(file, Priority.ALWAYS);
    problem.setId("publish-problem");
    problem.setWrapText(true);
    problem.setMinHeight(Label.USE_PREF_SIZE);
    problem.managedProperty().bind(problem.textProperty().isNotEmpty());
    VBox content = new VBox(choices, becomes, problem);
    content.getStyleClass().add("publish");
    return content;
  }

  private void update() {
    PostDate kept = draft.kept();
    LocalDate chosen = day.getValue();
    Outcome made =
        now.isSelected()
            ? draft.on(draft.now().toLocalDate())
            : keep.isSelected() && kept != null
                ? draft.keeping(kept)
                : chosen == null ? null : draft.on(chosen);
    outcome = made;
    file.setText(made == null ? "" : String.valueOf(made.to().getFileName()));
    address.setText(
        made == null ? "" : made.url().isEmpty() ? texts.now("publish.hidden") : made.url());
    boolean taken = made != null && Disk.exists(made.to());
    problem.setText(
        made == null
            ? texts.now("publish.no-date")
            : taken
                ? texts.now("publish.taken")
                : made.future() ? texts.now("publish.future") : "");
    problem
        .getStyleClass()
        .setAll("label", made == null || taken ? "field-problem" : "publish-hint");
    Button button = Dialogs.button(dialog, publish);
    button.setDisable(made == null || taken);
    dialog.getDialogPane().getScene().getWindow().sizeToScene();
  }

  private RadioButton choice(String id) {
    RadioButton choice = new RadioButton();
    choice.setId(id);
    choice.setToggleGroup(when);
    return choice;
  }

  private static Label said(String id) {
    Label label = new Label();
    label.setId(id);
    label.getStyleClass().add("publish-said");
    label.setWrapText(true);
    label.setMinHeight(Label.USE_PREF_SIZE);
    return label;
  }

  private Label name(String key, Label of) {
    Label label = new Label(texts.now(key));
    label.setLabelFor(of);
    label.setMinWidth(Label.USE_PREF_SIZE);
    label.getStyleClass().add("publish-name");
    return label;
  }
}
