package hoego.markdown.kramdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads tables: lines that each have a pipe, apart from all else. */
final class TableBlocks {
  private final BlockParser parser;
  private final String text;
  private final TableBlock table;
  private final List<TableRow> rows = new ArrayList<>();
  private final boolean leadingPipe;
  private @Nullable List<TableCell.@Nullable Alignment> alignments;
  private boolean foot;
  private boolean body;
  private int columns;

  private TableBlocks(BlockParser parser) {
    this.parser = parser;
    this.text = parser.text;
    this.table = new TableBlock(parser.range(parser.at, parser.at));
    this.leadingPipe = text.startsWith("|", LineStart.mark(text, parser.at));
  }

  static boolean table(BlockParser parser) {
    int at = parser.at;
    if (!TableLines.hasPipe(parser.text, at) || !parser.afterBoundary()) {
      return false;
    }
    TableBlocks blocks = new TableBlocks(parser);
    int pending = parser.context.pending.size();
    blocks.lines();
    boolean whole =
        parser.beforeBoundary()
            && new TableLines(parser.cut, at, parser.at).allHavePipes()
            && blocks.finish();
    if (!whole) {
      // What is no table after all has used up the attributes given to it.
      parser.dropUpcoming();
      parser.at = at;
      parser.context.pending.subList(pending, parser.context.pending.size()).clear();
      return false;
    }
    int from = LineStart.mark(parser.text, at);
    blocks.table.setChars(parser.range(from, Chars.trimmedEnd(parser.text, from, parser.at)));
    parser.add(blocks.table);
    return true;
  }

  private void lines() {
    if (TableLines.isSeparator(text, parser.at, '-')) {
      separator();
      parser.at = parser.cut.nextLine(parser.at);
    }
    while (parser.at < text.length() && TableLines.hasPipe(text, parser.at)) {
      parser.context.watch();
      if (TableLines.isSeparator(text, parser.at, '-')) {
        separate();
        separator();
      } else if (TableLines.isSeparator(text, parser.at, '=')) {
        if (!rows.isEmpty()) {
          container(new TableBody(BasedSequence.NULL));
        }
        separator();
        foot = true;
      } else {
        row();
      }
      parser.at = parser.cut.nextLine(parser.at);
    }
  }

  private void separate() {
    if (rows.isEmpty()) {
      return;
    }
    if (alignments == null && !foot) {
      container(new TableHead(BasedSequence.NULL));
      alignments = TableLines.alignments(text, parser.at);
    } else if (!foot) {
      container(new TableBody(BasedSequence.NULL));
    }
  }

  private void separator() {
    table.appendChild(new TableSeparator(line()));
  }

  private BasedSequence line() {
    return parser.range(
        parser.at, Chars.trimmedEnd(text, parser.at, parser.cut.lineEnd(parser.at)));
  }

  /** Puts the rows so far into a part of the table. */
  private void container(Node part) {
    body |= part instanceof TableBody;
    if (!rows.isEmpty()) {
      part.setChars(
          rows.getFirst()
              .getChars()
              .baseSubSequence(rows.getFirst().getStartOffset(), rows.getLast().getEndOffset()));
    }
    rows.forEach(part::appendChild);
    rows.clear();
    table.appendChild(part);
  }

  private void row() {
    TableRow row = new TableRow(line());
    int lineEnd = parser.cut.lineEnd(parser.at);
    List<TableLines.Cell> cells = TableLines.cells(parser.cut, parser.at, lineEnd);
    int first = leadingPipe && isBlank(cells.getFirst()) ? 1 : 0;
    int last = cells.size();
    if (first < last && isBlank(cells.getLast())) {
      last--;
    }
    for (TableLines.Cell cell : cells.subList(first, last)) {
      int from = Chars.skipSpace(text, cell.from(), cell.to());
      int to = Chars.trimmedEnd(text, from, cell.to());
      TableCell node = new TableCell(parser.range(from, to));
      row.appendChild(node);
      if (from < to) {
        content(node, from, to, cell);
      }
    }
    columns = Math.max(columns, last - first);
    rows.add(row);
  }

  private void content(TableCell node, int from, int to, TableLines.Cell cell) {
    if (cell.escapes().isEmpty()) {
      parser.context.later(node, parser.cut, from, to);
      return;
    }
    Cut.Builder content = parser.cut.builder();
    int start = from;
    for (int backslash : cell.escapes()) {
      content.add(parser.cut, start, backslash);
      start = backslash + 1;
    }
    Cut cut = content.add(parser.cut, start, to).cut();
    parser.context.later(node, cut, 0, cut.text.length());
  }

  private boolean isBlank(TableLines.Cell cell) {
    return Chars.skipSpace(text, cell.from(), cell.to()) == cell.to();
  }

  /** Closes the last part and makes the rows alike; false where there is no body. */
  private boolean finish() {
    if (!rows.isEmpty()) {
      container(foot ? new TableFoot(BasedSequence.NULL) : new TableBody(BasedSequence.NULL));
    }
    if (!body) {
      return false;
    }
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
        if (row instanceof TableRow && row.getFirstChild() != null) {
          fill(row, part instanceof TableHead);
        } else if (row instanceof TableRow && columns > 0) {
          fill(row, part instanceof TableHead);
        }
      }
    }
    return true;
  }

  private void fill(Node row, boolean head) {
    int column = 0;
    for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
      complete((TableCell) cell, column++, head);
    }
    while (column < columns) {
      TableCell missing =
          new TableCell(
              row.getChars().subSequence(row.getChars().length(), row.getChars().length()));
      complete(missing, column++, head);
      row.appendChild(missing);
    }
  }

  private void complete(TableCell cell, int column, boolean head) {
    cell.setHeader(head);
    if (alignments != null && column < alignments.size()) {
      cell.setAlignment(alignments.get(column));
    }
  }
}
