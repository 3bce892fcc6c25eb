package hoego.post;

import java.io.StringReader;
import java.math.BigInteger;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/**
 * Reads YAML as plain data with the values that Ruby gives it: maps with text keys, lists, texts,
 * {@code Long}, {@code BigInteger}, {@code Double}, {@code Boolean}, {@code LocalDate}, {@code
 * ZonedDateTime} and null. No object is ever built from what a file names.
 */
public final class YamlValues {
  private static final int LONGEST = 1024 * 1024;
  private static final int DEEPEST = 40;
  private static final int MOST_NODES = 200_000;
  private static final int LONGEST_NUMBER = 100;

  private final ZoneId zone;
  private int nodes;

  private YamlValues(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * The first document of a text.
   *
   * @param zone the site's clock, which times without a zone are of
   * @return empty for what can't be read, is too large, or is null
   */
  public static Optional<Object> read(String yaml, ZoneId zone) {
    if (yaml.length() > LONGEST) {
      return Optional.empty();
    }
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    options.setTagInspector(tag -> true);
    try {
      Iterator<Node> documents =
          new Yaml(new SafeConstructor(options)).composeAll(new StringReader(yaml)).iterator();
      return documents.hasNext()
          ? Optional.ofNullable(new YamlValues(zone).value(documents.next(), 0))
          : Optional.empty();
    } catch (RuntimeException | StackOverflowError invalid) {
      // SnakeYAML has many names for it, and Jekyll goes on without the values, too.
      return Optional.empty();
    }
  }

  /** The same for a text that is keys and values; without any where it is something else. */
  public static Map<String, @Nullable Object> readMap(String yaml, ZoneId zone) {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    if (read(yaml, zone).orElse(null) instanceof Map<?, ?> read) {
      read.forEach((key, value) -> map.put(String.valueOf(key), value));
    }
    return map;
  }

  private @Nullable Object value(Node node, int depth) {
    if (++nodes > MOST_NODES || depth > DEEPEST) {
      throw new IllegalArgumentException("too large");
    }
    return switch (node) {
      case MappingNode map -> {
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        for (NodeTuple tuple : map.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key) {
            values.put(key.getValue(), value(tuple.getValueNode(), depth + 1));
          }
        }
        yield values;
      }
      case SequenceNode list -> {
        List<@Nullable Object> values = new ArrayList<>();
        for (Node item : list.getValue()) {
          values.add(value(item, depth + 1));
        }
        yield values;
      }
      case ScalarNode scalar -> scalar(scalar);
      default -> null;
    };
  }

  private @Nullable Object scalar(ScalarNode scalar) {
    String text = scalar.getValue();
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return null;
    }
    if (tag.equals(Tag.BOOL)) {
      return switch (text.toLowerCase(Locale.ROOT)) {
        case "yes", "true", "on" -> true;
        default -> false;
      };
    }
    try {
      if (tag.equals(Tag.INT)) {
        return whole(text.replace("_", ""));
      }
      if (tag.equals(Tag.FLOAT)) {
        return decimal(text.replace("_", ""));
      }
    } catch (NumberFormatException rare) {
      return text;
    }
    boolean plain = scalar.getScalarStyle() == ScalarStyle.PLAIN;
    Object time = plain ? time(text, tag) : null;
    return time == null ? text : time;
  }

  /** SnakeYAML takes {@code … +0900} for a text, which is a time to Ruby. */
  private @Nullable Object time(String text, Tag tag) {
    PostDate date = PostDate.of(text, false).orElse(null);
    if (date == null || text.indexOf('-') != 4) {
      return null;
    }
    if (date.time() == null) {
      return tag.equals(Tag.TIMESTAMP) ? date.date() : null;
    }
    if (!tag.equals(Tag.TIMESTAMP) && date.offset() == null) {
      return null;
    }
    // Ruby keeps the zone that is written.
    return date.offset() == null
        ? date.shown(zone).atZone(zone)
        : date.date().atTime(date.time()).atZone(date.offset());
  }

  private static Object whole(String text) {
    if (text.length() > LONGEST_NUMBER || text.contains(":")) {
      return text;
    }
    boolean negative = text.startsWith("-");
    String digits = text.replaceFirst("\\A[-+]", "").toLowerCase(Locale.ROOT);
    BigInteger value;
    if (digits.startsWith("0x")) {
      value = new BigInteger(digits.substring(2), 16);
    } else if (digits.startsWith("0b")) {
      value = new BigInteger(digits.substring(2), 2);
    } else if (digits.startsWith("0") && digits.length() > 1) {
      value = new BigInteger(digits.replaceFirst("\\A0o?", ""), 8);
    } else {
      value = new BigInteger(digits);
    }
    BigInteger signed = negative ? value.negate() : value;
    return signed.bitLength() < Long.SIZE ? (Object) signed.longValue() : signed;
  }

  private static Object decimal(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case ".inf", "+.inf" -> Double.POSITIVE_INFINITY;
      case "-.inf" -> Double.NEGATIVE_INFINITY;
      case ".nan" -> Double.NaN;
      default ->
          text.length() > LONGEST_NUMBER || text.contains(":")
              ? (Object) text
              : Double.parseDouble(text);
    };
  }
}
