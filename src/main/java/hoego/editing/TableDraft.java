package hoego.editing;

import hoego.editing.Table.Place;
import hoego.editing.TableLine.Cell;
import hoego.editing.TableLine.Kind;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table taken apart: its rows and columns are changed here, then it is written anew with its
 * columns in line.
 */
final class TableDraft {
  /** Above this many edits an editor is faster with one. */
  private static final int MANY = 100;

  private final String text;
  private final Table table;
  private final List<Row> rows = new ArrayList<>();
  private boolean outerPipes;

  /** A line to be: where it comes from, -1 for a new one, and what its cells say. */
  private static final class Row {
    private final int origin;
    private final Kind kind;
    private final boolean aligns;

    /** Whether it has a cell for every column, so that it grows and shrinks with them. */
    private final boolean fits;

    private List<String> cells;

    Row(int origin, Kind kind, boolean aligns, boolean fits, List<String> cells) {
      this.origin = origin;
      this.kind = kind;
      this.aligns = aligns;
      this.fits = fits;
      this.cells = new ArrayList<>(cells);
    }

    /** Whether a cell of this row is dashes, drawn as wide as its column. */
    boolean isDrawn() {
      return kind != Kind.WORDS && (aligns || cells.stream().anyMatch(cell -> cell.length() >= 3));
    }

    String empty() {
      return switch (kind) {
        case WORDS -> "";
        case RULE -> isDrawn() ? "---" : "-";
        case FOOT -> "===";
      };
    }
  }

  /** The table as it stands in a text. */
  TableDraft(String text, Table table) {
    this.text = text;
    this.table = table;
    int columns = table.columns();
    for (int i = 0; i < table.lines().size(); i++) {
      TableLine line = table.lines().get(i);
      boolean aligns = i == table.rule();
      boolean fits =
          line.kind() == Kind.WORDS
              || aligns
              || line.isClean() && line.cells().size() == columns && columns > 1;
      rows.add(new Row(i, line.kind(), aligns, fits, line.words()));
    }
    for (Row row : rows) {
      if (row.kind == Kind.WORDS || row.aligns) {
        pad(row, table.headed());
      }
    }
  }

  private static void pad(Row row, int columns) {
    while (row.cells.size() < columns) {
      row.cells.add(row.empty());
    }
  }

  /** Gives every row as many cells as the longest has; needed before columns change. */
  private void square() {
    outerPipes = true;
    int columns = table.columns();
    for (Row row : rows) {
      if (row.fits) {
        pad(row, columns);
      }
    }
  }

  void addRow(int at) {
    rows.add(at, new Row(-1, Kind.WORDS, false, true, Collections.nCopies(table.headed(), "")));
  }

  /** Puts the rule below a header. */
  void addRule(int at) {
    Row rule = new Row(-1, Kind.RULE, true, true, List.of());
    pad(rule, table.headed());
    rows.add(at, rule);
  }

  void removeRow(int at) {
    rows.remove(at);
  }

  void exchangeRows(int one, int other) {
    List<String> cells = rows.get(one).cells;
    rows.get(one).cells = rows.get(other).cells;
    rows.get(other).cells = cells;
  }

  void addColumn(int at) {
    square();
    for (Row row : rows) {
      if (row.fits) {
        row.cells.add(at, row.empty());
      }
    }
  }

  void removeColumn(int at) {
    square();
    for (Row row : rows) {
      if (row.fits) {
        row.cells.remove(at);
      }
    }
  }

  void exchangeColumns(int one, int other) {
    square();
    for (Row row : rows) {
      if (row.fits) {
        Collections.swap(row.cells, one, other);
      }
    }
  }

  void align(int column, ColumnAlignment alignment) {
    Row rule = rows.get(table.rule());
    pad(rule, column + 1);
    rule.cells.set(column, alignment.dashes('-', 3));
  }

  /** What was done, with a selection from one place of the new table to another. */
  @Nullable Transaction transaction(Place anchor, Place caret) {
    Written written = write();
    return written == null
        ? null
        : new Transaction(
            written.change, new Selection(written.offset(anchor), written.offset(caret)));
  }

  /** What was done, with the words of a cell of the new table selected. */
  @Nullable Transaction selecting(int line, int cell) {
    Written written = write();
    if (written == null) {
      return null;
    }
    Cell selected = written.cell(line, cell);
    int start = written.starts.get(line);
    return new Transaction(
        written.change, Selection.of(start + selected.start(), start + selected.end()));
  }

