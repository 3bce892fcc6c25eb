package hoego.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import hoego.count.TextCounts;
import hoego.markdown.Highlights.Span;
import hoego.markdown.kramdown.HtmlElement;
import hoego.markdown.kramdown.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** One rendering of one text. */
final class Rendering {
  /** A piece of HTML cleaned, and the counts of what it shows. */
  record Piece(String html, TextCounts counts) {}

  /** What a text became, and its blocks by the HTML that they were before they were cleaned. */
  record Result(RenderedPost post, Map<String, Piece> cleaned) {}

  private final Map<String, Piece> known;
  private final ImageSources images;
  private final PageWords words;
  private final Deadline deadline;

  private final Map<String, Piece> cleaned = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
  private TextCounts counts = TextCounts.NONE;

  /**
   * Prepares a rendering.
   *
   * @param known what was cleaned before, with the same images
   */
  Rendering(Map<String, Piece> known, ImageSources images, PageWords words, Deadline deadline) {
    this.known = known;
    this.images = images;
    this.words = words;
    this.deadline = deadline;
  }

  Result of(String text, int bodyStart, Flavour flavour) {
    Lines lines = new Lines(text);
    ParsedBody body = ParsedBody.of(text.substring(bodyStart), flavour, false, deadline);
    join(body, lines, bodyStart);
    TreeSpans tree = new TreeSpans(body.document(), bodyStart, deadline);
    List<Span> spans = new ArrayList<>(SourceSpans.frontMatter(text, bodyStart));
    spans.addAll(tree.spans());
    spans.addAll(SourceSpans.liquid(text));
    deadline.check();
    return new Result(
        new RenderedPost(
            List.copyOf(blocks), tree.outline(lines), Highlights.of(spans), counts, true),
        cleaned);
  }

  /** Makes blocks of pieces; one that opens an element goes on to the piece that closes it. */
  private void join(ParsedBody body, Lines lines, int bodyStart) {
    StringBuilder pending = new StringBuilder();
    int pendingLine = 0;
    int open = 0;
    for (ParsedBody.Piece piece : body.pieces()) {
      deadline.check();
      String part = piece.html().strip();
      Node node = piece.node();
      if (part.isEmpty() && open == 0) {
        continue;
      }
      if (node == body.document()) {
        pending.append(part);
        break;
      }
      int startLine = lines.of(node.getStartOffset() + bodyStart);
      if (pending.isEmpty()) {
        pendingLine = startLine;
      }
      if (open > 0 || mayLeaveOpen(node)) {
        open = OpenTags.after(part, open, node instanceof Paragraph);
      }
      pending.append(part).append('\n');
      if (open == 0) {
        add(pending, pendingLine, endLine(node, startLine, lines, bodyStart));
      }
    }
    if (!pending.isEmpty()) {
      atEnd(pending, open > 0 ? pendingLine : -1, lines);
    }
  }

  private static boolean mayLeaveOpen(Node node) {
    return node instanceof HtmlBlockBase
        || node instanceof Paragraph
        || node instanceof HtmlElement
        || node instanceof Verbatim;
  }

  /**
   * Adds what stands at the end: footnotes, and an element that is never closed.
   *
   * @param startLine where that element begins, or -1
   */
  private void atEnd(StringBuilder html, int startLine, Lines lines) {
    int before = blocks.isEmpty() ? 0 : blocks.getLast().endLine();
    if (before >= lines.count()) {
      Block last = blocks.removeLast();
      Piece clean = clean(html.toString());
      counts = counts.plus(clean.counts());
      blocks.add(new Block(last.html() + "\n" + clean.html(), last.startLine(), last.endLine()));
    } else {
      add(html, Math.max(before, startLine), lines.count());
    }
  }

  private static int endLine(Node node, int startLine, Lines lines, int bodyStart) {
    return Math.max(startLine, lines.of(Math.max(0, node.getEndOffset() - 1) + bodyStart)) + 1;
  }

  private void add(StringBuilder html, int startLine, int endLine) {
    Piece clean = clean(html.toString());
    html.setLength(0);
    counts = counts.plus(clean.counts());
    if (!clean.html().isBlank()) {
      blocks.add(new Block(clean.html(), startLine, endLine));
    }
  }

  private Piece clean(String raw) {
    Piece clean = known.get(raw);
    if (clean == null) {
      clean =
          new Piece(
              HtmlCleaner.clean(HtmlTree.prepared(raw, images, words, deadline), deadline),
              VisibleText.counts(raw, deadline));
    }
    cleaned.put(raw, clean);
    return clean;
  }
}
