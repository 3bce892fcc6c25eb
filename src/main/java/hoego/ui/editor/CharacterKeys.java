package hoego.ui.editor;

import hoego.editing.Syllables;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Arrows, Backspace and Delete by whole characters, where the area itself would go into a syllable
 * that is taken apart or an emoji of several parts.
 */
final class CharacterKeys {
  private final MarkdownArea area;

  private CharacterKeys(MarkdownArea area) {
    this.area = area;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** From now on these keys see characters. */
  static void on(MarkdownArea area) {
    new CharacterKeys(area);
  }

  private void pressed(KeyEvent event) {
    KeyCode code = event.getCode();
    boolean forward = code == KeyCode.RIGHT || code == KeyCode.DELETE;
    boolean moves = code == KeyCode.LEFT || code == KeyCode.RIGHT;
    boolean deletes = code == KeyCode.BACK_SPACE || code == KeyCode.DELETE;
    boolean extending = event.isShiftDown();
    if (!(moves || deletes)
        || event.isConsumed()
        || event.isControlDown()
        || event.isAltDown()
        || event.isMetaDown()
        || (deletes && (extending || !area.isEditable()))
        || (!extending && area.getSelection().getLength() > 0)
        || area.composition() != null) {
      return;
    }
    String line = area.getText(area.getCurrentParagraph());
    int column = area.getCaretColumn();
    if (column == (forward ? line.length() : 0)) {
      return;
    }
    int to = forward ? Syllables.after(line, column) : Syllables.before(line, column);
    int first = Math.min(to, column);
    int last = Math.max(to, column);
    if (last - first == 1) {
      return;
    }
    int at = area.getCaretPosition() - column;
    if (deletes) {
      area.deleteText(at + first, at + last);
    } else if (extending) {
      area.selectRange(area.getAnchor(), at + to);
    } else {
      area.moveTo(at + to);
    }
    area.requestFollowCaret();
    event.consume();
  }
}
