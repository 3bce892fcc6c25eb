package hoego.ui.workspace;

import hoego.editing.Blocks;
import hoego.editing.EditCommand;
import hoego.editing.Emphasis;
import hoego.editing.LineMoves;
import hoego.editing.Links;
import hoego.editing.Lists;
import hoego.editing.Syllables;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import hoego.ui.editor.EditorPane;
import java.util.List;
import java.util.Objects;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.Clipboard;

/** The commands that format the open post. */
final class Formatting {
  private static final List<Command> HEADINGS =
      List.of(
          Command.PARAGRAPH,
          Command.HEADING_1,
          Command.HEADING_2,
          Command.HEADING_3,
          Command.HEADING_4,
          Command.HEADING_5,
          Command.HEADING_6);

  private final EditorPane editor;
  private final Actions actions;
  private final ObservableBooleanValue enabled;

  private Formatting(EditorPane editor, Actions actions, ObservableBooleanValue enabled) {
    this.editor = editor;
    this.actions = actions;
    this.enabled = enabled;
  }

  /** Says what each does while the post can be changed, and offers some where it is written. */
  static void bind(EditorPane editor, Actions actions, Menus menus) {
    Formatting formatting = new Formatting(editor, actions, editor.editableProperty());
    formatting.on(Command.BOLD, Emphasis.BOLD);
    formatting.on(Command.ITALIC, Emphasis.ITALIC);
    formatting.on(Command.STRIKE, Emphasis.STRIKE);
    formatting.on(Command.CODE, Emphasis.CODE);
    formatting.on(Command.CODE_BLOCK, Blocks::codeBlock);
    formatting.on(Command.LINK, state -> Links.link(clipboard()).of(state));
    for (int level = 0; level < HEADINGS.size(); level++) {
      formatting.on(HEADINGS.get(level), Blocks.heading(level));
    }
    formatting.on(Command.QUOTE, Blocks::quote);
    formatting.on(Command.BULLET_LIST, Blocks::bullets);
    formatting.on(Command.NUMBERED_LIST, Blocks::numbers);
    formatting.on(Command.TASK_LIST, Blocks::tasks);
    formatting.on(Command.TOGGLE_TASK, Blocks::toggleTask);
    formatting.on(Command.INDENT, Lists::indent);
    formatting.on(Command.OUTDENT, Lists::outdent);
    formatting.on(Command.MOVE_LINE_UP, LineMoves::up);
    formatting.on(Command.MOVE_LINE_DOWN, LineMoves::down);
    formatting.on(Command.DUPLICATE_LINE, LineMoves::duplicate);
    formatting.on(Command.DELETE_LINE, LineMoves::delete);
    formatting.on(Command.COMPOSE_SYLLABLES, Syllables::compose);
    editor.setMenu(
        menus.items(
            Command.CUT,
            Command.COPY,
            Command.PASTE,
            Command.PASTE_PLAIN,
            Command.BOLD,
            Command.ITALIC,
            Command.LINK));
  }

  private void on(Command command, EditCommand work) {
    actions.on(command, enabled, () -> editor.edit(work));
  }

  private static String clipboard() {
    return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
  }
}
