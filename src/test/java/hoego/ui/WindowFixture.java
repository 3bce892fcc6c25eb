package hoego.ui;

import hoego.settings.Session;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import hoego.ui.editor.Banner;
import hoego.ui.workspace.Exporting;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.testfx.api.FxRobot;

/**
 * A window over a folder of the test's own, worked with a robot's keys and mouse.
 *
 * <p>Any exception that nobody caught, on whichever thread, fails the test.
 */
final class WindowFixture implements BeforeEachCallback, AfterEachCallback {
  private static final long GENEROUS_SECONDS = 20;

  /** On the Headless screen of 1000 x 1000. */
  private static final Session LEFT =
      new Session("", "", 0, 0, "both", true, 0.2, 0.5, 0, 0, 980, 880, false);

  static {
    // It asserts that a line far off has been laid out, where the line with the caret is asked for:
    // without assertions, as users run it, it lays the line out then.
    ClassLoader.getSystemClassLoader().setPackageAssertionStatus("org.fxmisc.flowless", false);
  }

  private final List<Throwable> uncaught = new CopyOnWriteArrayList<>();
  private final List<String> browsed = new CopyOnWriteArrayList<>();
  private final List<HoegoApp> apps = new ArrayList<>();
  private @Nullable Path home;
  private @Nullable FxRobot robot;
  private @Nullable HoegoApp app;
  private volatile @Nullable File chosen;

  @Override
  public void beforeEach(ExtensionContext context) throws IOException {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
    home = Files.createTempDirectory("hoego-window").toRealPath();
    robot = new FxRobot();
    Thread.setDefaultUncaughtExceptionHandler((thread, problem) -> uncaught.add(problem));
  }

