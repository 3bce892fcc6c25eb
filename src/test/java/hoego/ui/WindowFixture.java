package hoego.ui;

import hoego.settings.Session;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import hoego.ui.editor.MarkdownArea;
import hoego.ui.workspace.Exporting;
import hoego.web.LocalWeb;
import hoego.web.WebPictures;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/**
 * A window over a folder of the test's own, worked with a robot's keys and mouse.
 *
 * <p>Any exception that nobody caught, on whichever thread, fails the test, and so does a warning
 * of JavaFX's about a style.
 */
final class WindowFixture extends WindowRobot implements BeforeEachCallback, AfterEachCallback {
  /** On the Headless screen of 1000 x 1000. */
  private static final Session LEFT =
      new Session("", "", 0, 0, "both", true, 0.2, 0.5, 0, 0, 980, 880, false);

  static {
    // It asserts that a line far off has been laid out, where the line with the caret is asked for:
    // without assertions, as users run it, it lays the line out then.
    ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.fxmisc.flowless", false);
  }

  private static final Logger STYLES = Logger.getLogger("javafx.css");

  private final Handler styleWarnings =
      new Handler() {
        @Override
        public void publish(LogRecord warning) {
          uncaught.add(new AssertionError(warning.getMessage()));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
      };

  private final List<String> browsed = new CopyOnWriteArrayList<>();
  private final List<HoegoApp> apps = new ArrayList<>();
  private @Nullable Path home;
  private @Nullable FxRobot robot;
  private @Nullable HoegoApp app;
  private volatile String begun = "";
  private volatile @Nullable File chosen;
  private volatile double textScale = 1;
  private volatile WebPictures web = LocalWeb.none();
  private volatile List<File> chosenImages = List.of();

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    startUp();
    home = Files.createTempDirectory("hoego-window").toRealPath();
    robot = new FxRobot();
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> {
          if (!isOfTheHeadlessScreen(problem)) {
            uncaught.add(problem);
          }
        });
    STYLES.addHandler(styleWarnings);
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException, InterruptedException {
    onFx(
        () -> {
          List.copyOf(Window.getWindows()).stream()
              .filter(window -> apps.stream().noneMatch(each -> each.stage() == window))
              .forEach(Window::hide);
          for (HoegoApp each : apps) {
            each.workspace().close();
            each.stage().hide();
          }
          return true;
        });
    Thread.setDefaultUncaughtExceptionHandler(null);
    STYLES.removeHandler(styleWarnings);
    deleteAtLast(home());
    if (!uncaught.isEmpty()) {
      AssertionError error = new AssertionError("nobody caught " + uncaught.getFirst());
      uncaught.forEach(error::addSuppressed);
      throw error;
    }
  }

  /** The folder that everything of this test is in. */
  Path home() {
    return Objects.requireNonNull(home);
  }

  /** The folder that the window opens. */
  Path site() {
    return home().resolve("site");
  }

  /** Where settings and session are kept. */
  Path kept() {
    return home().resolve("kept");
  }

  @Override
  FxRobot robot() {
    return Objects.requireNonNull(robot);
  }

  @Override
  HoegoApp app() {
    return Objects.requireNonNull(app);
  }

  /** The addresses that were handed to the browser. */
  List<String> browsed() {
    return browsed;
  }

  /** What the choosers of files and folders answer from now on. */
  void choose(@Nullable Path path) {
    chosen = path == null ? null : path.toFile();
  }

  /** The windows that are opened from now on have text so much larger. */
  void setTextScale(double scale) {
    textScale = scale;
  }

  /** The web that the windows see that are opened from now on: none, unless told. */
  void setWeb(WebPictures other) {
    web = other;
  }

  /** What the chooser of images answers from now on. */
  void chooseImages(Path... paths) {
    chosenImages = Stream.of(paths).map(Path::toFile).toList();
  }

  /** Writes a post of the site. */
  Path post(String name, String text) {
    return post(name, text.getBytes(StandardCharsets.UTF_8));
  }

  Path post(String name, byte[] bytes) {
    Path file = site().resolve(name);
    write(file, bytes);
    return file;
  }

