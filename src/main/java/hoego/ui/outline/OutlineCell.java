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

  /** How far a level is set in, as a share of the text's size. */
  private static final double STEP = 1.1;

  private final Texts texts;
  private final ObservableIntegerValue top;
  private final ObservableIntegerValue current;
  private int level = 1;

  OutlineCell(Texts texts, ObservableIntegerValue top, ObservableIntegerValue current) {
    this.texts = texts;
    this.top = top;
    this.current = current;
    setPrefWidth(0);
    setTextOverrun(OverrunStyle.ELLIPSIS);
    top.addListener((of, was, is) -> indent());
    current.addListener((of, was, is) -> mark());
    indexProperty().addListener((of, was, is) -> mark());
    fontProperty().addListener((of, was, is) -> indent());
  }

  @Override
  protected void updateItem(OutlinePane.@Nullable Row row, boolean empty) {
    super.updateItem(row, empty);
    boolean shown = !empty && row != null;
    level = row == null ? 1 : row.level();
    String words = row == null ? "" : row.text();
    setText(!shown ? null : words.isEmpty() ? texts.now("outline.untitled") : words);
    setAccessibleText(shown ? texts.now("outline.heading", words, level) : null);
    indent();
    mark();
  }

  private void indent() {
    pseudoClassStateChanged(TOP, level <= top.get());
    double size = getFont().getSize();
    setPadding(new Insets(2, 10, 2, 12 + Math.round(STEP * size) * Math.max(0, level - top.get())));
  }

  private void mark() {
    pseudoClassStateChanged(CURRENT, !isEmpty() && getIndex() == current.get());
  }
}
