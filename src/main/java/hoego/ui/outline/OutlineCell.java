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
    int level = row == null ? 1 : row.level();
    String words = row == null ? "" : row.text();
    setText(!shown ? null : words.isEmpty() ? texts.now("outline.untitled") : words);
    setAccessibleText(shown ? texts.now("outline.heading", words, level) : null);
    pseudoClassStateChanged(TOP, shown && level <= 2);
    setPadding(new Insets(5, 10, 5, 12 + STEP * Math.max(0, level - 1)));
    mark();
  }

  private void mark() {
    pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == current.get());
  }
}
