package hoego.ui.frontmatter;

import hoego.form.FormField;
import hoego.post.FrontMatterValue;
import hoego.ui.action.Texts;

/** A text or a number. */
final class TextRow extends FieldRow {
  private final ValueField text;

  TextRow(FormField field, FieldEdits edits, Texts texts) {
    super(field, edits, texts);
    boolean number = field.kind() == FormField.Kind.NUMBER;
    // Half a number is another number, or none.
    text = new ValueField(!number, this::set);
    setControl(text);
  }

  @Override
  void showValue(FormField newest) {
    text.show(newest.text());
    text.setPromptText(prompt());
  }

  @Override
  void begin() {
    text.requestFocus();
    text.end();
  }

  @Override
  void commit() {
    text.commit();
  }

  private boolean set(String typed) {
    FormField field = field();
    boolean number = field.kind() == FormField.Kind.NUMBER && !typed.isEmpty();
    if (number && !typed.matches("[-+]?\\d{1,15}(?:\\.\\d{1,15})?")) {
      complain(texts().now("form.no-number"));
      return false;
    }
    FrontMatterValue value =
        number ? new FrontMatterValue.Numeral(typed) : new FrontMatterValue.Text(typed);
    if (typed.isEmpty() && !field.present()) {
      return true;
    }
    return make(edit -> edit.set(field.key(), value));
  }
}
