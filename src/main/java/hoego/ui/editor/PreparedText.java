package hoego.ui.editor;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.SegmentOps;

/**
 * A text as the editor shows it, put together before it is opened: of some hundred thousand lines
 * that takes longer than the FX thread may. Immutable.
 */
public final class PreparedText {
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
    ReadOnlyStyledDocument<Collection<String>, String, Collection<String>> document =
        ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), SegmentOps.styledTextOps());
    if (text.lines().anyMatch(ShapedParts::isToBeParted)) {
      document = document.mapParagraphs(ShapedParts::parted);
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
}
