package hoego.markdown.kramdown;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Attributes of an element in the order in which they were given, and the lists they refer to. */
public final class Attributes {
  private final Map<String, String> values = new LinkedHashMap<>();
  private final List<String> references = new ArrayList<>();

  static Attributes copyOf(@Nullable Attributes other) {
    Attributes copy = new Attributes();
    if (other != null) {
      copy.add(other);
    }
    return copy;
  }

  @Nullable String get(String name) {
    return values.get(name);
  }

  Map<String, String> values() {
    return Collections.unmodifiableMap(values);
  }

  void put(String name, String value) {
    values.put(name, value);
  }

  void putIfAbsent(String name, String value) {
    values.putIfAbsent(name, value);
  }

  void remove(String name) {
    values.remove(name);
  }

  /** Makes each value one line. */
  void joinLines() {
    values.replaceAll((name, value) -> value.replace('\n', ' '));
  }

  void addClass(String name) {
    values.merge("class", name, (old, more) -> old + " " + more);
  }

  void refer(String name) {
    references.add(name);
  }

  /** Whether a list such as {@code toc} is named, of that name or not. */
  boolean refersTo(String name) {
    return references.contains(name);
  }

  /** Adds what {@code other} has: classes to classes, in place of all else. */
  void add(Attributes other) {
    references.addAll(other.references);
    addValues(other);
  }

  /** Adds what the lists that {@code other} names hold, then what it has itself. */
  void addResolved(Attributes other, Map<String, Attributes> lists) {
    for (String name : other.references) {
      Attributes list = lists.get(name);
      if (list != null) {
        addValues(list);
      }
    }
    addValues(other);
  }

  private void addValues(Attributes other) {
    other.values.forEach(
        (name, value) -> {
          if (name.equals("class")) {
            addClass(value);
          } else {
            values.put(name, value);
          }
        });
  }

  /** The attributes as they stand in a tag, each with a space before it. */
  String html() {
    if (values.isEmpty()) {
      return "";
    }
    StringBuilder html = new StringBuilder();
    values.forEach(
        (name, value) -> {
          boolean nothing = name.equals("id") && value.isBlank();
          if (!nothing) {
            html.append(' ').append(name).append("=\"");
            Escapes.attribute(value, html);
            html.append('"');
          }
        });
    return html.toString();
  }
}
