package hoego.ui.frontmatter;

import hoego.form.FormField;
import hoego.ui.action.Texts;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What is edited in the text only: a short form of it, and the way there. */
final class InTextRow extends FieldRow {
  private final Label text = new Label();
  private final Button there;

  InTextRow(FormField field, FieldEdits edits, Texts texts) {
    super(field, edits, texts);
    text.getStyleClass().add("form-in-text");
    text.setMinWidth(0);
    text.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(text, Priority.ALWAYS);
    there = new Button(texts.now("form.in-text"));
    there.getStyleClass().add("small");
    there.setMinWidth(USE_PREF_SIZE);
    there.setOnAction(event -> goToText());
    HBox row = new HBox(text, there);
    row.getStyleClass().add("form-flag");
    setControl(row);
    row.setId(null);
    there.setId("form-" + field.key());
  }

  @Override
  void showValue(FormField newest) {
    text.setText(newest.text());
  }

  @Override
  void begin() {
    there.requestFocus();
  }
}
