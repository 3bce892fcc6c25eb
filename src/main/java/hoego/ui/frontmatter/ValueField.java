package hoego.ui.frontmatter;

import hoego.ui.field.CompositionGuard;
import hoego.ui.task.Background;
import java.time.Duration;
import java.util.function.Predicate;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * A field whose text is handed on when its writer pauses, presses Enter or goes elsewhere, and that
 * is never written to while something is being typed or composed in it. FX thread only.
 */
final class ValueField extends TextField {
  /** How long a pause in typing ends a step of undo. */
  static final Duration PAUSE = Duration.ofMillis(700);

  private final Predicate<String> onCommit;
  private final boolean pauses;
  private String shown = "";
  private boolean composing;
  private boolean typed;
  private boolean refused;

  /** Whether what is in the field was put there by the program. */
  private boolean showing;

  private long typing;

  /**
   * A field.
   *
   * @param pauses whether a pause hands the text on, which may be half of what is meant
   * @param onCommit takes a text without white space around it; false where it can't be taken
   */
  ValueField(boolean pauses, Predicate<String> onCommit) {
    this.pauses = pauses;
    this.onCommit = onCommit;
    textProperty().addListener((of, was, is) -> touched());
    focusedProperty()
        .addListener(
            (of, was, is) -> {
              if (!is) {
                commit();
              }
            });
    addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, this::compose);
    addEventFilter(KeyEvent.KEY_PRESSED, this::key);
  }

  /** Shows what the post has, unless something else is being typed. */
  void show(String value) {
    boolean other = !value.equals(shown);
    shown = value;
    if (getText().strip().equals(value)) {
      typed = false;
      refused = false;
    } else if (!composing && !(typed && isFocused()) && (other || !refused)) {
      put(value);
    }
  }

  /** Hands on what has been typed; does nothing while a syllable is being composed. */
  void commit() {
    typing++;
    String value = getText().strip();
    if (composing || !typed || value.equals(shown)) {
      return;
    }
    refused = !onCommit.test(value);
    if (!refused) {
      typed = false;
      shown = value;
    }
  }

  private void put(String value) {
    int caret = getCaretPosition();
    showing = true;
    setText(value);
    showing = false;
    positionCaret(Math.min(caret, value.length()));
    typed = false;
    refused = false;
  }

  private void touched() {
    if (showing) {
      return;
    }
    typed = true;
    long mine = ++typing;
    if (pauses) {
      Background.after(
          PAUSE,
          () -> {
            if (mine == typing) {
              commit();
            }
          });
    }
  }

  /** What is composed stands in the text already, but is none of it yet. */
  private void compose(InputMethodEvent event) {
    boolean was = composing;
    composing = !CompositionGuard.composed(event).isEmpty();
    if (was && !composing) {
      // The text is there once the event has been handled.
      Background.afterwards(
          () -> {
            if (isFocused()) {
              // The text may be the same with and without what was composed.
              touched();
            } else {
              commit();
            }
          });
    }
  }

  private void key(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown() || composing) {
      return;
    }
    if (event.getCode() == KeyCode.ENTER) {
      commit();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && typed) {
      put(shown);
      typing++;
      event.consume();
    }
  }
}
