package hoego.liquid;

import hoego.liquid.Filters.Filter;
import hoego.liquid.Filters.Input;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Filters of lists. */
final class ListFilters {
  private ListFilters() {}

  /**
   * The filter of a name; null where it is none of these. Made when it is asked for: all of them
   * together would take longer than a usual post.
   */
  static @Nullable Filter of(String name) {
    return switch (name) {
      case "join" -> new Filter(0, 1, ListFilters::join);
      case "first" -> new Filter(0, 0, input -> end(input, "first"));
      case "last" -> new Filter(0, 0, input -> end(input, "last"));
      case "reverse" -> new Filter(0, 0, ListFilters::reverse);
      case "uniq" -> new Filter(0, 1, ListFilters::unique);
      case "compact" -> new Filter(0, 1, ListFilters::compact);
      case "concat" -> new Filter(1, 1, ListFilters::concat);
      case "map" -> new Filter(1, 1, ListFilters::map);
      case "sort" -> new Filter(0, 2, ListFilters::sort);
      case "sort_natural" -> new Filter(0, 1, ListFilters::sortNatural);
      case "where" -> new Filter(2, 2, ListFilters::where);
      case "where_exp" -> new Filter(2, 2, input -> filtered(input, expression(input)));
      case "find" -> new Filter(2, 2, ListFilters::find);
      case "find_exp" -> new Filter(2, 2, input -> found(input, expression(input)));
      case "group_by" -> new Filter(1, 1, ListFilters::groupBy);
      case "group_by_exp" -> new Filter(2, 2, ListFilters::groupByExpression);
      case "push" -> new Filter(1, 1, ListFilters::push);
      case "pop" -> new Filter(0, 1, ListFilters::pop);
      case "shift" -> new Filter(0, 1, ListFilters::shift);
      case "unshift" -> new Filter(1, 1, ListFilters::unshift);
      // Jekyll draws lots, which would have the preview change at every key.
      case "sample" -> new Filter(0, 1, input -> end(input, "first"));
      case "array_to_sentence_string" -> new Filter(0, 1, ListFilters::sentence);
      default -> null;
    };
  }

  /** The value as a list, lists in it opened: a single value is a list of one. */
  private static List<@Nullable Object> flat(Input input) {
    List<@Nullable Object> flat = new ArrayList<>();
    Object value = input.value();
    if (value instanceof List<?> || value instanceof Range) {
      flatten(input, input.values().elements(value), flat);
    } else if (value != null) {
      flat.add(value);
    }
    return flat;
  }

  private static void flatten(Input input, List<?> list, List<@Nullable Object> flat) {
    input.budget().deeper();
    for (Object item : list) {
      input.budget().step();
      if (item instanceof List<?> inner) {
        flatten(input, inner, flat);
      } else {
        flat.add(item);
      }
    }
    input.budget().higher();
  }

  private static String join(Input input) {
    StringBuilder joined = new StringBuilder();
    input.values().join(flat(input), input.text(0, " "), joined);
    return joined.toString();
  }

  private static @Nullable Object end(Input input, String which) {
    return input.value() instanceof String
        ? null
        : Expression.Lookup.commanded(input.value(), which, input.values());
  }

  private static Object reverse(Input input) {
    List<@Nullable Object> list = flat(input);
    Collections.reverse(list);
    return list;
  }

  private static Object unique(Input input) {
    Map<String, @Nullable Object> unique = new LinkedHashMap<>();
    for (Object item : flat(input)) {
      Object by = input.has(0) ? property(item, input.text(0, "")) : item;
      unique.putIfAbsent(input.values().inspect(by), item);
    }
    return new ArrayList<>(unique.values());
  }

  private static Object compact(Input input) {
    List<@Nullable Object> list = flat(input);
    list.removeIf(item -> (input.has(0) ? property(item, input.text(0, "")) : item) == null);
    return list;
  }

  private static Object concat(Input input) {
    if (!(input.argument(0) instanceof List<?> more)) {
      throw input.bad();
    }
    List<@Nullable Object> list = flat(input);
    input.budget().steps(list.size() + more.size());
    list.addAll(more);
    return list;
  }

