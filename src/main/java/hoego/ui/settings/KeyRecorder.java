package hoego.ui.settings;

import hoego.ui.action.Keyboard;
import hoego.ui.action.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A button that, once pressed, takes the next keys for itself.
 *
 * <p>A button has no use for an input method, so none stands between it and the keyboard, and keys
 * are known by what stands on them rather than by what they type.
 */
final class KeyRecorder extends Button {
  private static final PseudoClass RECORDING = PseudoClass.getPseudoClass("recording");

  private final Texts texts;
  private final Keyboard keyboard;
  private final Consumer<@Nullable KeyCodeCombination> onKeys;
  private final Runnable onCancel;
  private boolean recording;

  /**
   * A button.
   *
   * @param onKeys takes the keys, null for one that nobody knows; more are recorded until {@link
   *     #end}
   * @param onCancel hears that the writer has thought better of it
   */
  KeyRecorder(
      Texts texts,
      Keyboard keyboard,
      Consumer<@Nullable KeyCodeCombination> onKeys,
      Runnable onCancel) {
    this.texts = texts;
    this.keyboard = keyboard;
    this.onKeys = onKeys;
    this.onCancel = onCancel;
    getStyleClass().add("key-recorder");
    setOnAction(event -> begin());
    addEventFilter(KeyEvent.ANY, this::key);
    focusedProperty()
        .addListener(
            (of, was, is) -> {
              if (!is) {
                end();
              }
            });
    texts.messagesProperty().addListener((of, was, is) -> show());
    show();
  }

  /** Takes the keyboard, and the next keys. */
  void begin() {
    requestFocus();
    recording = true;
    show();
  }

  /** Takes no keys any more. */
  void end() {
    recording = false;
    show();
  }

  private void show() {
    pseudoClassStateChanged(RECORDING, recording);
    setText(texts.now(recording ? "settings.keys-recording" : "settings.keys-record"));
  }

  private void key(KeyEvent event) {
    if (!recording) {
      return;
    }
    boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
    if (event.getCode() == KeyCode.TAB && plain) {
      // Nobody is to be caught here: the keyboard goes on.
      return;
    }
    event.consume();
    if (event.getEventType() != KeyEvent.KEY_PRESSED) {
      return;
    }
    if (event.getCode() == KeyCode.ESCAPE && plain) {
      end();
      onCancel.run();
      return;
    }
    KeyCodeCombination keys = keyboard.pressed(event);
    if (keys != null || event.getCode() == KeyCode.UNDEFINED) {
      onKeys.accept(keys);
    }
  }
}
