package hoego.markdown;

import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import hoego.markdown.Highlights.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Renders posts: the only place that knows a Markdown library.
 *
 * <p>Keeps the cleaned blocks of its last rendering, so that an edit cleans what it touches. Not
 * for use by two threads at once.
 */
public final class Markdown {
  private static final long DEADLINE_MILLIS = 4_000;
  private static final String MARK =
      "<!--hoego-block-" + Long.toHexString(System.nanoTime()) + "-->";

  private final PageWords words;
  private Map<String, String> cleaned = Map.of();

  /** A renderer that says what it has to say in {@code words}. */
  public Markdown(PageWords words) {
    this.words = words;
  }

  /**
   * The body as the Markdown says, raw HTML kept, nothing cleaned: never to be shown in a page.
   *
   * @return empty where the body could not be rendered in time
   */
  public static Optional<String> body(String body) {
    return Bounded.call(() -> Flavour.html(Flavour.parse(new Bounded.Text(body, DEADLINE_MILLIS))));
  }

  /**
   * Parses and renders a post once, for preview, highlighter and outline.
   *
   * @param text the whole text with LF line ends, front matter included
   * @param bodyStart where the body begins in it, in chars
   * @param images what to show for the images; not asked again for blocks that have not changed
   *     while it {@code equals} the one of the rendering before
   */
  public RenderedPost render(String text, int bodyStart, ImageSources images) {
    return Bounded.call(() -> rendered(text, bodyStart, images))
        .orElseGet(() -> unformatted(text, bodyStart));
  }

  /** Forgets the images found so far, so that they are looked for anew. */
  public void forgetImages() {
    cleaned = Map.of();
  }

  private RenderedPost rendered(String text, int bodyStart, ImageSources images) {
    Lines lines = new Lines(text);
    Document document = Flavour.parse(new Bounded.Text(text.substring(bodyStart), DEADLINE_MILLIS));
    document.set(Flavour.BLOCK_MARK, MARK);
    String html = Flavour.html(document);
    TreeSpans tree = new TreeSpans(document, bodyStart);
    List<Span> spans = new ArrayList<>(SourceSpans.frontMatter(text, bodyStart));
    spans.addAll(tree.spans());
    spans.addAll(SourceSpans.liquid(text));
    return new RenderedPost(
        blocks(document, html, lines, bodyStart, images),
        tree.outline(lines),
        Highlights.of(spans),
        true);
  }

  private List<Block> blocks(
      Document document, String html, Lines lines, int bodyStart, ImageSources images) {
    List<Block> blocks = new ArrayList<>();
    Map<String, String> now = new LinkedHashMap<>();
    StringBuilder pending = new StringBuilder();
    int pendingLine = 0;
    int open = 0;
    int from = html.indexOf(MARK);
    for (Node node = document.getFirstChild(); node != null && from >= 0; node = node.getNext()) {
      from += MARK.length();
      int next = html.indexOf(MARK, from);
      String part = html.substring(from, next < 0 ? html.length() : next).strip();
      from = next;
      int startLine = lines.of(node.getStartOffset() + bodyStart);
      int endLine =
          Math.max(startLine, lines.of(Math.max(0, node.getEndOffset() - 1) + bodyStart)) + 1;
      if (pending.isEmpty()) {
        pendingLine = startLine;
      }
      if (open > 0 || node instanceof HtmlBlockBase || node instanceof Paragraph) {
        open = OpenTags.after(part, open);
      }
      pending.append(part).append('\n');
      if (open == 0 || next < 0) {
        String raw = pending.toString();
        pending.setLength(0);
        String known = cleaned.get(raw);
        String clean =
            known != null ? known : HtmlCleaner.clean(HtmlTree.prepared(raw, images, words));
        now.put(raw, clean);
        if (!clean.isBlank()) {
          blocks.add(new Block(clean, pendingLine, endLine));
        }
      }
    }
    cleaned = now;
    return List.copyOf(blocks);
  }

  private RenderedPost unformatted(String text, int bodyStart) {
    Lines lines = new Lines(text);
    String notice = "<p class=\"hoego-notice\">" + escaped(words.tooComplex()) + "</p>";
    String body = "<pre>" + escaped(text.substring(bodyStart)) + "</pre>";
    int line = lines.of(bodyStart);
    return new RenderedPost(
        List.of(new Block(notice + body, line, Math.max(line + 1, lines.count()))),
        List.of(),
        Highlights.of(SourceSpans.frontMatter(text, bodyStart)),
        false);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
