package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Commands that make lines something: headings, quotes, lists, tasks, code. */
public final class Blocks {
  private static final Pattern HEADING =
      Pattern.compile("([ \\t]*(?:>[ \\t]?)*+[ \\t]*)(#{1,6})[ \\t]+(.*)", Pattern.UNIX_LINES);
  private static final Pattern QUOTED =
      Pattern.compile("([ \\t]*)>[ \\t]?(.*)", Pattern.UNIX_LINES);
  private static final Pattern BACKTICKS = Pattern.compile("`{3,}");

  private Blocks() {}

  /**
   * Makes lines headings, or paragraphs again where all are headings of that level.
   *
   * @param level 1 to 6, 0 for a paragraph
   */
  public static EditCommand heading(int level) {
    String marks = "#".repeat(level) + " ";
    return onLines(
        line -> level > 0 && HEADING.matcher(line).matches() && levelOf(line) == level,
        line -> withoutHeading(line),
        line -> {
          String plain = withoutHeading(line);
          if (level == 0) {
            return plain;
          }
          ItemLine item = ItemLine.of(plain);
          String words = item.isItem() ? item.words() : plain.substring(item.quote().length());
          return item.quote() + marks + words.stripLeading();
        });
  }

  private static int levelOf(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? heading.group(2).length() : 0;
  }

  private static String withoutHeading(String line) {
    Matcher heading = HEADING.matcher(line);
    return heading.matches() ? heading.group(1) + heading.group(3) : line;
  }

  /** Quotes lines, the empty ones between them too, or takes one level of quoting away. */
  public static @Nullable Transaction quote(EditState state) {
    if (!isText(state)) {
      return null;
    }
    LineBlock block = LineBlock.selected(state);
    boolean quoted =
        block.lines().stream()
            .filter(line -> !line.isBlank())
            .allMatch(line -> QUOTED.matcher(line).matches());
    boolean allBlank = block.lines().stream().allMatch(String::isBlank);
    block
        .lines()
        .replaceAll(
            line -> {
              Matcher marks = QUOTED.matcher(line);
              if (!quoted || allBlank) {
                return line.isEmpty() && block.lines().size() > 1 ? ">" : "> " + line;
              }
              return marks.matches() ? marks.group(1) + marks.group(2) : line;
            });
    return block.transaction();
  }

  /** Makes lines items of a bullet list, or plain again. */
  public static @Nullable Transaction bullets(EditState state) {
    return onLines(
            line -> isItem(line, it -> !it.isNumbered() && it.task().isEmpty()),
            Blocks::plain,
            line -> listed(line).withMark(bulletOf(line)).withTask("").toString())
        .of(state);
  }

  /** Makes lines tasks not done yet, or plain again. */
  public static @Nullable Transaction tasks(EditState state) {
    return onLines(
            line -> isItem(line, it -> !it.task().isEmpty()),
            Blocks::plain,
            line -> {
              ItemLine item = listed(line);
              return (item.isItem() ? item : item.withMark("-"))
                  .withTask(item.task().isEmpty() ? "[ ] " : item.task())
                  .toString();
            })
        .of(state);
  }

  /** Makes lines items of a numbered list, counted from 1 at each depth, or plain again. */
  public static @Nullable Transaction numbers(EditState state) {
    Map<Integer, Integer> counts = new HashMap<>();
    return onLines(
            line -> isItem(line, ItemLine::isNumbered),
            Blocks::plain,
            line -> {
              ItemLine item = listed(line);
              counts.keySet().removeIf(depth -> depth > item.depth());
              int number = counts.merge(item.depth(), 1, Integer::sum);
              return item.withMark(number + ".").withTask("").toString();
            })
        .of(state);
  }

  /** Ticks tasks off or on again; an item that is no task becomes one. Null where no item is. */
  public static @Nullable Transaction toggleTask(EditState state) {
    if (!isText(state)) {
      return null;
    }
    LineBlock block = LineBlock.selected(state);
    if (block.lines().stream().noneMatch(line -> isItem(line, it -> true))) {
      return null;
    }
    boolean done =
        block.lines().stream()
            .filter(line -> isItem(line, it -> !it.task().isEmpty()))
            .allMatch(line -> ItemLine.of(line).task().startsWith("[ ]"));
    block
        .lines()
        .replaceAll(
            line -> {
              ItemLine item = ItemLine.of(line);
              if (!item.isItem()) {
                return line;
              }
              return item.withTask(item.task().isEmpty() ? "[ ] " : done ? "[x] " : "[ ] ")
                  .toString();
            });
    return block.transaction();
  }

