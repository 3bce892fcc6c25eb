package hoego.editing;

import hoego.editing.Table.Place;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Commands that change a table's rows and columns, all of which bring its columns in line; each is
 * null outside a table and where it could change what the table says.
 */
public final class Tables {
  private Tables() {}

  /** Whether a selection stands in a table that these commands can change. */
  public static boolean isIn(EditState state) {
    Table table = Table.at(state.text(), state.selection().caret());
    return table != null && table.holds(state.selection());
  }

  /** Brings the columns in line. */
  public static @Nullable Transaction format(EditState state) {
    return on(state, Target::keep);
  }

  /** A Markdown text with the columns of all its tables in line. */
  static String formatAll(String markdown) {
    String text = markdown;
    int at = 0;
    while (at < text.length()) {
      Table table = Table.at(text, at);
      Place begin = Place.start(0, 0);
      Transaction made =
          table == null ? null : new TableDraft(text, table).transaction(begin, begin);
      if (table != null && made != null) {
        text = made.change().apply(text);
        at = table.end() + made.change().lengthChange();
      }
      at = Ground.lineEnd(text, at) + 1;
    }
    return text;
  }

  /**
   * Puts words into the cell that the selection is in, as one line, their pipes guarded; null where
   * it is in none.
   *
   * @param words with LF line ends
   */
  public static EditCommand paste(String words) {
    return state -> {
      Table table = Table.at(state.text(), state.selection().caret());
      if (table == null || !table.holds(state.selection())) {
        return null;
      }
      Selection selection = state.selection();
      Place place = table.place(selection.caret());
      TableLine line = table.lines().get(place.line());
      int start = table.lineStart(place.line());
      int from = selection.start() - start;
      int to = selection.end() - start;
      if (line.kind() != TableLine.Kind.WORDS
          || line.cells().stream().noneMatch(cell -> from >= cell.from() && to <= cell.to())) {
        return null;
      }
      String put = NewTable.cell(words);
      TextEdit edit = TextEdit.replace(from, to, put);
      TableLine after = TableLine.of(TextChange.of(edit).apply(line.source()));
      return after == null || after.cells().size() != line.cells().size()
          ? null
          : new Transaction(
              TextChange.of(TextEdit.replace(selection.start(), selection.end(), put)),
              Selection.at(selection.start() + put.length()));
    };
  }

  /** An empty row above; null in the header. */
  public static @Nullable Transaction rowAbove(EditState state) {
    return on(
        state,
        at -> {
          int line = at.first();
          if (!at.isRow(line) || at.table.isHead(line)) {
            return null;
          }
          at.draft.addRow(line);
          return at.select(line, at.caret.cell());
        });
  }

  /** An empty row below; below the header it is the body's first. */
  public static @Nullable Transaction rowBelow(EditState state) {
    return on(state, at -> at.isRow(at.last()) ? at.addRowBelow(at.last(), at.caret.cell()) : null);
  }

  /** Takes the rows away that are selected; null where the header is among them or all are. */
  public static @Nullable Transaction deleteRow(EditState state) {
    return on(
        state,
        at -> {
          List<Integer> rows = at.rows();
          if (rows.isEmpty()
              || at.table.isHead(rows.getFirst())
              || rows.size() == at.table.rows().size()) {
            return null;
          }
          for (int row : rows.reversed()) {
            at.draft.removeRow(row);
          }
          List<Integer> left = new ArrayList<>(at.table.rows());
          left.removeAll(rows);
          // The row that takes the place of those, else the one above.
          int target =
              left.stream()
                  .filter(row -> row > rows.getLast())
                  .findFirst()
                  .map(row -> row - rows.size())
                  .orElse(left.getLast());
          return at.select(target, at.caret.cell());
        });
  }

  /** Changes places with the row above; null for the header and the row below it. */
  public static @Nullable Transaction rowUp(EditState state) {
    return on(state, at -> at.moveRows(-1));
  }

  /** Changes places with the row below; null for the header and the last row. */
  public static @Nullable Transaction rowDown(EditState state) {
    return on(state, at -> at.moveRows(1));
  }

  /** An empty column to the left. */
  public static @Nullable Transaction columnLeft(EditState state) {
    return on(
        state,
        at -> {
          int column = at.column();
          at.draft.addColumn(column);
          return at.select(at.caret.line(), column);
        });
  }

  /** An empty column to the right. */
  public static @Nullable Transaction columnRight(EditState state) {
    return on(
        state,
        at -> {
          int column = at.column() + 1;
          at.draft.addColumn(column);
          return at.select(at.caret.line(), column);
        });
  }

