package hoego.site;

import hoego.liquid.Drop;
import hoego.liquid.Evaluated;
import hoego.liquid.Lazy;
import hoego.liquid.Liquid;
import hoego.liquid.LiquidSite;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Evaluates the Liquid of one post of a site, as its text stands now. */
public final class PostLiquid implements LiquidSite {
  private static final String VERSION = "4.3.1";

  private final JekyllSite site;
  private final Path file;
  private final UnaryOperator<String> markdown;
  private final ZonedDateTime now;

  private PostLiquid(
      JekyllSite site, Path file, UnaryOperator<String> markdown, ZonedDateTime now) {
    this.site = site;
    this.file = file.toAbsolutePath().normalize();
    this.markdown = markdown;
    this.now = now;
  }

  /**
   * Evaluates a post's body; reads of the disk only what is asked for the first time, and nothing
   * that lies outside the site.
   *
   * @param file the post's file, which need not exist
   * @param text the whole post with LF line ends
   * @param bodyStart where its body begins, in chars
   * @param markdown makes HTML of Markdown
   * @param mark what is put into the text for the problem of a number, from 0
   * @return the body, its lines counted from the body's first
   */
  public static Evaluated evaluate(
      JekyllSite site,
      Path file,
      String text,
      int bodyStart,
      UnaryOperator<String> markdown,
      IntFunction<String> mark) {
    ZonedDateTime now = ZonedDateTime.now(site.settings().zone());
    PostLiquid liquid = new PostLiquid(site, file, markdown, now);
    String body = text.substring(bodyStart);
    return Liquid.evaluate(body, liquid.globals(text, body), liquid, mark);
  }

  private Map<String, @Nullable Object> globals(String text, String body) {
    Map<String, @Nullable Object> globals = new HashMap<>();
    globals.put("site", new Lazy(() -> site.site(this::excerpt, now)));
    globals.put(
        "page", new Lazy(() -> site.drop(site.post(file, text), Optional.of(body), this::excerpt)));
    Map<String, @Nullable Object> jekyll = new LinkedHashMap<>();
    jekyll.put("version", VERSION);
    jekyll.put("environment", "development");
    globals.put("jekyll", new Drop(jekyll, () -> "Jekyll::Drops::JekyllDrop", "#<JekyllDrop>"));
    return globals;
  }

  /** A first paragraph as a page: its own Liquid is evaluated for itself, without an excerpt. */
  private String excerpt(String paragraph) {
    if (!Liquid.isIn(paragraph)) {
      return markdown.apply(paragraph);
    }
    Map<String, @Nullable Object> globals = new HashMap<>();
    globals.put("site", new Lazy(() -> site.site(text -> "", now)));
    return markdown.apply(Liquid.evaluate(paragraph, globals, this, problem -> "").text());
  }

  @Override
  public String include(String name) {
    return site.included(site.root().resolve("_includes"), name);
  }

  @Override
  public String includeRelative(String name) {
    Path folder = file.getParent();
    return site.included(folder == null ? site.root() : folder, name);
  }

  @Override
  public String postUrl(String name) {
    return site.postUrl(name);
  }

  @Override
  public String link(String path) {
    return site.link(path);
  }

  @Override
  public String markdown(String text) {
    return markdown.apply(text);
  }

  @Override
  public String url() {
    return site.settings().text("url");
  }

  @Override
  public String baseUrl() {
    return site.settings().text("baseurl");
  }

  @Override
  public ZoneId zone() {
    return site.settings().zone();
  }

  @Override
  public ZonedDateTime now() {
    return now;
  }
}
