package hoego.ui.outline;

import hoego.ui.action.Texts;
import javafx.beans.value.ObservableIntegerValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import org.jspecify.annotations.Nullable;

/** Draws a heading, indented by its level, marked where the caret is under it. */
final class OutlineCell extends ListCell<OutlinePane.Row> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass TOP = PseudoClass.getPseudoClass("top");
  private static final double STEP = 14;

  private final Texts texts;
  private final ObservableIntegerValue current;

  OutlineCell(Texts texts, ObservableIntegerValue current) {
    this.texts = texts;
    this.current = current;
    setPrefWidth(0);
    setTextOverrun(OverrunStyle.ELLIPSIS);
    current.addListener((of, was, is) -> mark());
    indexProperty().addListener((of, was, is) -> mark());
  }

  @Override
  protected void updateItem(OutlinePane.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    boolean shown = !empty && row != null;
    setText(!shown ? null : row.text().isEmpty() ? texts.now("outline.untitled") : row.text());
    setAccessibleText(shown ? texts.now("outline.heading", row.text(), row.level()) : null);
    pseudoClassStateChanged(TOP, shown && row.level() <= 2);
    double indent = shown ? STEP * Math.max(0, row.level() - 1) : 0;
    setPadding(new Insets(5, 10, 5, 12 + indent));
    mark();
  }

  private void mark() {
    pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == current.get());
  }
}
