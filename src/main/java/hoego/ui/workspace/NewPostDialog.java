package hoego.ui.workspace;

import hoego.library.NewPostPlace;
import hoego.template.BuiltIn;
import hoego.template.NewPost;
import hoego.template.Occasion;
import hoego.template.Template;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import hoego.ui.frontmatter.IsoDay;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks for a new post's title, date and template, and shows the file that they make. */
final class NewPostDialog {
  /**
   * What there is to choose from.
   *
   * @param opened the opened folder
   * @param templates the folder's own
   * @param zone the site's clock
   * @param author empty where the site names none
   * @param markdown see {@link FolderChoices}
   * @param recent the keys of what was used, the newest first
   */
  record Offer(
      Path opened,
      NewPostPlace place,
      List<Template> templates,
      ZoneId zone,
      String author,
      String markdown,
      List<String> recent) {}

  /** What the writer wants. */
  sealed interface Answer {
    /**
     * A post.
     *
     * @param template null for a blank one
     */
    record Make(Path path, NewPost post, @Nullable Template template) implements Answer {}

    /** The template itself, to change it. */
    record Edit(Template template) implements Answer {}
  }

  private static final Duration PAGE_WAITS = Duration.ofMillis(200);

  private final Texts texts;
  private final Dialogs dialogs;
  private final PreviewPane like;

  /** One for all dialogs: WebKit never lets a page go. */
  private final PreviewPane page;

