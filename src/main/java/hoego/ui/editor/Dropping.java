package hoego.ui.editor;

import hoego.editing.Selection;
import javafx.geometry.Point2D;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import org.fxmisc.richtext.Caret;

/** Puts in what is dropped, where it is dropped, which the caret shows. FX thread only. */
final class Dropping {
  private final EditorPane pane;
  private final MarkdownArea area;
  private final Pasting pasting;
  private Selection before = Selection.at(0);

  private Dropping(EditorPane pane, MarkdownArea area, Pasting pasting) {
    this.pane = pane;
    this.area = area;
    this.pasting = pasting;
    area.addEventHandler(DragEvent.DRAG_ENTERED, event -> before = pane.state().selection());
    area.addEventHandler(DragEvent.DRAG_OVER, this::over);
    area.addEventHandler(DragEvent.DRAG_EXITED, this::exited);
    area.addEventHandler(DragEvent.DRAG_DROPPED, this::dropped);
  }

  /** From now on the area takes by a drop what it takes by pasting. */
  static void onto(EditorPane pane, MarkdownArea area, Pasting pasting) {
    new Dropping(pane, area, pasting);
  }

  private void over(DragEvent event) {
    if (takes(event)) {
      event.acceptTransferModes(TransferMode.COPY);
      pane.setCaret(offset(event));
      // Another window has the keyboard as a rule.
      area.setShowCaret(Caret.CaretVisibility.ON);
      event.consume();
    }
  }

  /** What was only carried past leaves caret and selection where they were. */
  private void exited(DragEvent event) {
    if (takes(event)) {
      area.setShowCaret(Caret.CaretVisibility.AUTO);
      area.selectRange(before.anchor(), before.caret());
    }
  }

  private void dropped(DragEvent event) {
    boolean taken = takes(event);
    if (taken) {
      pasting.drop(event.getDragboard(), offset(event));
      before = pane.state().selection();
    }
    event.setDropCompleted(taken);
    event.consume();
  }

  private boolean takes(DragEvent event) {
    Dragboard board = event.getDragboard();
    return area.isEditable()
        && (board.hasFiles() || board.hasImage() || board.hasHtml() || board.hasString());
  }

  private int offset(DragEvent event) {
    // Offsets hold when nothing is being composed any more.
    area.endComposition();
    Point2D at = area.sceneToLocal(event.getSceneX(), event.getSceneY());
    return area.hit(at.getX(), at.getY()).getInsertionIndex();
  }
}