  /** Fences lines as code, or takes away the fences round the caret. */
  public static @Nullable Transaction codeBlock(EditState state) {
    String text = state.text();
    Selection selection = state.selection();
    if (Ground.inFrontMatter(text, selection.start())) {
      return null;
    }
    Ground.Fence around = Ground.fence(text, selection.start());
    if (around != null) {
      return unfenced(state, around);
    }
    int start = Ground.lineStart(text, selection.start());
    int end = Ground.lineEnd(text, lastSelected(selection, text));
    String code = text.substring(start, end);
    String fence = "```";
    Matcher ticks = BACKTICKS.matcher(code);
    while (ticks.find()) {
      if (ticks.group().length() >= fence.length()) {
        fence = "`".repeat(ticks.group().length() + 1);
      }
    }
    String margin = margin(code);
    String opening = margin + fence + "\n";
    int into = opening.length();
    TextChange change =
        TextChange.of(TextEdit.insert(start, opening), TextEdit.insert(end, "\n" + margin + fence));
    return new Transaction(
        change,
        new Selection(
            Math.min(selection.anchor(), end) + into, Math.min(selection.caret(), end) + into));
  }

  /** A selection that ends where a line begins does not mean that line. */
  private static int lastSelected(Selection selection, String text) {
    int end = selection.end();
    return end > selection.start() && Ground.lineStart(text, end) == end ? end - 1 : end;
  }

  /** The quote marks and indentation that all lines have: a fence within an item needs them too. */
  private static String margin(String lines) {
    String margin = null;
    for (String line : lines.split("\n", -1)) {
      ItemLine item = ItemLine.of(line);
      if (!line.isBlank()) {
        String own = item.quote() + item.indent();
        margin = margin == null ? own : common(margin, own);
      }
    }
    return margin == null ? lines.lines().findFirst().orElse("") : margin;
  }

  private static String common(String one, String other) {
    int length = 0;
    while (length < Math.min(one.length(), other.length())
        && one.charAt(length) == other.charAt(length)) {
      length++;
    }
    return one.substring(0, length);
  }

  private static @Nullable Transaction unfenced(EditState state, Ground.Fence fence) {
    String text = state.text();
    int openEnd = Math.min(text.length(), Ground.lineEnd(text, fence.open()) + 1);
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.delete(fence.open(), openEnd));
    if (fence.close() >= 0) {
      edits.add(TextEdit.delete(Math.max(openEnd, fence.close() - 1), fence.end()));
    }
    TextChange change = new TextChange(edits);
    return new Transaction(
        change,
        new Selection(
            change.map(state.selection().anchor(), TextChange.Bias.BEFORE),
            change.map(state.selection().caret(), TextChange.Bias.BEFORE)));
  }

  /** A line that is to be an item: a heading's words are enough. */
  private static ItemLine listed(String line) {
    ItemLine item = ItemLine.of(withoutHeading(line));
    // A line of dashes or stars is an item's words, as it is no item.
    return item.isItem() || item.mark().isEmpty()
        ? item
        : new ItemLine(
            item.quote(),
            item.indent(),
            "",
            "",
            "",
            line.substring(item.quote().length() + item.indent().length()));
  }

  private static String bulletOf(String line) {
    ItemLine item = ItemLine.of(line);
    return item.isItem() && !item.isNumbered() ? item.mark() : "-";
  }

  private static String plain(String line) {
    return ItemLine.of(line).withoutMark().toString();
  }

  private static boolean isItem(String line, Predicate<ItemLine> kind) {
    ItemLine item = ItemLine.of(line);
    return item.isItem() && kind.test(item);
  }

  private static boolean isText(EditState state) {
    return Ground.isText(state.text(), state.selection().start())
        && Ground.isText(state.text(), state.selection().end());
  }

  /** Undoes every line where all are so already, else does every line; empty lines only alone. */
  private static EditCommand onLines(
      Predicate<String> isSo, UnaryOperator<String> undo, UnaryOperator<String> redo) {
    return state -> {
      if (!isText(state)) {
        return null;
      }
      LineBlock block = LineBlock.selected(state);
      boolean one = block.lines().size() == 1;
      boolean all = block.lines().stream().filter(line -> one || !line.isBlank()).allMatch(isSo);
      block
          .lines()
          .replaceAll(
              line -> !one && line.isBlank() ? line : all ? undo.apply(line) : redo.apply(line));
      return block.transaction();
    };
  }
}