  /** Takes the column away; null for the only one. */
  public static @Nullable Transaction deleteColumn(EditState state) {
    return on(
        state,
        at -> {
          int column = at.column();
          if (at.table.columns() < 2) {
            return null;
          }
          at.draft.removeColumn(column);
          return at.select(at.caret.line(), Math.min(column, at.table.columns() - 2));
        });
  }

  /** Changes places with the column to the left; null for the first. */
  public static @Nullable Transaction columnBack(EditState state) {
    return on(state, at -> at.moveColumn(-1));
  }

  /** Changes places with the column to the right; null for the last. */
  public static @Nullable Transaction columnForth(EditState state) {
    return on(state, at -> at.moveColumn(1));
  }

  /** Aligns the columns that are selected; null in a table without header, which can't say it. */
  public static EditCommand align(ColumnAlignment alignment) {
    return state ->
        on(
            state,
            at -> {
              if (at.table.rule() < 0) {
                return null;
              }
              int other = at.anchor.line() == at.caret.line() ? at.column(at.anchor) : at.column();
              int from = Math.min(at.column(), other);
              for (int column = from; column <= Math.max(at.column(), other); column++) {
                at.draft.align(column, alignment);
              }
              return at.keep();
            });
  }

  private static @Nullable Transaction on(
      EditState state, Function<Target, @Nullable Transaction> work) {
    Table table = Table.at(state.text(), state.selection().caret());
    return table == null || !table.holds(state.selection())
        ? null
        : work.apply(new Target(state, table));
  }

  /** A table to be changed, and what is selected in it. */
  private static final class Target {
    private final Table table;
    private final TableDraft draft;
    private final Place anchor;
    private final Place caret;

    Target(EditState state, Table table) {
      this.table = table;
      this.draft = new TableDraft(state.text(), table);
      this.anchor = table.place(state.selection().anchor());
      this.caret = table.place(state.selection().caret());
    }

    int first() {
      return Math.min(anchor.line(), caret.line());
    }

    int last() {
      return Math.max(anchor.line(), caret.line());
    }

    /** The caret's column; a rule may have more cells than there are columns. */
    int column() {
      return column(caret);
    }

    int column(Place place) {
      return Math.min(place.cell(), table.columns() - 1);
    }

    boolean isRow(int line) {
      return table.rows().contains(line);
    }

    /** The rows that the selection touches. */
    List<Integer> rows() {
      return table.rows().stream().filter(row -> row >= first() && row <= last()).toList();
    }

    @Nullable Transaction keep() {
      return draft.transaction(anchor, caret);
    }

    @Nullable Transaction select(int line, int cell) {
      return draft.selecting(line, cell);
    }

    @Nullable Transaction addRowBelow(int line, int cell) {
      int at = (table.isHead(line) ? table.rule() : line) + 1;
      draft.addRow(at);
      return select(at, cell);
    }

    @Nullable Transaction moveRows(int by) {
      List<Integer> moved = rows();
      List<Integer> all = table.rows();
      if (moved.isEmpty()) {
        return null;
      }
      int edge = all.indexOf(by < 0 ? moved.getFirst() : moved.getLast()) + by;
      if (edge < 0
          || edge >= all.size()
          || table.isHead(all.get(edge)) != table.isHead(moved.getFirst())
          || table.isHead(moved.getFirst()) != table.isHead(moved.getLast())) {
        return null;
      }
      List<Integer> order = by < 0 ? moved : moved.reversed();
      for (int row : order) {
        draft.exchangeRows(row, all.get(all.indexOf(row) + by));
      }
      return draft.transaction(moved(anchor, by), moved(caret, by));
    }

    /** Where a place goes when its row does; one in a separator stays. */
    private Place moved(Place place, int by) {
      int row = table.rows().indexOf(place.line());
      return row < 0
          ? place
          : new Place(table.rows().get(row + by), place.cell(), place.into(), place.behind());
    }

    @Nullable Transaction moveColumn(int by) {
      int to = column() + by;
      if (to < 0 || to >= table.columns()) {
        return null;
      }
      draft.exchangeColumns(column(), to);
      Place moved = new Place(caret.line(), to, caret.into(), false);
      boolean alone = anchor.line() == caret.line() && anchor.cell() == caret.cell();
      return draft.transaction(
          alone ? new Place(caret.line(), to, anchor.into(), false) : moved, moved);
    }
  }
}