  /**
   * A dialog over the window of {@code dialogs}.
   *
   * @param like the window's preview, as which the dialog's is to look
   */
  NewPostDialog(Texts texts, Dialogs dialogs, PreviewPane like) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.like = like;
    page = new PreviewPane(texts);
  }

  /**
   * Asks for a new post.
   *
   * @param taken whether there is a file of a path already
   */
  Optional<Answer> ask(Offer offer, Predicate<Path> taken) {
    return new Asking(offer, taken, true).answer();
  }

  /** Asks which template is to be changed. */
  Optional<Answer> askForTemplate(Offer offer) {
    return new Asking(offer, path -> false, false).answer();
  }

  /** One time of asking. */
  private final class Asking {
    private final Offer offer;
    private final Predicate<Path> taken;
    private final boolean making;
    private final Dialog<ButtonType> dialog;
    private final ButtonType make = dialogs.button("new.make", ButtonBar.ButtonData.OK_DONE);
    private final ButtonType cancel = dialogs.cancel();
    private final ButtonType edit;
    private final TextField title = new TextField();
    private final DatePicker date;
    private final TextField name = new TextField();
    private final Label problem = new Label();
    private final TemplateList list;
    private final DraftPreview preview;
    private final Tip onEdit;

    /**
     * The title that a template has proposed: as long as it stands, another may propose its own.
     */
    private String proposed = "";

    Asking(Offer offer, Predicate<Path> taken, boolean making) {
      this.offer = offer;
      this.taken = taken;
      this.making = making;
      date = new DatePicker(LocalDate.now(offer.zone()));
      dialog = dialogs.dialog(texts.now(making ? "new.title" : "new.edit-template"), null);
      edit =
          dialogs.button(
              "new.edit-template",
              making ? ButtonBar.ButtonData.LEFT : ButtonBar.ButtonData.OK_DONE);
      list =
          new TemplateList(
              texts,
              offer.templates(),
              BuiltIn.all(texts.messagesProperty().get()),
              making,
              offer.recent());
      page.lookAs(like);
      page.clear();
      preview = new DraftPreview(texts, offer.opened(), offer.markdown(), page);
      if (making) {
        dialog.getDialogPane().getButtonTypes().addAll(edit, make, cancel);
        Dialogs.id(dialog, make, "new-make");
      } else {
        dialog.getDialogPane().getButtonTypes().addAll(edit, cancel);
      }
      Dialogs.id(dialog, edit, "new-edit-template");
      Dialogs.body(dialog, content());
      dialog.setResizable(true);
      list.chosenProperty().addListener((of, was, is) -> chosen());
      title.textProperty().addListener((of, was, is) -> update());
      date.valueProperty().addListener((of, was, is) -> chosen());
      keys();
      onEdit = new Tip(button(edit));
      // Its words change with the template.
      button(edit).setMinWidth(Button.USE_PREF_SIZE);
      ButtonBar.setButtonUniformSize(button(edit), false);
      chosen();
      dialog.setOnShown(
          event -> {
            Background.afterwards((making ? title : list)::requestFocus);
            // Making the page takes a tenth of a second: what is typed at once comes first.
            Background.after(PAGE_WAITS, this::startPage);
          });
    }

    private void startPage() {
      if (dialog.isShowing()) {
        preview.start();
      }
    }

    Optional<Answer> answer() {
      ButtonType pressed = dialog.showAndWait().orElse(null);
      Template template = list.chosenProperty().get();
      if (pressed == edit && template != null) {
        return Optional.of(new Answer.Edit(template));
      }
      NewPost post = pressed == make ? post() : null;
      return post == null
          ? Optional.empty()
          : Optional.of(new Answer.Make(path(post), post, template));
    }

    private Node content() {
      title.setId("new-title");
      title.setPromptText(texts.now("new.title-hint"));
      date.setId("new-date");
      date.setEditable(true);
      date.setConverter(new IsoDay(date::getValue));
      name.setId("new-name");
      name.setEditable(false);
      name.setFocusTraversable(false);
      name.getStyleClass().add("quiet-field");
      problem.getStyleClass().add("field-problem");
      problem.setWrapText(true);
      problem.setId("new-problem");
      problem.setMinHeight(Label.USE_PREF_SIZE);
      problem.managedProperty().bind(problem.textProperty().isNotEmpty());
      GridPane form = new GridPane();
      form.getStyleClass().add("form");
      form.add(label("new.title-label", title), 0, 0);
      form.add(title, 1, 0);
      form.add(label("new.date-label", date), 2, 0);
      form.add(date, 3, 0);
      form.add(label("new.name-label", name), 0, 1);
      form.add(name, 1, 1);
      form.add(preview.views(), 2, 1, 2, 1);
      GridPane.setHalignment(preview.views(), HPos.RIGHT);
      form.add(problem, 1, 2, 3, 1);
      GridPane.setHgrow(title, Priority.ALWAYS);
      HBox sides = new HBox(list, preview);
      sides.getStyleClass().add("template-sides");
      HBox.setHgrow(preview, Priority.ALWAYS);
      VBox.setVgrow(sides, Priority.ALWAYS);
      VBox content = new VBox(making ? form : preview.views(), sides);
      content.setAlignment(Pos.TOP_RIGHT);
      content.getStyleClass().add("new-post-form");
      return content;
    }

    private Label label(String key, Node field) {
      Label label = new Label(texts.now(key));
      label.setLabelFor(field);
      label.setMinWidth(Label.USE_PREF_SIZE);
      return label;
    }

    /** The list is walked from the title, and Enter does in the list what it does there. */
    private void keys() {
      title.addEventFilter(KeyEvent.KEY_PRESSED, list::walk);
      ButtonType done = making ? make : edit;
      Dialogs.keys(list, dialog, done, cancel);
      list.setOnMouseClicked(
          event -> {
            if (event.getClickCount() == 2) {
              button(done).fire();
            }
          });
    }

    private Button button(ButtonType type) {
      return Dialogs.button(dialog, type);
    }

    /** Another template, or another day: its title may be another one. */
    private void chosen() {
      Template template = list.chosenProperty().get();
      boolean untouched = title.getText().isEmpty() || title.getText().equals(proposed);
      if (untouched && date.getValue() != null) {
        proposed = template == null ? "" : template.proposedTitle(occasion()).orElse("");
        title.setText(proposed);
        // Whoever types on has their own title.
        title.selectAll();
      }
      boolean own = template != null && template.file() != null;
      Button editing = button(edit);
      editing.setText(texts.now(own ? "new.edit-template" : "new.copy-template"));
      onEdit.setText(texts.now(own ? "new.edit-template-hint" : "new.copy-template-hint"));
      editing.setDisable(template == null);
      update();
    }

    private void update() {
      Template template = list.chosenProperty().get();
      NewPost post = making ? post() : null;
      name.setText(post == null ? "" : post.name().name());
      boolean clash = post != null && taken.test(path(post));
      problem.setText(clash ? texts.now("new.taken", name.getText()) : "");
      boolean usable = template == null || template.isUsable();
      if (making) {
        button(make).setDisable(post == null || clash || !usable);
      }
      NewPost shown = post != null || !usable ? post : sample();
      preview.show(
          shown == null ? offer.place().home().resolve("x.md") : path(shown),
          shown == null ? "" : shown.text(),
          usable ? problem(template) : "",
          usable ? texts.now("new.nothing") : problem(template));
    }

    private String problem(@Nullable Template template) {
      return template == null || template.problem() == null
          ? ""
          : texts.now(
              "new.template-broken",
              template.label(),
              template.problem().text(texts.messagesProperty().get()));
    }

    private @Nullable NewPost post() {
      Template template = list.chosenProperty().get();
      return title.getText().isBlank()
              || date.getValue() == null
              || (template != null && !template.isUsable())
          ? null
          : NewPost.of(template, offer.place().habit(), title.getText(), occasion());
    }

    /** What the template would make under a title that stands for one. */
    private @Nullable NewPost sample() {
      Template template = list.chosenProperty().get();
      if (template == null || date.getValue() == null) {
        return null;
      }
      Occasion now = occasion();
      return NewPost.of(
          template,
          offer.place().habit(),
          template.proposedTitle(now).orElse(template.label()),
          now);
    }

    private Path path(NewPost post) {
      return offer.place().home().resolve(post.name().name());
    }

    private Occasion occasion() {
      return new Occasion(
          date.getValue()
              .atTime(LocalTime.now(offer.zone()).truncatedTo(ChronoUnit.SECONDS))
              .atZone(offer.zone()),
          offer.author(),
          texts.messagesProperty().get());
    }
  }
}
