package hoego.liquid;

import hoego.liquid.Problem.Reason;
import hoego.liquid.TemplateReader.Part;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code tablerow}: its body in a table's cells.
 *
 * @param attributes {@code cols}, {@code limit}, {@code offset}
 */
record TableRow(
    String variable,
    Expression collection,
    Map<String, Expression> attributes,
    List<Node> body,
    int line,
    String source)
    implements Node {

  static Node read(Part part, int line, String source) {
    Loop.Head head = Loop.head(part.markup(), false);
    if (head == null) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "tablerow");
    }
    Map<String, Expression> attributes = new LinkedHashMap<>();
    head.attributes().forEach((name, value) -> attributes.put(name, Expression.of(value)));
    Expression collection = Expression.of(head.collection());
    return new TableRow(head.variable(), collection, attributes, part.nodes(), line, source);
  }

  @Override
  public void render(Context context, Output out) {
    Object value = collection.of(context);
    List<@Nullable Object> all = Loop.elements(context, value);
    if (value == null) {
      return;
    }
    int begin = Math.clamp(whole(context, "offset", 0), 0, all.size());
    int most = whole(context, "limit", Integer.MAX_VALUE);
    int end = Math.clamp((long) begin + most, begin, all.size());
    List<@Nullable Object> items = all.subList(begin, end);
    int columns = Math.max(1, whole(context, "cols", items.size()));
    context.pushScope();
    try {
      out.value("<tr class=\"row1\">\n", line);
      for (int i = 0; i < items.size(); i++) {
        context.budget.step();
        context.setHere("tablerowloop", loop(i, items.size(), columns));
        context.setHere(variable, items.get(i));
        int column = i % columns + 1;
        out.value("<td class=\"col" + column + "\">", line);
        context.render(body, out);
        out.value("</td>", line);
        if (context.takeInterrupt() == Context.Interrupt.BREAK) {
          break;
        }
        if (column == columns && i < items.size() - 1) {
          out.value("</tr>\n<tr class=\"row" + (i / columns + 2) + "\">", line);
        }
      }
      out.value("</tr>\n", line);
    } finally {
      context.popScope();
    }
  }

  private int whole(Context context, String name, int none) {
    Expression attribute = attributes.get(name);
    return attribute == null ? none : Loop.whole(context, attribute, none);
  }

  private static Map<String, @Nullable Object> loop(int index, int length, int columns) {
    Map<String, @Nullable Object> loop = new LinkedHashMap<>();
    int column = index % columns;
    loop.put("length", (long) length);
    loop.put("index", index + 1L);
    loop.put("index0", (long) index);
    loop.put("rindex", (long) length - index);
    loop.put("rindex0", length - index - 1L);
    loop.put("first", index == 0);
    loop.put("last", index == length - 1);
    loop.put("col", column + 1L);
    loop.put("col0", (long) column);
    loop.put("row", index / columns + 1L);
    loop.put("col_first", column == 0);
    loop.put("col_last", column == columns - 1);
    return loop;
  }
}
