package hoego.ui.editor;

import hoego.markdown.Highlights;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;
import org.fxmisc.richtext.model.Paragraph;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;

/**
 * A text as the editor shows it, put together before it is opened: of some hundred thousand lines
 * that takes longer than the FX thread may. Immutable.
 */
public final class PreparedText {
  /** More lines than a window shows. */
  private static final int COLOURED_LINES = 80;

  private final ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document;
  private final LongLines longLines;

  private PreparedText(
      ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document,
      LongLines longLines) {
    this.document = document;
    this.longLines = longLines;
  }

  /** Prepares a text with LF line ends. Any thread. */
  public static PreparedText of(String text) {
    return of(text, Highlights.NONE, 0);
  }

  /**
   * The same with its first colours, so that it need not be laid out without them.
   *
   * @param highlights of this very text
   * @param line where it will be seen first, from 0
   */
  public static PreparedText of(String text, Highlights highlights, int line) {
    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document =
        ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), SegmentOps.styledTextOps());
    if (text.lines().anyMatch(ShapedParts::isToBeParted)) {
      document = document.mapParagraphs(ShapedParts::parted);
    }
    if (highlights != Highlights.NONE) {
      document = document.mapParagraphs(new Colouring(text, highlights, line));
    }
    // RichTextFX asks for it as soon as it is put in, and the document keeps it.
    document.getText();
    return new PreparedText(
        document, text.lines().map(LongLines::of).reduce(LongLines.NONE, LongLines::and));
  }

  ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document() {
    return document;
  }

  /** The lines that are too long to be wrapped. */
  LongLines longLines() {
    return longLines;
  }

  /** Colours a document's lines, one after another. */
  private static final class Colouring
      implements UnaryOperator<Paragraph<Collection<String>, String, Collection<String>>> {
    private final String text;
    private final Highlights highlights;
    private final int first;
    private int line;
    private int start;

    Colouring(String text, Highlights highlights, int seen) {
      this.text = text;
      this.highlights = highlights;
      first = seen - COLOURED_LINES / 4;
    }

    @Override
    public Paragraph<Collection<String>, String, Collection<String>> apply(
        Paragraph<Collection<String>, String, Collection<String>> plain) {
      int end = start + plain.length();
      Paragraph<Collection<String>, String, Collection<String>> coloured = plain;
      if (first <= line && line < first + COLOURED_LINES) {
        coloured = coloured.setParagraphStyle(LineLook.of(highlights, start, end));
        if (start < end) {
          coloured = coloured.restyle(0, Highlighter.styles(highlights, text, start, end));
        }
      }
      line++;
      start = end + 1;
      return coloured;
    }
  }
}
