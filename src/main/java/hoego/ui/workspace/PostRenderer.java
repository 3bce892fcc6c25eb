package hoego.ui.workspace;

import hoego.editing.Syllables;
import hoego.export.ExportWords;
import hoego.export.PostHeader;
import hoego.export.PostTemplate;
import hoego.file.TextFile;
import hoego.language.Messages;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.ui.editor.PreparedText;
import hoego.ui.preview.PreviewImages;
import hoego.ui.task.Gathered;
import hoego.web.WebPictures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Renders posts for the preview, and the first one while the window that is to show it is still
 * being built. FX thread only, save where it is said.
 */
public final class PostRenderer {
  /**
   * So long a window that has come up without its text waits for what is ahead, before anything is
   * painted: text that gets its colours later changes its height.
   */
  private static final Duration PATIENCE = Duration.ofMillis(150);

  /** A post as it is rendered. */
  record Rendering(String header, PageDrawings.Page<RenderedPost> body, boolean syllablesApart) {
    RenderedPost post() {
      return body.page();
    }
  }

  /**
   * A post as it was read.
   *
   * @param ahead its rendering, which may be under way; null where that has not begun
   */
  record Read(OpenPost post, PreparedText text, @Nullable CompletableFuture<Rendered> ahead) {}

  /**
   * What became of a post that was read ahead.
   *
   * @param text the same text with its colours
   */
  record Rendered(Rendering rendering, PreparedText text) {}

  private record Ahead(Path path, CompletableFuture<Read> read, AtomicBoolean dropped) {}

  private final FolderChoices choices;
  private final WebPictures web;
  private final Gathered webImages = new Gathered(Duration.ofMillis(120), this::more);
  private final PageDrawings drawings = new PageDrawings(this::more);
  private Runnable onMore = () -> {};
  private boolean more;
  private @Nullable Ahead ahead;

  /**
   * Renders with these choices.
   *
   * @param web where images of the web come from
   */
  public PostRenderer(FolderChoices choices, WebPictures web) {
    this.choices = choices;
    this.web = web;
  }

  FolderChoices choices() {
    return choices;
  }

  WebPictures web() {
    return web;
  }

  /** Colours code, and draws formulas and diagrams, from now on. */
  void beginDrawing() {
    drawings.begin();
  }

  /** Runs {@code then} when there are more images or drawings for what was rendered last. */
  void setOnMore(Runnable then) {
    onMore = then;
  }

  /** Whether there were since this was asked last. */
  boolean takeMore() {
    boolean was = more;
    more = false;
    return was;
  }

  private void more() {
    more = true;
    onMore.run();
  }

  /**
   * Begins to read and to render the post that will be opened first.
   *
   * @param line where it will be seen first, from 0
   */
  public void readAhead(Path path, Path folder, Messages messages, int line) {
    AtomicBoolean dropped = new AtomicBoolean();
    ahead =
        new Ahead(
            path,
            aside(
                () -> {
                  TextFile file = TextFile.read(path);
                  Markdown markdown = new Markdown(new ExportWords(messages).livePage());
                  OpenPost post = new OpenPost(file, markdown, choices);
                  CompletableFuture<Rendered> rendered =
                      dropped.get()
                          ? null
                          : aside(() -> rendered(post, file.text(), folder, messages, line));
                  return new Read(post, PreparedText.of(file.text()), rendered);
                }),
            dropped);
  }

  private Rendered rendered(OpenPost post, String text, Path folder, Messages messages, int line)
      throws InterruptedException {
    Rendering rendering = render(post, text, folder, messages);
    return new Rendered(rendering, PreparedText.of(text, rendering.post().highlights(), line));
  }

  /**
   * The post at {@code path} where it was read ahead, once; empty where it wasn't, could not be, or
   * takes its time: then it is to be read as any other.
   */
  Optional<Read> takeAhead(Path path) {
    Ahead taken = ahead;
    ahead = null;
    if (taken == null) {
      return Optional.empty();
    }
    try {
      if (taken.path().equals(path)) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        Read read = taken.read().get(PATIENCE.toNanos(), TimeUnit.NANOSECONDS);
        await(read, end - System.nanoTime());
        return Optional.of(read);
      }
    } catch (ExecutionException | TimeoutException notThere) {
      // Whoever reads it now hears what is wrong.
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    taken.dropped().set(true);
    return Optional.empty();
  }

  private static void await(Read read, long nanos) throws InterruptedException {
    CompletableFuture<Rendered> rendered = read.ahead();
    if (rendered != null) {
      try {
        Rendered ignored = rendered.get(nanos, TimeUnit.NANOSECONDS);
      } catch (ExecutionException | TimeoutException later) {
        // Whoever shows it waits in the lane, and hears of what was wrong there.
      }
    }
  }

  /** Renders a text of a post; for one lane at a time, off the FX thread. */
  Rendering render(OpenPost of, String text, Path opened, Messages messages)
      throws InterruptedException {
    PostSource source = PostSource.of(text, of.file().withReturns(text));
    FrontMatter matter = FrontMatter.of(source);
    String imageFolder = matter.imageFolder().orElse("");
    PreviewImages images = of.images(imageFolder, opened, messages, web, webImages::ask);
    ExportWords words = new ExportWords(messages);
    TemplatedBody templated =
        PostTemplate.evaluate(() -> of.site(opened), of.path(), source, words);
    PageDrawings.Page<RenderedPost> rendered =
        drawings.page(
            source.body().indexOf('$') >= 0 && of.site(opened).takesDollars(of.path(), matter),
            drawn -> of.render(source, images, templated, opened, drawn));
    Path shown =
        of.path().startsWith(opened) ? opened.relativize(of.path()) : of.path().getFileName();
    Post header =
        Post.of(
            PostPlace.of(String.valueOf(shown).replace('\\', '/')),
            matter,
            of.file().modified().toInstant(),
            of.site(opened).settings().zone());
    return new Rendering(
        PostHeader.html(header, matter, of.site(opened).settings(), rendered.page(), images, words),
        rendered,
        Syllables.areApart(text));
  }

  private static <T> CompletableFuture<T> aside(Callable<T> work) {
    CompletableFuture<T> result = new CompletableFuture<>();
    Thread.startVirtualThread(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable problem) {
            result.completeExceptionally(problem);
          }
        });
    return result;
  }
}
