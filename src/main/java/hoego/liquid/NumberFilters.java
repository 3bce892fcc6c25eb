package hoego.liquid;

import hoego.liquid.Filters.Filter;
import hoego.liquid.Filters.Input;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Filters of numbers. */
final class NumberFilters {
  private NumberFilters() {}

  /**
   * The filter of a name; null where it is none of these. Made when it is asked for: all of them
   * together would take longer than a usual post.
   */
  static @Nullable Filter of(String name) {
    return switch (name) {
      case "abs" -> new Filter(0, 0, input -> Numbers.abs(input.value()));
      case "plus" -> new Filter(1, 1, input -> Numbers.plus(input.value(), input.argument(0)));
      case "minus" -> new Filter(1, 1, input -> Numbers.minus(input.value(), input.argument(0)));
      case "times" -> new Filter(1, 1, input -> Numbers.times(input.value(), input.argument(0)));
      case "divided_by" ->
          new Filter(1, 1, input -> Numbers.dividedBy(input.value(), input.argument(0)));
      case "modulo" -> new Filter(1, 1, input -> Numbers.modulo(input.value(), input.argument(0)));
      case "round" -> new Filter(0, 1, input -> Numbers.round(input.value(), input.whole(0, 0)));
      case "ceil" ->
          new Filter(0, 0, input -> Numbers.toWhole(input.value(), RoundingMode.CEILING));
      case "floor" -> new Filter(0, 0, input -> Numbers.toWhole(input.value(), RoundingMode.FLOOR));
      case "at_least" -> new Filter(1, 1, input -> one(input, 1));
      case "at_most" -> new Filter(1, 1, input -> one(input, -1));
      case "to_integer" -> new Filter(0, 0, NumberFilters::whole);
      default -> null;
    };
  }

  /** The larger of two numbers where {@code sign} is 1, the smaller where it is -1. */
  private static Object one(Input input, int sign) {
    Object a = Numbers.of(input.value());
    Object b = Numbers.of(input.argument(0));
    return Numbers.plain(exact(a).compareTo(exact(b)) * sign >= 0 ? a : b);
  }

  private static BigDecimal exact(Object number) {
    return Numbers.exact(number);
  }

  private static Object whole(Input input) {
    BigInteger whole =
        Boolean.TRUE.equals(input.value()) ? BigInteger.ONE : Numbers.whole(input.value());
    return Numbers.normal(whole);
  }
}
