package hoego.markdown.kramdown;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Locale;

/** Writes tables. */
final class TableWriter {
  private final KramdownDocument document;
  private final SpanWriter spans;
  private final StringBuilder html;

  TableWriter(KramdownDocument document, SpanWriter spans, StringBuilder html) {
    this.document = document;
    this.spans = spans;
    this.html = html;
  }

  void table(TableBlock table, int indent) {
    open("table", document.attributes(table).html(), indent);
    for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
      switch (part) {
        case TableHead head -> rows("thead", head, indent + 2);
        case TableBody body -> rows("tbody", body, indent + 2);
        case TableFoot foot -> rows("tfoot", foot, indent + 2);
        default -> {
          // The lines between the parts show nothing.
        }
      }
    }
    close("table", indent);
  }

  private void open(String name, String attributes, int indent) {
    html.append(" ".repeat(indent)).append('<').append(name).append(attributes).append(">\n");
  }

  private void close(String name, int indent) {
    html.append(" ".repeat(indent)).append("</").append(name).append(">\n");
  }

  private void rows(String name, Node part, int indent) {
    open(name, "", indent);
    for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
      open("tr", "", indent + 2);
      for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
        cell((TableCell) cell, indent + 4);
      }
      close("tr", indent + 2);
    }
    close(name, indent);
  }

  private void cell(TableCell cell, int indent) {
    String name = cell.isHeader() ? "th" : "td";
    html.append(" ".repeat(indent)).append('<').append(name);
    TableCell.Alignment alignment = cell.getAlignment();
    if (alignment != null) {
      html.append(" style=\"text-align: ")
          .append(alignment.name().toLowerCase(Locale.ROOT))
          .append('"');
    }
    html.append('>');
    int before = html.length();
    spans.children(cell, false);
    if (html.length() == before) {
      html.append('\u00a0');
    }
    html.append("</").append(name).append(">\n");
  }
}
