package hoego.ui.editor;

import hoego.search.Hits;
import hoego.text.TextChange;
import hoego.text.TextRange;
import hoego.ui.task.Background;
import java.util.BitSet;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.fxmisc.richtext.model.TwoDimensional;

/**
 * The text as it shows what was found in it: marked, ticked beside the scroll bar, brought into
 * view. FX thread only.
 */
final class FoundText {
  /** As few keep their colours while they are made; each costs a look at the whole text. */
  private static final int FEW_EDITS = 30;

  private final EditorPane editor;
  private final MarkdownArea area;
  private final EditorScroll scrolling;
  private final Highlighter highlighter;
  private final FindMarks marks;
  private final HitTicks ticks = new HitTicks();
  private boolean marking;
  private boolean moving;

  FoundText(
      EditorPane editor,
      MarkdownArea area,
      EditorScroll scrolling,
      Highlighter highlighter,
      FindMarks marks) {
    this.editor = editor;
    this.area = area;
    this.scrolling = scrolling;
    this.highlighter = highlighter;
    this.marks = marks;
  }

  /** The scrolled text with the ticks over its scroll bar. */
  StackPane under(Node scrolled) {
    StackPane.setAlignment(ticks, Pos.TOP_RIGHT);
    return new StackPane(scrolled, ticks);
  }

  MarkdownArea area() {
    return area;
  }

  /** Whether what moves the selection now is this and not the writer. */
  boolean isMoving() {
    return moving;
  }

  /** What is selected. */
  TextRange selection() {
    return new TextRange(area.getSelection().getStart(), area.getSelection().getEnd());
  }

  /** Marks the hits of the text as it stands, one of them as the current one unless negative. */
  void show(Hits hits, BitSet places, int current) {
    ticks.show(places);
    showCurrent(hits, current);
  }

  /** Marks another of the hits as the current one. */
  void showCurrent(Hits hits, int current) {
    marks.show(hits, current);
    ticks.showCurrent(
        current < 0
            ? -1
            : (int)
                ((long) line(hits.get(current).start())
                    * HitTicks.PLACES
                    / area.getParagraphs().size()));
    // Soon, not at once: the selection may move in the middle of a change or a layout.
    if (!marking) {
      marking = true;
      Background.afterwards(
          () -> {
            marking = false;
            highlighter.markVisible();
          });
    }
  }

  /** The text has changed: until the next hits the marks stay with their words. */
  void outdate() {
    marks.outdate();
  }

  /** Selects a hit and brings it into view, the keyboard staying where it is. */
  void reveal(TextRange hit) {
    moving = true;
    try {
      scrolling.byReader();
      area.selectRange(hit.start(), hit.end());
      scrolling.reveal(area.getCurrentParagraph());
    } finally {
      moving = false;
    }
  }

  /** Puts the caret somewhere without scrolling. */
  void putCaret(int offset) {
    moving = true;
    try {
      editor.setCaret(offset);
    } finally {
      moving = false;
    }
  }

  /** Makes a change as one step of undo. */
  void apply(TextChange change) {
    moving = true;
    try {
      editor.apply(change);
    } finally {
      moving = false;
    }
  }

  /**
   * Makes a change of any size as one step of undo, caret and scroll staying at their words.
   *
   * @param joined the same change by one edit
   */
  void rewrite(TextChange edits, TextChange joined) {
    double top = scrolling.topLine();
    int topStart = area.getAbsolutePosition((int) top, 0);
    int caret = edits.map(area.getCaretPosition(), TextChange.Bias.AFTER);
    apply(edits.edits().size() <= FEW_EDITS ? edits : joined);
    putCaret(caret);
    int line = line(edits.map(topStart, TextChange.Bias.BEFORE));
    scrolling.toLine(line + top - (int) top);
  }

  private int line(int offset) {
    return area.offsetToPosition(Math.min(offset, area.getLength()), TwoDimensional.Bias.Forward)
        .getMajor();
  }
}