  private static Object map(Input input) {
    String name = input.text(0, "");
    List<@Nullable Object> values = new ArrayList<>();
    for (Object item : flat(input)) {
      values.add(property(item, name));
    }
    return values;
  }

  /** A thing's value of a name; of names with dots between, one after the other. */
  static @Nullable Object property(@Nullable Object item, String name) {
    Object value = item;
    for (String key : name.split("\\.")) {
      value =
          switch (value) {
            case Map<?, ?> map -> Values.resolved(map.get(key));
            case Drop drop -> Values.resolved(drop.get(key));
            case null, default -> null;
          };
    }
    return value;
  }

  private static Object sort(Input input) {
    if (input.value() == null) {
      throw input.bad();
    }
    boolean nilsLast = input.text(1, "first").equals("last");
    String name = input.text(0, "");
    return sorted(
        input,
        item -> input.has(0) ? number(property(item, name)) : item,
        (a, b) -> {
          if (a == null || b == null) {
            return a == b ? 0 : (a == null) == nilsLast ? 1 : -1;
          }
          Integer order = Values.compare(a, b);
          if (order == null) {
            throw input.bad();
          }
          return order;
        });
  }

  /** Jekyll sorts by numbers that are written as texts, too. */
  private static @Nullable Object number(@Nullable Object value) {
    return value instanceof String text && text.matches("-?\\d{1,15}(\\.\\d{1,15})?")
        ? (Object) Double.parseDouble(text)
        : value;
  }

  private static Object sortNatural(Input input) {
    String name = input.text(0, "");
    return sorted(
        input,
        item -> input.has(0) ? property(item, name) : item,
        (a, b) -> {
          if (a == null || b == null) {
            return a == b ? 0 : a == null ? 1 : -1;
          }
          return folded(input, a).compareTo(folded(input, b));
        });
  }

  private static String folded(Input input, Object value) {
    return input.values().text(value).toLowerCase(Locale.ROOT);
  }

  private record Keyed(@Nullable Object key, @Nullable Object item) {}

  private static Object sorted(
      Input input,
      java.util.function.Function<@Nullable Object, @Nullable Object> key,
      Comparator<@Nullable Object> order) {
    List<Keyed> keyed = new ArrayList<>();
    List<@Nullable Object> items =
        input.value() instanceof Map<?, ?> ? input.values().elements(input.value()) : flat(input);
    for (Object item : items) {
      keyed.add(new Keyed(key.apply(item), item));
    }
    keyed.sort(
        (a, b) -> {
          input.budget().step();
          return order.compare(a.key(), b.key());
        });
    List<@Nullable Object> sorted = new ArrayList<>();
    keyed.forEach(each -> sorted.add(each.item()));
    return sorted;
  }

  private static @Nullable List<@Nullable Object> searched(Input input) {
    return switch (input.value()) {
      case List<?> _ -> input.values().elements(input.value());
      case Map<?, ?> map -> new ArrayList<>(map.values().stream().map(Values::resolved).toList());
      case null, default -> null;
    };
  }

  private static @Nullable Object filtered(Input input, Predicate<@Nullable Object> wanted) {
    List<@Nullable Object> items = searched(input);
    if (items == null) {
      return input.value();
    }
    List<@Nullable Object> kept = new ArrayList<>();
    for (Object item : items) {
      input.budget().step();
      if (wanted.test(item)) {
        kept.add(item);
      }
    }
    return kept;
  }

  private static @Nullable Object found(Input input, Predicate<@Nullable Object> wanted) {
    List<@Nullable Object> items = searched(input);
    if (items == null) {
      return input.value();
    }
    for (Object item : items) {
      input.budget().step();
      if (wanted.test(item)) {
        return item;
      }
    }
    return null;
  }

  private static @Nullable Object where(Input input) {
    return Values.isTrue(input.argument(0)) ? filtered(input, meant(input)) : input.value();
  }

  private static @Nullable Object find(Input input) {
    return Values.isTrue(input.argument(0)) ? found(input, meant(input)) : input.value();
  }

