package hoego.markdown;

import hoego.count.ReadWords;
import hoego.count.TextCounts;
import hoego.drawing.Drawings;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Renders posts, within seconds whatever they hold.
 *
 * <p>Keeps what its last rendering read and cleaned, so that an edit reads and cleans what it
 * touches. Not for use by two threads at once.
 */
public final class Markdown {
  private static final long DEADLINE_MILLIS = 4_000;

  private final PageWords words;
  private final long millis;
  private Map<String, Rendering.Piece> cleaned = Map.of();
  private @Nullable ImageSources cleanedFor;
  private Rendering.Read read = Rendering.Read.NOTHING;

  /** A renderer that says what it has to say in {@code words}. */
  public Markdown(PageWords words) {
    this(words, DEADLINE_MILLIS);
  }

  Markdown(PageWords words, long millis) {
    this.words = words;
    this.millis = millis;
  }

  /**
   * The body as the Markdown says, raw HTML kept, nothing cleaned: never to be shown in a page.
   *
   * @return empty where the body could not be rendered in time
   */
  public static Optional<String> body(String body, Flavour flavour) {
    return Bounded.call(
        DEADLINE_MILLIS, deadline -> ParsedBody.of(body, flavour, true, deadline).html());
  }

  /** The same for Jekyll's Markdown without a site's settings. */
  public static Optional<String> body(String body) {
    return body(body, Flavour.JEKYLL);
  }

  /**
   * How long a piece of a body is, as its reader sees it; as it stands where that takes too long.
   */
  public static TextCounts counts(String piece, Flavour flavour) {
    return Bounded.call(
            DEADLINE_MILLIS,
            deadline ->
                VisibleText.counts(ParsedBody.of(piece, flavour, false, deadline).html(), deadline))
        .orElseGet(() -> VisibleText.countsOfSource(piece));
  }

  /** The same for Jekyll's Markdown without a site's settings. */
  public static TextCounts counts(String piece) {
    return counts(piece, Flavour.JEKYLL);
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
    return render(text, bodyStart, images, null, Flavour.JEKYLL, Drawings.NONE);
  }

  /**
   * The same, with what a template made of the body rendered in its place; colouring is of the text
   * itself, and lines are the text's own.
   *
   * @param templated null where there is no template in the body
   * @param flavour the Markdown that the body is written in
   * @param drawings asked for what is drawn; not again for blocks that have all of theirs
   */
  public RenderedPost render(
      String text,
      int bodyStart,
      ImageSources images,
      @Nullable TemplatedBody templated,
      Flavour flavour,
      Drawings drawings) {
    Rendering.Read before = read;
    Map<String, Rendering.Piece> known = images.equals(cleanedFor) ? cleaned : Map.of();
    Optional<Rendering.Result> result =
        Bounded.call(
            millis,
            deadline ->
                new Rendering(before, known, images, words, templated, flavour, drawings, deadline)
                    .of(text, bodyStart));
    if (result.isEmpty()) {
      // Whatever it was, the next one doesn't build on it.
      read = Rendering.Read.NOTHING;
      return unformatted(text, bodyStart);
    }
    cleaned = result.get().cleaned();
    cleanedFor = images;
    read = result.get().read();
    return result.get().post();
  }

  /** Forgets the images found so far, so that they are looked for anew. */
  public void forgetImages() {
    cleaned = Map.of();
    cleanedFor = null;
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
        VisibleText.countsOfSource(text.substring(bodyStart)),
        ReadWords.of(body),
        false);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
