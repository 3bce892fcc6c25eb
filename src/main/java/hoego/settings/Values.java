package hoego.settings;

import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Named values; reading one never fails. */
final class Values {
  private final SortedMap<String, String> values = new TreeMap<>();

  Values with(String name, String value) {
    values.put(name, value);
    return this;
  }

  /** All of them, by name. */
  SortedMap<String, String> all() {
    return values;
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  boolean truth(String name, boolean otherwise) {
    return switch (text(name, "").strip().toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> otherwise;
    };
  }

  double number(String name, double otherwise, double least, double most) {
    try {
      double number = Double.parseDouble(text(name, ""));
      return number >= least && number <= most ? number : otherwise;
    } catch (NumberFormatException odd) {
      return otherwise;
    }
  }

  <E extends Enum<E>> E choice(String name, E otherwise) {
    try {
      return Enum.valueOf(
          otherwise.getDeclaringClass(), text(name, "").strip().toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException odd) {
      return otherwise;
    }
  }

  /** The values whose names begin with {@code prefix}, by the rest of their names. */
  Map<String, String> below(String prefix) {
    Map<String, String> found = new TreeMap<>();
    values
        .tailMap(prefix)
        .forEach(
            (name, value) -> {
              if (name.startsWith(prefix) && name.length() > prefix.length()) {
                found.put(name.substring(prefix.length()), value);
              }
            });
    return found;
  }
}
