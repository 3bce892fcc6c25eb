package hoego.editing;

import hoego.editing.TableLine.Cell;
import hoego.text.DisplayWidth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the lines of a table with its columns in line, Hangul two columns wide. */
final class TableLayout {
  private static final int LEAST = 3;

  /** Columns from which on a cell's words stick out: else one long cell would blow up every row. */
  private static final int MOST = 200;

  private final boolean opened;
  private final boolean closed;
  private final List<Integer> widths = new ArrayList<>();
  private List<ColumnAlignment> alignments = List.of();

  /**
   * @param opened whether lines begin with a pipe
   * @param closed whether they end with one
   */
  TableLayout(boolean opened, boolean closed) {
    this.opened = opened;
    this.closed = closed;
  }

  /** Takes the columns' alignment from the rule below the header. */
  void align(List<String> rule) {
    alignments = rule.stream().map(ColumnAlignment::of).toList();
  }

  /** Makes columns wide enough for a row. */
  void measure(List<String> cells) {
    for (int i = 0; i < cells.size(); i++) {
      int width = Math.min(MOST, DisplayWidth.of(cells.get(i)));
      if (i == widths.size()) {
        widths.add(Math.max(LEAST, width));
      } else {
        widths.set(i, Math.max(widths.get(i), width));
      }
    }
  }

  private int width(int column) {
    return column < widths.size() ? widths.get(column) : LEAST;
  }

  /** A row of words. */
  String words(List<String> cells) {
    StringBuilder line = new StringBuilder(opened ? "| " : "");
    for (int i = 0; i < cells.size(); i++) {
      String words = cells.get(i);
      int free = Math.max(0, width(i) - DisplayWidth.of(words));
      int before = i < alignments.size() ? alignments.get(i).before(free) : 0;
      line.append(" ".repeat(before)).append(words);
      boolean last = i == cells.size() - 1;
      if (!last || closed) {
        line.append(" ".repeat(free - before)).append(last ? " |" : " | ");
      }
    }
    return cells.isEmpty() ? "|" : line.toString();
  }

  /**
   * A row of dashes.
   *
   * @param source the row as it stands now, whose manner is kept; null for a new one
   */
  String rule(List<String> cells, @Nullable TableLine source) {
    boolean spaced = source == null || isSpaced(source);
    char dash = source != null && source.kind() == TableLine.Kind.FOOT ? '=' : '-';
    StringBuilder line = new StringBuilder();
    if (opened) {
      line.append(source == null || !source.opened() ? '|' : at(source, source.lead().length()));
    }
    String join = source != null && isJoinedByPluses(source) ? "+" : "|";
    for (int i = 0; i < cells.size(); i++) {
      boolean first = i == 0 && !opened;
      boolean last = i == cells.size() - 1 && !closed;
      int blanks = spaced ? 0 : (first ? 0 : 1) + (last ? 0 : 1);
      line.append(i > 0 ? join : "")
          .append(spaced && !first ? " " : "")
          .append(ColumnAlignment.of(cells.get(i)).dashes(dash, width(i) + blanks))
          .append(spaced && !last ? " " : "");
    }
    if (closed) {
      String end = source == null ? "" : source.source().stripTrailing();
      line.append(source == null || !source.closed() ? '|' : end.charAt(end.length() - 1));
    }
    return line.toString();
  }

  private static boolean isSpaced(TableLine rule) {
    Cell inner = rule.cells().get(rule.opened() ? 0 : rule.cells().size() - 1);
    return inner.start() > inner.from();
  }

  private static boolean isJoinedByPluses(TableLine rule) {
    return rule.cells().size() > 1 && at(rule, rule.cells().getFirst().to()) == '+';
  }

  private static char at(TableLine line, int offset) {
    return line.source().charAt(offset);
  }
}