  @Override
  public void afterEach(ExtensionContext context) throws IOException {
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
    delete(home());
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

  FxRobot robot() {
    return Objects.requireNonNull(robot);
  }

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
            });
    return onFx(
        () -> {
          HoegoApp made = new HoegoApp(new Stage(), start);
          apps.add(made);
          app = made;
          made.show();
          return made;
        });
  }

  /** Closes the window by its own command, which must not ask anything. */
  void quit() {
    HoegoApp closing = app();
    run(Command.QUIT);
    await("the window is closed", () -> !closing.stage().isShowing());
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

  /** Waits until something holds, seen from the FX thread. */
  void await(String what, Callable<Boolean> holds) {
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(GENEROUS_SECONDS);
    while (!onFx(holds)) {
      if (System.nanoTime() > late) {
        AssertionError error = new AssertionError("not in time: " + what + seen());
        uncaught.forEach(error::addSuppressed);
        throw error;
      }
      pulse();
    }
  }

  /** What is to be seen, for the message of a failure. */
  private String seen() {
    return onFx(
        () -> {
          StringBuilder seen = new StringBuilder();
          for (Window each : Window.getWindows()) {
            seen.append("\n  window ")
                .append(each instanceof Stage stage ? stage.getTitle() : each);
          }
          seen.append("\n  labels ");
          for (Labeled label : robot().lookup(".label").queryAllAs(Labeled.class)) {
            seen.append(label.getText()).append(" | ");
          }
          Node focused = app().stage().getScene().getFocusOwner();
          return seen.append("\n  focus ").append(focused).toString();
        });
  }

  /** Lets what is queued on the FX thread run, and the window be laid out and painted. */
  void pulses() {
    if (Platform.isFxApplicationThread()) {
      return;
    }
    for (int i = 0; i < 3; i++) {
      pulse();
    }
  }

  private void pulse() {
    CompletableFuture<Boolean> painted = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          new javafx.animation.AnimationTimer() {
            @Override
            public void handle(long now) {
              stop();
              painted.complete(true);
            }
          }.start();
          Platform.requestNextPulse();
        });
    get(painted);
  }

  /** Runs something on the FX thread and waits for what it gives. */
  <T> T onFx(Callable<T> work) {
    if (Platform.isFxApplicationThread()) {
      try {
        return work.call();
      } catch (RuntimeException problem) {
        throw problem;
      } catch (Exception problem) {
        throw new AssertionError(problem);
      }
    }
    CompletableFuture<T> result = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            result.complete(work.call());
          } catch (Throwable problem) {
            result.completeExceptionally(problem);
          }
        });
    return get(result);
  }

  private static <T> T get(CompletableFuture<T> result) {
    try {
      return result.get(60, TimeUnit.SECONDS);
    } catch (ExecutionException failed) {
      if (failed.getCause() instanceof RuntimeException problem) {
        throw problem;
      }
      throw new AssertionError(failed.getCause());
    } catch (TimeoutException stalled) {
      throw new AssertionError("the FX thread stands still", stalled);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new AssertionError(stopped);
    }
  }

  /** Types text into what has the focus, Hangul as an input method's committed characters. */
  void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      String typed = String.valueOf(text.charAt(i));
      onFx(
          () -> {
            Window front =
                Window.getWindows().stream()
                    .filter(each -> each instanceof Stage && each.isFocused())
                    .reduce((one, other) -> other)
                    .orElseThrow();
            Node target = front.getScene().getFocusOwner();
            Event.fireEvent(
                target,
                new KeyEvent(
                    KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
          });
    }
    pulses();
  }

  void push(KeyCode... keys) {
    robot().push(keys);
    pulses();
  }

  /** Clicks a node of any window by its id or style class. */
  void click(String query) {
    click(query, () -> robot().lookup(query).tryQuery().orElse(null));
  }

  /** Clicks a command's button above the panes. */
  void clickButton(Command command) {
    click(
        command.key(),
        () ->
            robot().lookup(".tool-button").queryAll().stream()
                .filter(button -> command.key().equals(button.getId()))
                .findFirst()
                .orElse(null));
  }

  /** Clicks the post with this title in the list. */
  void clickPost(String title) {
    click(title, () -> cell(title));
  }

  /** Clicks the middle of what is found, once it is on the screen and stands still. */
  void click(String what, Finder<Node> finder) {
    List<Point2D> places = new ArrayList<>();
    places.add(Point2D.ZERO);
    await(
        what + " can be clicked",
        () -> {
          Node node = finder.find();
          Bounds box = node == null ? null : node.localToScreen(node.getBoundsInLocal());
          if (box == null || box.getWidth() == 0) {
            return false;
          }
          Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
          places.add(middle);
          return places.size() > 4 && middle.equals(places.get(places.size() - 4));
        });
    robot().clickOn(places.getLast());
    pulses();
  }

  /** Types into a field once it has the keyboard. */
  void typeInto(String query, String text) {
    await(
        query + " has the keyboard",
        () -> robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false));
    type(text);
  }

  @Nullable Node cell(String title) {
    return robot().lookup(".post-title").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(title) && label.localToScreen(0, 0) != null)
        .findFirst()
        .orElse(null);
  }

  /** Waits for something to be there. */
  <T> T find(String what, Finder<T> finder) {
    List<T> found = new ArrayList<>();
    await(
        what + " is there",
        () -> {
          T one = finder.find();
          if (one != null) {
            found.add(one);
          }
          return one != null;
        });
    return found.getFirst();
  }

  /** Looks for something. */
  interface Finder<T> {
    @Nullable T find() throws Exception;
  }

  /** The titles and facts of the posts in the list, and its years, as far as they can be seen. */
  List<String> listed() {
    return onFx(
        () ->
            robot()
                .from(app().stage().getScene().getRoot())
                .lookup(".list-cell")
                .queryAll()
                .stream()
                .map(node -> (javafx.scene.control.ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(WindowFixture::words)
                .toList());
  }

  private static String words(javafx.scene.control.ListCell<?> cell) {
    Node graphic = cell.getGraphic();
    return graphic == null ? cell.getText() : String.valueOf(cell.getAccessibleText());
  }

  /** What a label, button or field says; empty where it is not there. */
  String text(String query) {
    return onFx(
        () ->
            robot()
                .lookup(query)
                .tryQuery()
                .map(
                    node ->
                        node instanceof Labeled label
                            ? label.getText()
                            : node instanceof TextInputControl field ? field.getText() : "")
                .orElse(""));
  }

  boolean isThere(String query) {
    return onFx(() -> robot().lookup(query).tryQuery().isPresent());
  }

  /** What the banners above the text say. */
  List<String> banners() {
    return onFx(
        () ->
            robot().lookup(".banner").queryAllAs(Banner.class).stream()
                .map(Node::getAccessibleText)
                .toList());
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

  StyleClassedTextArea area() {
    return onFx(() -> robot().lookup("#editor").queryAs(StyleClassedTextArea.class));
  }

  void clipboard(String text) {
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
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
