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
    int startLine = 0;
    int endLine = 0;
    int open = 0;
    for (ParsedBody.Piece piece : body.pieces()) {
      deadline.check();
      String part = piece.html().strip();
      Node node = piece.node();
      if (part.isEmpty() && open == 0) {
        continue;
      }
      if (node == body.document()) {
        // Footnotes: they stand behind all else, wherever they are written.
        startLine = pending.isEmpty() ? Math.min(endLine, lines.count() - 1) : startLine;
        endLine = lines.count();
      } else {
        int line = lines.of(node.getStartOffset() + bodyStart);
        startLine = pending.isEmpty() ? line : startLine;
        endLine = Math.max(line, lines.of(Math.max(0, node.getEndOffset() - 1) + bodyStart)) + 1;
        if (open > 0 || mayLeaveOpen(node)) {
          open = OpenTags.after(part, open, node instanceof Paragraph);
        }
      }
      pending.append(part).append('\n');
      if (open == 0) {
        add(pending, startLine, endLine);
      }
    }
    if (!pending.isEmpty()) {
      add(pending, startLine, endLine);
    }
  }

  private static boolean mayLeaveOpen(Node node) {
    return node instanceof HtmlBlockBase
        || node instanceof Paragraph
        || node instanceof HtmlElement
        || node instanceof Verbatim;
  }

  /** Adds a block, to the one before it where that is on the same line. */
  private void add(StringBuilder html, int startLine, int endLine) {
    Piece clean = clean(html.toString());
    html.setLength(0);
    counts = counts.plus(clean.counts());
    if (clean.html().isBlank()) {
      return;
    }
    if (blocks.isEmpty() || blocks.getLast().endLine() <= startLine) {
      blocks.add(new Block(clean.html(), startLine, Math.max(endLine, startLine + 1)));
    } else {
      Block last = blocks.removeLast();
      blocks.add(
          new Block(
              last.html() + "\n" + clean.html(),
              last.startLine(),
              Math.max(endLine, last.endLine())));
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
