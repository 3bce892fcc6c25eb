package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What {@code if} asks: a value, two compared, or several joined from the right. */
sealed interface Condition {
  boolean holds(Context context);

  /** Whether a value is neither nil nor false. */
  record True(Expression value) implements Condition {
    @Override
    public boolean holds(Context context) {
      return Values.isTrue(value.of(context));
    }
  }

  /** Two values compared. */
  record Compared(Expression left, String operator, Expression right) implements Condition {
    @Override
    public boolean holds(Context context) {
      switch (operator) {
        case "==" -> {
          return equal(context);
        }
        case "!=", "<>" -> {
          return !equal(context);
        }
        default -> {}
      }
      Object a = left.of(context);
      Object b = right.of(context);
      return switch (operator) {
        case "contains" -> contains(context, a, b);
        case "<" -> ordered(a, b) && compare(a, b) < 0;
        case ">" -> ordered(a, b) && compare(a, b) > 0;
        case "<=" -> ordered(a, b) && compare(a, b) <= 0;
        case ">=" -> ordered(a, b) && compare(a, b) >= 0;
        default -> throw new LiquidFailure(Reason.BAD_SYNTAX, operator);
      };
    }

    private boolean equal(Context context) {
      if (left instanceof Expression.Emptiness empty) {
        return isEmpty(right.of(context), empty);
      }
      if (right instanceof Expression.Emptiness empty) {
        return isEmpty(left.of(context), empty);
      }
      return context.values.equal(left.of(context), right.of(context));
    }

    /**
     * Ruby without Rails knows {@code empty?} of texts, lists and maps, and {@code blank?} of none.
     */
    private static boolean isEmpty(@Nullable Object value, Expression.Emptiness word) {
      return word.name().equals("empty")
          && switch (value) {
            case String text -> text.isEmpty();
            case List<?> list -> list.isEmpty();
            case Map<?, ?> map -> map.isEmpty();
            case null, default -> false;
          };
    }

    private static boolean ordered(@Nullable Object a, @Nullable Object b) {
      return isOrdered(a) && isOrdered(b);
    }

    private static boolean isOrdered(@Nullable Object value) {
      return value != null
          && !(value instanceof Boolean || value instanceof List || value instanceof Drop);
    }

    private static int compare(@Nullable Object a, @Nullable Object b) {
      Integer order = Values.compare(a, b);
      if (order == null) {
        throw new LiquidFailure(Reason.BAD_VALUE, "");
      }
      return order;
    }

    private static boolean contains(
        Context context, @Nullable Object whole, @Nullable Object part) {
      if (!Values.isTrue(part)) {
        return false;
      }
      return switch (whole) {
        case String text -> text.contains(context.values.text(part));
        case List<?> list -> list.stream().anyMatch(item -> context.values.equal(item, part));
        case Map<?, ?> map -> part instanceof String && map.containsKey(part);
        case null, default -> false;
      };
    }
  }

  /** The first and all the rest. */
  record And(Condition first, Condition rest) implements Condition {
    @Override
    public boolean holds(Context context) {
      return first.holds(context) && rest.holds(context);
    }
  }

  /** The first or one of the rest. */
  record Or(Condition first, Condition rest) implements Condition {
    @Override
    public boolean holds(Context context) {
      return first.holds(context) || rest.holds(context);
    }
  }

  /** The longest chain; each link is a call deeper. */
  int MOST_LINKS = 500;

  /**
   * Reads a condition.
   *
   * @throws LiquidFailure where it is none
   */
  static Condition read(String tag, String markup) {
    try {
      return strict(new Tokens(markup));
    } catch (Tokens.Loose notByTheGrammar) {
      return loose(tag, markup);
    }
  }

  private static Condition strict(Tokens tokens) throws Tokens.Loose {
    List<Condition> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    parts.add(comparison(tokens));
    while (tokens.isId("and") || tokens.isId("or")) {
      words.add(tokens.next());
      parts.add(comparison(tokens));
    }
    tokens.end();
    return joined(parts, words);
  }

  private static Condition comparison(Tokens tokens) throws Tokens.Loose {
    Expression left = Expression.of(tokens.expression());
    return tokens.isComparison()
        ? new Compared(left, tokens.next(), Expression.of(tokens.expression()))
        : new True(left);
  }

  private static Condition loose(String tag, String markup) {
    Markup text = new Markup(markup);
    List<Condition> parts = new ArrayList<>();
    List<String> words = new ArrayList<>();
    StringBuilder part = new StringBuilder();
    while (!text.atEnd()) {
      int start = text.position();
      text.skipSpaces();
      String piece = text.fragment();
      if (piece == null) {
        if (text.atEnd()) {
          break;
        }
        text.moveTo(text.position() + 1);
        piece = markup.substring(text.position() - 1, text.position());
      }
      if ((piece.equals("and") || piece.equals("or")) && start > 0) {
        parts.add(looseComparison(tag, part.toString()));
        words.add(piece);
        part.setLength(0);
      } else {
        part.append(markup, start, text.position());
      }
    }
    parts.add(looseComparison(tag, part.toString()));
    return joined(parts, words);
  }

  private static Condition looseComparison(String tag, String markup) {
    Markup text = new Markup(markup);
    String left = text.nextFragment();
    if (left == null) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, tag);
    }
    text.skipSpaces();
    int from = text.position();
    while (!text.atEnd() && isOperator(markup.charAt(text.position()))) {
      text.moveTo(text.position() + 1);
    }
    String operator = markup.substring(from, text.position());
    text.skipSpaces();
    String right = text.fragment();
    return operator.isEmpty()
        ? new True(Expression.of(left))
        : new Compared(Expression.of(left), operator, Expression.of(right == null ? "" : right));
  }

  private static boolean isOperator(char c) {
    return c == '=' || c == '!' || c == '<' || c == '>' || c == '_' || (c >= 'a' && c <= 'z');
  }

  private static Condition joined(List<Condition> parts, List<String> words) {
    if (words.size() > MOST_LINKS) {
      throw new LiquidFailure(Reason.TOO_DEEP, "");
    }
    Condition rest = parts.getLast();
    for (int i = words.size() - 1; i >= 0; i--) {
      rest = words.get(i).equals("and") ? new And(parts.get(i), rest) : new Or(parts.get(i), rest);
    }
    return rest;
  }
}
