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
      Pattern.compile("([ \\t]*(?:>[ \\t]?)*[ \\t]*)(#{1,6})[ \\t]+(.*)");
  private static final Pattern QUOTED = Pattern.compile("([ \\t]*)>[ \\t]?(.*)");
  private static final Pattern FENCE_LINE = Pattern.compile("[ \\t]*(`{3,}|~{3,}).*");
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
          int at = ItemLine.of(plain).quote().length();
          return level == 0
              ? plain
              : plain.substring(0, at) + marks + plain.substring(at).stripLeading();
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
            line -> ItemLine.of(line).withMark(bulletOf(line)).withTask("").toString())
        .of(state);
  }

  /** Makes lines tasks not done yet, or plain again. */
  public static @Nullable Transaction tasks(EditState state) {
    return onLines(
            line -> isItem(line, it -> !it.task().isEmpty()),
            Blocks::plain,
            line -> {
              ItemLine item = ItemLine.of(line);
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
              ItemLine item = ItemLine.of(line);
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
    if (Ground.inCode(text, selection.start())) {
      return unfenced(state);
    }
    int start = Ground.lineStart(text, selection.start());
    int end = Ground.lineEnd(text, selection.end());
    String code = text.substring(start, end);
    String fence = "```";
    Matcher ticks = BACKTICKS.matcher(code);
    while (ticks.find()) {
      if (ticks.group().length() >= fence.length()) {
        fence = "`".repeat(ticks.group().length() + 1);
      }
    }
    int into = fence.length() + 1;
    TextChange change =
        TextChange.of(TextEdit.insert(start, fence + "\n"), TextEdit.insert(end, "\n" + fence));
    return new Transaction(
        change, new Selection(selection.anchor() + into, selection.caret() + into));
  }

  private static @Nullable Transaction unfenced(EditState state) {
    String text = state.text();
    int caret = state.selection().start();
    int open = Ground.lineStart(text, caret);
    // Up to the line from which on everything is code: that is the opening fence.
    while (open > 0 && Ground.inCode(text, open - 1)) {
      open = Ground.lineStart(text, open - 1);
    }
    int openEnd = Math.min(text.length(), Ground.lineEnd(text, open) + 1);
    int close = openEnd;
    while (close < text.length()
        && !(FENCE_LINE.matcher(text.substring(close, Ground.lineEnd(text, close))).matches()
            && !Ground.inCode(text, Math.min(text.length(), Ground.lineEnd(text, close) + 1)))) {
      close = Ground.lineEnd(text, close) + 1;
    }
    List<TextEdit> edits = new ArrayList<>();
    edits.add(TextEdit.delete(open, openEnd));
    if (close < text.length()) {
      edits.add(TextEdit.delete(Math.max(openEnd, close - 1), Ground.lineEnd(text, close)));
    }
    TextChange change = new TextChange(edits);
    return new Transaction(
        change,
        new Selection(
            change.map(state.selection().anchor(), TextChange.Bias.BEFORE),
            change.map(state.selection().caret(), TextChange.Bias.BEFORE)));
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
