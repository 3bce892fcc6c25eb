package hoego.liquid;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression and the filters that its value goes through.
 *
 * @param value where it all begins
 * @param filters in order
 */
record Filtered(Expression value, List<Call> filters) {

  /** A filter's name with its arguments. */
  record Call(String name, List<Expression> arguments, Map<String, Expression> named) {}

  @Nullable Object of(Context context) {
    Object at = value.of(context);
    for (Call call : filters) {
      context.budget.step();
      List<@Nullable Object> arguments = new ArrayList<>();
      call.arguments().forEach(each -> arguments.add(each.of(context)));
      Map<String, @Nullable Object> named = new LinkedHashMap<>();
      call.named().forEach((name, each) -> named.put(name, each.of(context)));
      at = context.filters.apply(call.name(), at, arguments, named);
    }
    return at;
  }

  /** Reads an output's inside, by the grammar or, where it does not hold, the loose way. */
  static Filtered read(String markup) {
    try {
      return strict(markup);
    } catch (Tokens.Loose notByTheGrammar) {
      return loose(markup);
    }
  }

  private static Filtered strict(String markup) throws Tokens.Loose {
    Tokens tokens = new Tokens(markup);
    List<Call> filters = new ArrayList<>();
    if (tokens.isEnd()) {
      return new Filtered(Expression.NIL, filters);
    }
    Expression value = Expression.of(tokens.expression());
    while (tokens.takeSpecial("|")) {
      String name = tokens.id();
      List<Expression> arguments = new ArrayList<>();
      Map<String, Expression> named = new LinkedHashMap<>();
      if (tokens.takeSpecial(":")) {
        do {
          String keyword = tokens.keyword();
          Expression argument = Expression.of(tokens.expression());
          if (keyword == null) {
            arguments.add(argument);
          } else {
            named.put(keyword, argument);
          }
        } while (tokens.takeSpecial(","));
      }
      filters.add(new Call(name, arguments, named));
    }
    tokens.end();
    return new Filtered(value, filters);
  }

  private static Filtered loose(String markup) {
    Markup text = new Markup(markup);
    List<Call> filters = new ArrayList<>();
    String first = text.nextFragment();
    if (first == null) {
      return new Filtered(Expression.NIL, filters);
    }
    Expression value = Expression.of(first);
    List<String> parts = text.parts('|');
    for (String part : parts.subList(1, parts.size())) {
      Markup named = new Markup(part);
      String name = firstWord(named);
      if (!name.isEmpty()) {
        filters.add(looseCall(name, named));
      }
    }
    return new Filtered(value, filters);
  }

  private static String firstWord(Markup text) {
    while (!text.atEnd()) {
      String word = text.word(false);
      if (!word.isEmpty()) {
        return word;
      }
      text.moveTo(text.position() + 1);
    }
    return "";
  }

  private static Call looseCall(String name, Markup text) {
    List<Expression> arguments = new ArrayList<>();
    Map<String, Expression> named = new LinkedHashMap<>();
    while (!text.atEnd()) {
      if (!text.take(':') && !text.take(',')) {
        text.moveTo(text.position() + 1);
        continue;
      }
      text.skipSpaces();
      int start = text.position();
      String word = text.word(false);
      text.skipSpaces();
      if (!word.isEmpty() && text.take(':')) {
        text.skipSpaces();
        String argument = text.fragment();
        if (argument != null) {
          named.put(word, Expression.of(argument));
          continue;
        }
      }
      text.moveTo(start);
      String argument = text.fragment();
      if (argument != null) {
        arguments.add(Expression.of(argument));
      }
    }
    return new Call(name, arguments, named);
  }
}
