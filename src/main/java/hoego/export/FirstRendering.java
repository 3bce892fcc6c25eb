package hoego.export;

import hoego.drawing.Drawings;
import hoego.language.Messages;
import hoego.markdown.ImageSource;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;

/**
 * Renders a post that nobody sees, so that the first one that somebody does see needn't wait for
 * what every first rendering waits for: classes, tables and policies.
 */
public final class FirstRendering {
  /** Something of all that posts are written with. */
  private static final String RESOURCE = "first-rendering.md";

  private FirstRendering() {}

  /** Renders it on this thread: some tenths of a second, or less with what Java has kept. */
  public static void prepare() {
    ExportWords words = new ExportWords(Messages.of(Locale.KOREAN));
    // A folder that isn't there has the settings of a site that says nothing.
    Path folder = Path.of("hoego-first-rendering");
    Path file = folder.resolve("_posts/2024-12-31-start.md");
    JekyllSite site = JekyllSite.read(folder);
    String text = HtmlTemplate.resource(RESOURCE);
    PostSource source = PostSource.of(text);
    FrontMatter matter = FrontMatter.of(source);
    TemplatedBody templated = PostTemplate.evaluate(() -> site, file, source, words);
    RenderedPost post =
        new Markdown(words.livePage())
            .render(
                text,
                source.bodyStart(),
                ImageSource.Kept::new,
                templated,
                SiteMarkdown.of(site.settings()),
                Drawings.NONE);
    Post header =
        Post.of(PostPlace.of("_posts/2024-12-31-start.md"), text, Instant.EPOCH, ZoneOffset.UTC);
    PostHeader.html(header, matter, site.settings(), post, ImageSource.Kept::new, words);
  }
}
