package hoego.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * The lines under what is remarked on, laid over whatever other styles a line has. FX thread only.
 */
final class Underlines {
  private static final Set<String> CLASSES =
      Arrays.stream(Remark.Kind.values())
          .map(Remark.Kind::styleClass)
          .collect(Collectors.toUnmodifiableSet());

  private List<Remark> remarks = List.of();

  /** Takes the remarks on the text as it stands, in its order. */
  void show(List<Remark> newest) {
    remarks = newest;
  }

  /**
   * The styles of a line with its underlines.
   *
   * @param styles what the line is to have without
   * @param shown what it has now
   * @param start the offset of the line's begin; negative where the underlines are to stay as shown
   */
  StyleSpans<Collection<String>> over(
      StyleSpans<Collection<String>> styles, StyleSpans<Collection<String>> shown, int start) {
    if (remarks.isEmpty()) {
      return styles;
    }
    StyleSpans<Collection<String>> lines =
        start < 0
            ? shown.mapStyles(each -> each.stream().filter(CLASSES::contains).toList())
            : lines(start, styles.length());
    boolean any = lines.styleStream().anyMatch(each -> !each.isEmpty());
    return any ? styles.overlay(lines, Underlines::both) : styles;
  }

  /** The styles of a line with other underlines than it has now. */
  StyleSpans<Collection<String>> anew(StyleSpans<Collection<String>> shown, int start) {
    return over(shown.mapStyles(Underlines::without), shown, start);
  }

  private StyleSpans<Collection<String>> lines(int start, int length) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int end = start + length;
    int done = start;
    for (Remark remark : remarks) {
      if (remark.range().start() >= end) {
        break;
      }
      int from = Math.max(done, remark.range().start());
      int to = Math.min(end, remark.range().end());
      if (remark.underlined() && from < to) {
        builder.add(List.of(), from - done);
        builder.add(List.of(remark.kind().styleClass()), to - from);
        done = to;
      }
    }
    builder.add(List.of(), end - done);
    return builder.create();
  }

  private static Collection<String> without(Collection<String> styles) {
    return styles.stream().noneMatch(CLASSES::contains)
        ? styles
        : styles.stream().filter(style -> !CLASSES.contains(style)).toList();
  }

  private static Collection<String> both(Collection<String> some, Collection<String> lines) {
    if (some.isEmpty() || lines.isEmpty()) {
      return some.isEmpty() ? lines : some;
    }
    List<String> all = new ArrayList<>(some);
    all.addAll(lines);
    return all;
  }
}
