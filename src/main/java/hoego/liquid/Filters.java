package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of one evaluation. */
final class Filters {
  /** What a filter does. */
  @FunctionalInterface
  interface Work {
    @Nullable Object of(Input input);
  }

  /**
   * A filter.
   *
   * @param least how many arguments it must have
   * @param most how many it may have
   */
  record Filter(int least, int most, Work work) {}

  private final Context context;

  Filters(Context context) {
    this.context = context;
  }

  private static @Nullable Filter of(String name) {
    Filter filter = TextFilters.of(name);
    filter = filter == null ? ListFilters.of(name) : filter;
    filter = filter == null ? SiteFilters.of(name) : filter;
    return filter == null ? NumberFilters.of(name) : filter;
  }

  /** The value behind a filter; as it is where there is no such filter. */
  @Nullable Object apply(
      String name,
      @Nullable Object value,
      List<@Nullable Object> arguments,
      Map<String, @Nullable Object> named) {
    Filter filter = of(name);
    if (filter == null) {
      return value;
    }
    int given = arguments.size() + (named.isEmpty() ? 0 : 1);
    if (given < filter.least() || given > filter.most()) {
      throw new LiquidFailure(Reason.WRONG_ARGUMENTS, name);
    }
    Object made = filter.work().of(new Input(context, name, value, arguments, named));
    if (made instanceof String text) {
      context.budget.text(text.length());
    }
    return made;
  }

  /** What a filter is given. */
  record Input(
      Context context,
      String filter,
      @Nullable Object value,
      List<@Nullable Object> arguments,
      Map<String, @Nullable Object> named) {

    String text() {
      return context.values.text(value);
    }

    boolean has(int index) {
      return index < arguments.size();
    }

    @Nullable Object argument(int index) {
      return index < arguments.size() ? arguments.get(index) : null;
    }

    String text(int index, String none) {
      return has(index) ? context.values.text(argument(index)) : none;
    }

    int whole(int index, int none) {
      return has(index) ? whole(argument(index)) : none;
    }

    int whole(@Nullable Object number) {
      return (int)
          Math.clamp(Numbers.whole(number).doubleValue(), -1_000_000_000.0, 1_000_000_000.0);
    }

    Budget budget() {
      return context.budget;
    }

    Values values() {
      return context.values;
    }

    LiquidFailure bad() {
      return new LiquidFailure(Reason.BAD_VALUE, filter);
    }
  }
}
