package hoego.liquid;

import hoego.liquid.Problem.Reason;
import hoego.liquid.TemplateReader.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code for}: its body once for each element.
 *
 * @param name the loop, by which {@code offset: continue} knows it again
 * @param from the first element, from 0; null to go on where the loop of that name has stopped
 * @param limit how many elements; null for all
 */
record Loop(
    String variable,
    String name,
    Expression collection,
    boolean reversed,
    @Nullable Expression from,
    @Nullable Expression limit,
    List<Node> body,
    List<Node> otherwise,
    boolean blank,
    int line,
    String source)
    implements Node {

  private static final Expression.Literal START = new Expression.Literal(0L);

  /** What a loop's tag says. */
  record Head(
      String variable, String collection, boolean reversed, Map<String, String> attributes) {}

  static Node read(List<Part> parts, int line, String source) {
    Head head = head(parts.getFirst().markup(), true);
    if (head == null) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "for");
    }
    boolean blank = Blocks.blank(parts);
    String offset = head.attributes().get("offset");
    String limit = head.attributes().get("limit");
    return new Loop(
        head.variable(),
        head.variable() + "-" + head.collection(),
        Expression.of(head.collection()),
        head.reversed(),
        offset == null ? START : offset.equals("continue") ? null : Expression.of(offset),
        limit == null ? null : Expression.of(limit),
        Blocks.nodes(parts.getFirst(), blank),
        parts.size() > 1 ? Blocks.nodes(parts.getLast(), blank) : List.of(),
        blank,
        line,
        source);
  }

  /** Reads {@code item in items reversed limit: 2}; null where that is not what it is. */
  static @Nullable Head head(String markup, boolean hyphens) {
    try {
      Tokens tokens = new Tokens(markup);
      String variable = tokens.id();
      if (!tokens.takeId("in")) {
        return looseHead(markup, hyphens);
      }
      String collection = tokens.expression();
      boolean reversed = tokens.takeId("reversed");
      Map<String, String> attributes = new LinkedHashMap<>();
      while (!tokens.isEnd()) {
        tokens.takeSpecial(",");
        String keyword = tokens.keyword();
        if (keyword == null) {
          return looseHead(markup, hyphens);
        }
        attributes.put(keyword, tokens.expression());
      }
      return new Head(variable, collection, reversed, attributes);
    } catch (Tokens.Loose notByTheGrammar) {
      return looseHead(markup, hyphens);
    }
  }

  private static @Nullable Head looseHead(String markup, boolean hyphens) {
    Markup text = new Markup(markup);
    text.skipSpaces();
    String variable = text.word(hyphens);
    int spaces = text.position();
    text.skipSpaces();
    if (variable.isEmpty() || spaces == text.position() || !text.word(false).equals("in")) {
      return null;
    }
    text.skipSpaces();
    String collection = text.fragment();
    if (collection == null) {
      return null;
    }
    text.skipSpaces();
    boolean reversed = text.rest().startsWith("reversed");
    return new Head(variable, collection, reversed, text.attributes());
  }

  @Override
  public void render(Context context, Output out) {
    List<@Nullable Object> all = elements(context, collection.of(context));
    int start = from == null ? stopped(context) : whole(context, from, 0);
    int most = limit == null ? Integer.MAX_VALUE : whole(context, limit, Integer.MAX_VALUE);
    int begin = Math.clamp(start, 0, all.size());
    int end = Math.clamp((long) begin + Math.max(0, most), begin, all.size());
    List<@Nullable Object> items = new ArrayList<>(all.subList(begin, end));
    if (reversed) {
      Collections.reverse(items);
    }
    context.registers.put("for " + name, start + items.size());
    if (items.isEmpty()) {
      context.render(otherwise, out);
      return;
    }
    Object parent = context.find("forloop");
    context.pushScope();
    try {
      for (int i = 0; i < items.size(); i++) {
        context.budget.step();
        context.setHere("forloop", loop(i, items.size(), parent));
        context.setHere(variable, items.get(i));
        context.render(body, out);
        if (context.takeInterrupt() == Context.Interrupt.BREAK) {
          break;
        }
      }
    } finally {
      context.popScope();
    }
  }

  /** What can be gone through; a text is one element. */
  static List<@Nullable Object> elements(Context context, @Nullable Object value) {
    List<@Nullable Object> elements = context.values.elements(value);
    if (value instanceof String text && !text.isEmpty()) {
      elements.add(text);
    }
    return elements;
  }

  private int stopped(Context context) {
    return context.registers.get("for " + name) instanceof Integer before ? before : 0;
  }

  static int whole(Context context, Expression expression, int none) {
    Object value = expression.of(context);
    return value == null
        ? none
        : Math.clamp(Numbers.whole(value).longValue(), 0, Integer.MAX_VALUE);
  }

  private Map<String, @Nullable Object> loop(int index, int length, @Nullable Object parent) {
    Map<String, @Nullable Object> loop = new LinkedHashMap<>();
    loop.put("name", name);
    loop.put("length", (long) length);
    loop.put("index", index + 1L);
    loop.put("index0", (long) index);
    loop.put("rindex", (long) length - index);
    loop.put("rindex0", length - index - 1L);
    loop.put("first", index == 0);
    loop.put("last", index == length - 1);
    loop.put("parentloop", parent);
    return loop;
  }
}
