package hoego.ui.frontmatter;

import hoego.form.FormField;
import hoego.form.FormNote;
import hoego.post.EditOutcome;
import hoego.post.EditOutcome.Refused;
import hoego.post.FrontMatterEdit;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A key's row in the form: its name, its control, and what is to be said of it below. */
abstract class FieldRow extends HBox {
  private final FieldEdits edits;
  private final Texts texts;
  private final FormWords words;
  private final Label name = new Label();
  private final Tip tip = Tip.wrapped(name, 420);
  private final VBox content = new VBox();
  private final VBox said = new VBox();
  private final Button remove = new Button();
  private FormField field;
  private @Nullable Refused refused;
  private @Nullable String problem;
  private boolean closed;

  FieldRow(FormField field, FieldEdits edits, Texts texts) {
    this.field = field;
    this.edits = edits;
    this.texts = texts;
    this.words = new FormWords(texts);
    getStyleClass().add("form-row");
    name.setText(words.name(field.key()));
    name.getStyleClass().add("form-name");
    name.setMinHeight(USE_PREF_SIZE);
    said.getStyleClass().add("form-said");
    said.managedProperty().bind(said.visibleProperty());
    remove.setGraphic(new FontIcon("bi-x"));
    remove.getStyleClass().addAll("tool-button", "form-remove");
    String removing = texts.now("form.remove", words.name(field.key()));
    remove.setAccessibleText(removing);
    new Tip(remove).setText(removing);
    remove.setOnAction(event -> make(edit -> edit.remove(field.key())));
    remove.managedProperty().bind(remove.visibleProperty());
    content.setMinWidth(0);
    HBox.setHgrow(content, Priority.ALWAYS);
    getChildren().addAll(name, content, remove);
  }

  /** Puts the control in, which the row's name stands for. */
  final void setControl(Node control) {
    // Not within a box of its own: it gave chips the height that they have in a narrower one.
    content.getChildren().setAll(control, said);
    name.setLabelFor(control);
    control.setId("form-" + field.key());
    control.setAccessibleText(words.name(field.key()));
  }

  /** Shows what the post has. */
  final void show(FormField newest) {
    boolean other = !newest.equals(field);
    field = newest;
    if (other) {
      refused = null;
      problem = null;
    }
    remove.setVisible(newest.present() && !isUsual(newest.key()));
    tip.setText(
        newest.key()
            + newest.notes().stream()
                .map(note -> "\n" + words.note(note))
                .collect(Collectors.joining()));
    showValue(newest);
    say();
  }

  /** Shows the value, unless another one is being typed. */
  abstract void showValue(FormField newest);

  /** Takes the keyboard. */
  abstract void begin();

  /** Hands on what has been typed. */
  void commit() {}

  /** What is shown. */
  final FormField field() {
    return field;
  }

  final Texts texts() {
    return texts;
  }

  final FormWords words() {
    return words;
  }

  /** What holds while nothing is written, for a prompt; empty for nothing. */
  final String prompt() {
    return field.notes().stream()
        .filter(note -> !note.warns())
        .map(words::note)
        .collect(Collectors.joining(" "));
  }

  /** Does nothing to any post from now on: another one is open. */
  final void close() {
    closed = true;
  }

  /** Makes an edit, or says why not; whether it was made. */
  final boolean make(Function<FrontMatterEdit, EditOutcome> edit) {
    if (closed) {
      return false;
    }
    problem = null;
    refused = edits.make(edit);
    say();
    return refused == null;
  }

  /** Says that what was typed is none of what can be here; null once it is. */
  final void complain(@Nullable String newest) {
    problem = newest;
    refused = null;
    say();
  }

  final void goToText() {
    edits.goTo(field.offset());
  }

  private void say() {
    List<Node> lines = new ArrayList<>();
    Refused no = refused;
    if (no != null) {
      lines.add(line(words.refusal(no.reason()), "field-problem"));
      Button there = new Button(texts.now("form.in-text"));
      there.getStyleClass().add("small");
      there.setId("form-in-text");
      there.setOnAction(event -> edits.goTo(no.offset()));
      lines.add(there);
    } else if (problem != null) {
      lines.add(line(problem, "field-problem"));
    }
    field.notes().stream()
        .filter(FormNote::warns)
        .forEach(note -> lines.add(line(words.note(note), "form-note")));
    said.getChildren().setAll(lines);
    said.setVisible(!lines.isEmpty());
  }

  private static Label line(String text, String style) {
    Label line = new Label(text);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }

  /** What every post has is emptied rather than taken out. */
  private static boolean isUsual(String key) {
    return switch (key) {
      case "title", "date", "categories", "tags" -> true;
      default -> false;
    };
  }
}
