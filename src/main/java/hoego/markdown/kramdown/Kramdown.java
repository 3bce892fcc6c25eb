package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

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
    spans(context);
    if (document.options() == options) {
      document.setShared(new Shared(document, context.links));
    }
    return document;
  }

  /**
   * Reads blocks of a body up to where they may end, with what the whole body defines.
   *
   * @param rest the body from a joint on, or from its begin
   * @param begins whether it is from its begin
   * @param mayEnd told a joint of {@code rest}, whether to end there
   */
  public static KramdownDocument part(
      BasedSequence rest, Shared shared, boolean begins, IntPredicate mayEnd, Runnable watch) {
    KramdownDocument document = new KramdownDocument(rest, shared.options());
    Context context = new Context(document, mayEnd, watch);
    // The blank lines before a joint have a say in what may begin there.
    Gap gap = new Gap(rest.subSequence(0, 0), Gap.Kind.BLANK_LINES, 1, false);
    if (!begins) {
      document.appendChild(gap);
    }
    BlockParser.parse(context, Cut.of(rest), document);
    gap.unlink();
    shared.tell(document, context);
    spans(context);
    return document;
  }

  private static void spans(Context context) {
    for (Context.Pending pending : context.pending) {
      SpanParser.parse(context, pending);
    }
    Abbreviations.mark(context.document, context::watch);
  }

  /** What each part of a document, from joint to joint, has to do with the others. */
  public static List<Ties> ties(KramdownDocument document) {
    Ties.Gatherer gatherer = new Ties.Gatherer(document, new HeadingIds(document));
    List<Ties> ties = new ArrayList<>();
    @Nullable Node node = document.getFirstChild();
    for (Joint joint : document.joints()) {
      for (; node != null && node.getStartOffset() < joint.at(); node = node.getNext()) {
        gatherer.take(node);
      }
      ties.add(gatherer.ties());
    }
    for (; node != null; node = node.getNext()) {
      gatherer.take(node);
    }
    ties.add(gatherer.ties());
    return ties;
  }

  /**
   * The HTML of each block of a part, what is at the post's end left out.
   *
   * @param before what the parts before it have to do with it
   */
  public static List<Piece> pieces(KramdownDocument part, List<Ties> before, Runnable watch) {
    Footnotes footnotes = new Footnotes(part);
    HeadingIds ids = new HeadingIds(part, before);
    for (Ties each : before) {
      each.notes().forEach(footnotes::count);
    }
    return pieces(part, new BlockWriter(part, footnotes, ids, false, watch));
  }

  private static List<Piece> pieces(KramdownDocument document, BlockWriter writer) {
    List<Piece> pieces = new ArrayList<>();
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      pieces.add(new Piece(node, writer.html(node)));
    }
    return pieces;
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
    List<Piece> pieces = pieces(document, writer);
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
