package hoego.ui.workspace;

import hoego.editing.Syllables;
import hoego.export.ExportWords;
import hoego.export.PostHeader;
import hoego.export.PostTemplate;
import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.language.Messages;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.markdown.TemplatedBody;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.text.TextChange;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.PreparedText;
import hoego.ui.preview.PreviewImages;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import hoego.ui.task.Gathered;
import hoego.ui.task.Latest;
import hoego.web.WebPictures;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** The post being written: read, kept in step with its preview, and changed from outside. */
final class Editing {
  private record Rendering(
      String header, PageDrawings.Page<RenderedPost> body, boolean syllablesApart) {
    RenderedPost post() {
      return body.page();
    }
  }

  private record Read(TextFile file, PreparedText text) {}

  private final Texts texts;
  private final EditorPane editor;
  private final PreviewPane preview;
  private final OpenFolder folder;
  private final WebPictures web;
  private final Gathered webImages = new Gathered(Duration.ofMillis(120), this::render);
  private final Latest lane = new Latest();
  private final PageDrawings drawings = new PageDrawings(this::render);
  private final ReadOnlyObjectWrapper<@Nullable OpenPost> post = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable RenderedPost> rendered =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper inStep = new ReadOnlyBooleanWrapper(true);
  private final BooleanBinding dirty;
  private final Notices notices;
  private long version;
  private long request;
  private boolean edited;
  private final RenderPace pace = new RenderPace(this::render);
  private final SyllablesQuestion syllables;
  private boolean longLines;
  private boolean unreadable;

  /** The line that the preview of a post just opened is to begin with; NaN once it does. */
  private double firstLine = Double.NaN;

  Editing(Texts texts, EditorPane editor, PreviewPane preview, OpenFolder folder, WebPictures web) {
    this.web = web;
    this.texts = texts;
    this.editor = editor;
    this.preview = preview;
    this.folder = folder;
    this.notices = new Notices(texts, editor, post::get);
    this.dirty = Bindings.not(editor.atSavedProperty()).and(post.isNotNull());
    editor.addOnEdit(
        () -> {
          edited = true;
          sayLongLines();
          inStep.set(false);
          pace.edited(rendered.get());
        });
    this.syllables = new SyllablesQuestion(editor, notices, post::get);
    editor.setOnTopLine(preview::scrollToLine);
    preview.setOnTopLine(editor::scrollToLine);
    texts.messagesProperty().addListener((of, was, is) -> speak());
  }

  /** The post in the editor, null where there is none. */
  ReadOnlyObjectProperty<@Nullable OpenPost> postProperty() {
    return post.getReadOnlyProperty();
  }

  /** Whether the text is not what was last saved. */
  BooleanBinding dirtyProperty() {
    return dirty;
  }

  /** Whether the preview shows the text as it stands, with all that is drawn in it. */
  ReadOnlyBooleanProperty inStepProperty() {
    return inStep.getReadOnlyProperty();
  }

  /** The post as it was rendered last, null where none is open. */
  ReadOnlyObjectProperty<@Nullable RenderedPost> renderedProperty() {
    return rendered.getReadOnlyProperty();
  }

  /** Colours code, and draws formulas and diagrams, from now on. */
  void beginDrawing() {
    drawings.begin();
  }

  /** Whether it stands in place of the text why a post can't be read. */
  boolean unreadable() {
    return unreadable;
  }

  Notices notices() {
    return notices;
  }

  /** Reads a post and shows it; what was in the editor must have been let go before. */
  void open(Path path, int caret, double topLine, Runnable then) {
    long mine = ++request;
    // What is typed from now on would be lost with the text that is about to go.
    editor.setEditable(false);
    Background.run(
        () -> {
          TextFile file = TextFile.read(path);
          return new Read(file, PreparedText.of(file.text()));
        },
        read -> {
          if (mine == request) {
            firstLine = topLine;
            show(read);
            editor.setCaret(caret);
            editor.scrollToLine(topLine);
            then.run();
          }
        },
        problem -> {
          if (mine == request) {
            close();
            unreadable = true;
            notices.unreadable(
                path, Troubles.text(problem, path, texts), () -> open(path, 0, 0, () -> {}));
            then.run();
          }
        });
  }

  /** Shows no post. */
  void close() {
    request++;
    version++;
    unreadable = false;
    editor.open(PreparedText.of(""), false);
    preview.clear();
    // Whoever hears that there is no post puts something else in its place.
    post.set(null);
    rendered.set(null);
  }

  /** Looks whether others have changed the open post's file. */
  void lookAtDisk() {
    OpenPost current = post.get();
    if (current == null) {
      return;
    }
    TextFile before = current.file();
    Background.run(
        () -> TextFile.read(current.path()),
        now -> {
          if (current != post.get() || current.saving()) {
            // A save looks for itself.
            return;
          }
          if (current.file() == before) {
            seen(current, now);
          } else {
            // It was saved meanwhile: what was read may be older than that.
            lookAtDisk();
          }
        },
        problem -> {
          if (current == post.get() && problem instanceof java.nio.file.NoSuchFileException) {
            current.setGone();
            notices.update(current);
          }
        });
  }

