package hoego.ui.editor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Parts what hangs on one character without end: the time that Pango takes to shape a cluster grows
 * with the square of its length, a minute for twenty thousand accents. Words that anybody writes
 * are left whole.
 *
 * <p>JavaFX shapes each stretch of one style by itself, so that every other part has one more.
 */
final class LongClusters {
  private static final String STYLE = "part";

  /** So many chars in a row that may hang together are no writing. */
  static final int LONGEST = 128;

  private LongClusters() {}

  /**
   * Parts what needs it in lines that have just been put in, from the first to the last, 0-based.
   */
  static void part(MarkdownArea area, int first, int last) {
    for (int line = first; line <= Math.min(last, area.getParagraphs().size() - 1); line++) {
      String text = area.getText(line);
      if (hasLong(text)) {
        area.setStyleSpans(line, 0, parted(area.getStyleSpans(line), text));
      }
    }
  }

  /** The styles of a line, with one more in every other part of what is parted. */
  static StyleSpans<Collection<String>> parted(StyleSpans<Collection<String>> styles, String line) {
    if (!hasLong(line)) {
      return styles;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    boolean odd = false;
    int from = 0;
    while (from < line.length()) {
      int to = Math.min(from + LONGEST, line.length());
      // A pair of surrogates is one character.
      if (to < line.length() && Character.isLowSurrogate(line.charAt(to))) {
        to--;
      }
      builder.add(odd ? List.of(STYLE) : List.of(), to - from);
      odd = !odd;
      from = to;
    }
    return styles.overlay(builder.create(), LongClusters::both);
  }

  private static boolean hasLong(String line) {
    int hanging = 0;
    for (int at = 0; at < line.length() && hanging <= LONGEST; at++) {
      hanging = hangs(line.charAt(at)) ? hanging + 1 : 0;
    }
    return hanging > LONGEST;
  }

  /** Whether a char may be part of the character before it: marks, joiners, halves of emoji. */
  private static boolean hangs(char of) {
    return of >= 0x300
        && switch (Character.getType(of)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.FORMAT,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }

  private static Collection<String> both(Collection<String> some, Collection<String> more) {
    if (more.isEmpty() || some.contains(STYLE)) {
      return some;
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
