package hoego.ui.workspace;

import hoego.export.ExportWords;
import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.language.Messages;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.text.TextChange;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.PreparedText;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.function.Consumer;
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
  private final Texts texts;
  private final EditorPane editor;
  private final PreviewPane preview;
  private final OpenFolder folder;
  private final PostRenderer renderer;
  private final Latest lane = new Latest();
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

  Editing(
      Texts texts,
      EditorPane editor,
      PreviewPane preview,
      OpenFolder folder,
      PostRenderer renderer) {
    this.renderer = renderer;
    renderer.setOnMore(this::render);
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
    renderer.beginDrawing();
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
    Consumer<PostRenderer.Read> shown =
        read -> {
          if (mine == request) {
            firstLine = topLine;
            show(read);
            editor.setCaret(caret);
            editor.scrollToLine(topLine);
            then.run();
          }
        };
    Optional<PostRenderer.Read> ahead = renderer.takeAhead(path);
    if (ahead.isPresent()) {
      shown.accept(ahead.get());
      return;
    }
    Markdown markdown = markdown();
    Background.run(
        () -> {
          TextFile file = TextFile.read(path);
          OpenPost read = new OpenPost(file, markdown, renderer.choices());
          return new PostRenderer.Read(read, PreparedText.of(file.text()), null);
        },
        shown,
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

  private void show(PostRenderer.Read read) {
    version++;
    edited = false;
    pace.opened();
    unreadable = false;
    OpenPost opened = read.post();
    CompletableFuture<PostRenderer.Rendered> ahead = read.ahead();
    PostRenderer.Rendered done =
        ahead != null && ahead.state() == Future.State.SUCCESS ? ahead.resultNow() : null;
    editor.open(done == null ? read.text() : done.text(), opened.editable());
    longLines = editor.hasLongLines();
    post.set(opened);
    notices.update(opened);
    if (ahead == null) {
      render();
      return;
    }
    if (done != null) {
      inStep.set(false);
      show(opened, ++version, done.rendering());
    } else {
      render(opened, () -> ahead.get().rendering());
    }
    if (renderer.takeMore()) {
      render();
    }
  }

  private void render() {
    OpenPost current = post.get();
    if (current == null) {
      return;
    }
    Supplier<String> text = editor.textNow();
    Messages messages = texts.messagesProperty().get();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(current.path());
    boolean ignored = renderer.takeMore();
    render(current, () -> renderer.render(current, text.get(), opened, messages));
  }

  private void render(OpenPost current, Callable<PostRenderer.Rendering> rendering) {
    long mine = ++version;
    inStep.set(false);
    lane.submit(
        rendering,
        result -> show(current, mine, result),
        problem -> {
          // Rendering gives up inside itself; what is left is a fault of ours, and the text stays.
          System.getLogger("hoego").log(System.Logger.Level.ERROR, "rendering failed", problem);
        });
  }

  /** Shows a rendering of a post, of the {@code mine}th version of its text. */
  private void show(OpenPost current, long mine, PostRenderer.Rendering result) {
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
  }

  /** Colours the text that stands there, and brings the preview to where it is read or written. */
  private void show(PostRenderer.Rendering result) {
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
}
