package hoego.export;

import hoego.drawing.Drawings;
import hoego.language.Messages;
import hoego.markdown.Block;
import hoego.markdown.Flavour;
import hoego.markdown.Heading;
import hoego.markdown.Highlights.Run;
import hoego.markdown.ImageSource;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import java.nio.file.Path;
import java.util.Locale;

/** All that the preview does to a post, and whether what comes of it holds together. */
public final class PreviewedPost {
  private final ExportWords words = new ExportWords(Messages.of(Locale.KOREAN));
  private final Markdown markdown = new Markdown(words.page());
  private final JekyllSite site;
  private final Path file;

  /** Previews posts of the site in a folder; for one thread. */
  public PreviewedPost(Path folder) {
    site = JekyllSite.read(folder);
    file = folder.resolve("_posts/2024-01-12-가.md");
  }

  /**
   * Previews a text with LF line ends.
   *
   * @return what is wrong with what came of it; empty where nothing is
   * @throws RuntimeException where a part of the preview fails
   */
  public String problem(String text, Flavour flavour) {
    PostSource source = PostSource.of(text);
    FrontMatter.of(source).title();
    TemplatedBody templated = PostTemplate.evaluate(() -> site, file, source, words);
    RenderedPost post =
        markdown.render(
            text, source.bodyStart(), ImageSource.Kept::new, templated, flavour, Drawings.NONE);
    if (!post.complete()) {
      return "could not be rendered, or not in time";
    }
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int line = 0;
    for (Block block : post.blocks()) {
      if (block.startLine() < line || block.endLine() <= block.startLine()) {
        return "a block of lines " + block.startLine() + " to " + block.endLine();
      }
      line = block.endLine();
    }
    int at = 0;
    for (Run run : post.highlights().all()) {
      if (run.start() < at || run.end() <= run.start()) {
        return "a highlight of " + run.start() + " to " + run.end();
      }
      at = run.end();
    }
    for (Heading heading : post.outline()) {
      if (heading.line() >= lines) {
        return "a heading on line " + heading.line();
      }
    }
    return line > lines || at > text.length() ? "more than the text has" : "";
  }
}
