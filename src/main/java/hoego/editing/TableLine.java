package hoego.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line of a table as it stands in the source; offsets are chars from the line's begin.
 *
 * @param source the whole line
 * @param lead what stands before the table's own: quote marks, indentation, the mark of an item
 * @param cells its cells, those of a separator between its pipes and pluses; none for a lone pipe
 * @param opened whether it begins with a pipe
 * @param closed whether it ends with one
 * @param looseTick whether a backtick in it belongs to no code span
 */
record TableLine(
    String source,
    String lead,
    Kind kind,
    List<Cell> cells,
    boolean opened,
    boolean closed,
    boolean looseTick) {
  /** What a line is (kramdown's syntax, Tables). */
  enum Kind {
    /** Cells of words. */
    WORDS,
    /** {@code |---|}: between header and body, or between bodies. */
    RULE,
    /** {@code |===|}: before the footer. */
    FOOT
  }

  /**
   * What stands between two pipes.
   *
   * @param from behind the pipe before it
   * @param to before the pipe behind it
   * @param start where its words begin
   * @param end where they end; {@code start} where there are none
   */
  record Cell(int from, int to, int start, int end, String words) {}

  private static final Pattern LEAD =
      Pattern.compile(
          "([ \\t]*(?:>[ \\t]?)*+[ \\t]*)((?:(?:[-*+]|\\d{1,9}[.)])[ \\t]+)++(?=\\|))?");
  private static final Pattern CLEAN = Pattern.compile(":?-+:?");

  TableLine {
    cells = List.copyOf(cells);
  }

  /** The line's parts; null where no pipe divides it. */
  static @Nullable TableLine of(String line) {
    if (line.indexOf('|') < 0) {
      return null;
    }
    Matcher leading = LEAD.matcher(line);
    String lead = leading.lookingAt() ? leading.group() : "";
    int from = lead.length();
    int to = trimmedEnd(line, from, line.length());
    Kind kind = kind(line, from, to);
    TablePipes found = TablePipes.of(line, from);
    List<Integer> pipes = found.pipes();
    if (pipes.isEmpty()) {
      return null;
    }
    if (kind != Kind.WORDS) {
      pipes = new ArrayList<>();
      for (int i = from; i < to; i++) {
        if (line.charAt(i) == '|' || line.charAt(i) == '+') {
          pipes.add(i);
        }
      }
    }
    boolean opened = pipes.getFirst() == from;
    boolean closed = pipes.getLast() == to - 1;
    List<Cell> cells = new ArrayList<>();
    int begin = from;
    for (int pipe : pipes) {
      if (pipe > from) {
        cells.add(cell(line, begin, pipe));
      }
      begin = pipe + 1;
    }
    if (!closed) {
      cells.add(cell(line, begin, to));
    }
    return new TableLine(line, lead, kind, cells, opened, closed, found.looseTick());
  }

  private static Kind kind(String line, int from, int to) {
    boolean dashes = true;
    boolean doubled = true;
    for (int i = from; i < to; i++) {
      char c = line.charAt(i);
      boolean neutral = "+|: \t".indexOf(c) >= 0;
      dashes &= neutral || c == '-';
      doubled &= neutral || c == '=';
    }
    if (dashes && line.indexOf('-', from) >= 0) {
      return Kind.RULE;
    }
    return doubled && line.indexOf('=', from) >= 0 ? Kind.FOOT : Kind.WORDS;
  }

  private static Cell cell(String line, int from, int to) {
    int start = from;
    while (start < to && isBlank(line.charAt(start))) {
      start++;
    }
    if (start == to) {
      int inside = Math.min(from + 1, to);
      return new Cell(from, to, inside, inside, "");
    }
    int end = trimmedEnd(line, start, to);
    return new Cell(from, to, start, end, line.substring(start, end));
  }

  private static int trimmedEnd(String line, int from, int to) {
    int end = to;
    while (end > from && isBlank(line.charAt(end - 1))) {
      end--;
    }
    return end;
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\t';
  }

  /** The words of its cells. */
  List<String> words() {
    return cells.stream().map(Cell::words).toList();
  }

  /** Whether no cell has words. */
  boolean isEmpty() {
    return cells.stream().allMatch(cell -> cell.words().isEmpty());
  }

  /** How deep it is quoted. */
  int quotes() {
    return (int) lead.chars().filter(c -> c == '>').count();
  }

  /** Whether its lead begins the item of a list. */
  boolean beginsItem() {
    return !leadBelow().equals(lead);
  }

  /** The lead of a line that follows: an item's mark is blank there. */
  String leadBelow() {
    int marks = lead.lastIndexOf('>') + 1;
    return lead.substring(0, marks) + lead.substring(marks).replaceAll("[^ \\t]", " ");
  }

  /** Whether every cell is dashes with colons at their ends alone, as those under a header are. */
  boolean isClean() {
    return cells.stream().allMatch(cell -> CLEAN.matcher(cell.words().replace('=', '-')).matches());
  }
}
