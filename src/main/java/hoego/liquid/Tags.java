package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The tags that stand alone, of Liquid and of Jekyll. */
final class Tags {
  private static final Pattern ASSIGN =
      Pattern.compile("\\A\\s*([\\w\\-.\\[\\]()]+)\\s*=\\s*(.*)\\s*\\z", Pattern.DOTALL);

  private Tags() {}

  /**
   * Reads a tag.
   *
   * @throws LiquidFailure where there is no such tag, or it is not written as it must be
   */
  static Node of(String name, String markup, int line, String source) {
    return switch (name) {
      case "#" -> new Node.Nothing(line, source);
      case "assign" -> assign(markup, line, source);
      case "break" -> new Node.Leave(Context.Interrupt.BREAK, line, source);
      case "continue" -> new Node.Leave(Context.Interrupt.CONTINUE, line, source);
      case "cycle" -> cycle(markup, line, source);
      case "echo" -> new Node.Value(Filtered.read(markup), line, source);
      case "increment" -> counter(markup, 1, line, source);
      case "decrement" -> counter(markup, -1, line, source);
      case "liquid" -> {
        List<Node> nodes = TemplateReader.readLines(markup, line);
        yield new Tag(line, source, false, (context, out) -> context.render(nodes, out));
      }
      case "include" -> Include.read(name, markup, line, source);
      case "include_relative" -> Include.read(name, markup, line, source);
      case "link" -> link(markup, line, source);
      case "post_url" -> {
        String post = Markup.strip(markup);
        yield new Tag(
            line,
            source,
            false,
            (context, out) ->
                out.value(Urls.relative(context.site.postUrl(post), context.site), line));
      }
      default -> throw new LiquidFailure(Reason.UNKNOWN_TAG, name);
    };
  }

  /** A tag that does what it does. */
  record Tag(int line, String source, boolean blank, BiConsumer<Context, Output> work)
      implements Node {
    @Override
    public void render(Context context, Output out) {
      work.accept(context, out);
    }
  }

