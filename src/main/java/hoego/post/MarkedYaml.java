package hoego.post;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * The keys of a post's front matter and where they stand, in chars of the whole post.
 *
 * <p>SnakeYAML's marks count code points; a block collection's end mark runs on through comments
 * and blank lines, a value's start mark may be that of its anchor or tag, and an alias has the
 * marks of what it stands for. All this is put right here.
 */
final class MarkedYaml {
  /** A key and its value; {@code colon} is the offset of the colon between them. */
  record Field(ScalarNode key, int keyStart, int colon, Node value, boolean alias) {
    String name() {
      return key.getValue();
    }
  }

  private final PostSource source;
  private final String yaml;
  private final boolean astral;
  private final @Nullable MappingNode root;

  private MarkedYaml(PostSource source, @Nullable MappingNode root) {
    this.source = source;
    this.yaml = source.frontMatter();
    this.astral = yaml.codePoints().anyMatch(c -> c > Character.MAX_VALUE);
    this.root = root;
  }

  /**
   * Reads front matter that {@link FrontMatter} has read without a problem, which bounds it.
   *
   * @return empty where there is more than one document, or something that can't be read
   */
  static Optional<MarkedYaml> of(PostSource source) {
    LoaderOptions options = new LoaderOptions();
    options.setNestingDepthLimit(FrontMatterReader.DEEPEST);
    options.setTagInspector(tag -> true);
    try {
      Iterator<Node> documents =
          new Yaml(new SafeConstructor(options))
              .composeAll(new StringReader(source.frontMatter()))
              .iterator();
      Node first = documents.hasNext() ? documents.next() : null;
      if (documents.hasNext() || (first instanceof SequenceNode)) {
        return Optional.empty();
      }
      return Optional.of(new MarkedYaml(source, first instanceof MappingNode map ? map : null));
    } catch (RuntimeException | StackOverflowError invalid) {
      return Optional.empty();
    }
  }

  /** The keys with all their values, null where there are none. */
  @Nullable MappingNode root() {
    return root;
  }

  /** Whether the keys stand in braces. */
  boolean inBraces() {
    return root != null && root.getFlowStyle() == FlowStyle.FLOW;
  }

  /** Every key that is a text, repeated ones too, in the order written. */
  List<Field> fields() {
    List<Field> fields = new ArrayList<>();
    if (root != null) {
      for (NodeTuple tuple : root.getValue()) {
        if (tuple.getKeyNode() instanceof ScalarNode key) {
          int end = at(key.getEndMark());
          int colon = source.text().indexOf(':', end);
          Node value = tuple.getValueNode();
          fields.add(
              new Field(key, at(key.getStartMark()), colon, value, at(value.getStartMark()) < end));
        }
      }
    }
    return fields;
  }

  /** The last of a key's fields, which is the one that counts. */
  Optional<Field> field(String name) {
    return fields().reversed().stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** Where a mark is in the post. */
  int at(Mark mark) {
    int index = mark.getIndex();
    return source.frontMatterStart() + (astral ? yaml.offsetByCodePoints(0, index) : index);
  }

  /** Where a scalar begins behind its anchor and its tag. */
  int contentStart(ScalarNode scalar) {
    String text = source.text();
    int start = at(scalar.getStartMark());
    int end = at(scalar.getEndMark());
    while (start < end && (text.charAt(start) == '&' || text.charAt(start) == '!')) {
      while (start < end && !isSpace(text.charAt(start))) {
        start++;
      }
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
    }
    return start;
  }

  /** Whether a value names its own type. */
  boolean hasTag(Node node) {
    int start = at(node.getStartMark());
    String text = source.text();
    while (start < text.length() && text.charAt(start) == '&') {
      while (start < text.length() && !isSpace(text.charAt(start))) {
        start++;
      }
      while (start < text.length() && isSpace(text.charAt(start))) {
        start++;
      }
    }
    return start < text.length() && text.charAt(start) == '!';
  }

  /** Where a field's value ends: at its last character, what follows on its line left out. */
  int end(Field field) {
    return end(field.value(), field.colon() + 1);
  }

  /**
   * Where a value ends.
   *
   * @param after where what stands before it ends
   */
  int end(Node node, int after) {
    if (at(node.getStartMark()) < after) {
      return aliasEnd(after);
    }
    if (node instanceof CollectionNode<?> collection
        && collection.getFlowStyle() != FlowStyle.FLOW) {
      int end = at(node.getStartMark());
      if (node instanceof SequenceNode list) {
        for (Node item : list.getValue()) {
          end = end(item, end);
        }
      } else if (node instanceof MappingNode map) {
        for (NodeTuple tuple : map.getValue()) {
          end = end(tuple.getKeyNode(), end);
          end = end(tuple.getValueNode(), source.text().indexOf(':', end) + 1);
        }
      }
      return end;
    }
    return at(node.getEndMark());
  }

  private int aliasEnd(int after) {
    String text = source.text();
    int end = text.indexOf('*', after);
    if (end < 0) {
      return after;
    }
    while (end < text.length()
        && !isSpace(text.charAt(end))
        && ",]}".indexOf(text.charAt(end)) < 0) {
      end++;
    }
    return end;
  }

  /** Where the line of an offset begins. */
  int lineStart(int offset) {
    return source.text().lastIndexOf('\n', offset - 1) + 1;
  }

  /**
   * Where the line after a value begins: what else is on the value's last line is passed over; a
   * block scalar takes its line ends with it already.
   */
  int lineAfter(int start, int end) {
    String text = source.text();
    if (end > start && text.charAt(end - 1) == '\n') {
      return end;
    }
    int line = text.indexOf('\n', end);
    return line < 0 ? text.length() : line + 1;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\n';
  }
}
