package hoego.ui.frontmatter;

import hoego.ui.field.LeavesUndo;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The field for another chip: while it is empty, undo and redo are those of the post. */
final class NewChip extends TextField implements LeavesUndo {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination AGAIN =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  NewChip(FieldEdits edits) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          boolean undo = UNDO.match(event);
          if (leavesUndo() && (undo || REDO.match(event) || AGAIN.match(event))) {
            if (undo) {
              edits.undo();
            } else {
              edits.redo();
            }
            event.consume();
          }
        });
  }

  @Override
  public boolean leavesUndo() {
    return getText().isEmpty();
  }
}
