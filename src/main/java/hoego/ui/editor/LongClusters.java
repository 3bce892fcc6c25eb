package hoego.ui.editor;

import hoego.text.LongCluster;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Parts what hangs on one character without end, see {@link LongCluster}. Words that anybody writes
 * are left whole.
 *
 * <p>JavaFX shapes each stretch of one style by itself, so that every other part has one more.
 */
final class LongClusters {
  private static final String STYLE = "part";

  /** How long a part is, in chars: no cluster that anybody writes, families and flags included. */
  private static final int PART = 32;

  private LongClusters() {}

  /**
   * Parts what needs it in lines that have just been put in, from the first to the last, 0-based.
   */
  static void part(MarkdownArea area, int first, int last) {
    for (int line = first; line <= Math.min(last, area.getParagraphs().size() - 1); line++) {
      String text = area.getText(line);
      if (LongCluster.isIn(text)) {
        area.setStyleSpans(line, 0, parted(area.getStyleSpans(line), text));
      }
    }
  }

  /** The styles of a line, with one more in every other part of what is parted. */
  static StyleSpans<Collection<String>> parted(StyleSpans<Collection<String>> styles, String line) {
    if (!LongCluster.isIn(line)) {
      return styles;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    boolean odd = false;
    int from = 0;
    while (from < line.length()) {
      int to = Math.min(from + PART, line.length());
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

  private static Collection<String> both(Collection<String> some, Collection<String> more) {
    if (more.isEmpty() || some.contains(STYLE)) {
      return some;
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(more);
    return all;
  }
}
