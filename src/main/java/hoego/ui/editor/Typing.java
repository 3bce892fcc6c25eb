package hoego.ui.editor;

import hoego.editing.EditCommand;
import hoego.editing.Fences;
import hoego.editing.Lists;
import hoego.editing.Pairs;
import hoego.editing.TableKeys;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * What keys do in Markdown beyond putting themselves in; a key that means nothing there is left to
 * the area. A key that an input method lets through ends what it composes.
 */
final class Typing {
  private static final Map<KeyCode, EditCommand> PLAIN =
      Map.of(
          KeyCode.ENTER, first(TableKeys::enter, first(Fences::enter, Lists::enter)),
          KeyCode.TAB, first(TableKeys::tab, Lists::indent),
          KeyCode.BACK_SPACE, first(Pairs::backspace, Lists::backspace));

  private static final Map<KeyCode, EditCommand> SHIFTED =
      Map.of(KeyCode.TAB, first(TableKeys::backTab, Lists::outdent));

  private final EditorPane pane;
  private final MarkdownArea area;

  Typing(EditorPane pane, MarkdownArea area) {
    this.pane = pane;
    this.area = area;
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  private void pressed(KeyEvent event) {
    if (event.isShortcutDown()
        || event.isAltDown()
        || event.isMetaDown()
        || event.isControlDown()) {
      return;
    }
    if (area.composition() != null && event.getCode() == KeyCode.BACK_SPACE) {
      // A jamo goes, which is the input method's.
      return;
    }
    EditCommand command = (event.isShiftDown() ? SHIFTED : PLAIN).get(event.getCode());
    if (command != null && pane.edit(command)) {
      event.consume();
    }
  }

  private static EditCommand first(EditCommand one, EditCommand other) {
    return one.or(other);
  }

  private void typed(KeyEvent event) {
    if (event.isConsumed()
        || event.getCharacter().length() != 1
        || event.isMetaDown()
        // AltGr is Ctrl and Alt at once, and types.
        || event.isControlDown() != event.isAltDown()
        || area.composition() != null) {
      return;
    }
    if (put(event.getCharacter())) {
      event.consume();
    }
  }

  /** What a single character does, typed or committed by an input method. */
  boolean put(String typed) {
    return typed.length() == 1
        && !Character.isLetterOrDigit(typed.charAt(0))
        && !Character.isWhitespace(typed.charAt(0))
        && !Character.isISOControl(typed.charAt(0))
        && pane.edit(Fences.typed(typed.charAt(0)).or(Pairs.typed(typed.charAt(0))));
  }
}
