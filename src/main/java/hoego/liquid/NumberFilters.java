package hoego.liquid;

import hoego.liquid.Filters.Filter;
import hoego.liquid.Filters.Input;
import hoego.liquid.Filters.Table;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Map;

/** Filters of numbers. */
final class NumberFilters {
  private NumberFilters() {}

  static Map<String, Filter> all() {
    return new Table()
        .add("abs", 0, 0, input -> Numbers.abs(input.value()))
        .add("plus", 1, 1, input -> Numbers.plus(input.value(), input.argument(0)))
        .add("minus", 1, 1, input -> Numbers.minus(input.value(), input.argument(0)))
        .add("times", 1, 1, input -> Numbers.times(input.value(), input.argument(0)))
        .add("divided_by", 1, 1, input -> Numbers.dividedBy(input.value(), input.argument(0)))
        .add("modulo", 1, 1, input -> Numbers.modulo(input.value(), input.argument(0)))
        .add("round", 0, 1, input -> Numbers.round(input.value(), input.whole(0, 0)))
        .add("ceil", 0, 0, input -> Numbers.toWhole(input.value(), RoundingMode.CEILING))
        .add("floor", 0, 0, input -> Numbers.toWhole(input.value(), RoundingMode.FLOOR))
        .add("at_least", 1, 1, input -> one(input, 1))
        .add("at_most", 1, 1, input -> one(input, -1))
        .add("to_integer", 0, 0, NumberFilters::whole)
        .done();
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
