package hoego.editing;

import hoego.editing.Table.Place;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Tab and Enter do in a table: they go to another cell, select its words and bring the columns
 * in line; null outside a table.
 */
public final class TableKeys {
  private TableKeys() {}

  /** To the next cell; behind the last one a row is added. */
  public static @Nullable Transaction tab(EditState state) {
    Table table = Table.at(state.text(), state.selection().caret());
    if (table == null || !table.holds(state.selection())) {
      return null;
    }
    TableDraft draft = new TableDraft(state.text(), table);
    Place at = table.place(state.selection().caret());
    if (isRow(table, at.line()) && at.cell() + 1 < columns(table, at.line())) {
      return draft.selecting(at.line(), at.cell() + 1);
    }
    int below = below(table, at.line());
    return below < 0 ? added(table, draft, 0) : draft.selecting(below, 0);
  }

  /** To the cell before; from the first one nowhere. */
  public static @Nullable Transaction backTab(EditState state) {
    Table table = Table.at(state.text(), state.selection().caret());
    if (table == null || !table.holds(state.selection())) {
      return null;
    }
    TableDraft draft = new TableDraft(state.text(), table);
    Place at = table.place(state.selection().caret());
    if (isRow(table, at.line()) && at.cell() > 0) {
      return draft.selecting(at.line(), at.cell() - 1);
    }
    List<Integer> above = table.rows().stream().filter(row -> row < at.line()).toList();
    return above.isEmpty()
        ? draft.selecting(table.rows().getFirst(), 0)
        : draft.selecting(above.getLast(), columns(table, above.getLast()) - 1);
  }

  /**
   * To the cell below, from behind the row to the next one's first; below the last row one is added
   * if that row is not empty, else the table is left.
   */
  public static @Nullable Transaction enter(EditState state) {
    Selection selection = state.selection();
    Table table = Table.at(state.text(), selection.caret());
    if (table == null || !table.holds(selection)) {
      return null;
    }
    Place at = table.place(selection.caret());
    Place from = table.place(selection.anchor());
    boolean before =
        selection.isEmpty()
            && selection.caret() <= table.start() + table.lines().getFirst().lead().length();
    if (before || at.line() != from.line() || at.cell() != from.cell()) {
      return null;
    }
    TableDraft draft = new TableDraft(state.text(), table);
    int cell = at.behind() || !isRow(table, at.line()) ? 0 : at.cell();
    int below = below(table, at.line());
    if (below >= 0) {
      return draft.selecting(below, cell);
    }
    boolean body = isRow(table, at.line()) && !table.isHead(at.line()) && table.rows().size() > 1;
    return body && table.lines().get(at.line()).isEmpty()
        ? left(state, table, draft, at.line())
        : added(table, draft, cell);
  }

  private static boolean isRow(Table table, int line) {
    return table.rows().contains(line);
  }

  private static int columns(Table table, int line) {
    return Math.max(table.headed(), table.lines().get(line).cells().size());
  }

  private static int below(Table table, int line) {
    return table.rows().stream().filter(row -> row > line).findFirst().orElse(-1);
  }

  /** A row at the end; the first row that somebody types becomes the header. */
  private static @Nullable Transaction added(Table table, TableDraft draft, int cell) {
    int last = table.rows().getLast();
    TableLine row = table.lines().get(last);
    if (table.lines().size() == 1 && row.closed() && row.cells().size() > 1 && !row.isEmpty()) {
      draft.addRule(1);
      draft.addRow(2);
      return draft.selecting(2, cell);
    }
    int at = (table.isHead(last) ? table.rule() : last) + 1;
    draft.addRow(at);
    return draft.selecting(at, cell);
  }

  /** The empty row goes; an empty line divides what is written next from the table. */
  private static @Nullable Transaction left(
      EditState state, Table table, TableDraft draft, int line) {
    draft.removeRow(line);
    Transaction made = draft.transaction(Place.start(0, 0), Place.start(0, 0));
    if (made == null) {
      return null;
    }
    String lead = table.lines().getLast().leadBelow();
    String put = "\n" + lead.stripTrailing() + "\n" + lead;
    List<TextEdit> edits = new ArrayList<>(made.change().edits());
    edits.add(TextEdit.insert(table.end(), put));
    TextChange change = new TextChange(edits);
    return new Transaction(change, Selection.at(change.map(table.end(), TextChange.Bias.AFTER)));
  }
}