  /** The new table: what changes in the text, and where its lines begin then. */
  private record Written(TextChange change, List<TableLine> lines, List<Integer> starts) {
    Cell cell(int line, int cell) {
      TableLine at = lines.get(line);
      if (at.cells().isEmpty()) {
        int end = at.source().length();
        return new Cell(end, end, end, end, "");
      }
      return at.cells().get(Math.clamp(cell, 0, at.cells().size() - 1));
    }

    int offset(Place place) {
      if (place.behind()) {
        return starts.get(place.line()) + lines.get(place.line()).source().length();
      }
      Cell cell = cell(place.line(), place.cell());
      return starts.get(place.line())
          + cell.start()
          + Math.clamp(place.into(), 0, cell.words().length());
    }
  }

  /** The new table; null where it would not be read again as what it is to say. */
  private @Nullable Written write() {
    List<String> written = lines();
    List<TableLine> lines = new ArrayList<>();
    List<Integer> starts = new ArrayList<>();
    int at = table.start();
    for (int i = 0; i < written.size(); i++) {
      TableLine line = TableLine.of(written.get(i));
      Row row = rows.get(i);
      if (line == null
          || line.kind() != row.kind
          || !(row.isDrawn() || !row.fits
              ? line.cells().size() == row.cells.size()
              : line.words().equals(row.cells))) {
        return null;
      }
      lines.add(line);
      starts.add(at);
      at += line.source().length() + 1;
    }
    Table again = lines.isEmpty() ? null : Table.of(table.start(), lines);
    if (again == null || (again.rule() >= 0) != rows.stream().anyMatch(row -> row.aligns)) {
      return null;
    }
    return new Written(change(lines), lines, starts);
  }

  private List<String> lines() {
    List<TableLine> before = table.lines();
    TableLayout layout =
        new TableLayout(
            outerPipes || before.getFirst().opened() || anyEdgeEmpty(true) || firstIsPadded(),
            outerPipes || before.stream().anyMatch(TableLine::closed) || anyEdgeEmpty(false));
    for (Row row : rows) {
      if (row.aligns) {
        layout.align(row.cells);
      } else if (!row.isDrawn() && row.fits) {
        layout.measure(row.cells);
      }
    }
    List<String> written = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      TableLine source = row.origin < 0 ? null : before.get(row.origin);
      TableLine lead = before.get(Math.min(i, before.size() - 1));
      String prefix = i < before.size() ? lead.lead() : lead.leadBelow();
      if (source != null && !row.fits) {
        written.add(prefix + source.source().substring(source.lead().length()));
      } else if (row.isDrawn()) {
        written.add(prefix + layout.rule(row.cells, source));
      } else {
        written.add(prefix + layout.words(row.cells));
      }
    }
    return written;
  }

  /** Whether a row's first or last cell is empty: without an outer pipe it would not be there. */
  private boolean anyEdgeEmpty(boolean first) {
    return rows.stream()
        .filter(row -> row.kind == Kind.WORDS)
        .anyMatch(
            row ->
                row.cells.isEmpty()
                    || (first ? row.cells.getFirst() : row.cells.getLast()).isEmpty());
  }

  /** Whether blanks come before the first column's words: without a pipe they would indent them. */
  private boolean firstIsPadded() {
    return rows.stream()
        .filter(row -> row.aligns)
        .anyMatch(row -> ColumnAlignment.of(row.cells.getFirst()).before(2) > 0);
  }

  private TextChange change(List<TableLine> lines) {
    List<TextEdit> edits = new ArrayList<>();
    List<TableLine> before = table.lines();
    int next = 0;
    int at = table.start();
    for (int i = 0; i < rows.size(); i++) {
      int origin = rows.get(i).origin;
      if (origin < 0) {
        String line = lines.get(i).source();
        edits.add(
            next == 0 ? TextEdit.insert(at, line + "\n") : TextEdit.insert(at - 1, "\n" + line));
        continue;
      }
      int from = at;
      while (next < origin) {
        at += before.get(next++).source().length() + 1;
      }
      if (at > from) {
        edits.add(TextEdit.delete(from, at));
      }
      edits.addAll(LineEdits.between(before.get(origin), lines.get(i), at));
      at += before.get(next++).source().length() + 1;
    }
    if (next < before.size()) {
      edits.add(TextEdit.delete(at - 1, table.end()));
    }
    TextChange change = new TextChange(edits);
    return edits.size() > MANY ? change.joined(text) : change;
  }
}
