package hoego.ui.frontmatter;

import hoego.form.FolderFacts;
import hoego.form.FormField;
import hoego.form.FormNote;
import hoego.search.HangulMatch;
import hoego.search.Title;
import hoego.tags.SimilarNames;
import hoego.tags.TagCount;
import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import hoego.ui.field.CompositionGuard;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** A list of texts as chips, with a field for another one that knows the folder's. */
final class ListRow extends FieldRow {
  private final CompositionGuard guard;
  private final Completions completions;
  private final Supplier<FolderFacts> facts;
  private final FlowPane chips = new FlowPane();
  private final TextField input;
  private @Nullable FormField drawn;

  ListRow(
      FormField field,
      FieldEdits edits,
      Texts texts,
      CompositionGuard guard,
      Completions completions,
      Supplier<FolderFacts> facts) {
    super(field, edits, texts);
    this.guard = guard;
    this.completions = completions;
    this.input = new NewChip(edits);
    this.facts = facts;
    chips.getStyleClass().add("form-chips");
    chips.getChildren().add(input);
    setControl(chips);
    chips.setId(null);
    input.setId("form-" + field.key());
    input.getStyleClass().add("form-new-chip");
    input.setAccessibleText(texts.now("form.add-to", words().name(field.key())));
    input.setPromptText(texts.now("form.add-item"));
    input.textProperty().addListener((of, was, is) -> complete());
    input
        .focusedProperty()
        .addListener(
            (of, was, is) -> {
              if (!is) {
                completions.hide();
                add(input.getText());
              }
            });
    input.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    input.addEventFilter(
        KeyEvent.KEY_TYPED,
        event -> {
          if (event.getCharacter().equals(",")) {
            event.consume();
            addTyped();
          }
        });
  }

  @Override
  void showValue(FormField newest) {
    FormField before = drawn;
    drawn = newest;
    if (before != null
        && before.items().equals(newest.items())
        && before.fixed().equals(newest.fixed())
        && before.notes().equals(newest.notes())) {
      return;
    }
    boolean within = isFocusWithin() && !input.isFocused();
    List<Node> shown = new ArrayList<>();
    newest.fixed().forEach(name -> shown.add(fixed(name)));
    for (int i = 0; i < newest.items().size(); i++) {
      shown.add(chip(newest.items().get(i), i));
    }
    // The field itself is never taken out: it would lose the keyboard.
    chips.getChildren().remove(0, chips.getChildren().size() - 1);
    chips.getChildren().addAll(0, shown);
    if (within) {
      input.requestFocus();
    }
  }

  @Override
  void begin() {
    input.requestFocus();
  }

  @Override
  void commit() {
    add(input.getText());
  }

  private Node fixed(String name) {
    Label chip = new Label(name);
    chip.getStyleClass().addAll("form-chip", "form-chip-fixed");
    new Tip(chip).setText(texts().now("form.of-folder"));
    return chip;
  }

  private Node chip(String name, int index) {
    Label text = new Label(name);
    Button remove = new Button();
    remove.setGraphic(new FontIcon("bi-x"));
    remove.getStyleClass().add("form-chip-remove");
    remove.setAccessibleText(texts().now("form.remove-item", name));
    remove.setOnAction(event -> make(edit -> edit.removeItem(field().key(), index)));
    HBox chip = new HBox(text, remove);
    chip.getStyleClass().add("form-chip");
    for (FormNote note : field().notes()) {
      boolean similar =
          note.kind() == FormNote.Kind.SIMILAR && note.words().getFirst().equals(name);
      boolean split = note.kind() == FormNote.Kind.SPLIT_WORDS;
      boolean read = note.kind() == FormNote.Kind.READ_AS && note.words().getLast().equals(name);
      if (similar || read) {
        chip.getStyleClass().add("form-chip-odd");
      }
      if (similar || read || split) {
        new Tip(text).setText(words().note(note));
      }
    }
    return chip;
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
    if (!plain) {
      return;
    }
    boolean done =
        switch (code) {
          case DOWN, UP -> {
            if (!completions.isShowing()) {
              offer();
            } else {
              completions.walk(code == KeyCode.DOWN ? 1 : -1);
            }
            yield true;
          }
          case ENTER -> {
            String chosen = completions.chosen();
            if (chosen == null) {
              addTyped();
            } else {
              take(chosen);
            }
            yield true;
          }
          case ESCAPE -> {
            boolean something = completions.isShowing() || !input.getText().isEmpty();
            completions.hide();
            input.clear();
            yield something;
          }
          case BACK_SPACE -> {
            int last = field().items().size() - 1;
            boolean empty = input.getText().isEmpty() && last >= 0;
            if (empty) {
              make(edit -> edit.removeItem(field().key(), edit.items(field().key()).size() - 1));
            }
            yield empty;
          }
          default -> false;
        };
    if (done) {
      event.consume();
    }
  }

  private void addTyped() {
    guard.finish();
    add(input.getText());
  }

  /** Puts a completion in the place of what was typed. */
  private void take(String name) {
    guard.finish();
    input.clear();
    add(name);
  }

  private void add(String typed) {
    String name = typed.strip();
    if (name.isEmpty()) {
      return;
    }
    if (field().items().contains(name)) {
      complain(texts().now("form.there-already", name));
      input.clear();
      completions.hide();
      return;
    }
    if (make(edit -> edit.addItem(field().key(), name))) {
      input.clear();
    }
    completions.hide();
  }

  private void complete() {
    if (input.getText().isBlank()) {
      completions.hide();
    } else if (input.isFocused()) {
      offer();
    }
  }

  /** Shows the folder's names that what is typed may be meant for. */
  private void offer() {
    String typed = input.getText().strip();
    HangulMatch wanted = HangulMatch.of(typed);
    List<TagCount> all = facts.get().names(field().key());
    Set<String> similar =
        typed.isEmpty()
            ? Set.of()
            : Set.copyOf(SimilarNames.of(typed, all.stream().map(TagCount::name).toList()));
    Set<TagCount> found = new LinkedHashSet<>();
    all.stream().filter(each -> each.name().equals(typed)).forEach(found::add);
    all.stream().filter(each -> similar.contains(each.name())).forEach(found::add);
    all.stream()
        .filter(each -> wanted.isEmpty() || wanted.finds(Title.of(each.name())))
        .forEach(found::add);
    List<TagCount> offered =
        found.stream()
            .filter(each -> !field().items().contains(each.name()))
            .limit(Completions.MOST)
            .toList();
    completions.show(input, offered, typed, this::take);
  }
}
