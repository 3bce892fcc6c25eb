package hoego.ui.workspace;

import hoego.editing.Blocks;
import hoego.editing.ColumnAlignment;
import hoego.editing.EditCommand;
import hoego.editing.Emphasis;
import hoego.editing.LineMoves;
import hoego.editing.Links;
import hoego.editing.Lists;
import hoego.editing.NewTable;
import hoego.editing.Syllables;
import hoego.editing.Tables;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import hoego.ui.editor.EditorPane;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
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

  /** What is done to a table that is there already. */
  private static final Map<Command, EditCommand> TABLE =
      Map.ofEntries(
          Map.entry(Command.TABLE_FORMAT, Tables::format),
          Map.entry(Command.TABLE_ROW_ABOVE, Tables::rowAbove),
          Map.entry(Command.TABLE_ROW_BELOW, Tables::rowBelow),
          Map.entry(Command.TABLE_ROW_UP, Tables::rowUp),
          Map.entry(Command.TABLE_ROW_DOWN, Tables::rowDown),
          Map.entry(Command.TABLE_DELETE_ROW, Tables::deleteRow),
          Map.entry(Command.TABLE_COLUMN_LEFT, Tables::columnLeft),
          Map.entry(Command.TABLE_COLUMN_RIGHT, Tables::columnRight),
          Map.entry(Command.TABLE_COLUMN_BACK, Tables::columnBack),
          Map.entry(Command.TABLE_COLUMN_FORTH, Tables::columnForth),
          Map.entry(Command.TABLE_DELETE_COLUMN, Tables::deleteColumn),
          Map.entry(Command.TABLE_ALIGN_LEFT, Tables.align(ColumnAlignment.LEFT)),
          Map.entry(Command.TABLE_ALIGN_CENTER, Tables.align(ColumnAlignment.CENTER)),
          Map.entry(Command.TABLE_ALIGN_RIGHT, Tables.align(ColumnAlignment.RIGHT)),
          Map.entry(Command.TABLE_ALIGN_NONE, Tables.align(ColumnAlignment.NONE)));

  private final EditorPane editor;
  private final Actions actions;
  private final ObservableBooleanValue enabled;
  private final ObservableBooleanValue onTable;

  private Formatting(EditorPane editor, Actions actions, ObservableBooleanValue enabled) {
    this.editor = editor;
    this.actions = actions;
    this.enabled = enabled;
    this.onTable = Bindings.and(enabled, editor.onPipedLineProperty());
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
    formatting.on(Command.MOVE_LINE_UP, inTableElse(Tables::rowUp, LineMoves::up));
    formatting.on(Command.MOVE_LINE_DOWN, inTableElse(Tables::rowDown, LineMoves::down));
    formatting.on(Command.DUPLICATE_LINE, LineMoves::duplicate);
    formatting.on(Command.DELETE_LINE, LineMoves::delete);
    formatting.on(Command.COMPOSE_SYLLABLES, Syllables::compose);
    formatting.on(Command.TABLE_INSERT, NewTable::insert);
    TABLE.forEach(formatting::onTable);
    List<MenuItem> offered =
        menus.items(
            Command.CUT,
            Command.COPY,
            Command.PASTE,
            Command.PASTE_PLAIN,
            Command.BOLD,
            Command.ITALIC,
            Command.LINK,
            Command.IMAGE);
    offered.add(4, new SeparatorMenuItem());
    MenuItem table = menus.menu(Command.Group.TABLE);
    offered.add(table);
    editor.setMenu(offered, table);
  }

  /** Among the lines of a table a line that moves is a row: the header and its rule stay. */
  private static EditCommand inTableElse(EditCommand row, EditCommand line) {
    return state -> Tables.isIn(state) ? row.of(state) : line.of(state);
  }

  private void onTable(Command command, EditCommand work) {
    actions.on(command, onTable, () -> editor.edit(work));
  }

  private void on(Command command, EditCommand work) {
    actions.on(command, enabled, () -> editor.edit(work));
  }

  private static String clipboard() {
    return Objects.requireNonNullElse(Clipboard.getSystemClipboard().getString(), "");
  }
}
