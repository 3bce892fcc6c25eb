package hoego.ui.editor;

import hoego.search.Hits;
import hoego.text.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** The marks of what was found, laid over whatever other styles a line has. FX thread only. */
final class FindMarks {
  private static final String HIT = "find-hit";
  private static final String CURRENT = "find-current";

  private Hits hits = Hits.NONE;
  private int current = -1;
  private boolean stale;

  /**
   * Takes the hits of the text as it stands.
   *
   * @param which the index of the current hit, -1 for none
   */
  void show(Hits newest, int which) {
    hits = newest;
    current = which;
    stale = false;
  }

  /** The text has changed: until the next hits the marks stay with their words. */
  void outdate() {
    stale = true;
  }

  boolean isEmpty() {
    return hits.isEmpty() && !stale;
  }

  /**
   * The styles of a line with the marks laid over.
   *
   * @param styles what the line is to have without marks
   * @param shown what it has now
   * @param start the offset of the line's begin; negative where the marks are to stay as shown
   */
  StyleSpans<Collection<String>> over(
      StyleSpans<Collection<String>> styles, StyleSpans<Collection<String>> shown, int start) {
    StyleSpans<Collection<String>> marks =
        stale || start < 0 ? shown.mapStyles(FindMarks::onlyMarks) : marks(start, styles.length());
    boolean any = marks.styleStream().anyMatch(each -> !each.isEmpty());
    return any ? styles.overlay(marks, FindMarks::both) : styles;
  }

  /** The styles of a line with other marks than it has now. */
  StyleSpans<Collection<String>> anew(StyleSpans<Collection<String>> shown, int start) {
    return stale ? shown : over(shown.mapStyles(FindMarks::withoutMarks), shown, start);
  }

  private StyleSpans<Collection<String>> marks(int start, int length) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int end = start + length;
    int done = start;
    // One that begins in an earlier line may reach into this one.
    for (int i = Math.max(0, hits.lastBefore(start)); i < hits.size(); i++) {
      TextRange hit = hits.get(i);
      if (hit.start() >= end) {
        break;
      }
      int from = Math.max(done, hit.start());
      int to = Math.min(end, hit.end());
      if (from < to) {
        builder.add(List.of(), from - done);
        builder.add(i == current ? List.of(HIT, CURRENT) : List.of(HIT), to - from);
        done = to;
      }
    }
    builder.add(List.of(), end - done);
    return builder.create();
  }

  private static boolean isMark(String style) {
    return style.equals(HIT) || style.equals(CURRENT);
  }

  private static Collection<String> onlyMarks(Collection<String> styles) {
    return styles.isEmpty() ? styles : styles.stream().filter(FindMarks::isMark).toList();
  }

  private static Collection<String> withoutMarks(Collection<String> styles) {
    return styles.stream().noneMatch(FindMarks::isMark)
        ? styles
        : styles.stream().filter(style -> !isMark(style)).toList();
  }

  private static Collection<String> both(Collection<String> some, Collection<String> marks) {
    if (some.isEmpty() || marks.isEmpty()) {
      return some.isEmpty() ? marks : some;
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(marks);
    return all;
  }
}