  private static Predicate<@Nullable Object> meant(Input input) {
    String name = input.text(0, "");
    Object target = input.argument(1);
    String text = input.values().text(target);
    return item -> {
      Object value = property(item, name);
      if (target == null || value == null) {
        return target == value;
      }
      return value instanceof List<?> list
          ? list.stream().anyMatch(each -> input.values().text(each).equals(text))
          : input.values().text(value).equals(text);
    };
  }

  /** A condition on a variable that is each item in turn. */
  private static Predicate<@Nullable Object> expression(Input input) {
    String variable = input.text(0, "");
    Condition condition = Condition.read(input.filter(), input.text(1, ""));
    return item -> {
      input.context().pushScope();
      try {
        input.context().setHere(variable, item);
        return condition.holds(input.context());
      } finally {
        input.context().popScope();
      }
    };
  }

  private static @Nullable Object groupBy(Input input) {
    String name = input.text(0, "");
    return grouped(input, item -> input.values().text(property(item, name)));
  }

  private static @Nullable Object groupByExpression(Input input) {
    String variable = input.text(0, "");
    Filtered expression = Filtered.read(input.text(1, ""));
    return grouped(
        input,
        item -> {
          input.context().pushScope();
          try {
            input.context().setHere(variable, item);
            return expression.of(input.context());
          } finally {
            input.context().popScope();
          }
        });
  }

  private static @Nullable Object grouped(
      Input input, java.util.function.Function<@Nullable Object, @Nullable Object> key) {
    List<@Nullable Object> items = searched(input);
    if (items == null) {
      return input.value();
    }
    Map<String, Map<String, @Nullable Object>> groups = new LinkedHashMap<>();
    for (Object item : items) {
      input.budget().step();
      Object name = key.apply(item);
      Map<String, @Nullable Object> group =
          groups.computeIfAbsent(
              input.values().inspect(name),
              any -> {
                Map<String, @Nullable Object> made = new LinkedHashMap<>();
                made.put("name", name);
                made.put("items", new ArrayList<@Nullable Object>());
                return made;
              });
      @SuppressWarnings("unchecked") // of the list put in above
      List<@Nullable Object> list = (List<@Nullable Object>) group.get("items");
      if (list != null) {
        list.add(item);
        group.put("size", (long) list.size());
      }
    }
    return new ArrayList<>(groups.values());
  }

  private static List<@Nullable Object> copy(Input input, List<?> list) {
    input.budget().steps(list.size() + 1);
    return new ArrayList<>(list);
  }

  private static @Nullable Object push(Input input) {
    if (!(input.value() instanceof List<?> list)) {
      return input.value();
    }
    List<@Nullable Object> longer = copy(input, list);
    longer.add(input.argument(0));
    return longer;
  }

  private static @Nullable Object unshift(Input input) {
    if (!(input.value() instanceof List<?> list)) {
      return input.value();
    }
    List<@Nullable Object> longer = copy(input, list);
    longer.addFirst(input.argument(0));
    return longer;
  }

  private static @Nullable Object pop(Input input) {
    return input.value() instanceof List<?> list
        ? copy(input, list.subList(0, list.size() - fewer(input, list)))
        : input.value();
  }

  private static @Nullable Object shift(Input input) {
    return input.value() instanceof List<?> list
        ? copy(input, list.subList(fewer(input, list), list.size()))
        : input.value();
  }

  private static int fewer(Input input, List<?> list) {
    return Math.clamp(input.whole(0, 1), 0, list.size());
  }

  private static @Nullable Object sentence(Input input) {
    if (!(input.value() instanceof List<?> list)) {
      // Ruby asks a text for its characters as it does a list for its items.
      if (input.value() instanceof String text && text.length() < 2) {
        return text;
      }
      throw input.bad();
    }
    List<String> words = list.stream().map(input.values()::text).toList();
    String connector = input.text(0, "and");
    return switch (words.size()) {
      case 0 -> "";
      case 1 -> words.getFirst();
      case 2 -> words.getFirst() + " " + connector + " " + words.getLast();
      default ->
          String.join(", ", words.subList(0, words.size() - 1))
              + ", "
              + connector
              + " "
              + words.getLast();
    };
  }
}
