package hoego.ui.workspace;

import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.editor.EditorPane;
import hoego.ui.preview.PreviewPane;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * The commands of every text: they are for the field, the post or the preview with the keyboard.
 */
final class TextCommands {
  private final EditorPane editor;
  private final PreviewPane preview;
  private final Supplier<@Nullable Window> owner;

  TextCommands(EditorPane editor, PreviewPane preview, Supplier<@Nullable Window> owner) {
    this.editor = editor;
    this.preview = preview;
    this.owner = owner;
  }

  void bind(Actions table) {
    table.on(Command.UNDO, editor.undoableProperty(), editor::undo);
    table.on(Command.REDO, editor.redoableProperty(), editor::redo);
    table.on(Command.CUT, () -> onText(editor::cut, TextInputControl::cut));
    table.on(
        Command.COPY,
        () -> {
          if (preview.hasFocus()) {
            preview.copySelection();
          } else {
            onText(editor::copy, TextInputControl::copy);
          }
        });
    table.on(Command.PASTE, () -> onText(editor::paste, TextInputControl::paste));
    table.on(Command.PASTE_PLAIN, () -> onText(editor::pastePlain, TextInputControl::paste));
    table.on(Command.SELECT_ALL, () -> onText(editor::selectAll, TextInputControl::selectAll));
  }

  private void onText(Runnable inEditor, Consumer<TextInputControl> inField) {
    Window window = owner.get();
    if (window != null
        && window.getScene() != null
        && window.getScene().getFocusOwner() instanceof TextInputControl field) {
      inField.accept(field);
    } else if (editor.hasFocus()) {
      inEditor.run();
    }
  }
}
