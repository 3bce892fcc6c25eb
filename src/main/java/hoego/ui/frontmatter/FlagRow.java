package hoego.ui.frontmatter;

import hoego.form.FormField;
import hoego.post.FrontMatterValue;
import hoego.ui.action.Texts;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Something that is on or off. */
final class FlagRow extends FieldRow {
  private final CheckBox box = new CheckBox();
  private final Label state = new Label();

  FlagRow(FormField field, FieldEdits edits, Texts texts) {
    super(field, edits, texts);
    box.getStyleClass().add("switch");
    box.setOnAction(
        event -> {
          boolean on = box.isSelected();
          if (!make(edit -> edit.set(field().key(), new FrontMatterValue.Flag(on)))) {
            box.setSelected(!on);
          }
        });
    state.getStyleClass().add("form-state");
    HBox row = new HBox(box, state);
    row.getStyleClass().add("form-flag");
    setControl(row);
    row.setId(null);
    box.setId("form-" + field.key());
    box.setAccessibleText(words().name(field.key()));
  }

  @Override
  void showValue(FormField newest) {
    boolean written = newest.present() && !newest.text().isEmpty();
    box.setSelected(
        written
            ? newest.text().equals("true")
            // Jekyll publishes what does not say otherwise.
            : newest.preset().isEmpty()
                ? newest.key().equals("published")
                : newest.preset().equals("true"));
    String prompt = prompt();
    state.setText(
        written ? newest.text() : prompt.isEmpty() ? texts().now("form.not-written") : prompt);
  }

  @Override
  void begin() {
    box.requestFocus();
  }
}
