package hoego.ui.editor;

import hoego.editing.Selection;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;

/** Where an area's caret and selection are, to be observed. FX thread only. */
final class CaretProperties {
  private CaretProperties() {}

  /** The caret as line and column, both 1-based, the column in code points. */
  static ObjectBinding<int[]> place(MarkdownArea area) {
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
}
