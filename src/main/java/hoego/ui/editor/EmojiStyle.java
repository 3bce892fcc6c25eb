package hoego.ui.editor;

import hoego.text.Emoji;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Gives emoji a style of their own: JavaFX looks for no other font where one lacks a character. */
final class EmojiStyle {
  private static final String STYLE = "emoji";

  /** So many stretches of emoji a line may have: each is a node of its own, which costs time. */
  private static final int MOST = 300;

  /** From here on the blanks between emoji are of their stretch, though wider than others. */
  private static final int MOST_BY_THEMSELVES = 60;

  private EmojiStyle() {}

  /** The styles of a line, with one more where it has emoji. */
  static StyleSpans<Collection<String>> marked(StyleSpans<Collection<String>> styles, String line) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int marked = 0;
    int plainFrom = 0;
    int at = 0;
    while (at < line.length() && marked < MOST) {
      int end = marked < MOST_BY_THEMSELVES ? Emoji.end(line, at) : endWithBlanks(line, at);
      if (end > at) {
        marked++;
        builder.add(List.of(), at - plainFrom);
        builder.add(List.of(STYLE), end - at);
        plainFrom = end;
        at = end;
      } else {
        at += Character.charCount(line.codePointAt(at));
      }
    }
    if (marked == 0) {
      return styles;
    }
    builder.add(List.of(), line.length() - plainFrom);
    return styles.overlay(builder.create(), EmojiStyle::both);
  }

  private static int endWithBlanks(String line, int at) {
    int end = Emoji.end(line, at);
    int from = end;
    while (end > at && from < line.length()) {
      if (line.charAt(from) == ' ') {
        from++;
      } else {
        int next = Emoji.end(line, from);
        if (next == from) {
          break;
        }
        end = next;
        from = next;
      }
    }
    return end;
  }

  private static Collection<String> both(Collection<String> some, Collection<String> more) {
    if (some.isEmpty() || more.isEmpty()) {
      return some.isEmpty() ? more : some;
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
