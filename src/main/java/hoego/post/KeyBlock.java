package hoego.post;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A key of front matter with the lines that it is written in.
 *
 * @param comments the comments and blank lines before the key, each with its line end
 * @param text the key's own lines, without the last one's end
 */
public record KeyBlock(FrontMatterEntry entry, String comments, String text) {

  /**
   * The keys of front matter in the order written.
   *
   * @param yaml with LF line ends
   * @return empty where the YAML can't be read, where a key is written twice, or where keys share a
   *     line, as in a map in braces
   */
  public static Optional<List<KeyBlock>> of(String yaml) {
    FrontMatter matter = FrontMatter.of(yaml);
    // To YAML there are more line ends than to anybody who would see where a key's lines are.
    boolean oddLines = yaml.chars().anyMatch(c -> "\r\u0085\u2028\u2029".indexOf(c) >= 0);
    if (matter.problem() != null || oddLines) {
      return Optional.empty();
    }
    List<String> lines = yaml.lines().toList();
    List<FrontMatterEntry> entries =
        matter.entries().stream().sorted(Comparator.comparingInt(FrontMatterEntry::line)).toList();
    List<KeyBlock> blocks = new ArrayList<>();
    int before = 0;
    for (int i = 0; i < entries.size(); i++) {
      FrontMatterEntry entry = entries.get(i);
      int end = i + 1 < entries.size() ? entries.get(i + 1).line() : lines.size();
      while (end > entry.line() + 1 && isNothing(lines.get(end - 1))) {
        end--;
      }
      if (end <= entry.line()) {
        return Optional.empty();
      }
      String text = String.join("\n", lines.subList(entry.line(), end)).stripTrailing();
      List<String> above = lines.subList(before, entry.line());
      boolean twice = FrontMatter.of(text).entries().size() > 1;
      if (twice || !above.stream().allMatch(KeyBlock::isNothing)) {
        // The first of a key's two values stands above a key, or in the lines of the one before.
        return Optional.empty();
      }
      String comments = above.stream().map(line -> line + "\n").collect(Collectors.joining());
      blocks.add(new KeyBlock(entry, comments, text));
      before = end;
    }
    return Optional.of(List.copyOf(blocks));
  }

  /** The key. */
  public String key() {
    return entry.key();
  }

  /**
   * This with other texts in its values, whatever signs those hold: what no longer says what it is
   * to say as it is written is put in quotes.
   *
   * @param change of a text that may stand in quotes, or be a whole line of a block; gives no line
   *     ends
   * @param tame the same change with nothing in it that has a meaning in YAML, for what can't be
   *     put in quotes here: the values of maps
   */
  public KeyBlock with(UnaryOperator<String> change, UnaryOperator<String> tame) {
    String changed = change.apply(text);
    if (changed.equals(text)) {
      return this;
    }
    List<String> wanted = texts(entry).map(change).filter(each -> !each.isBlank()).toList();
    return written(changed, wanted)
        .or(() -> written(quoted(change), wanted))
        .or(() -> written(tame.apply(text), null))
        .orElse(this);
  }

  private String quoted(UnaryOperator<String> change) {
    String head = entry.key() + ": ";
    return switch (entry.kind()) {
      case LIST ->
          entry.items().stream()
              .map(change)
              .map(each -> YamlScalar.write(each, YamlScalar.Quotes.DOUBLE))
              .collect(Collectors.joining(", ", head + "[", "]"));
      case MAP -> text;
      default -> head + YamlScalar.write(change.apply(entry.text()), YamlScalar.Quotes.DOUBLE);
    };
  }

  private Optional<KeyBlock> written(String lines, @Nullable List<String> wanted) {
    return of(lines + "\n")
        .filter(blocks -> blocks.size() == 1)
        .map(List::getFirst)
        .filter(block -> block.key().equals(key()))
        .filter(
            block ->
                wanted == null
                    || texts(block.entry()).filter(each -> !each.isBlank()).toList().equals(wanted))
        .map(block -> new KeyBlock(block.entry(), comments, lines));
  }

  private static Stream<String> texts(FrontMatterEntry entry) {
    return switch (entry.kind()) {
      case LIST -> entry.items().stream();
      case MAP -> entry.fields().stream().flatMap(KeyBlock::texts);
      default -> Stream.of(entry.text());
    };
  }

  private static boolean isNothing(String line) {
    return line.isBlank() || line.startsWith("#");
  }
}
