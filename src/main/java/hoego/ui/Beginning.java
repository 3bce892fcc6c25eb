package hoego.ui;

import hoego.settings.Session;
import hoego.ui.editor.EditorPane;
import hoego.ui.library.PostListPane;
import hoego.ui.preview.PreviewPane;
import hoego.ui.task.Background;
import hoego.ui.window.MainWindow;
import hoego.ui.workspace.Workspace;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import javafx.stage.Stage;

/**
 * Opens what the window begins with, and shows it: with the text in it, so that it is laid out and
 * painted once, or without where the text takes longer; FX thread only.
 */
final class Beginning {
  /** How long the window waits for its text at most. */
  private static final Duration TEXT_AWAITED = Duration.ofMillis(250);

  private static final List<Integer> ICON_SIZES = List.of(32, 64, 256);

  private final Stage stage;
  private final HoegoApp.Start start;
  private final First first;
  private final MainWindow window;
  private final PostListPane list;
  private final EditorPane editor;
  private final PreviewPane preview;
  private final Workspace workspace;
  private boolean appeared;

  Beginning(
      Stage stage,
      HoegoApp.Start start,
      First first,
      MainWindow window,
      PostListPane list,
      EditorPane editor,
      PreviewPane preview,
      Workspace workspace) {
    this.stage = stage;
    this.start = start;
    this.first = first;
    this.window = window;
    this.list = list;
    this.editor = editor;
    this.preview = preview;
    this.workspace = workspace;
  }

  void show() {
    window.restore(start.session());
    LateStart late = new LateStart(stage);
    // The preview's engine takes a second of processor time.
    late.add(preview::start);
    late.add(workspace::beginDrawing);
    if (first.post().isPresent()) {
      // It is being read and rendered: nothing is painted before it stands there.
      appear();
    } else {
      Background.after(TEXT_AWAITED, this::appear);
    }
    open(
        late::add,
        () -> {
          appear();
          late.add(this::putIcons);
          late.textShown();
        });
  }

  /** The window is closed: it does not appear any more. */
  void over() {
    appeared = true;
  }

  private void appear() {
    if (!appeared) {
      appeared = true;
      stage.show();
      window.place();
      editor.focus();
    }
  }

  private void putIcons() {
    for (int size : ICON_SIZES) {
      stage
          .getIcons()
          .add(
              new Image(
                  Objects.requireNonNull(
                          Beginning.class.getResource("icons/hoego-" + size + ".png"))
                      .toExternalForm()));
    }
  }

  /**
   * Opens what there is to open.
   *
   * @param late runs what a post that is known need not wait for
   * @param shown runs when a post stands in the window, or none is to come
   */
  private void open(Consumer<Runnable> late, Runnable shown) {
    if (first.folder().isEmpty()) {
      shown.run();
      return;
    }
    Optional<Path> post = first.post();
    workspace.openFolder(
        first.folder().get(),
        post.isPresent() ? late : Runnable::run,
        () -> {
          if (post.isEmpty()) {
            workspace.openNewest(shown);
          }
        });
    post.ifPresent(
        path ->
            workspace.restore(
                path,
                first.caret(),
                first.topLine(),
                () -> {
                  shown.run();
                  list.reveal();
                  editor.focus();
                }));
  }

  /**
   * What there is to open.
   *
   * @param folder absolute; empty for none
   * @param post absolute; empty for the folder's newest
   * @param caret in chars
   * @param topLine the line at the top of the editor, from 0
   */
  record First(Optional<Path> folder, Optional<Path> post, int caret, int topLine) {
    static First of(HoegoApp.Start start) {
      Session session = start.session();
      Optional<Path> last = path(session.folder());
      Optional<Path> folder =
          start.folder().or(() -> last).map(path -> path.toAbsolutePath().normalize());
      boolean asLeft = start.post().isEmpty() && last.isPresent() && folder.equals(last);
      Optional<Path> post = start.post().or(() -> asLeft ? path(session.post()) : Optional.empty());
      return new First(
          folder,
          folder.flatMap(any -> post).map(path -> path.toAbsolutePath().normalize()),
          asLeft ? session.caret() : 0,
          asLeft ? session.topLine() : 0);
    }

    /** What was kept may have been written by anything. */
    private static Optional<Path> path(String kept) {
      try {
        return kept.isEmpty() ? Optional.empty() : Optional.of(Path.of(kept));
      } catch (InvalidPathException broken) {
        return Optional.empty();
      }
    }
  }
}
