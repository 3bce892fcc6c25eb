package hoego.ui;

import hoego.export.PreviewedPost;
import hoego.markdown.Flavour;
import hoego.settings.Session;
import hoego.settings.SettingsFolder;
import hoego.ui.workspace.Exporting;
import hoego.web.WebPictures;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.stage.Stage;

/**
 * A Java agent for {@code src/it/hostile.sh}: takes the place of the packaged program's main class,
 * opens hostile posts in its window, one after the other, and says of each what it took.
 *
 * <p>A line each, with tabs between: the name, characters, ms to render it without a window, what
 * came of that, ms until the window showed it, the longest time in ms that the FX thread let others
 * wait, and what that thread was doing then.
 */
public final class HostileWalk {
  private static final String WEB = "https://192.0.2.1";
  private static final long PATIENCE_SECONDS = 100;
  private static final long SEEN_MILLIS = 100;

  private final Path folder;
  private final PrintStream out;
  private final AtomicLong asked = new AtomicLong();
  private final AtomicLong longest = new AtomicLong();
  private final AtomicReference<String> doing = new AtomicReference<>("");

  private HostileWalk(Path folder, PrintStream out) {
    this.folder = folder;
    this.out = out;
  }

  /**
   * Walks, and ends the program.
   *
   * @param arguments a new folder for everything; all, costly or posts; a pattern of names
   */
  public static void premain(String arguments) throws IOException, InterruptedException {
    String[] given = arguments.split(",", 3);
    PrintStream out = System.out;
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, problem) -> {
          System.err.println("UNCAUGHT on " + thread);
          problem.printStackTrace();
        });
    int code = 1;
    try {
      new HostileWalk(Path.of(given[0]).toRealPath(), out).walk(given[1], given[2]);
      code = 0;
    } catch (RuntimeException | Error problem) {
      problem.printStackTrace();
    }
    out.flush();
    // What other threads would still like to do is of no interest.
    Runtime.getRuntime().halt(code);
  }

  private void walk(String which, String pattern) throws IOException, InterruptedException {
    Path site = folder.resolve("site");
    Path outside = folder.resolve("outside");
    Files.createDirectories(site.resolve("_posts"));
    Files.createDirectories(outside);
    HostilePosts.furnish(site, outside);
    Map<String, String> posts = new LinkedHashMap<>();
    if (!which.equals("costly")) {
      posts.putAll(HostilePosts.all());
    }
    if (!which.equals("posts")) {
      posts.putAll(HostilePosts.costly());
    }
    Pattern wanted = Pattern.compile(pattern);
    posts.keySet().removeIf(name -> !wanted.matcher(name).find());
    Path first = site.resolve("_posts/2025-01-01-first.md");
    Files.writeString(first, "---\ntitle: 처음\n---\n\n처음\n");
    for (var post : posts.entrySet()) {
      post.setValue(HostilePosts.filled(post.getValue(), WEB, outside));
      Files.writeString(site.resolve("_posts").resolve(post.getKey()), post.getValue());
    }

    HoegoApp app = opened(site, first);
    Thread.ofPlatform().daemon().name("watch").start(this::watch);
    Thread.ofPlatform().daemon().name("sample").start(this::sample);
    shown(app, first);
    PreviewedPost rendered = new PreviewedPost(site);
    for (var post : posts.entrySet()) {
      // In a trace of system calls all that follows belongs to this post.
      mark(post.getKey());
      longest.set(0);
      doing.set("");
      long begin = System.nanoTime();
      shown(app, site.resolve("_posts").resolve(post.getKey()));
      long millis = since(begin);
      Thread.sleep(150);
      long stall = longest.get();
      String seen = doing.get();
      long parsing = System.nanoTime();
      String problem = rendered.problem(post.getValue(), Flavour.JEKYLL);
      out.printf(
          "%s\t%d\t%d\t%s\t%d\t%d\t%s%n",
          post.getKey(),
          post.getValue().length(),
          since(parsing),
          problem.isEmpty() ? "rendered" : problem,
          millis,
          stall,
          seen);
      out.flush();
    }
    mark("end");
  }

  private static HoegoApp opened(Path site, Path first) {
    System.setProperty("java.awt.headless", "true");
    SettingsFolder keep = SettingsFolder.ofSystem();
    HoegoApp.Start start =
        new HoegoApp.Start(
            Optional.of(site),
            Optional.of(first),
            keep.settings(),
            Optional.empty(),
            new Session("", "", 0, 0, "both", true, 0.2, 0.5, 0, 0, 980, 880, false),
            Optional.of(keep),
            address -> System.err.println("UNCAUGHT: the browser was asked for " + address),
            Exporting.systemChooser(),
            WebPictures.ofTheInternet(),
            1);
    CompletableFuture<HoegoApp> made = new CompletableFuture<>();
    Platform.startup(
        () -> {
          try {
            HoegoApp app = new HoegoApp(new Stage(), start);
            app.show();
            made.complete(app);
          } catch (RuntimeException problem) {
            made.completeExceptionally(problem);
          }
        });
    return made.join();
  }

  /** Opens a post, and waits until it is shown, coloured and examined. */
  private static void shown(HoegoApp app, Path file) throws InterruptedException {
    onFx(
        () -> {
          app.workspace().restore(file, 0, 0, () -> {});
          return true;
        });
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (!onFx(
        () ->
            file.equals(app.workspace().openPath())
                && app.settledProperty().get()
                && app.workspace().findings().settledProperty().get())) {
      if (System.nanoTime() - late > 0) {
        System.err.println("UNCAUGHT: not shown in time: " + file);
        return;
      }
      Thread.sleep(5);
    }
  }

  private static boolean onFx(BooleanSupplier task) {
    CompletableFuture<Boolean> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(task.getAsBoolean());
          } catch (RuntimeException problem) {
            done.completeExceptionally(problem);
          }
        });
    return done.join();
  }

  /** Asks the FX thread again and again. */
  private void watch() {
    while (true) {
      CountDownLatch answered = new CountDownLatch(1);
      long begin = System.nanoTime();
      asked.set(begin);
      Platform.runLater(answered::countDown);
      try {
        answered.await();
        asked.set(0);
        longest.accumulateAndGet(since(begin), Math::max);
        Thread.sleep(4);
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  /** Looks what the FX thread does while it doesn't answer. */
  private void sample() {
    while (true) {
      long begin = asked.get();
      if (begin != 0 && since(begin) > SEEN_MILLIS && since(begin) >= longest.get()) {
        doing.set(stackOfTheFxThread());
      }
      try {
        Thread.sleep(40);
      } catch (InterruptedException end) {
        return;
      }
    }
  }

  private static String stackOfTheFxThread() {
    return Thread.getAllStackTraces().entrySet().stream()
        .filter(each -> each.getKey().getName().equals("JavaFX Application Thread"))
        .flatMap(each -> Stream.of(each.getValue()))
        .filter(
            frame ->
                !frame.getClassName().matches("(java|jdk|sun)\\..*|com\\.sun\\.glass\\..*")
                    && !frame.getMethodName().startsWith("lambda"))
        .limit(9)
        .map(frame -> frame.getClassName().replaceFirst(".*\\.", "") + "." + frame.getMethodName())
        .distinct()
        .collect(Collectors.joining(" < "));
  }

  private void mark(String name) {
    System.err.println("== " + name);
    try {
      Files.deleteIfExists(folder.resolve("mark-" + name));
      Files.createFile(folder.resolve("mark-" + name));
    } catch (IOException problem) {
      throw new UncheckedIOException(problem);
    }
  }

  private static long since(long nanos) {
    return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - nanos);
  }

  static {
    // So that names are written as they are, whatever the locale.
    System.setOut(new PrintStream(System.out, false, StandardCharsets.UTF_8));
  }
}
