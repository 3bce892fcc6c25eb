package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;

/** Reads posts as kramdown 2.4 does and writes the HTML that it writes. */
public final class Kramdown {
  /**
   * The HTML of a block.
   *
   * @param node the block, or the document for what stands at its end
   */
  public record Piece(Node node, String html) {}

  private Kramdown() {}

  /**
   * Reads a post's body.
   *
   * @param watch called all the while; what it throws ends the work
   */
  public static KramdownDocument parse(
      BasedSequence body, KramdownOptions options, Runnable watch) {
    KramdownDocument document = new KramdownDocument(body, options);
    Context context = new Context(document, watch);
    BlockParser.parse(context, Cut.of(body), document);
    for (Context.Pending pending : context.pending) {
      SpanParser.parse(context, pending);
    }
    Abbreviations.mark(document, watch);
    return document;
  }

  /**
   * The HTML of each block of a document, in the order of the source; footnotes come last.
   *
   * @param exact whether to write what only a site's styles make fit to be seen, such as the
   *     numbers of code's lines in a table
   */
  public static List<Piece> pieces(KramdownDocument document, boolean exact, Runnable watch) {
    Footnotes footnotes = new Footnotes(document);
    BlockWriter writer =
        new BlockWriter(document, footnotes, new HeadingIds(document), exact, watch);
    List<Piece> pieces = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      pieces.add(new Piece(node, writer.html(node)));
    }
    String notes = footnotes.html(writer);
    if (!notes.isEmpty()) {
      pieces.add(new Piece(document, notes));
    }
    return pieces;
  }

  /** The HTML of a document, as Jekyll puts it into a layout. */
  public static String html(KramdownDocument document, Runnable watch) {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces(document, true, watch)) {
      html.append(piece.html());
    }
    return html.toString();
  }
}
