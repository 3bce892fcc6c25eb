package hoego.ui.field;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.IndexRange;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Sees to it that no syllable that is being composed is lost or doubled when the writer goes
 * elsewhere, whatever field of whatever window it stands in.
 *
 * <p>Input methods differ in what they do when the keyboard is taken away: ibus commits the
 * syllable to the field that had it, fcitx5 commits it a moment later to the field that has the
 * keyboard then, or not at all. So the guard commits what is to be seen itself, before anything
 * else happens, and swallows the input method's own commit of the same text if one still comes. FX
 * thread only.
 */
public final class CompositionGuard implements AutoCloseable {
  /** A node that handles composition itself rather than as JavaFX's text fields do. */
  public interface Composer {
    /** Takes what is being composed as committed and tells {@link #ended}; else does nothing. */
    void endComposition();
  }

  /** How long an empty event may be followed by a commit before it is taken as a cancelling. */
  public static final Duration SETTLED = Duration.millis(60);

  /**
   * How long an input method may take to commit once more: a busy machine's. Whatever is written
   * meanwhile is composed first, which ends the waiting.
   */
  private static final long STRAY_NANOS = 3_000_000_000L;

  private final LongSupplier nanos;
  private final Map<Scene, ChangeListener<@Nullable Node>> scenes = new HashMap<>();
  private final Map<Window, ChangeListener<Boolean>> windows = new HashMap<>();
  private final EventHandler<InputMethodEvent> onInputMethod = this::inputMethod;
  private final EventHandler<InputMethodEvent> onTaken = this::taken;
  private final EventHandler<KeyEvent> onKey = this::keyPressed;
  private final PauseTransition settling = new PauseTransition(SETTLED);
  private final EventHandler<MouseEvent> onPress = event -> finish();
  private final EventHandler<WindowEvent> onShown = CompositionGuard::shown;
  private final ListChangeListener<Window> onWindows = change -> guardWindows();
  private final FieldUndo undo = new FieldUndo(node -> node.equals(this.composing));
  private @Nullable Node composing;
  private String preEdit = "";
  private String stray = "";
  private long strayUntil;
  private boolean delivering;

  /** A guard of nothing yet. */
  public CompositionGuard() {
    this(System::nanoTime);
  }

  CompositionGuard(LongSupplier nanos) {
    this.nanos = nanos;
    settling.setOnFinished(event -> cancel());
  }

  /** Guards every window that is open and every one that will be, until closed. */
  public void guardAllWindows() {
    Window.getWindows().addListener(onWindows);
    guardWindows();
  }

