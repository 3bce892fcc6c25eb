package hoego.ui.editor;

import hoego.editing.Selection;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;

/** What others may follow of a text area. */
final class AreaBindings {
  private AreaBindings() {}

  /** The caret as line and column, both 1-based, the column in code points. */
  static ObjectBinding<int[]> caret(MarkdownArea area) {
    return Bindings.createObjectBinding(
        () -> {
          String line = area.getParagraph(area.getCurrentParagraph()).getText();
          int column = Math.min(area.getCaretColumn(), line.length());
          return new int[] {area.getCurrentParagraph() + 1, line.codePointCount(0, column) + 1};
        },
        area.caretPositionProperty());
  }

  /** What is selected, or where the caret is. */
  static ObjectBinding<Selection> selection(MarkdownArea area) {
    return Bindings.createObjectBinding(
        () -> new Selection(area.getAnchor(), area.getCaretPosition()),
        area.anchorProperty(),
        area.caretPositionProperty());
  }

  /** A binding that asks the property itself: ReactFX tells of a change once, until asked. */
  static ObservableBooleanValue observed(ObservableValue<?> property) {
    return Bindings.createBooleanBinding(() -> Boolean.TRUE.equals(property.getValue()), property);
  }
}
