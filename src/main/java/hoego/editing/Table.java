package hoego.editing;

import hoego.editing.TableLine.Cell;
import hoego.editing.TableLine.Kind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table in a text: whole lines, each of which a pipe divides, as kramdown and GFM both read it.
 *
 * @param start where its first line begins in the text, in chars
 * @param lines its lines
 * @param rule the index of the separator whose colons align the columns, below the header; -1 in a
 *     table without header
 */
record Table(int start, List<TableLine> lines, int rule) {
  private static final Pattern BLOCK =
      Pattern.compile(
          "(?:[-*+:>]|\\d{1,9}[.)]|#{1,6}|=+|-+)(?:[ \\t].*)?|[>#].*", Pattern.UNIX_LINES);

  /** Columns from which on an indented line is code, where it is in no list. */
  private static final int CODE = 4;

  Table {
    lines = List.copyOf(lines);
  }

  /**
   * The table that an offset stands in. Null where there is none, and where an edit could change
   * what it says: in code and front matter, where neighbouring lines may belong to it or not, where
   * kramdown and GFM tell its cells apart in different ways.
   */
  static @Nullable Table at(String text, int offset) {
    int start = Ground.lineStart(text, offset);
    int end = Ground.lineEnd(text, offset);
    TableLine line = TableLine.of(text.substring(start, end));
    if (line == null) {
      return null;
    }
    Deque<TableLine> lines = new ArrayDeque<>();
    lines.add(line);
    while (start > 0 && !lines.getFirst().beginsItem()) {
      int before = Ground.lineStart(text, start - 1);
      String above = text.substring(before, start - 1);
      line = TableLine.of(above);
      if (line == null || line.quotes() != lines.getFirst().quotes()) {
        if (line != null || isFrame(above)) {
          return null;
        }
        break;
      }
      lines.addFirst(line);
      start = before;
    }
    while (end < text.length()) {
      int next = Ground.lineEnd(text, end + 1);
      String below = text.substring(end + 1, next);
      line = TableLine.of(below);
      if (line == null || line.quotes() != lines.getLast().quotes() || line.beginsItem()) {
        if (isFrame(below) || line != null && !isNextItem(line, lines.getFirst())) {
          return null;
        }
        break;
      }
      lines.addLast(line);
      end = next;
    }
    if (lines.getFirst().beginsItem() && mayGoOn(text, start, lines.getFirst())) {
      return null;
    }
    Table table = of(start, List.copyOf(lines));
    boolean safe =
        table != null
            && (table.rule() >= 0 || standsAlone(text, start, end, lines.getFirst()))
            && !isIndentedCode(text, start, lines.getFirst())
            && Ground.isText(text, start);
    return safe ? table : null;
  }

  /** Whether a line that looks like an item may be a row of a table above it. */
  private static boolean mayGoOn(String text, int start, TableLine item) {
    TableLine above =
        start == 0
            ? null
            : TableLine.of(text.substring(Ground.lineStart(text, start - 1), start - 1));
    int content = ItemLine.of(item.source()).contentDepth();
    return above != null && !above.beginsItem() && depth(above) < content;
  }

  private static int depth(TableLine line) {
    return ItemLine.of(line.source()).depth();
  }

  /** Whether a line begins an item behind the one that a table begins. */
  private static boolean isNextItem(TableLine line, TableLine first) {
    return line.beginsItem() && first.beginsItem() && depth(line) <= depth(first);
  }

  /** Whether empty lines are round it: without them and a rule kramdown takes it for words. */
  private static boolean standsAlone(String text, int start, int end, TableLine first) {
    boolean above =
        start == 0
            || first.beginsItem()
            || ItemLine.of(text.substring(Ground.lineStart(text, start - 1), start - 1)).isBlank()
            || start == Ground.bodyStart(text);
    if (!above || end == text.length()) {
      return above;
    }
    String below = text.substring(end + 1, Ground.lineEnd(text, end + 1));
    return ItemLine.of(below).isBlank() || below.strip().startsWith("{:");
  }

