package hoego.post;

import hoego.post.FolderKeys.Shape;
import hoego.post.YamlScalar.Quotes;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;
import org.yaml.snakeyaml.nodes.Tag;

/** Puts texts into a key's list, changes them and takes them out, in the style that it has. */
final class ListEdit {
  /** The keys whose one text Jekyll takes for words in a row. */
  private static final Set<String> PLURALS = Set.of("categories", "tags");

  private final FrontMatterEdit edit;
  private final MarkedYaml marked;
  private final FolderKeys habit;
  private final ScalarEdit scalars;
  private final String text;

  ListEdit(FrontMatterEdit edit, MarkedYaml marked, FolderKeys habit) {
    this.edit = edit;
    this.marked = marked;
    this.habit = habit;
    this.scalars = new ScalarEdit(edit, marked);
    this.text = edit.source().text();
  }

  /** What a value is as a list of texts. */
  static List<String> texts(FrontMatterEntry entry) {
    return switch (entry.kind()) {
      case LIST -> entry.items();
      case STRING ->
          PLURALS.contains(entry.key()) ? FrontMatter.words(entry.text()) : List.of(entry.text());
      case NUMBER, TIME, BOOLEAN -> List.of(entry.text());
      case NULL, MAP -> List.of();
    };
  }

  /** The ways to write a key that is to be added with one item, the one that fits best first. */
  static List<String> added(String key, String item, FolderKeys habit) {
    String head = YamlScalar.exact(key, Quotes.NONE, false) + ":";
    Shape otherwise = PLURALS.contains(key) ? Shape.BRACKETS : Shape.WORDS;
    Shape shape = habit.key(key).map(FolderKeys.Key::shape).orElse(otherwise);
    Quotes quotes = habit.key(key).map(FolderKeys.Key::quotes).orElse(Quotes.NONE);
    String inBrackets = head + " [" + YamlScalar.exact(item, quotes, true) + "]\n";
    String alone = YamlScalar.exact(item, quotes, false);
    return switch (shape) {
      case BRACKETS -> List.of(inBrackets);
      case DASHES -> List.of(head + "\n- " + alone + "\n");
      case INDENTED_DASHES -> List.of(head + "\n  - " + alone + "\n");
      case WORDS -> List.of(head + " " + alone + "\n", inBrackets);
    };
  }

  List<String> items(MarkedYaml.Field field) {
    return edit.entry(field.name()).map(ListEdit::texts).orElse(List.of());
  }

  EditOutcome add(MarkedYaml.Field field, String item) {
    Refusal refusal = refusal(field);
    if (refusal != null) {
      return edit.refused(field.name(), refusal);
    }
    List<String> wished = new ArrayList<>(items(field));
    wished.add(item);
    List<TextChange> changes = new ArrayList<>();
    if (field.value() instanceof SequenceNode list) {
      changes.add(
          list.getFlowStyle() == FlowStyle.FLOW
              ? bracketed(list, item)
              : dashed(field, list, item));
    } else if (wished.size() == 1) {
      changes.addAll(filled(field, item));
    } else {
      changes.addAll(rewritten(field, wished));
    }
    return done(field, changes, wished);
  }

  EditOutcome set(MarkedYaml.Field field, int index, String item) {
    Refusal refusal = refusal(field);
    List<String> wished = new ArrayList<>(items(field));
    if (refusal != null || index < 0 || index >= wished.size()) {
      return edit.refused(field.name(), refusal == null ? Refusal.NOT_A_PLAIN_LIST : refusal);
    }
    if (wished.get(index).equals(item)) {
      return new EditOutcome.Changed(TextChange.NONE);
    }
    wished.set(index, item);
    if (!(field.value() instanceof SequenceNode list)) {
      return done(field, rewritten(field, wished), wished);
    }
    ScalarNode scalar = told(list).get(index);
    boolean flow = list.getFlowStyle() == FlowStyle.FLOW;
    int start = marked.contentStart(scalar);
    int end = marked.at(scalar.getEndMark());
    String lineEnd = end > start && text.charAt(end - 1) == '\n' ? "\n" : "";
    List<TextChange> changes = new ArrayList<>();
    for (String each : scalars.written(scalar, new FrontMatterValue.Text(item), flow)) {
      changes.add(edit.replacing(start, end, each + lineEnd));
    }
    return done(field, changes, wished);
  }

