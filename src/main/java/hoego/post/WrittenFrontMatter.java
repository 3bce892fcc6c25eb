package hoego.post;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** A post's front matter as it is written, for those who ask where a thing stands; immutable. */
public final class WrittenFrontMatter {
  private final PostSource source;
  private final FrontMatter matter;
  private final Optional<MarkedYaml> marked;

  private WrittenFrontMatter(PostSource source) {
    this.source = source;
    this.matter = FrontMatter.of(source);
    this.marked =
        source.hasFrontMatter() && matter.problem() == null
            ? MarkedYaml.of(source)
            : Optional.empty();
  }

  /** Reads it; never fails: of what can't be read, nothing is known. */
  public static WrittenFrontMatter of(PostSource source) {
    return new WrittenFrontMatter(source);
  }

  /** What it means. */
  public FrontMatter matter() {
    return matter;
  }

  /** Where a key stands, the last where it is repeated. */
  public Optional<TextRange> key(String name) {
    return marked.flatMap(yaml -> yaml.field(name)).map(WrittenFrontMatter::range);
  }

  /** Where a key's value stands; empty where it has none, or is an alias. */
  public Optional<TextRange> value(String name) {
    if (marked.isEmpty()) {
      return Optional.empty();
    }
    MarkedYaml yaml = marked.get();
    return yaml.field(name)
        .filter(field -> !field.alias())
        .map(field -> new TextRange(yaml.at(field.value().getStartMark()), yaml.end(field)))
        .filter(range -> !range.isEmpty());
  }

  /** The scalars of the keys that count: single values, and those of lists. */
  public List<WrittenValue> values() {
    List<WrittenValue> values = new ArrayList<>();
    marked.ifPresent(
        yaml -> {
          List<MarkedYaml.Field> fields = yaml.fields();
          Map<String, MarkedYaml.Field> last = new HashMap<>();
          fields.forEach(field -> last.put(field.name(), field));
          for (MarkedYaml.Field field : fields) {
            if (last.get(field.name()) == field && !field.alias()) {
              add(yaml, field, values);
            }
          }
        });
    return values;
  }

  private static void add(MarkedYaml yaml, MarkedYaml.Field field, List<WrittenValue> values) {
    if (field.value() instanceof ScalarNode scalar) {
      values.add(written(yaml, field.name(), -1, scalar));
    } else if (field.value() instanceof SequenceNode list) {
      int end = field.colon();
      int number = 0;
      for (Node item : list.getValue()) {
        // An alias has the marks of what it stands for.
        if (item instanceof ScalarNode scalar && yaml.at(scalar.getStartMark()) >= end) {
          values.add(written(yaml, field.name(), number, scalar));
          end = yaml.at(scalar.getEndMark());
        }
        number++;
      }
    }
  }

  private static WrittenValue written(MarkedYaml yaml, String key, int item, ScalarNode scalar) {
    FrontMatterEntry.Kind kind = FrontMatterReader.kind(scalar);
    return new WrittenValue(
        key,
        item,
        scalar.getValue(),
        FrontMatterReader.text(scalar, kind),
        kind,
        scalar.isPlain(),
        new TextRange(yaml.contentStart(scalar), yaml.at(scalar.getEndMark())));
  }

  /**
   * A key that stands more than once.
   *
   * @param range where the last of them stands, the one that counts
   * @param others takes the lines of the others out
   */
  public record Repeated(String key, TextRange range, TextChange others) {}

  /** The keys that stand more than once, in the order of their last places. */
  public List<Repeated> repeated() {
    List<Repeated> repeated = new ArrayList<>();
    marked
        .filter(yaml -> !yaml.inBraces())
        .ifPresent(
            yaml -> {
              List<MarkedYaml.Field> fields = yaml.fields();
              Map<String, List<MarkedYaml.Field>> all = new HashMap<>();
              fields.forEach(
                  field -> all.computeIfAbsent(field.name(), any -> new ArrayList<>()).add(field));
              for (MarkedYaml.Field field : fields) {
                List<MarkedYaml.Field> same = all.getOrDefault(field.name(), List.of());
                if (same.size() > 1 && same.getLast() == field) {
                  List<TextEdit> edits = new ArrayList<>();
                  for (MarkedYaml.Field other : same.subList(0, same.size() - 1)) {
                    int end = Math.min(yaml.end(other), source.frontMatterEnd());
                    edits.add(
                        TextEdit.delete(
                            yaml.lineStart(other.keyStart()),
                            yaml.lineAfter(other.keyStart(), end)));
                  }
                  repeated.add(new Repeated(field.name(), range(field), new TextChange(edits)));
                }
              }
            });
    return repeated;
  }

  /** Puts a text in quotes in a value's place. */
  public static TextChange asText(TextRange value, String text) {
    String quoted = YamlScalar.exact(text, YamlScalar.Quotes.DOUBLE, true);
    return TextChange.of(new TextEdit(value, quoted));
  }

  /** Puts a list in a value's place. */
  public static TextChange asList(TextRange value, List<String> items) {
    List<String> written = new ArrayList<>();
    items.forEach(item -> written.add(YamlScalar.exact(item, YamlScalar.Quotes.NONE, true)));
    return TextChange.of(new TextEdit(value, "[" + String.join(", ", written) + "]"));
  }

  private static TextRange range(MarkedYaml.Field field) {
    return new TextRange(field.keyStart(), field.colon());
  }
}