  /** Takes what others wrote in place of the text, as one step of undo. */
  void takeTheirs(OpenPost current, TextFile theirs) {
    if (current != post.get()) {
      return;
    }
    editor.endComposition();
    String mine = editor.text();
    TextChange change = TextChange.between(mine, theirs.text());
    double top = editor.topLine();
    int begin = change.map(LineStarts.offset(mine, (int) top), TextChange.Bias.AFTER);
    int caret = change.map(editor.caret(), TextChange.Bias.BEFORE);
    editor.apply(change);
    editor.setCaret(caret);
    current.setFile(theirs);
    editor.setEditable(current.editable());
    editor.saved(editor.mark());
    editor.scrollToLine(LineStarts.line(theirs.text(), begin) + top - (int) top);
    notices.update(current);
    render();
  }

  /** The text is on the disk as {@code now} from {@code mark} on. */
  void saved(OpenPost of, TextFile now, EditorPane.Mark mark) {
    of.setFile(now);
    if (of == post.get()) {
      editor.saved(mark);
      notices.update(of);
    }
  }

  /** Renders anew, images looked for again: another file may have come or gone. */
  void anew() {
    OpenPost current = post.get();
    if (current != null) {
      current.forgetDisk();
      render();
    }
  }

  private void seen(OpenPost current, TextFile now) {
    boolean same = now.stamp().equals(current.file().stamp());
    if (!same) {
      // What is being composed is the writer's too: taking theirs would take it away.
      editor.endComposition();
    }
    if (same) {
      boolean noted = current.theirs() != null || current.gone();
      boolean otherRights = !now.readOnly().equals(current.file().readOnly());
      if (noted || otherRights) {
        current.setFile(otherRights ? now : current.file());
        editor.setEditable(current.editable());
        notices.update(current);
      }
    } else if (dirty.get() || hidesText(now)) {
      current.setTheirs(now);
      notices.update(current);
    } else {
      takeTheirs(current, now);
    }
  }

  /** Whether a version is no whole text any more, so that what there was is the better one. */
  private static boolean hidesText(TextFile version) {
    return version
        .readOnly()
        .filter(reason -> !(reason instanceof ReadOnlyReason.NotWritable))
        .isPresent();
  }

  /** The page's own words are the renderer's. */
  private void speak() {
    OpenPost current = post.get();
    if (current != null) {
      current.setMarkdown(markdown());
      anew();
    }
  }

  private void sayLongLines() {
    OpenPost current = post.get();
    if (current != null && longLines != editor.hasLongLines()) {
      longLines = editor.hasLongLines();
      notices.update(current);
    }
  }

  private Markdown markdown() {
    return new Markdown(new ExportWords(texts.messagesProperty().get()).livePage());
  }

  private void show(Read read) {
    version++;
    edited = false;
    pace.opened();
    unreadable = false;
    OpenPost opened = new OpenPost(read.file(), markdown(), folder.choices());
    editor.open(read.text(), opened.editable());
    longLines = editor.hasLongLines();
    post.set(opened);
    notices.update(opened);
    render();
  }

  private void render() {
    OpenPost current = post.get();
    if (current == null) {
      return;
    }
    long mine = ++version;
    Supplier<String> text = editor.textNow();
    Messages messages = texts.messagesProperty().get();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(current.path());
    inStep.set(false);
    lane.submit(
        () -> rendering(current, text.get(), opened, messages),
        result -> {
          if (current != post.get()) {
            return;
          }
          boolean again = mine == version && pace.isToBeTriedAgain(result.post());
          if (mine == version) {
            syllables.ask(current, result.syllablesApart());
          }
          preview.show(result.header(), result.post());
          rendered.set(result.post());
          if (again) {
            render();
          } else if (mine == version) {
            show(result);
          }
        },
        problem -> {
          // Rendering gives up inside itself; what is left is a fault of ours, and the text stays.
          System.getLogger("hoego").log(System.Logger.Level.ERROR, "rendering failed", problem);
        });
  }

  /** Colours the text that stands there, and brings the preview to where it is read or written. */
  private void show(Rendering result) {
    boolean unmoved = Math.abs(editor.topLine() - firstLine) < 1;
    editor.colour(result.post().highlights());
    if (unmoved) {
      // Lines that get their look get other heights, and push the first one out of view.
      editor.scrollToLine(firstLine);
    }
    inStep.set(result.body().whole());
    if (!Double.isNaN(firstLine)) {
      preview.scrollToLine(firstLine);
      firstLine = Double.NaN;
    } else if (edited) {
      preview.reveal(editor.caretLine());
    }
  }

  private Rendering rendering(OpenPost of, String text, Path opened, Messages messages)
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
}
