package hoego.ui.editor;

import hoego.markdown.Highlight;
import hoego.markdown.Highlights;
import hoego.ui.task.Background;
import java.time.Duration;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Colours the lines that can be seen, and when writing rests a page around them, so that a long
 * post costs no more.
 */
final class Highlighter {
  /** So many coloured words a line may have: JavaFX takes time by the square of their number. */
  private static final int MOST_RUNS = 1_000;

  private static final int MARGIN_LINES = 60;

  /** Of a newer colouring only so much is shown at once: what is seen, and the next few lines. */
  private static final int NEAR_LINES = 6;

  /** Longer than the start takes from the first colouring to the painted text. */
  private static final Duration REST = Duration.ofMillis(600);

  private static final Set<Highlight> HEADINGS = EnumSet.range(Highlight.H1, Highlight.H6);
  private static final int NOTHING = Integer.MIN_VALUE;

  private final MarkdownArea area;
  private final FindMarks marks;
  private final Underlines underlines;
  private final Dimming dimming;
  private Highlights highlights = Highlights.NONE;
  private int length;
  private boolean waiting;
  private boolean marginWaits;
  private int firstSeen;
  private int firstDone;
  private int lastDone = NOTHING;

  Highlighter(MarkdownArea area, FindMarks marks, Underlines underlines, Dimming dimming) {
    this.area = area;
    this.marks = marks;
    this.underlines = underlines;
    this.dimming = dimming;
    // Not at once: the event comes in the middle of a layout, which new styles would upset.
    area.viewportDirtyEvents()
        .subscribe(
            event -> {
              if (!waiting) {
                waiting = true;
                Background.afterwards(
                    () -> {
                      waiting = false;
                      colourVisible();
                      if (!marks.isEmpty()) {
                        markVisible();
                      }
                    });
              }
            });
    area.setOnUncomposed(() -> Background.afterwards(() -> again(highlights)));
  }

  private void again(Highlights same) {
    if (same == highlights && length >= 0) {
      firstDone = 0;
      lastDone = NOTHING;
      colourVisible();
    }
  }

  /** Lays the marks over the lines that can be seen anew; not to be called during a layout. */
  void markVisible() {
    restyleVisible(marks::anew);
  }

  /** Underlines the lines that can be seen anew; not to be called during a layout. */
  void underlineVisible() {
    restyleVisible(underlines::anew);
  }

  /** What a line is to look like, of what it looks like and the offset of its begin. */
  private interface Restyling {
    StyleSpans<Collection<String>> anew(StyleSpans<Collection<String>> shown, int start);
  }

  private void restyleVisible(Restyling restyling) {
    if (!area.canAskForLines()) {
      return;
    }
    int first = Math.max(0, area.firstVisibleParToAllParIndex() - MARGIN_LINES);
    int last =
        Math.min(
            area.getParagraphs().size() - 1, area.lastVisibleParToAllParIndex() + MARGIN_LINES);
    for (int line = first; line <= last; line++) {
      int start = area.getAbsolutePosition(line, 0);
      int length = area.getParagraphLength(line);
      if (length > 0 && !holds(area.composition(), start, length)) {
        StyleSpans<Collection<String>> shown = area.getStyleSpans(line);
        StyleSpans<Collection<String>> wanted = restyling.anew(shown, area.toCommitted(start));
        if (!wanted.equals(shown)) {
          area.setStyleSpans(line, 0, wanted);
        }
      }
    }
  }

  /** Takes the colouring of the text as it stands now. */
  void show(Highlights newest) {
    highlights = newest;
    length = area.committedLength();
    firstDone = 0;
    lastDone = NOTHING;
    marginWaits = true;
    firstSeen = NOTHING;
    colourVisible();
    Background.after(REST, () -> colourMargin(newest));
  }

  private void colourMargin(Highlights of) {
    if (of == highlights) {
      marginWaits = false;
      colourVisible();
    }
  }

  /** Forgets the colouring until the next, for instance when another post is opened. */
  void forget() {
    highlights = Highlights.NONE;
    length = -1;
  }

