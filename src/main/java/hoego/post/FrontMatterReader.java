package hoego.post;

import java.io.StringReader;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Reads YAML into front matter by its nodes alone: no value is ever built from what it says. */
final class FrontMatterReader {
  private static final int LONGEST = 64 * 1024;
  static final int DEEPEST = 20;

  /** Aliases make a small text stand for a huge tree; no real front matter comes near this. */
  private static final int MOST_NODES = 20_000;

  /** Digits are squared in work when a number is read; a longer one is left as it is written. */
  private static final int LONGEST_NUMBER = 100;

  private final int firstLine;
  private int nodes;

  private FrontMatterReader(int firstLine) {
    this.firstLine = firstLine;
  }

  static FrontMatter read(String yaml, int firstLine) {
    if (yaml.length() > LONGEST) {
      return failed(PostProblem.Kind.TOO_LARGE, firstLine, 0, "longer than 64 KB");
    }
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(DEEPEST);
    // Nothing is built from a tag here, so any may stand there, as for Jekyll.
    options.setTagInspector(tag -> true);
    try {
      Iterable<Node> documents =
          new Yaml(new SafeConstructor(options)).composeAll(new StringReader(yaml));
      Iterator<Node> first = documents.iterator();
      if (!first.hasNext()) {
        return FrontMatter.EMPTY;
      }
      Node root = first.next();
      if (root.getTag().equals(Tag.NULL)) {
        return FrontMatter.EMPTY;
      }
      if (!(root instanceof MappingNode map)) {
        return failed(PostProblem.Kind.NOT_KEYS_AND_VALUES, firstLine, 0, "no keys and values");
      }
      return new FrontMatter(new FrontMatterReader(firstLine).entries(map, 0), null);
    } catch (TooLarge | StackOverflowError tooLarge) {
      return failed(PostProblem.Kind.TOO_LARGE, firstLine, 0, "too deep or too many aliases");
    } catch (MarkedYAMLException invalid) {
      Mark mark = invalid.getProblemMark();
      String cause = invalid.getProblem();
      return failed(
          PostProblem.Kind.INVALID_YAML,
          firstLine + (mark == null ? 0 : mark.getLine()),
          mark == null ? 0 : mark.getColumn(),
          cause == null ? "" : cause);
    } catch (RuntimeException invalid) {
      // Not only YAMLException: SnakeYAML lets a few others out, for a number too large in %YAML.
      String message = invalid.getMessage();
      String cause = message == null ? "" : message.lines().findFirst().orElse("");
      return failed(PostProblem.Kind.INVALID_YAML, firstLine, 0, cause);
    }
  }

  private static FrontMatter failed(PostProblem.Kind kind, int line, int column, String cause) {
    return new FrontMatter(List.of(), new PostProblem(kind, line, column, cause));
  }

  private List<FrontMatterEntry> entries(MappingNode map, int depth) {
    Map<String, FrontMatterEntry> entries = new LinkedHashMap<>();
    for (NodeTuple tuple : map.getValue()) {
      if (tuple.getKeyNode() instanceof ScalarNode key) {
        // The last of a key's values is the one; it takes the last one's place as well.
        entries.remove(key.getValue());
        entries.put(key.getValue(), entry(key, tuple.getValueNode(), depth + 1));
      }
    }
    return List.copyOf(entries.values());
  }

  private FrontMatterEntry entry(ScalarNode keyNode, Node value, int depth) {
    count(depth);
    String key = keyNode.getValue();
    int line = firstLine + keyNode.getStartMark().getLine();
    return switch (value) {
      case MappingNode map ->
          new FrontMatterEntry(
              key, FrontMatterEntry.Kind.MAP, "", false, List.of(), entries(map, depth), line);
      case SequenceNode list -> {
        List<String> items = new ArrayList<>();
        flatten(list, items, depth);
        yield new FrontMatterEntry(
            key, FrontMatterEntry.Kind.LIST, "", false, List.copyOf(items), List.of(), line);
      }
      case ScalarNode scalar -> {
        FrontMatterEntry.Kind kind = kind(scalar);
        boolean quoted = scalar.getScalarStyle() != ScalarStyle.PLAIN;
        yield new FrontMatterEntry(
            key, kind, text(scalar, kind), quoted, List.of(), List.of(), line);
      }
      default ->
          new FrontMatterEntry(
              key, FrontMatterEntry.Kind.NULL, "", false, List.of(), List.of(), line);
    };
  }

  private void flatten(SequenceNode list, List<String> items, int depth) {
    for (Node item : list.getValue()) {
      count(depth);
      if (item instanceof SequenceNode inner) {
        flatten(inner, items, depth + 1);
      } else if (item instanceof ScalarNode scalar) {
        FrontMatterEntry.Kind kind = kind(scalar);
        if (kind != FrontMatterEntry.Kind.NULL) {
          items.add(text(scalar, kind));
        }
      }
    }
  }

  private void count(int depth) {
    nodes++;
    if (nodes > MOST_NODES || depth > DEEPEST + 1) {
      throw new TooLarge();
    }
  }

  static FrontMatterEntry.Kind kind(ScalarNode scalar) {
    Tag tag = scalar.getTag();
    if (tag.equals(Tag.NULL)) {
      return FrontMatterEntry.Kind.NULL;
    } else if (tag.equals(Tag.BOOL)) {
      return FrontMatterEntry.Kind.BOOLEAN;
    } else if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return FrontMatterEntry.Kind.NUMBER;
    } else if (tag.equals(Tag.TIMESTAMP)) {
      return FrontMatterEntry.Kind.TIME;
    }
    return FrontMatterEntry.Kind.STRING;
  }

  static String text(ScalarNode scalar, FrontMatterEntry.Kind kind) {
    String text = scalar.getValue();
    return switch (kind) {
      case NULL -> "";
      case BOOLEAN ->
          switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "true", "on" -> "true";
            default -> "false";
          };
      case NUMBER -> number(text, scalar.getTag().equals(Tag.INT));
      default -> text;
    };
  }

  /** A number as Ruby prints it, or as it is written where it is of a rare form. */
  private static String number(String written, boolean whole) {
    String text = written.replace("_", "");
    if (text.length() > LONGEST_NUMBER || text.contains(":")) {
      return written;
    }
    try {
      if (!whole) {
        double value = Double.parseDouble(text);
        double size = Math.abs(value);
        // Ruby turns to an exponent elsewhere; those are left as they are written.
        boolean plain = size == 0 || (size >= 1e-4 && size < 1e16);
        String digits = new BigDecimal(Double.toString(value)).toPlainString();
        return !plain ? written : digits.contains(".") ? digits : digits + ".0";
      }
      boolean negative = text.startsWith("-");
      String digits = text.replaceFirst("\\A[-+]", "").toLowerCase(Locale.ROOT);
      BigInteger value;
      if (digits.startsWith("0x")) {
        value = new BigInteger(digits.substring(2), 16);
      } else if (digits.startsWith("0b")) {
        value = new BigInteger(digits.substring(2), 2);
      } else if (digits.startsWith("0") && digits.length() > 1) {
        value = new BigInteger(digits, 8);
      } else {
        value = new BigInteger(digits);
      }
      return (negative ? value.negate() : value).toString();
    } catch (NumberFormatException rare) {
      return written;
    }
  }

  /** Ends a reading whose aliases or depth pass the limits. */
  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooLarge() {
      super("too large", null, false, false);
    }
  }
}
