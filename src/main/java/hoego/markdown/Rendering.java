package hoego.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import hoego.count.TextCounts;
import hoego.drawing.Drawings;
import hoego.markdown.Highlights.Span;
import hoego.markdown.kramdown.HtmlElement;
import hoego.markdown.kramdown.Verbatim;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One rendering of one text. */
final class Rendering {
  /** A piece of HTML cleaned, and the counts of what it shows. */
  record Piece(String html, TextCounts counts) {}

  /** What a text became, and its blocks by the HTML that they were before they were cleaned. */
  record Result(RenderedPost post, Map<String, Piece> cleaned) {}

  private final Map<String, Piece> known;
  private final ImageSources images;
  private final PageWords words;
  private final Flavour flavour;
  private final Drawings drawings;
  private final Deadline deadline;
  private final List<TemplatedBody.Notice> notices;
  private final @Nullable TemplatedBody templated;

  private final Map<String, Piece> cleaned = new HashMap<>();
  private final BlockList blocks = new BlockList();
  private TextCounts counts = TextCounts.NONE;

  /**
   * Prepares a rendering.
   *
   * @param known what was cleaned before, with the same images
   * @param templated what is rendered in place of the text's own body; null for that
   */
  Rendering(
      Map<String, Piece> known,
      ImageSources images,
      PageWords words,
      @Nullable TemplatedBody templated,
      Flavour flavour,
      Drawings drawings,
      Deadline deadline) {
    this.templated = templated;
    this.notices = templated == null ? List.of() : templated.notices();
    this.known = known;
    this.images = images;
    this.words = words;
    this.flavour = flavour;
    this.drawings = drawings;
    this.deadline = deadline;
  }

  Result of(String text, int bodyStart) {
    ParsedBody body = parsed(text.substring(bodyStart));
    TreeSpans tree = new TreeSpans(body.document(), bodyStart, deadline);
    List<Heading> outline = shown(body, tree, new Lines(text), bodyStart);
    List<Span> spans = new ArrayList<>(SourceSpans.frontMatter(text, bodyStart));
    spans.addAll(tree.spans());
    spans.addAll(SourceSpans.liquid(text));
    deadline.check();
    return new Result(
        new RenderedPost(blocks.blocks(), outline, Highlights.of(spans), counts, true), cleaned);
  }

  private ParsedBody parsed(String body) {
    return ParsedBody.of(body, flavour, false, deadline);
  }

  /** Renders what is to be shown; its outline is told in lines of the text, whatever was parsed. */
  private List<Heading> shown(ParsedBody source, TreeSpans tree, Lines lines, int bodyStart) {
    TemplatedBody body = templated;
    if (body == null) {
      join(source, offset -> lines.of(offset + bodyStart), lines.count());
      return tree.outline(lines);
    }
    ParsedBody made = parsed(body.text());
    Lines madeLines = new Lines(body.text());
    join(made, offset -> body.lines().get(madeLines.of(offset)), lines.count());
    return new TreeSpans(made.document(), 0, deadline)
        .outline(madeLines).stream()
            .map(
                heading ->
                    new Heading(
                        heading.level(),
                        TemplatedBody.withoutMarks(heading.text()),
                        body.lines().get(heading.line())))
            .toList();
  }

  /** Makes blocks of pieces; one that opens an element goes on to the piece that closes it. */
  private void join(ParsedBody body, IntUnaryOperator lineAt, int lines) {
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
        startLine = pending.isEmpty() ? Math.min(endLine, lines - 1) : startLine;
        endLine = lines;
      } else {
        int line = lineAt.applyAsInt(node.getStartOffset());
        startLine = pending.isEmpty() ? line : startLine;
        endLine = Math.max(line, lineAt.applyAsInt(Math.max(0, node.getEndOffset() - 1))) + 1;
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
    blocks.add(clean.html(), startLine, endLine);
  }

  private Piece clean(String raw) {
    // What a mark stands for may change while the mark does not.
    String key = TemplatedBody.hasMark(raw) ? raw + notices : raw;
    if (drawings.singleDollars()) {
      key += '$';
    }
    Piece clean = known.get(key);
    if (clean == null) {
      HtmlTree.Prepared prepared =
          HtmlTree.prepared(raw, images, words, notices, drawings, deadline);
      clean =
          new Piece(
              HtmlCleaner.clean(prepared.html(), deadline),
              VisibleText.counts(TemplatedBody.withoutMarks(raw), deadline));
      if (!prepared.whole()) {
        return clean;
      }
    }
    cleaned.put(key, clean);
    return clean;
  }
}
