package hoego.ui.editor;

import hoego.markdown.Highlight;
import hoego.markdown.Highlights;
import hoego.ui.task.Background;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Colours the lines that can be seen, and a page around them, so that a long post costs no more.
 */
final class Highlighter {
  private static final int MARGIN_LINES = 60;
  private static final int NOTHING = Integer.MIN_VALUE;

  private final MarkdownArea area;
  private Highlights highlights = Highlights.NONE;
  private int length;
  private boolean waiting;
  private int firstDone;
  private int lastDone = NOTHING;

  Highlighter(MarkdownArea area) {
    this.area = area;
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
                    });
              }
            });
  }

  /** Takes the colouring of the text as it stands now. */
  void show(Highlights newest) {
    highlights = newest;
    length = area.getLength();
    firstDone = 0;
    lastDone = NOTHING;
    colourVisible();
  }

  /** Forgets the colouring until the next, for instance when another post is opened. */
  void forget() {
    highlights = Highlights.NONE;
    length = -1;
  }

  private void colourVisible() {
    // Colouring of an older text would land beside its words: a newer one is on its way.
    if (area.getLength() != length || area.getVisibleParagraphs().isEmpty()) {
      return;
    }
    int first = Math.max(0, area.firstVisibleParToAllParIndex() - MARGIN_LINES);
    int last =
        Math.min(
            area.getParagraphs().size() - 1, area.lastVisibleParToAllParIndex() + MARGIN_LINES);
    if (firstDone <= first + MARGIN_LINES / 2 && last - MARGIN_LINES / 2 <= lastDone) {
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
    Collection<String> look = LineLook.of(highlights, start, start + lineLength);
    if (!look.equals(area.getParagraph(line).getParagraphStyle())) {
      area.setParagraphStyle(line, look);
    }
    if (lineLength == 0) {
      return;
    }
    StyleSpansBuilder<Collection<String>> builder = new StyleSpansBuilder<>();
    int at = start;
    int end = start + lineLength;
    for (Highlights.Run run : highlights.in(start, end)) {
      builder.add(List.of(), run.start() - at);
      builder.add(
          run.kinds().stream().map(Highlight::styleClass).toList(), run.end() - run.start());
      at = run.end();
    }
    builder.add(List.of(), end - at);
    StyleSpans<Collection<String>> wanted = EmojiStyle.marked(builder.create(), area.getText(line));
    if (!wanted.equals(area.getStyleSpans(line))) {
      area.setStyleSpans(line, 0, wanted);
    }
  }
}
