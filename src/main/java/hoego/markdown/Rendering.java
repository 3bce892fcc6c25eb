package hoego.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hoego.count.TextCounts;
import hoego.drawing.Drawings;
import hoego.markdown.Highlights.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;

/** One rendering of one text. */
final class Rendering {
  /** A piece of HTML cleaned, and the counts of what it shows. */
  record Piece(String html, TextCounts counts) {}

  /** What a text became, and its blocks by the HTML that they were before they were cleaned. */
  record Result(RenderedPost post, Map<String, Piece> cleaned) {}

  /** No post can know it. */
  private static final String MARK = "<!--hoego-block-" + UUID.randomUUID() + "-->";

  private final Map<String, Piece> known;
  private final ImageSources images;
  private final PageWords words;
  private final Drawings drawings;
  private final Deadline deadline;
  private final List<TemplatedBody.Notice> notices;
  private final @Nullable TemplatedBody templated;

  private final Map<String, Piece> cleaned = new HashMap<>();
  private final List<Block> blocks = new ArrayList<>();
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
      Drawings drawings,
      Deadline deadline) {
    this.templated = templated;
    this.notices = templated == null ? List.of() : templated.notices();
    this.known = known;
    this.images = images;
    this.words = words;
    this.drawings = drawings;
    this.deadline = deadline;
  }

  Result of(String text, int bodyStart) {
    Document document = Flavour.parse(text.substring(bodyStart), deadline);
    TreeSpans tree = new TreeSpans(document, bodyStart, deadline);
    List<Heading> outline = shown(document, tree, new Lines(text), bodyStart);
    List<Span> spans = new ArrayList<>(SourceSpans.frontMatter(text, bodyStart));
    spans.addAll(tree.spans());
    spans.addAll(SourceSpans.liquid(text));
    deadline.check();
    return new Result(
        new RenderedPost(List.copyOf(blocks), outline, Highlights.of(spans), counts, true),
        cleaned);
  }

  /** Renders what is to be shown; its outline is told in lines of the text, whatever was parsed. */
  private List<Heading> shown(Document source, TreeSpans tree, Lines lines, int bodyStart) {
    TemplatedBody body = templated;
    if (body == null) {
      render(source, offset -> lines.of(offset + bodyStart));
      return tree.outline(lines);
    }
    Document made = Flavour.parse(body.text(), deadline);
    Lines madeLines = new Lines(body.text());
    render(made, offset -> body.lines().get(madeLines.of(offset)));
    return new TreeSpans(made, 0, deadline)
        .outline(madeLines).stream()
            .map(
                heading ->
                    new Heading(
                        heading.level(),
                        TemplatedBody.withoutMarks(heading.text()),
                        body.lines().get(heading.line())))
            .toList();
  }

  private void render(Document document, IntUnaryOperator lineAt) {
    document.set(Flavour.BLOCK_MARK, MARK);
    cut(document, Flavour.html(document), lineAt);
  }

  /** Cuts the HTML at the marks, but not inside an element that begins in one block of Markdown. */
  private void cut(Document document, String html, IntUnaryOperator lineAt) {
    StringBuilder pending = new StringBuilder();
    int pendingLine = 0;
    int open = 0;
    int from = html.indexOf(MARK);
    for (Node node = document.getFirstChild(); node != null && from >= 0; node = node.getNext()) {
      deadline.check();
      from += MARK.length();
      int next = html.indexOf(MARK, from);
      String part = html.substring(from, next < 0 ? html.length() : next).strip();
      from = next;
      int startLine = lineAt.applyAsInt(node.getStartOffset());
      int endLine =
          Math.max(startLine, lineAt.applyAsInt(Math.max(0, node.getEndOffset() - 1))) + 1;
      if (pending.isEmpty()) {
        pendingLine = startLine;
      }
      if (open > 0 || node instanceof HtmlBlockBase || node instanceof Paragraph) {
        open = OpenTags.after(part, open, node instanceof Paragraph);
      }
      pending.append(part).append('\n');
      if (open == 0 || next < 0) {
        Piece clean = clean(pending.toString());
        pending.setLength(0);
        counts = counts.plus(clean.counts());
        if (!clean.html().isBlank()) {
          blocks.add(new Block(clean.html(), pendingLine, endLine));
        }
      }
    }
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