  EditOutcome remove(MarkedYaml.Field field, int index) {
    Refusal refusal = refusal(field);
    List<String> wished = new ArrayList<>(items(field));
    if (refusal != null || index < 0 || index >= wished.size()) {
      return edit.refused(field.name(), refusal == null ? Refusal.NOT_A_PLAIN_LIST : refusal);
    }
    wished.remove(index);
    List<TextChange> changes = new ArrayList<>();
    if (field.value() instanceof SequenceNode list) {
      int at = list.getValue().indexOf(told(list).get(index));
      TextChange change =
          list.getFlowStyle() == FlowStyle.FLOW ? unbracketed(list, at) : undashed(field, list, at);
      if (change != null) {
        changes.add(change);
      }
    } else if (wished.isEmpty()) {
      return scalars.set(field, new FrontMatterValue.Text(""));
    } else {
      changes.addAll(rewritten(field, wished));
    }
    return done(field, changes, wished);
  }

  private EditOutcome done(MarkedYaml.Field field, List<TextChange> changes, List<String> wished) {
    Predicate<FrontMatterEntry> meant = entry -> texts(entry).equals(wished);
    return edit.firstSound(field.name(), changes, meant, Refusal.UNSAFE);
  }

  private @Nullable Refusal refusal(MarkedYaml.Field field) {
    if (field.alias()) {
      return Refusal.ALIAS;
    }
    if (marked.hasTag(field.value())) {
      return Refusal.TAG;
    }
    return switch (field.value()) {
      case ScalarNode scalar -> null;
      case SequenceNode list -> {
        int start = marked.at(list.getStartMark());
        boolean plain =
            list.getValue().stream()
                .allMatch(
                    item -> item instanceof ScalarNode && marked.at(item.getStartMark()) >= start);
        yield plain ? null : Refusal.NOT_A_PLAIN_LIST;
      }
      default -> Refusal.NOT_A_PLAIN_LIST;
    };
  }

  /** The items that are not null, which Jekyll leaves out. */
  private static List<ScalarNode> told(SequenceNode list) {
    return list.getValue().stream()
        .filter(ScalarNode.class::isInstance)
        .map(ScalarNode.class::cast)
        .filter(item -> !item.getTag().equals(Tag.NULL))
        .toList();
  }

  /** Puts an item behind the last one in brackets, parted as the others are. */
  private TextChange bracketed(SequenceNode list, String item) {
    List<Node> items = list.getValue();
    String written = YamlScalar.exact(item, quotes(list), true);
    if (items.isEmpty()) {
      int open = text.indexOf('[', marked.at(list.getStartMark()));
      int close = marked.at(list.getEndMark()) - 1;
      String room = text.substring(open + 1, close);
      return room.equals(" ")
          ? TextChange.of(TextEdit.insert(close, written + " "))
          : TextChange.of(TextEdit.insert(open + 1, written));
    }
    int end = marked.at(items.getLast().getEndMark());
    String between = ", ";
    if (items.size() > 1) {
      int before = marked.at(items.get(items.size() - 2).getEndMark());
      String seen = text.substring(before, marked.at(items.getLast().getStartMark()));
      between = seen.matches("\\s*,\\s*") ? seen : between;
    }
    return TextChange.of(TextEdit.insert(end, between + written));
  }

  /** Puts a line with an item below the last one. */
  private TextChange dashed(MarkedYaml.Field field, SequenceNode list, String item) {
    Node last = list.getValue().getLast();
    int start = marked.at(last.getStartMark());
    int dash = dash(start);
    String gap = text.substring(dash + 1, Math.max(dash + 1, start));
    String indent = text.substring(marked.lineStart(dash), dash);
    String line =
        (indent.isBlank() ? indent : "")
            + "-"
            + (gap.isEmpty() || !gap.isBlank() || gap.indexOf('\n') >= 0 ? " " : gap)
            + YamlScalar.exact(item, quotes(list), false)
            + "\n";
    int end = Math.min(marked.end(field), edit.source().frontMatterEnd());
    return TextChange.of(TextEdit.insert(marked.lineAfter(dash, end), line));
  }

  /** Takes an item and one comma out; null where a comment would go with it. */
  private @Nullable TextChange unbracketed(SequenceNode list, int index) {
    List<Node> items = list.getValue();
    int start = marked.at(items.get(index).getStartMark());
    int end = marked.at(items.get(index).getEndMark());
    if (items.size() == 1) {
      int close = marked.at(list.getEndMark()) - 1;
      start = text.indexOf('[', marked.at(list.getStartMark())) + 1;
      end = close;
    } else if (index == 0) {
      end = marked.at(items.get(1).getStartMark());
    } else {
      start = marked.at(items.get(index - 1).getEndMark());
    }
    String cut = text.substring(start, end);
    String own =
        text.substring(
            Math.max(start, marked.at(items.get(index).getStartMark())),
            marked.at(items.get(index).getEndMark()));
    boolean comment = cut.replace(own, "").indexOf('#') >= 0;
    return comment ? null : TextChange.of(TextEdit.delete(start, end));
  }

