package hoego.post;

import hoego.post.YamlScalar.Quotes;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Sets a key's one value in the style that it has. */
final class ScalarEdit {
  private static final List<List<String>> FLAGS =
      List.of(List.of("true", "false"), List.of("yes", "no"), List.of("on", "off"));

  private final FrontMatterEdit edit;
  private final MarkedYaml marked;
  private final String text;

  ScalarEdit(FrontMatterEdit edit, MarkedYaml marked) {
    this.edit = edit;
    this.marked = marked;
    this.text = edit.source().text();
  }

  /** The ways to write the line of a key that is to be added, the one that fits best first. */
  static List<String> added(String key, FrontMatterValue value, FolderKeys habit) {
    Quotes quotes = habit.key(key).map(FolderKeys.Key::quotes).orElse(Quotes.NONE);
    String like = habit.key(key).map(FolderKeys.Key::like).orElse("");
    String written =
        switch (value) {
          case FrontMatterValue.Text(String text) ->
              text.isEmpty() ? "" : YamlScalar.exact(text, quotes, false);
          case FrontMatterValue.Flag(boolean on) -> on ? "true" : "false";
          case FrontMatterValue.Numeral(String digits) -> digits;
          case FrontMatterValue.Moment moment -> quoted(DateForm.write(like, moment), quotes);
        };
    String head = YamlScalar.exact(key, Quotes.NONE, false) + ":";
    return List.of(written.isEmpty() ? head + "\n" : head + " " + written + "\n");
  }

  /** Whether a value was read back as it was meant. */
  static Predicate<FrontMatterEntry> meant(FrontMatterValue value) {
    return entry ->
        switch (value) {
          case FrontMatterValue.Text(String text) ->
              text.isEmpty() && entry.kind() == FrontMatterEntry.Kind.NULL
                  || entry.kind() == FrontMatterEntry.Kind.STRING && entry.text().equals(text);
          case FrontMatterValue.Flag(boolean on) ->
              entry.kind() == FrontMatterEntry.Kind.BOOLEAN && entry.isFalse() != on;
          case FrontMatterValue.Numeral(String digits) ->
              entry.kind() == FrontMatterEntry.Kind.NUMBER;
          case FrontMatterValue.Moment moment ->
              PostDate.of(entry.text(), entry.quoted())
                  .map(FrontMatterValue.Moment::of)
                  .filter(moment::equals)
                  .isPresent();
        };
  }

  EditOutcome set(MarkedYaml.Field field, FrontMatterValue value) {
    String key = field.name();
    if (field.alias()) {
      return edit.refused(key, Refusal.ALIAS);
    }
    if (!(field.value() instanceof ScalarNode scalar)) {
      return edit.refused(key, Refusal.NOT_ONE_VALUE);
    }
    if (marked.hasTag(scalar)) {
      return edit.refused(key, Refusal.TAG);
    }
    int start = marked.contentStart(scalar);
    int end = marked.at(scalar.getEndMark());
    boolean block =
        scalar.getScalarStyle() == ScalarStyle.LITERAL
            || scalar.getScalarStyle() == ScalarStyle.FOLDED;
    Predicate<FrontMatterEntry> meant = meant(value);
    if (block && value instanceof FrontMatterValue.Text(String wished)) {
      // Its last line ends are the block's, not the text's.
      meant = entry -> trimmed(entry.text()).equals(trimmed(wished)) && !entry.isFalsy();
    }
    if (edit.entry(key).filter(meant).isPresent()) {
      return new EditOutcome.Changed(TextChange.NONE);
    }
    List<TextChange> changes = new ArrayList<>();
    if (start == end) {
      changes.add(filling(field, written(scalar, value, false).getFirst()));
    } else if (isCleared(scalar, value)) {
      changes.add(clearing(field, start, end));
      meant = meant(value);
    } else {
      if (block && value instanceof FrontMatterValue.Text(String wished)) {
        changes.add(edit.replacing(start, end, BlockText.write(text, start, end, wished)));
        meant = meant.or(meant(value));
      }
      String lineEnd = block ? "\n" : "";
      for (String each : written(scalar, value, marked.inBraces())) {
        changes.add(edit.replacing(start, end, each + lineEnd));
      }
    }
    return edit.firstSound(key, changes, meant, Refusal.UNSAFE);
  }

