package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something that has a value: a literal, a variable with what is looked up in it, a range. */
sealed interface Expression {
  /** Its value now; null for what there is not. */
  @Nullable Object of(Context context);

  /** A value written down. */
  record Literal(@Nullable Object value) implements Expression {
    @Override
    public @Nullable Object of(Context context) {
      return value;
    }
  }

  /** Nothing at all: what {@code empty} and {@code blank} stand for in a comparison. */
  record Emptiness(String name) implements Expression {
    @Override
    public @Nullable Object of(Context context) {
      return "";
    }
  }

  /** Whole numbers from one value to another. */
  record FromTo(Expression from, Expression to) implements Expression {
    @Override
    public Object of(Context context) {
      return new Range(whole(context, from), whole(context, to));
    }

    private static long whole(Context context, Expression expression) {
      return Numbers.whole(expression.of(context)).longValue();
    }
  }

  /** A variable, and the keys looked up in it one after the other. */
  record Lookup(Expression name, List<Key> keys) implements Expression {
    /**
     * A key.
     *
     * @param command whether it is {@code size}, {@code first} or {@code last} after a dot
     */
    record Key(Expression value, boolean command) {}

    @Override
    public @Nullable Object of(Context context) {
      Object value = context.find(context.values.text(name.of(context)));
      for (Key each : keys) {
        context.budget.step();
        Object key = each.value().of(context);
        if (has(value, key)) {
          value = get(value, key);
        } else if (each.command() && key instanceof String command) {
          value = commanded(value, command, context.values);
        } else {
          return null;
        }
        if (value == null) {
          return null;
        }
      }
      return value;
    }

    private static boolean has(@Nullable Object value, @Nullable Object key) {
      return switch (value) {
        case Map<?, ?> map -> key instanceof String && map.containsKey(key);
        case Drop drop -> drop.has(key);
        case List<?> _ -> key instanceof Long;
        case null, default -> false;
      };
    }

    private static @Nullable Object get(@Nullable Object value, @Nullable Object key) {
      return switch (value) {
        case Map<?, ?> map -> Values.resolved(map.get(key));
        case Drop drop -> Values.resolved(drop.get(String.valueOf(key)));
        case List<?> list when key instanceof Long index -> {
          long at = index < 0 ? list.size() + index : index;
          yield at >= 0 && at < list.size() ? list.get((int) at) : null;
        }
        case null, default -> null;
      };
    }

    static @Nullable Object commanded(@Nullable Object value, String command, Values values) {
      return switch (value) {
        case String text ->
            command.equals("size") ? (Object) (long) text.codePointCount(0, text.length()) : null;
        case List<?> list ->
            switch (command) {
              case "size" -> (long) list.size();
              case "first" -> list.isEmpty() ? null : list.getFirst();
              default -> list.isEmpty() ? null : list.getLast();
            };
        case Range range ->
            switch (command) {
              case "size" -> range.size();
              case "first" -> range.from();
              default -> range.to();
            };
        case Map<?, ?> map ->
            switch (command) {
              case "size" -> (long) map.size();
              case "first" -> map.isEmpty() ? null : values.elements(map).getFirst();
              default -> null;
            };
        case Long _ -> command.equals("size") ? (Object) 8L : null;
        case null, default -> null;
      };
    }
  }

  Literal NIL = new Literal(null);
  Pattern WHOLE = Pattern.compile("-?\\d{1,100}");
  Pattern FLOAT = Pattern.compile("-?\\d[\\d.]{1,100}");

  /** Reads an expression; never fails, what makes no sense is nil. */
  static Expression of(String written) {
    return of(written, 0);
  }

  private static Expression of(String written, int depth) {
    String text = Markup.strip(written);
    if (depth > Budget.DEEPEST) {
      throw new LiquidFailure(Reason.TOO_DEEP, "");
    }
    if (isQuoted(text, '"') || isQuoted(text, '\'')) {
      return new Literal(text.length() < 2 ? "" : text.substring(1, text.length() - 1));
    }
    switch (text) {
      case "", "nil", "null" -> {
        return NIL;
      }
      case "true" -> {
        return new Literal(true);
      }
      case "false" -> {
        return new Literal(false);
      }
      case "blank", "empty" -> {
        return new Emptiness(text);
      }
      default -> {}
    }
    if (WHOLE.matcher(text).matches()) {
      return new Literal(Numbers.normal(new BigInteger(text)));
    }
    int dots = text.startsWith("(") && text.endsWith(")") ? text.indexOf("..") : -1;
    if (dots > 0) {
      String from = Markup.strip(text.substring(1, dots));
      String to = Markup.strip(text.substring(dots + 2, text.length() - 1));
      if (isOne(from) && isOne(to)) {
        return new FromTo(of(from, depth + 1), of(to, depth + 1));
      }
    }
    if (FLOAT.matcher(text).matches()) {
      return new Literal(Numbers.leadingFloat(text));
    }
    return lookup(text, depth);
  }

  private static boolean isQuoted(String text, char quote) {
    return !text.isEmpty() && text.charAt(0) == quote && text.charAt(text.length() - 1) == quote;
  }

  private static boolean isOne(String text) {
    return !text.isEmpty() && text.chars().noneMatch(Markup::isSpace);
  }

  private static Expression lookup(String text, int depth) {
    List<String> names = new ArrayList<>();
    int lastBracket = text.lastIndexOf(']');
    int i = 0;
    while (i < text.length()) {
      char c = text.charAt(i);
      int end = c == '[' && i < lastBracket ? bracketEnd(text, i) : i;
      if (c == '[' && end > i) {
        names.add(text.substring(i, end));
        i = end;
      } else if (Markup.isWord(c) || c == '-') {
        end = i;
        while (end < text.length()
            && (Markup.isWord(text.charAt(end)) || text.charAt(end) == '-')) {
          end++;
        }
        if (end < text.length() && text.charAt(end) == '?') {
          end++;
        }
        names.add(text.substring(i, end));
        i = end;
      } else {
        i++;
      }
    }
    if (names.isEmpty()) {
      return NIL;
    }
    List<Lookup.Key> keys = new ArrayList<>();
    for (String name : names.subList(1, names.size())) {
      boolean command = name.equals("size") || name.equals("first") || name.equals("last");
      keys.add(new Lookup.Key(key(name, depth), command));
    }
    return new Lookup(key(names.getFirst(), depth), keys);
  }

  private static Expression key(String name, int depth) {
    return name.startsWith("[")
        ? of(name.substring(1, name.length() - 1), depth + 1)
        : new Literal(name);
  }

  /** Where the bracket that opens at {@code from} is closed; {@code from} where it is not. */
  private static int bracketEnd(String text, int from) {
    // At the next one: Liquid knows no bracket in a bracket.
    int close = text.indexOf(']', from);
    return close <= from + 1 ? from : close + 1;
  }
}
