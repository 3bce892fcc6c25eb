package hoego.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/**
 * Undo and redo by word in the text fields that something was composed in: JavaFX's own goes
 * through every jamo. FX thread only.
 */
final class FieldUndo {
  private static final KeyCombination UNDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
  private static final KeyCombination AGAIN =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
  private static final int MOST = 200;

  private final Predicate<Node> composing;
  private final Map<TextInputControl, History> histories = new WeakHashMap<>();

  /**
   * Histories of no field yet.
   *
   * @param composing whether something is being composed in a field
   */
  FieldUndo(Predicate<Node> composing) {
    this.composing = composing;
  }

  /** Something is about to be composed in a field: from now on its texts are remembered. */
  void watch(TextInputControl field) {
    if (!histories.containsKey(field)) {
      histories.put(field, new History(field.getText()));
      field.textProperty().addListener((of, was, is) -> look(field));
    }
  }

  /** Remembers the text of a field that is watched, unless something is being composed in it. */
  void look(TextInputControl field) {
    History history = histories.get(field);
    if (history != null && field.getText() != null && !composing.test(field)) {
      history.add(field.getText());
    }
  }

  /** Undoes or redoes where a key says so; nothing may be being composed any more. */
  void pressed(KeyEvent event) {
    if (event.getTarget() instanceof LeavesUndo field && field.leavesUndo()) {
      return;
    }
    boolean undo = UNDO.match(event);
    if ((undo || REDO.match(event) || AGAIN.match(event))
        && event.getTarget() instanceof TextInputControl field
        && histories.get(field) instanceof History history) {
      if (field.isEditable()) {
        look(field);
        show(field, history.go(undo ? -1 : 1));
      }
      event.consume();
    }
  }

  /** Shows a text, the caret where it differs. */
  private static void show(TextInputControl field, String text) {
    String before = field.getText();
    int same = 0;
    int most = Math.min(before.length(), text.length());
    while (same < most
        && before.charAt(before.length() - 1 - same) == text.charAt(text.length() - 1 - same)) {
      same++;
    }
    if (!text.equals(before)) {
      field.setText(text);
      field.positionCaret(text.length() - same);
    }
  }

  /** The texts that a field had, word by word, and which of them it has. */
  private static final class History {
    private final List<String> texts = new ArrayList<>();
    private int now;

    History(String first) {
      texts.add(first);
    }

    void add(String text) {
      String before = texts.get(now);
      if (text.equals(before)) {
        return;
      }
      texts.subList(now + 1, texts.size()).clear();
      boolean sameWord =
          now > 0
              && text.startsWith(before)
              && !before.endsWith(" ")
              && text.indexOf(' ', before.length()) < 0;
      if (sameWord) {
        texts.set(now, text);
        return;
      }
      texts.add(text);
      if (texts.size() > MOST) {
        texts.removeFirst();
      }
      now = texts.size() - 1;
    }

    String go(int by) {
      now = Math.clamp(now + by, 0, texts.size() - 1);
      return texts.get(now);
    }
  }
}