  private static Node assign(String markup, int line, String source) {
    Matcher parts = ASSIGN.matcher(markup);
    if (!parts.matches()) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "assign");
    }
    String name = parts.group(1);
    Filtered value = Filtered.read(parts.group(2));
    return new Tag(line, source, true, (context, out) -> context.assign(name, value.of(context)));
  }

  private static Node counter(String markup, int by, int line, String source) {
    String name = Markup.strip(markup);
    return new Tag(
        line,
        source,
        false,
        (context, out) -> {
          long now = context.count(name, by);
          out.value(Long.toString(by > 0 ? now - 1 : now), line);
        });
  }

  private static Node cycle(String markup, int line, String source) {
    Markup text = new Markup(markup);
    String first = text.nextFragment();
    if (first == null) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "cycle");
    }
    Expression group = null;
    String list = markup;
    // A group's name may have its colon apart or at its end.
    text.skipSpaces();
    if (first.endsWith(":") || text.take(':')) {
      group = Expression.of(first.endsWith(":") ? first.substring(0, first.length() - 1) : first);
      list = text.rest();
    }
    List<Expression> values = new ArrayList<>();
    for (String part : new Markup(list).parts(',')) {
      Markup each = new Markup(part);
      each.skipSpaces();
      String value = each.fragment();
      if (value != null) {
        values.add(Expression.of(value));
      }
    }
    if (values.isEmpty()) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "cycle");
    }
    Expression named = group;
    // Liquid tells cycles of literals apart by what they say, those of variables one by one.
    boolean literal = values.stream().allMatch(Expression.Literal.class::isInstance);
    Object unnamed = literal ? "cycle " + values : new Object();
    return new Tag(
        line, source, false, (context, out) -> turn(context, out, named, unnamed, values, line));
  }

  private static void turn(
      Context context,
      Output out,
      @Nullable Expression group,
      Object unnamed,
      List<Expression> values,
      int line) {
    Object key = group == null ? unnamed : "cycle " + context.values.text(group.of(context));
    int turn = context.registers.get(key) instanceof Integer before ? before : 0;
    turn = turn < values.size() ? turn : 0;
    out.value(context.values.text(values.get(turn).of(context)), line);
    context.registers.put(key, (turn + 1) % values.size());
  }

  private static Node link(String markup, int line, String source) {
    String path = Markup.strip(markup);
    List<Node> name = TemplateReader.read(path, line);
    return new Tag(
        line,
        source,
        false,
        (context, out) -> {
          Output file = new Output();
          context.render(name, file);
          String found = context.site.link(file.text());
          out.value(Urls.relative(found, context.site), line);
        });
  }

  /** Another file, evaluated where it is named. */
  private record Include(
      String file, boolean relative, Map<String, Expression> parameters, int line, String source)
      implements Node {
    private static final Pattern FORBIDDEN = Pattern.compile("[./]{2,}");
    private static final Pattern ALLOWED = Pattern.compile("[\\w/.\\-()+~#@]+");

    static Node read(String tag, String markup, int line, String source) {
      String text = Markup.strip(markup);
      int end = nameEnd(text);
      String name = text.substring(0, end);
      boolean relative = tag.equals("include_relative");
      if (!name.contains("{{")) {
        check(name);
      }
      return new Include(name, relative, parameters(tag, text.substring(end)), line, source);
    }

    /** A name ends at white space, but not inside an output. */
    private static int nameEnd(String text) {
      int i = 0;
      while (i < text.length() && !Markup.isSpace(text.charAt(i))) {
        int close = text.startsWith("{{", i) ? text.indexOf("}}", i) : -1;
        i = close < 0 ? i + 1 : close + 2;
      }
      return i;
    }

    private static void check(String name) {
      if (FORBIDDEN.matcher(name).find() || !ALLOWED.matcher(name).matches()) {
        throw new LiquidFailure(Reason.BAD_FILE_NAME, name);
      }
    }

    private static Map<String, Expression> parameters(String tag, String markup) {
      Map<String, Expression> parameters = new LinkedHashMap<>();
      Markup text = new Markup(markup);
      text.skipSpaces();
      while (!text.atEnd()) {
        String name = text.word(true);
        text.skipSpaces();
        if (name.isEmpty() || !text.take('=')) {
          throw new LiquidFailure(Reason.BAD_SYNTAX, tag);
        }
        text.skipSpaces();
        parameters.put(name, parameter(tag, text));
        text.skipSpaces();
      }
      return parameters;
    }

    private static Expression parameter(String tag, Markup text) {
      String rest = text.rest();
      char quote = rest.isEmpty() ? ' ' : rest.charAt(0);
      if (quote == '"' || quote == '\'') {
        int close = 1;
        while (close < rest.length() && rest.charAt(close) != quote) {
          close += rest.charAt(close) == '\\' ? 2 : 1;
        }
        if (close >= rest.length()) {
          throw new LiquidFailure(Reason.BAD_SYNTAX, tag);
        }
        text.moveTo(text.position() + close + 1);
        return new Expression.Literal(
            rest.substring(1, close).replace("\\" + quote, String.valueOf(quote)));
      }
      int end = 0;
      while (end < rest.length()
          && (Markup.isWord(rest.charAt(end)) || "-.".indexOf(rest.charAt(end)) >= 0)) {
        end++;
      }
      if (end == 0) {
        throw new LiquidFailure(Reason.BAD_SYNTAX, tag);
      }
      text.moveTo(text.position() + end);
      return Expression.of(rest.substring(0, end));
    }

    @Override
    public void render(Context context, Output out) {
      String name = file;
      if (file.contains("{{")) {
        Output written = new Output();
        context.render(TemplateReader.read(file, line), written);
        name = written.text();
        check(name);
      }
      String text = relative ? context.site.includeRelative(name) : context.site.include(name);
      context.budget.text(text.length());
      List<Node> nodes = context.parsed(text);
      Map<String, @Nullable Object> values = new LinkedHashMap<>();
      parameters.forEach((key, value) -> values.put(key, value.of(context)));
      context.pushScope();
      try {
        if (!values.isEmpty()) {
          context.setHere("include", values);
        }
        context.renderFile(name, nodes, line, out);
      } finally {
        context.popScope();
      }
    }
  }
}
