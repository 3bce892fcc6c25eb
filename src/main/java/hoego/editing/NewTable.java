package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes tables: empty ones, of lines divided by tabs or commas, of what a spreadsheet copied. */
public final class NewTable {
  private static final int COLUMNS = 2;
  private static final int ROWS = 3;
  private static final Pattern BARE_PIPE = Pattern.compile("(?<!\\\\)\\|");

  private NewTable() {}

  /**
   * Makes a table of the selected lines where tabs or commas divide them, else puts an empty one
   * below the caret's line, the caret in its first cell; null in a table, code and front matter.
   */
  public static @Nullable Transaction insert(EditState state) {
    String text = state.text();
    Selection selection = state.selection();
    if (!Ground.isText(text, selection.start())
        || !Ground.isText(text, selection.end())
        || Table.at(text, selection.start()) != null
        || Table.at(text, selection.end()) != null) {
      return null;
    }
    if (!selection.isEmpty()) {
      Transaction made = ofLines(state);
      if (made != null) {
        return made;
      }
    }
    List<List<String>> cells = Collections.nCopies(ROWS, Collections.nCopies(COLUMNS, ""));
    int at = Ground.lineEnd(text, selection.end());
    return block(state, at, at, lines(cells), false);
  }

  private static @Nullable Transaction ofLines(EditState state) {
    LineBlock block = LineBlock.selected(state);
    ItemLine first = ItemLine.of(block.lines().getFirst());
    String lead = first.quote() + first.indent();
    if (first.isItem() || !block.lines().stream().allMatch(line -> line.startsWith(lead))) {
      return null;
    }
    String plain =
        String.join(
            "\n", block.lines().stream().map(line -> line.substring(lead.length())).toList());
    List<List<String>> rows = grid(plain, '\t', 1);
    if (rows.isEmpty()) {
      rows = grid(plain, ',', 2);
    }
    List<String> lines = lines(rows);
    int from = Ground.lineStart(state.text(), state.selection().start()) + lead.length();
    int to = from - lead.length() + String.join("\n", block.lines()).length();
    return lines.isEmpty() ? null : block(state, from, to, lines, false);
  }

  /**
   * Puts in what was copied from a spreadsheet as a table: two rows and columns at least, every row
   * with as many tabs. Null where it is no such text, where the caret is in a table, and in code.
   *
   * @param text with LF line ends
   */
  public static EditCommand ofCopied(String text) {
    return state -> {
      if (text.indexOf('\t') < 0) {
        return null;
      }
      List<List<String>> rows = grid(text, '\t', 2);
      // Lines of code that all begin with a tab are none.
      boolean indented = rows.stream().allMatch(row -> row.getFirst().isEmpty());
      return indented ? null : pasted(state, lines(rows));
    };
  }

  /** Puts in Markdown that holds a table, its columns in line, empty lines round it. */
  public static EditCommand ofMarkdown(String markdown) {
    return state -> {
      List<String> lines = List.of(Tables.formatAll(markdown).split("\n", -1));
      return lines.stream().noneMatch(line -> TableLine.of(line) != null)
          ? null
          : pasted(state, lines);
    };
  }

  private static @Nullable Transaction pasted(EditState state, List<String> lines) {
    Selection selection = state.selection();
    return lines.isEmpty()
            || Table.at(state.text(), selection.start()) != null
            || !Ground.isText(state.text(), selection.start())
        ? null
        : block(state, selection.start(), selection.end(), lines, true);
  }

  /**
   * The rows of a text that is a grid: two columns or more; no rows where it is none.
   *
   * @param least the rows it must have; from two on all must have as many cells
   */
  private static List<List<String>> grid(String text, char sign, int least) {
    List<List<String>> rows = DelimitedText.rows(text, sign);
    int most = rows.stream().mapToInt(List::size).max().orElse(0);
    boolean even = rows.stream().allMatch(row -> row.size() == most);
    return most < 2 || rows.size() < least || least > 1 && !even ? List.of() : rows;
  }

  /** The lines of a table; none where its cells could not be told apart again. */
  private static List<String> lines(List<List<String>> rows) {
    int columns = rows.stream().mapToInt(List::size).max().orElse(0);
    TableLayout layout = new TableLayout(true, true);
    List<List<String>> cells = new ArrayList<>();
    for (List<String> row : rows) {
      List<String> words = new ArrayList<>(row.stream().map(NewTable::cell).toList());
      words.addAll(Collections.nCopies(columns - words.size(), ""));
      cells.add(words);
      layout.measure(words);
    }
    List<String> lines = new ArrayList<>();
    for (List<String> words : cells) {
      String line = layout.words(words);
      TableLine again = TableLine.of(line);
      if (again == null || !again.words().equals(words)) {
        return List.of();
      }
      lines.add(line);
      if (lines.size() == 1) {
        lines.add(layout.rule(Collections.nCopies(columns, "---"), null));
      }
    }
    return lines;
  }

  /** Plain words as a cell has them. */
  static String cell(String words) {
    String oneLine = words.strip().replace("\n", "<br>").replace('\t', ' ');
    return BARE_PIPE.matcher(oneLine).replaceAll("\\\\|");
  }

  /**
   * Puts lines in the place of a stretch, what stands before and behind on lines of its own, empty
   * lines between, all within the quote or item that the stretch is in.
   *
   * @param behind whether the caret goes behind the lines; else into their first cell
   */
  private static Transaction block(
      EditState state, int from, int to, List<String> lines, boolean behind) {
    String text = state.text();
    int start = Ground.lineStart(text, from);
    ItemLine line = ItemLine.of(text.substring(start, Ground.lineEnd(text, from)));
    String lead =
        line.isItem()
            ? line.quote() + " ".repeat(line.contentDepth())
            : line.quote() + line.indent();
    String blank = lead.stripTrailing() + "\n";
    boolean wordsBefore = from > start + line.prefix();
    String before =
        wordsBefore ? "\n" + blank + lead : isWordsAbove(text, start, line) ? "\n" + lead : "";
    int end = Ground.lineEnd(text, to);
    String after =
        !text.substring(to, end).isBlank()
            ? "\n" + blank + lead
            : isWordsBelow(text, end) ? "\n" + lead.stripTrailing() : "";
    String put = before + String.join("\n" + lead, lines) + after;
    int caret =
        from + before.length() + (behind ? put.length() - before.length() - after.length() : 2);
    return new Transaction(TextChange.of(TextEdit.replace(from, to, put)), Selection.at(caret));
  }

  private static boolean isWordsAbove(String text, int start, ItemLine line) {
    return start > Ground.bodyStart(text)
        && !line.isItem()
        && !ItemLine.of(text.substring(Ground.lineStart(text, start - 1), start - 1)).isBlank();
  }

  private static boolean isWordsBelow(String text, int end) {
    return end < text.length()
        && !ItemLine.of(text.substring(end + 1, Ground.lineEnd(text, end + 1))).isBlank();
  }
}