  /** Guards a scene. */
  public void guard(Scene scene) {
    if (scenes.containsKey(scene)) {
      return;
    }
    ChangeListener<@Nullable Node> onFocus =
        (of, was, is) -> {
          if (composing != null && composing != is) {
            finish();
          }
        };
    scenes.put(scene, onFocus);
    scene.addEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, onInputMethod);
    scene.addEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, onTaken);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, onKey);
    scene.focusOwnerProperty().addListener(onFocus);
  }

  /** Whether a scene is guarded. */
  public boolean guards(Scene scene) {
    return scenes.containsKey(scene);
  }

  /** Takes what is being composed anywhere as committed. */
  public void finish() {
    settling.stop();
    Node node = composing;
    String text = preEdit;
    composing = null;
    preEdit = "";
    if (node instanceof Composer composer) {
      composer.endComposition();
    } else if (node != null && node.getOnInputMethodTextChanged() != null) {
      deliver(node, List.of(), text);
      ended(node, text);
    }
  }

  /**
   * A node has taken {@code text}, which was being composed in it, as committed: the input method
   * is told to forget it, and if it commits it all the same, that is swallowed.
   */
  public void ended(Node node, String text) {
    settling.stop();
    composing = null;
    preEdit = "";
    stray = text;
    strayUntil = nanos.getAsLong() + STRAY_NANOS;
    if (node.isFocused()) {
      // A scene finishes a composition whenever the focus is asked for, even by who has it.
      node.requestFocus();
    }
  }

  /** Lets go of every window. */
  @Override
  public void close() {
    Window.getWindows().removeListener(onWindows);
    windows.forEach(
        (window, listener) -> {
          window.focusedProperty().removeListener(listener);
          window.removeEventHandler(WindowEvent.WINDOW_SHOWN, onShown);
        });
    windows.clear();
    scenes.forEach(
        (scene, listener) -> {
          scene.removeEventFilter(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, onInputMethod);
          scene.removeEventHandler(InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, onTaken);
          scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, onPress);
          scene.removeEventFilter(KeyEvent.KEY_PRESSED, onKey);
          scene.focusOwnerProperty().removeListener(listener);
        });
    scenes.clear();
  }

  private void guardWindows() {
    for (Window window : Window.getWindows()) {
      if (!windows.containsKey(window)) {
        ChangeListener<Boolean> listener =
            (of, was, is) -> {
              if (!is) {
                finish();
              }
            };
        windows.put(window, listener);
        window.addEventHandler(WindowEvent.WINDOW_SHOWN, onShown);
        window.focusedProperty().addListener(listener);
      }
      if (window.getScene() != null) {
        guard(window.getScene());
      }
    }
    windows.keySet().removeIf(window -> !Window.getWindows().contains(window));
    scenes.keySet().removeIf(scene -> scene.getWindow() == null || !scene.getWindow().isShowing());
  }

  /**
   * A field that had the keyboard before its window was there has no input method: JavaFX 26 asks
   * for one only when the focus moves.
   */
  private static void shown(WindowEvent event) {
    if (event.getSource() instanceof Window window
        && window.getScene() != null
        && window.getScene().getFocusOwner() instanceof TextInputControl field) {
      IndexRange selected = field.getSelection();
      window.getScene().getRoot().requestFocus();
      field.requestFocus();
      field.selectRange(selected.getStart(), selected.getEnd());
    }
  }

  private void inputMethod(InputMethodEvent event) {
    if (delivering || !(event.getTarget() instanceof Node target)) {
      return;
    }
    if (target instanceof TextInputControl field) {
      undo.watch(field);
    }
    String committed = event.getCommitted();
    String composed = composed(event);
    settling.stop();
    if (committed.isEmpty() && composed.isEmpty()) {
      if (target == composing && !(target instanceof Composer)) {
        // No cancelling yet: ibus sends this before it commits, fcitx5 before a click arrives.
        event.consume();
        settling.playFromStart();
      }
      return;
    }
    if (swallows(committed, composed)) {
      event.consume();
      committed = "";
      if (!composed.isEmpty()) {
        deliver(target, event.getComposed(), "");
      }
    }
    if (!composed.isEmpty()) {
      composing = target;
      preEdit = composed;
    } else {
      composing = null;
      preEdit = "";
    }
  }

  /** A field has what was committed, even if it looks as it did before. */
  private void taken(InputMethodEvent event) {
    if (event.getTarget() instanceof TextInputControl field) {
      undo.look(field);
    }
  }

  /** The input method has given up. */
  private void cancel() {
    settling.stop();
    Node node = composing;
    composing = null;
    preEdit = "";
    if (node != null) {
      deliver(node, List.of(), "");
    }
  }

  private void keyPressed(KeyEvent event) {
    if (settling.getStatus() == Animation.Status.RUNNING) {
      // A commit would have come before the key.
      cancel();
    }
    if (composing instanceof TextInputControl
        && event.isShortcutDown()
        && !event.getCode().isModifierKey()) {
      // What the shortcut does to the field is done to what is seen.
      finish();
    }
    undo.pressed(event);
  }

  /** Whether what is committed was taken already: once, and nothing else may have come between. */
  private boolean swallows(String committed, String composed) {
    if (stray.isEmpty()) {
      return false;
    }
    boolean again = committed.equals(stray) && nanos.getAsLong() - strayUntil < 0;
    stray = "";
    return again;
  }

  private void deliver(Node node, List<InputMethodTextRun> composed, String committed) {
    delivering = true;
    try {
      Event.fireEvent(
          node,
          new InputMethodEvent(
              InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, composed, committed, length(composed)));
    } finally {
      delivering = false;
    }
  }

  /** What an event says is being composed. */
  public static String composed(InputMethodEvent event) {
    StringBuilder text = new StringBuilder();
    event.getComposed().forEach(run -> text.append(run.getText()));
    return text.toString();
  }

  private static int length(List<InputMethodTextRun> runs) {
    return runs.stream().mapToInt(run -> run.getText().length()).sum();
  }
}
