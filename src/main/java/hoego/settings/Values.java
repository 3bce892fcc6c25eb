package hoego.settings;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;

/** Named values as they stand in a properties file; reading one never fails. */
final class Values {
  private final Properties properties = new Properties();

  static Values parse(byte[] bytes) {
    Values values = new Values();
    try (InputStreamReader in =
        new InputStreamReader(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
      values.properties.load(in);
    } catch (IOException | IllegalArgumentException broken) {
      // What was read before the broken line still holds; the rest is as at a first start.
    }
    return values;
  }

  byte[] bytes() {
    StringWriter out = new StringWriter();
    for (String name : new TreeSet<>(properties.stringPropertyNames())) {
      out.append(name).append('=').append(escaped(properties.getProperty(name))).append('\n');
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  Values with(String name, String value) {
    properties.setProperty(name, value);
    return this;
  }

  String text(String name, String otherwise) {
    return properties.getProperty(name, otherwise);
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
    Map<String, String> found = new HashMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(prefix) && name.length() > prefix.length()) {
        found.put(name.substring(prefix.length()), properties.getProperty(name));
      }
    }
    return found;
  }

  private static String escaped(String value) {
    return value
        .replace("\\", "\\\\")
        .replace("\n", "\\n")
        .replace("\r", "\\r")
        .replaceFirst("^ ", "\\\\ ");
  }
}
