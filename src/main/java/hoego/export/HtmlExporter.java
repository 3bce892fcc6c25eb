package hoego.export;

import hoego.drawing.Commission;
import hoego.drawing.Studio;
import hoego.language.Messages;
import hoego.markdown.Flavour;
import hoego.markdown.Markdown;
import hoego.markdown.RawHtml;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostSource;
import hoego.site.ImageLookup;
import hoego.site.JekyllSite;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Makes of a post one HTML page that opens anywhere without a network; reads images and what Liquid
 * asks of the site from the disk, for one export, by any thread.
 */
public final class HtmlExporter {
  private static final String SECURITY =
      "default-src 'none'; style-src 'unsafe-inline'; img-src %s; form-action 'none';"
          + " base-uri 'none'";

  /** For the drawings of one post; what comes later is shown as it stands. */
  private static final long DRAWING_MILLIS = 30_000;

  private static final Pattern HANGUL = Pattern.compile("[\\uAC00-\\uD7A3\\u1100-\\u11FF]");

  private final Messages messages;
  private final ExportWords words;
  private final ImageStorage storage;
  private final long mostInline;
  private final String markdown;

  private final Studio studio = Studios.studio();

  /** Each site is read once for all of its posts. */
  private final Map<Path, JekyllSite> sites = new ConcurrentHashMap<>();

  /** An exporter whose pages speak the language of {@code messages}. */
  public HtmlExporter(Messages messages, ImageStorage storage) {
    this(messages, storage, "");
  }

  /**
   * The same for folders that are no Jekyll sites and are written in another Markdown.
   *
   * @param markdown as Jekyll names it, empty for Jekyll's own
   */
  public HtmlExporter(Messages messages, ImageStorage storage, String markdown) {
    this(messages, storage, PageImages.MOST_INLINE, markdown);
  }

  HtmlExporter(Messages messages, ImageStorage storage, long mostInline) {
    this(messages, storage, mostInline, "");
  }

  private HtmlExporter(Messages messages, ImageStorage storage, long mostInline, String markdown) {
    this.markdown = markdown;
    this.messages = messages;
    this.words = new ExportWords(messages);
    this.storage = storage;
    this.mostInline = mostInline;
  }

  /**
   * The page of a post.
   *
   * @param pageName the file name that the page will have, such as {@code 회고.html}: images beside
   *     it go to the folder {@code 회고_files}
   * @throws ExportException where the post could not be rendered in time
   */
  public ExportedPage page(PostText post, String pageName) throws ExportException {
    return page(post, pageName, false);
  }

  /**
   * The same with the body as Jekyll would write it: what the post runs and loads is run and loaded
   * where the page is opened.
   */
  public ExportedPage rawPage(PostText post, String pageName) throws ExportException {
    return page(post, pageName, true);
  }

  private ExportedPage page(PostText post, String pageName, boolean raw) throws ExportException {
    PostSource source = post.source();
    FrontMatter matter = FrontMatter.of(source);
    String imageFolder = matter.imageFolder().orElse("");
    Path root = post.siteRoot();
    PageImages images = images(post, imageFolder);
    TemplatedBody templated = PostTemplate.evaluate(() -> site(root), post.file(), source, words);
    Markdown renderer = new Markdown(words.page());
    boolean dollars =
        source.body().indexOf('$') >= 0 && site(root).takesDollars(post.file(), matter);
    Commission drawings = studio.commission(dollars);
    RenderedPost rendered =
        renderer.render(
            post.text(), source.bodyStart(), images, templated, flavour(root), drawings);
    if (rendered.complete() && drawings.isOpen()) {
      drawings.draw(DRAWING_MILLIS);
      rendered =
          renderer.render(
              post.text(), source.bodyStart(), images, templated, flavour(root), drawings);
    }
    if (!rendered.complete()) {
      throw new ExportException(new ExportFailure.TooComplex());
    }
    String shown = rendered.html();
    if (raw) {
      images = images(post, imageFolder);
      shown = RawHtml.withImages(body(post), images);
    }
    Post shownPost = post.post(matter, site(root).settings());
    String header =
        PostHeader.html(shownPost, matter, site(root).settings(), rendered, images, words);
    ExportedPage body = images.placed(header + "\n" + shown, folderBeside(pageName));
    String language = HANGUL.matcher(post.text()).find() ? "ko" : messages.locale().getLanguage();
    String html =
        HtmlTemplate.page(
            language,
            shownPost.title(),
            raw ? "" : SECURITY.formatted(images.allowed()),
            HtmlTemplate.exportStyle(),
            body.html());
    return new ExportedPage(html, body.files());
  }

  /**
   * What Jekyll would put into the layout: Liquid evaluated, raw HTML kept, nothing cleaned.
   *
   * @throws ExportException where the post could not be rendered in time, or Jekyll would stop at
   *     it
   */
  public String body(PostText post) throws ExportException {
    PostSource source = post.source();
    Path root = post.siteRoot();
    String body = PostTemplate.body(() -> site(root), post.file(), source);
    return Markdown.body(body, flavour(root))
        .orElseThrow(() -> new ExportException(new ExportFailure.TooComplex()));
  }

  private PageImages images(PostText post, String imageFolder) {
    Path root = post.siteRoot();
    return new PageImages(
        new ImageLookup(root, post.file(), imageFolder, () -> site(root).settings()),
        root,
        words,
        storage,
        mostInline);
  }

  private Flavour flavour(Path root) {
    return SiteMarkdown.of(site(root).settings());
  }

  private JekyllSite site(Path root) {
    return sites.computeIfAbsent(root, each -> JekyllSite.read(each, markdown));
  }

  private static String folderBeside(String pageName) {
    return pageName.replaceFirst("(?i)\\.html?$", "") + "_files";
  }
}