  static void write(Path file, byte[] bytes) {
    try {
      Files.createDirectories(file.getParent());
      Files.write(file, bytes);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  static String read(Path file) {
    return new String(bytes(file), StandardCharsets.UTF_8);
  }

  /** Copies the project's sample posts to the site. */
  void samples() throws IOException {
    Path samples = Path.of(System.getProperty("hoego.project", "."), "sample-posts");
    try (Stream<Path> files = Files.walk(samples)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        write(site().resolve(samples.relativize(file).toString()), Files.readAllBytes(file));
      }
    }
  }

  /** Opens the window on the site, settings and session as they were kept, and waits for it. */
  HoegoApp open() {
    return open(Optional.of(site()), Optional.empty());
  }

  /** Opens the window on a post of the site. */
  HoegoApp open(Path post) {
    HoegoApp opened = open(Optional.of(site()), Optional.of(post));
    awaitPost(post);
    return opened;
  }

  /** Opens the window as it was left. */
  HoegoApp reopen() {
    return open(Optional.empty(), Optional.empty());
  }

  HoegoApp open(Optional<Path> folder, Optional<Path> post) {
    HoegoApp opened = start(folder, post);
    await("the window is settled", () -> opened.settledProperty().get());
    // The list lays its rows out in the pulse after it got them.
    pulses();
    return opened;
  }

  /** Opens the window and waits for nothing. */
  HoegoApp start(Optional<Path> folder, Optional<Path> post) {
    SettingsFolder keep = new SettingsFolder(kept());
    Session session = keep.session();
    boolean first = !Files.exists(kept().resolve("session.properties"));
    HoegoApp.Start start =
        new HoegoApp.Start(
            folder,
            post,
            keep.settings(),
            Optional.empty(),
            first ? LEFT : session,
            Optional.of(keep),
            browsed::add,
            new Exporting.Chooser() {
              @Override
              public @Nullable File file(Window owner, String title, String suggested) {
                return chosen;
              }

              @Override
              public @Nullable File folder(Window owner, String title, @Nullable Path from) {
                return chosen;
              }

              @Override
              public List<File> images(
                  Window owner, String title, String kinds, @Nullable Path from) {
                return chosenImages;
              }
            },
            web,
            textScale);
    HoegoApp shown =
        onFx(
            () -> {
              HoegoApp made = new HoegoApp(new Stage(), start);
              apps.add(made);
              app = made;
              made.show();
              begun = made.workspace().renderedProperty().get() == null ? "" : made.editor().text();
              return made;
            });
    await("the window shows", () -> shown.stage().isShowing());
    return shown;
  }

  /** The text that a window had, with its colours, before anything of it could be painted. */
  String begun() {
    return begun;
  }

  /** Closes the window by its own command, which must not ask anything. */
  void quit() {
    HoegoApp closing = app();
    run(Command.QUIT);
    await("the window is closed", () -> !closing.stage().isShowing());
    onFx(
        () -> {
          closing.workspace().close();
          return apps.remove(closing);
        });
  }

  /** Does a command as the menu does; returns at once, even if a dialog asks. */
  void run(Command command) {
    HoegoApp now = app();
    Platform.runLater(() -> now.actions().run(command));
    pulses();
  }

  /** Waits until a post is in the editor and the preview shows it. */
  void awaitPost(Path post) {
    await(
        post.getFileName() + " is open and settled",
        () -> post.equals(app().workspace().openPath()) && app().settledProperty().get());
  }

  void awaitSettled() {
    await("editor and preview are in step", () -> app().settledProperty().get());
  }

  /** Takes the keyboard to the text. */
  void focusEditor() {
    onFx(
        () -> {
          app().editor().focus();
          return true;
        });
    pulses();
  }

  /** Puts the caret at an offset. */
  void caret(int offset) {
    onFx(
        () -> {
          app().editor().setCaret(offset);
          return true;
        });
  }

  int caret() {
    return onFx(() -> app().editor().caret());
  }

  String editorText() {
    return onFx(() -> app().editor().text());
  }

  String title() {
    return onFx(() -> app().stage().getTitle());
  }

  String status() {
    return text("#status-state");
  }

  MarkdownArea area() {
    return onFx(() -> robot().lookup("#editor").queryAs(MarkdownArea.class));
  }

  /** Saves with the keyboard and waits until it is done. */
  void save() {
    push(KeyCode.CONTROL, KeyCode.S);
    await("it is saved", () -> !app().workspace().dirtyProperty().get());
  }

  /** Runs a script in the preview's page. */
  String script(String script) {
    return onFx(
        () ->
            String.valueOf(
                robot()
                    .lookup(".web-view")
                    .queryAs(javafx.scene.web.WebView.class)
                    .getEngine()
                    .executeScript(script)));
  }

  /** What the window keeps as it closes may still be being written. */
  private static void deleteAtLast(Path folder) throws IOException, InterruptedException {
    for (int tries = 0; tries < 40; tries++) {
      try {
        delete(folder);
        return;
      } catch (DirectoryNotEmptyException written) {
        Thread.sleep(50);
      }
    }
    delete(folder);
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    }
  }
}
