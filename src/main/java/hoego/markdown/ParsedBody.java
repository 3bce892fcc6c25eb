package hoego.markdown;

import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hoego.markdown.kramdown.Kramdown;
import hoego.markdown.kramdown.KramdownDocument;
import java.util.ArrayList;
import java.util.List;

/**
 * A body's tree and its HTML, not cleaned.
 *
 * @param pieces the HTML of each block, in the order of the source
 */
record ParsedBody(Document document, List<Piece> pieces) {
  /**
   * The HTML of one block.
   *
   * @param node the block; the document itself for what stands at its end
   */
  record Piece(Node node, String html) {}

  /**
   * Parses and writes a body.
   *
   * @param exact whether to write what only a site's styles make fit to be seen
   */
  static ParsedBody of(String body, Flavour flavour, boolean exact, Deadline deadline) {
    return switch (flavour) {
      case Flavour.Kramdown kramdown -> {
        KramdownDocument document =
            Kramdown.parse(new WatchedSequence(body, deadline), kramdown.options(), deadline::tick);
        List<Piece> pieces = new ArrayList<>();
        for (Kramdown.Piece piece : Kramdown.pieces(document, exact, deadline::tick)) {
          pieces.add(new Piece(piece.node(), piece.html()));
        }
        yield new ParsedBody(document, pieces);
      }
      case Flavour.CommonMark _ -> flexmark(FlexmarkGrammar.COMMONMARK, body, deadline);
      case Flavour.GitHub _ -> flexmark(FlexmarkGrammar.GITHUB, body, deadline);
    };
  }

  private static ParsedBody flexmark(FlexmarkGrammar grammar, String body, Deadline deadline) {
    Document document = grammar.parse(body, deadline);
    document.set(FlexmarkGrammar.BLOCK_MARK, FlexmarkGrammar.MARK);
    return new ParsedBody(document, cut(document, grammar.html(document), deadline));
  }

  private static List<Piece> cut(Document document, String html, Deadline deadline) {
    List<Piece> pieces = new ArrayList<>();
    int from = html.indexOf(FlexmarkGrammar.MARK);
    for (Node node = document.getFirstChild(); node != null && from >= 0; node = node.getNext()) {
      deadline.check();
      from += FlexmarkGrammar.MARK.length();
      // Each mark stands on a line of its own.
      from += html.startsWith("\n", from) ? 1 : 0;
      int next = html.indexOf(FlexmarkGrammar.MARK, from);
      pieces.add(new Piece(node, html.substring(from, next < 0 ? html.length() : next)));
      from = next;
    }
    return pieces;
  }

  /** The HTML of the whole body. */
  String html() {
    StringBuilder html = new StringBuilder();
    for (Piece piece : pieces) {
      html.append(piece.html());
    }
    return html.toString();
  }
}