  /**
   * Takes an item's lines out; where it was the only one, empty brackets show that none is left.
   */
  private TextChange undashed(MarkedYaml.Field field, SequenceNode list, int index) {
    Node item = list.getValue().get(index);
    int start = marked.at(item.getStartMark());
    int dash = dash(start);
    int from = marked.lineStart(dash);
    int to = marked.lineAfter(dash, marked.end(item, start));
    TextEdit out = TextEdit.delete(from, to);
    if (list.getValue().size() > 1) {
      return TextChange.of(out);
    }
    return TextChange.of(scalars.filling(field, "[]").edits().getFirst(), out);
  }

  /** The dash before an item. */
  private int dash(int itemStart) {
    int at = itemStart;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return Math.max(0, at - 1);
  }

  /** An empty value becomes one text or a list of one, as the folder has it. */
  private List<TextChange> filled(MarkedYaml.Field field, String item) {
    List<TextChange> changes = new ArrayList<>();
    ScalarNode scalar = (ScalarNode) field.value();
    int start = marked.contentStart(scalar);
    int end = marked.at(scalar.getEndMark());
    for (String line : added(field.name(), item, habit)) {
      int colon = YamlScalar.exact(field.name(), Quotes.NONE, false).length();
      String value = line.substring(colon + 1, line.length() - 1);
      if (start < end) {
        changes.add(edit.replacing(start, end, value.strip()));
      } else if (value.startsWith("\n")) {
        int next = marked.lineAfter(field.keyStart(), field.colon() + 1);
        String indent = text.substring(marked.lineStart(field.keyStart()), field.keyStart());
        changes.add(TextChange.of(TextEdit.insert(next, indent + value.substring(1) + "\n")));
      } else {
        changes.add(scalars.filling(field, value.strip()));
      }
    }
    changes.add(
        start < end
            ? edit.replacing(start, end, brackets(List.of(item), Quotes.NONE))
            : scalars.filling(field, brackets(List.of(item), Quotes.NONE)));
    return changes;
  }

  /** One text with other words in it, or else a list in its place. */
  private List<TextChange> rewritten(MarkedYaml.Field field, List<String> wished) {
    List<TextChange> changes = new ArrayList<>();
    ScalarNode scalar = (ScalarNode) field.value();
    int start = marked.contentStart(scalar);
    int end = marked.at(scalar.getEndMark());
    String lineEnd = end > start && text.charAt(end - 1) == '\n' ? "\n" : "";
    boolean oneText = wished.size() == 1 && !PLURALS.contains(field.name());
    if (oneText || PLURALS.contains(field.name())) {
      String words = oneText ? wished.getFirst() : joined(scalar.getValue(), wished);
      for (String each :
          scalars.written(scalar, new FrontMatterValue.Text(words), marked.inBraces())) {
        changes.add(edit.replacing(start, end, each + lineEnd));
      }
    }
    changes.add(edit.replacing(start, end, brackets(wished, FolderKeys.quotes(scalar)) + lineEnd));
    return changes;
  }

  /** Words in a row, parted as they were where only one of them has come, gone or changed. */
  private static String joined(String before, List<String> words) {
    String gap = before.strip().replaceFirst("(?s)\\A\\S+(\\s+)?.*", "$1");
    return String.join(gap.isEmpty() ? " " : gap, words);
  }

  private static String brackets(List<String> items, Quotes quotes) {
    return IntStream.range(0, items.size())
        .mapToObj(i -> YamlScalar.exact(items.get(i), quotes, true))
        .collect(Collectors.joining(", ", "[", "]"));
  }

  /** The quotes that all items are in. */
  private static Quotes quotes(SequenceNode list) {
    List<Quotes> all =
        list.getValue().stream()
            .map(item -> item instanceof ScalarNode scalar ? FolderKeys.quotes(scalar) : null)
            .map(quotes -> quotes == null ? Quotes.NONE : quotes)
            .distinct()
            .toList();
    return all.size() == 1 ? all.getFirst() : Quotes.NONE;
  }
}
