package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What Ruby does with values: prints them, compares them, takes them for true. */
final class Values {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss xx", Locale.ROOT);

  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT);

  private final Budget budget;

  Values(Budget budget) {
    this.budget = budget;
  }

  static boolean isTrue(@Nullable Object value) {
    return value != null && !Boolean.FALSE.equals(value);
  }

  /** A value as it is printed. */
  String text(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case String text -> text;
      case List<?> list -> {
        StringBuilder joined = new StringBuilder();
        join(list, "", joined);
        yield joined.toString();
      }
      case Drop drop -> drop.text();
      case Map<?, ?> map -> inspect(map);
      default -> scalar(value);
    };
  }

  /** A list's values, those of lists in it included, put together. */
  void join(List<?> list, String glue, StringBuilder joined) {
    budget.deeper();
    boolean first = true;
    for (Object item : list) {
      budget.step();
      if (!first) {
        joined.append(glue);
      }
      first = false;
      if (item instanceof List<?> inner) {
        join(inner, glue, joined);
      } else {
        joined.append(text(item));
      }
      checkLength(joined);
    }
    budget.higher();
  }

  /** A value as Ruby shows it to programmers, which is how lists and maps print what they hold. */
  String inspect(@Nullable Object value) {
    StringBuilder out = new StringBuilder();
    inspect(value, out);
    return out.toString();
  }

  private void inspect(@Nullable Object value, StringBuilder out) {
    budget.step();
    budget.deeper();
    switch (value) {
      case null -> out.append("nil");
      case String text -> quoted(text, out);
      case List<?> list -> {
        out.append('[');
        String comma = "";
        for (Object item : list) {
          out.append(comma);
          inspect(item, out);
          comma = ", ";
        }
        out.append(']');
      }
      case Drop drop -> out.append(drop.inspected());
      case Map<?, ?> map -> {
        out.append('{');
        String comma = "";
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(comma);
          inspect(entry.getKey(), out);
          out.append("=>");
          inspect(resolved(entry.getValue()), out);
          comma = ", ";
        }
        out.append('}');
      }
      case LocalDate date -> out.append("#<Date: ").append(date).append('>');
      default -> out.append(scalar(value));
    }
    checkLength(out);
    budget.higher();
  }

  private static void quoted(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\t' -> out.append("\\t");
        case '\r' -> out.append("\\r");
        case '\u001b' -> out.append("\\e");
        case '#' -> {
          char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
          out.append(next == '{' || next == '$' || next == '@' ? "\\#" : "#");
        }
        default -> out.append(c);
      }
    }
    out.append('"');
  }

  private static void checkLength(StringBuilder out) {
    if (out.length() > Budget.LONGEST_TEXT) {
      throw new LiquidFailure(Reason.TOO_LARGE, "");
    }
  }

  private static String scalar(Object value) {
    return switch (value) {
      case Double number -> number(number);
      case ZonedDateTime time -> time.format(time.getZone().equals(ZoneOffset.UTC) ? UTC : TIME);
      default -> value.toString();
    };
  }

  /** A floating point number as Ruby prints it. */
  static String number(double value) {
    if (Double.isNaN(value) || Double.isInfinite(value)) {
      return Double.isNaN(value) ? "NaN" : value > 0 ? "Infinity" : "-Infinity";
    }
    double size = Math.abs(value);
    BigDecimal exact = new BigDecimal(Double.toString(value));
    if (size == 0 || (size >= 1e-4 && size < 1e16)) {
      String digits = exact.toPlainString();
      String plain = digits.contains(".") ? digits : digits + ".0";
      return 1 / value == Double.NEGATIVE_INFINITY ? "-0.0" : plain;
    }
    BigDecimal stripped = exact.stripTrailingZeros();
    String digits = stripped.unscaledValue().abs().toString();
    int exponent = digits.length() - 1 - stripped.scale();
    return (value < 0 ? "-" : "")
        + digits.charAt(0)
        + "."
        + (digits.length() > 1 ? digits.substring(1) : "0")
        + (exponent < 0 ? "e-" : "e+")
        + (Math.abs(exponent) < 10 ? "0" : "")
        + Math.abs(exponent);
  }

  static @Nullable Object resolved(@Nullable Object value) {
    return value instanceof Lazy lazy ? lazy.get() : value;
  }

  /** Whether two values are equal to Ruby: 1 and 1.0 are, 1 and "1" are not. */
  boolean equal(@Nullable Object a, @Nullable Object b) {
    budget.step();
    if (a instanceof Number x && b instanceof Number y) {
      return compareNumbers(x, y) == 0;
    }
    if (a instanceof ZonedDateTime x && b instanceof ZonedDateTime y) {
      return x.isEqual(y);
    }
    if (a instanceof List<?> x && b instanceof List<?> y) {
      if (x == y || x.size() != y.size()) {
        return x == y;
      }
      budget.deeper();
      boolean same = true;
      for (int i = 0; i < x.size() && same; i++) {
        same = equal(x.get(i), y.get(i));
      }
      budget.higher();
      return same;
    }
    if (a instanceof Map<?, ?> x && b instanceof Map<?, ?> y) {
      return x == y || (x.size() == y.size() && inspect(x).equals(inspect(y)));
    }
    return Objects.equals(a, b);
  }

  /**
   * Compares two values as {@code <=>} does.
   *
   * @return null where they can't be compared
   */
  static @Nullable Integer compare(@Nullable Object a, @Nullable Object b) {
    if (a instanceof Number x && b instanceof Number y) {
      return compareNumbers(x, y);
    }
    if (a instanceof String x && b instanceof String y) {
      return compareTexts(x, y);
    }
    if (a instanceof ZonedDateTime x && b instanceof ZonedDateTime y) {
      return x.toInstant().compareTo(y.toInstant());
    }
    if (a instanceof LocalDate x && b instanceof LocalDate y) {
      return x.compareTo(y);
    }
    return a instanceof Boolean && a.equals(b) ? Integer.valueOf(0) : null;
  }

  /** In the order of UTF-8 bytes, which is that of code points. */
  private static int compareTexts(String a, String b) {
    int most = Math.min(a.length(), b.length());
    for (int i = 0; i < most; i++) {
      char x = a.charAt(i);
      char y = b.charAt(i);
      if (x != y) {
        boolean high = Character.isSurrogate(x);
        return high != Character.isSurrogate(y) ? (high ? 1 : -1) : Character.compare(x, y);
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  private static int compareNumbers(Number a, Number b) {
    if (a instanceof Double || b instanceof Double) {
      return Double.compare(a.doubleValue() + 0.0, b.doubleValue() + 0.0);
    }
    return whole(a).compareTo(whole(b));
  }

  static BigInteger whole(Number number) {
    return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
  }

  /** What can be gone through, as a list: ranges, maps as pairs; empty for all else. */
  List<@Nullable Object> elements(@Nullable Object value) {
    return switch (value) {
      case List<?> list -> {
        budget.steps(list.size());
        yield new ArrayList<>(list);
      }
      case Range range -> range.list(budget);
      case Map<?, ?> map -> {
        List<@Nullable Object> pairs = new ArrayList<>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          budget.step();
          pairs.add(pair(entry.getKey(), resolved(entry.getValue())));
        }
        yield pairs;
      }
      case Drop drop -> {
        List<@Nullable Object> pairs = new ArrayList<>();
        drop.keys().forEach(key -> pairs.add(pair(key, resolved(drop.get(key)))));
        yield pairs;
      }
      case null, default -> new ArrayList<>();
    };
  }

  private static List<@Nullable Object> pair(@Nullable Object key, @Nullable Object value) {
    List<@Nullable Object> pair = new ArrayList<>(2);
    pair.add(key);
    pair.add(value);
    return pair;
  }
}