  /**
   * The ways to write a value in a scalar's place, the one that keeps its style first.
   *
   * @param flow whether the scalar is between brackets or braces
   */
  List<String> written(ScalarNode before, FrontMatterValue value, boolean flow) {
    Quotes quotes = FolderKeys.quotes(before);
    return switch (value) {
      case FrontMatterValue.Text(String wished) ->
          List.of(
              YamlScalar.exact(wished, quotes, flow),
              YamlScalar.exact(wished, Quotes.DOUBLE, flow));
      case FrontMatterValue.Flag(boolean on) -> List.of(flag(before.getValue(), on));
      case FrontMatterValue.Numeral(String digits) -> List.of(digits);
      case FrontMatterValue.Moment moment ->
          List.of(quoted(DateForm.write(before.getValue(), moment), quotes));
    };
  }

  /** An empty value has no width: what fills it goes behind the colon, before any comment. */
  TextChange filling(MarkedYaml.Field field, String value) {
    int at = field.value() instanceof ScalarNode scalar ? marked.contentStart(scalar) : 0;
    boolean marksBefore = at > field.colon() + 1;
    if (marksBefore) {
      // Behind an anchor, which a space has to follow.
      boolean spaced = at < text.length() && Character.isWhitespace(text.charAt(at - 1));
      return TextChange.of(TextEdit.insert(at, (spaced ? "" : " ") + value));
    }
    int behind = field.colon() + 1;
    int spaces = behind;
    while (spaces < text.length() && text.charAt(spaces) == ' ') {
      spaces++;
    }
    boolean toLineEnd = spaces == text.length() || text.charAt(spaces) == '\n';
    return toLineEnd && spaces > behind
        ? TextChange.of(TextEdit.insert(behind + 1, value))
        : TextChange.of(TextEdit.insert(behind, " " + value));
  }

  /** Quotes stay where they are; a bare value leaves nothing. */
  private static boolean isCleared(ScalarNode before, FrontMatterValue value) {
    return value.equals(new FrontMatterValue.Text(""))
        && before.getScalarStyle() != ScalarStyle.SINGLE_QUOTED
        && before.getScalarStyle() != ScalarStyle.DOUBLE_QUOTED;
  }

  private TextChange clearing(MarkedYaml.Field field, int start, int end) {
    int from = start;
    while (from > field.colon() + 1 && text.charAt(from - 1) == ' ') {
      from--;
    }
    boolean line = end > start && text.charAt(end - 1) == '\n';
    return TextChange.of(TextEdit.delete(from, line ? end - 1 : end));
  }

  private static String flag(String before, boolean on) {
    for (List<String> pair : FLAGS) {
      for (String word : pair) {
        if (word.equalsIgnoreCase(before)) {
          String wished = pair.get(on ? 0 : 1);
          boolean capital = Character.isUpperCase(before.charAt(0));
          boolean allCapital = capital && before.equals(before.toUpperCase(Locale.ROOT));
          return allCapital
              ? wished.toUpperCase(Locale.ROOT)
              : capital ? Character.toUpperCase(wished.charAt(0)) + wished.substring(1) : wished;
        }
      }
    }
    return on ? "true" : "false";
  }

  static String quoted(String date, Quotes quotes) {
    return switch (quotes) {
      case NONE -> date;
      case SINGLE -> "'" + date + "'";
      case DOUBLE -> '"' + date + '"';
    };
  }

  private static String trimmed(String text) {
    return text.replaceAll("\\n+\\z", "");
  }
}