  /**
   * The lines as a table, wherever they stand; null where they are none or can be read two ways.
   */
  static @Nullable Table of(int start, List<TableLine> lines) {
    boolean opened = lines.getFirst().opened();
    int rule = -1;
    boolean words = false;
    boolean foot = false;
    for (int i = 0; i < lines.size(); i++) {
      TableLine line = lines.get(i);
      if (!line.opened() && line.kind() != Kind.WORDS && line.words().getFirst().equals("-")) {
        // kramdown begins a list there.
        return null;
      }
      switch (line.kind()) {
        case WORDS -> {
          words = true;
          // Without a pipe before it GFM takes an empty first cell for none, kramdown does not.
          if (line.opened() ? !opened : startsBlock(line)) {
            return null;
          }
        }
        case FOOT -> foot = true;
        case RULE -> rule = rule < 0 && words && !foot ? i : rule;
      }
    }
    long loose = lines.stream().filter(TableLine::looseTick).count();
    long ticked = lines.stream().filter(line -> line.source().indexOf('`') >= 0).count();
    if (loose > 0 && ticked > 1) {
      // kramdown may take all between them for code, depending on the blanks beside them.
      return null;
    }
    // Without outer pipes and header it may be two words with a pipe between them.
    boolean meant =
        rule >= 0 ? lines.get(rule).isClean() : lines.stream().allMatch(TableLine::opened);
    return words && meant ? new Table(start, lines, rule) : null;
  }

  /** Whether a line without outer pipe begins as an item, a heading or a definition does. */
  private static boolean startsBlock(TableLine line) {
    return BLOCK.matcher(line.words().getFirst()).matches();
  }

  /** A line like {@code +---+---+}, which tables drawn by other programs have. */
  private static boolean isFrame(String line) {
    return line.strip().matches("\\+[-=+:| ]*");
  }

  private static boolean isIndentedCode(String text, int start, TableLine first) {
    int depth = depth(first);
    if (first.beginsItem() || depth < CODE) {
      return false;
    }
    int at = start;
    while (at > 0) {
      int before = Ground.lineStart(text, at - 1);
      ItemLine line = ItemLine.of(text.substring(before, at - 1));
      if (!line.isBlank() && line.isItem() && line.depth() < depth) {
        int free = depth - line.contentDepth();
        if (free >= 0) {
          return free >= CODE;
        }
      } else if (!line.isBlank() && line.depth() == 0) {
        return true;
      }
      at = before;
    }
    return true;
  }

  /** Where a line begins in the text. */
  int lineStart(int index) {
    int at = start;
    for (int i = 0; i < index; i++) {
      at += lines.get(i).source().length() + 1;
    }
    return at;
  }

  /** Where its last line ends in the text, before its line end. */
  int end() {
    return lineStart(lines.size()) - 1;
  }

  /** How many columns it has: as many as its longest row has cells. */
  int columns() {
    return columns(lines.size());
  }

  /** How many columns the header has; as many as there are where there is none. */
  int headed() {
    return columns(rule < 0 ? lines.size() : rule);
  }

  private int columns(int end) {
    int most = 1;
    for (TableLine line : lines.subList(0, end)) {
      if (line.kind() == Kind.WORDS) {
        most = Math.max(most, line.cells().size());
      }
    }
    return most;
  }

  /** The indices of the rows, the header's among them. */
  List<Integer> rows() {
    List<Integer> rows = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).kind() == Kind.WORDS) {
        rows.add(i);
      }
    }
    return rows;
  }

  /** Whether a row is the header's. */
  boolean isHead(int line) {
    return line < rule;
  }

  /**
   * The cell that an offset of the text stands in.
   *
   * @param line the line's index
   * @param cell the cell's index; the last one's behind it
   * @param into how many chars behind the begin of its words, at most at their end
   * @param behind whether it stands behind the pipe that closes the line
   */
  record Place(int line, int cell, int into, boolean behind) {
    static Place start(int line, int cell) {
      return new Place(line, cell, 0, false);
    }
  }

  /** The place of an offset that lies within the table. */
  Place place(int offset) {
    int line = 0;
    int at = start;
    while (line + 1 < lines.size() && offset > at + lines.get(line).source().length()) {
      at += lines.get(line).source().length() + 1;
      line++;
    }
    List<Cell> cells = lines.get(line).cells();
    int into = offset - at;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      if (into <= cell.to()) {
        return new Place(line, i, Math.clamp(into - cell.start(), 0, cell.words().length()), false);
      }
    }
    int last = Math.max(0, cells.size() - 1);
    int words = cells.isEmpty() ? 0 : cells.get(last).words().length();
    return new Place(line, last, words, true);
  }

  /** Whether a selection lies within its lines. */
  boolean holds(Selection selection) {
    return selection.start() >= start && selection.end() <= end();
  }
}