  private void colourVisible() {
    // Colouring of an older text would land beside its words: a newer one is on its way.
    if (area.committedLength() != length || !area.canAskForLines()) {
      return;
    }
    int seen = area.firstVisibleParToAllParIndex();
    firstSeen = firstSeen == NOTHING ? seen : firstSeen;
    // Whoever scrolls goes on to scroll.
    marginWaits &= Math.abs(seen - firstSeen) <= NEAR_LINES;
    int margin = marginWaits ? NEAR_LINES : MARGIN_LINES;
    int first = Math.max(0, seen - margin);
    int last =
        Math.min(area.getParagraphs().size() - 1, area.lastVisibleParToAllParIndex() + margin);
    if (firstDone <= first + margin / 2 && last - margin / 2 <= lastDone) {
      return;
    }
    for (int line = first; line <= last; line++) {
      if (line < firstDone || line > lastDone) {
        colour(line);
      }
    }
    firstDone = first;
    lastDone = last;
  }

  private void colour(int line) {
    int lineLength = area.getParagraphLength(line);
    int start = area.getAbsolutePosition(line, 0);
    Composition composition = area.composition();
    boolean composed = holds(composition, start, lineLength);
    if (composition != null && composed && !composition.hidden().isEmpty()) {
      // The line's end, or its words, are hidden: it is coloured once they are back or gone.
      return;
    }
    int from = area.toCommitted(start);
    int to = area.toCommitted(start + lineLength);
    Collection<String> look = dimming.over(LineLook.of(highlights, from, to), line);
    if (!look.equals(area.getParagraph(line).getParagraphStyle())) {
      area.setParagraphStyle(line, look);
    }
    if (lineLength == 0) {
      return;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    if (composition != null && composed) {
      add(builder, from, composition.start(), 0);
      // It looks like what it stands in, as it was put in.
      builder.add(area.getStyleOfChar(composition.start()), composition.preEdit().length());
      add(builder, composition.start(), to, composition.preEdit().length());
    } else {
      add(builder, from, to, start - from);
    }
    StyleSpans<Collection<String>> shown = area.getStyleSpans(line);
    int marked = composed ? -1 : from;
    StyleSpans<Collection<String>> wanted =
        marks.over(
            underlines.over(styled(builder.create(), area.getText(line)), shown, marked),
            shown,
            marked);
    if (!wanted.equals(shown)) {
      area.setStyleSpans(line, 0, wanted);
    }
  }

  private static StyleSpans<Collection<String>> styled(
      StyleSpans<Collection<String>> colours, String line) {
    return ShapedParts.parted(EmojiStyle.marked(colours, line), line);
  }

  /** Whether something is being composed in a line. */
  private static boolean holds(@Nullable Composition composition, int start, int length) {
    return composition != null
        && start <= composition.start()
        && composition.end() <= start + length;
  }

  private static List<Highlights.Run> firstOf(List<Highlights.Run> runs) {
    return runs.size() > MOST_RUNS ? runs.subList(0, MOST_RUNS) : runs;
  }

  /** The styles of a line of {@code text}, from {@code start} to {@code end}, as it is shown. */
  static StyleSpans<Collection<String>> styles(
      Highlights highlights, String text, int start, int end) {
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    add(builder, highlights, start, end, at -> text.substring(at, end).isBlank());
    return styled(builder.create(), text.substring(start, end));
  }

  /** The styles of a stretch of the committed text, which the area has {@code shift} further on. */
  private void add(StyleSpansBuilder<Collection<String>> builder, int start, int end, int shift) {
    add(builder, highlights, start, end, at -> area.getText(at + shift, end + shift).isBlank());
  }

  /** The same, asking whether a stretch is blank from an offset to its end. */
  private static void add(
      StyleSpansBuilder<Collection<String>> builder,
      Highlights highlights,
      int start,
      int end,
      IntPredicate blank) {
    int at = start;
    List<String> heading = List.of();
    for (Highlights.Run run : firstOf(highlights.in(start, end))) {
      builder.add(List.of(), run.start() - at);
      builder.add(
          run.kinds().stream().map(Highlight::styleClass).toList(), run.end() - run.start());
      at = run.end();
      heading = run.kinds().stream().filter(HEADINGS::contains).map(Highlight::styleClass).toList();
    }
    // A word begun behind a heading's last space is to be as large as those before it.
    boolean space = !heading.isEmpty() && at < end && blank.test(at);
    builder.add(space ? heading : List.of(), end - at);
  }
}
