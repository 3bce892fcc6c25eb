package hoego.ui.editor;

import hoego.text.Shaping;
import hoego.text.ShownHangul;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.TextExt;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Parts long lines that have to be shaped, see {@link Shaping}.
 *
 * <p>JavaFX shapes each stretch of one style by itself, so that every other part has one more.
 */
final class ShapedParts {
  private static final String STYLE = "part";

  /** What is shown as {@link Shaping#unjoined} has it. */
  private static final String ENDLESS = "endless";

  private static final List<String> OWN = List.of(STYLE, ENDLESS);

  private ShapedParts() {}

  /** Whether a line is one of those that are parted. */
  static boolean isToBeParted(String line) {
    return !Shaping.cuts(line).isEmpty();
  }

  /** A line parted where it needs it. */
  static Paragraph<Collection<String>, String, Collection<String>> parted(
      Paragraph<Collection<String>, String, Collection<String>> line) {
    String text = line.getText();
    List<Integer> cuts = Shaping.cuts(text);
    if (cuts.isEmpty()) {
      return line;
    }
    // Emoji with their own font at once, so that they are not laid out twice.
    return line.restyle(0, parted(EmojiStyle.marked(line.getStyleSpans(), text), text, cuts));
  }

  /**
   * Parts what needs it in lines that have just been put in, from the first to the last, 0-based.
   */
  static void part(MarkdownArea area, int first, int last) {
    for (int line = first; line <= Math.min(last, area.getParagraphs().size() - 1); line++) {
      if (isToBeParted(area.getText(line))) {
        area.setStyleSpans(line, 0, parted(area.getParagraph(line)).getStyleSpans());
      }
    }
  }

  /** The styles of a line, with one more in every other part of what is parted. */
  static StyleSpans<Collection<String>> parted(StyleSpans<Collection<String>> styles, String line) {
    List<Integer> cuts = Shaping.cuts(line);
    return cuts.isEmpty() ? styles : parted(styles, line, cuts);
  }

  private static StyleSpans<Collection<String>> parted(
      StyleSpans<Collection<String>> styles, String line, List<Integer> cuts) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    boolean odd = false;
    int from = 0;
    for (int to : cuts) {
      builder.add(style(odd, line.substring(from, to)), to - from);
      odd = !odd;
      from = to;
    }
    builder.add(style(odd, line.substring(from)), line.length() - from);
    return styles.overlay(builder.create(), ShapedParts::both);
  }

  private static List<String> style(boolean odd, String part) {
    boolean endless = Shaping.isEndless(part);
    return odd
        ? endless ? List.of(STYLE, ENDLESS) : List.of(STYLE)
        : endless ? List.of(ENDLESS) : List.of();
  }

  /** Gives a part of a line its look. */
  static void show(TextExt part, Collection<String> styles) {
    part.getStyleClass().addAll(styles);
    String text = part.getText();
    String shown = styles.contains(ENDLESS) ? Shaping.unjoined(text) : ShownHangul.of(text);
    if (!shown.equals(text)) {
      part.setText(shown);
    }
  }

  private static Collection<String> both(Collection<String> some, Collection<String> more) {
    List<String> all = new ArrayList<>(some);
    // Those of before the line was changed.
    all.removeAll(OWN);
    all.addAll(more);
    return all;
  }
}
