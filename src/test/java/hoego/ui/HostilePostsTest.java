package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.application.Platform;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A blog of hostile posts, opened one after the other in the window: nothing runs, nothing is asked
 * of the network, nothing outside is read, nothing is thrown.
 */
@Timeout(1800)
class HostilePostsTest {
  private static final long FROZEN_SECONDS = 50;
  private static final String HARMLESS =
      "String(document.querySelectorAll('script, style:not(head style), iframe, object, embed, svg,"
          + " form, base, link, body meta, applet, frame, textarea, button, select, [onerror],"
          + " [onload], [onclick], [onfocus], [onmouseover], [ontoggle], [srcset], [srcdoc],"
          + " [background], [src^=http], [src^=file], [poster], [ping], [href^=\"java\" i],"
          + " [href^=\"vbs\" i], [href^=\"data\" i], [href^=\"file\" i]').length)";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private final AtomicInteger connections = new AtomicInteger();
  private final List<String> asked = new CopyOnWriteArrayList<>();
  private final List<String> logged = new CopyOnWriteArrayList<>();
  private final AtomicLong longest = new AtomicLong();
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();
  private final PrintStream errors = System.err;
  private final ProxySelector proxies = ProxySelector.getDefault();
  private final Handler log = new Log();
  private ServerSocket server = unopened();
  private volatile boolean watching = true;

  @BeforeEach
  void listen() throws IOException {
    ServerSocket listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    server = listening;
    Thread.ofVirtual()
        .start(
            () -> {
              while (!listening.isClosed()) {
                try {
                  listening.accept().close();
                  connections.incrementAndGet();
                } catch (IOException closed) {
                  return;
                }
              }
            });
    ProxySelector.setDefault(new Asked());
    Logger.getLogger("hoego").addHandler(log);
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    Thread.ofPlatform().daemon().start(this::watch);
  }

  @AfterEach
  void stop() throws IOException {
    watching = false;
    System.setErr(errors);
    Logger.getLogger("hoego").removeHandler(log);
    ProxySelector.setDefault(proxies);
    server.close();
  }

  @Test
  void nothingRunsIsAskedForReadFromOutsideOrThrown() throws IOException {
    Map<String, String> posts = HostilePosts.all();
    assertThat(posts).hasSizeGreaterThan(200);
    for (String found : opened(posts)) {
      // One line for each, in the report of a test that has failed.
      System.out.println(found);
    }
  }

  /** Some minutes: {@code -Dhoego.hostile.costly=true}. */
  @Test
  @EnabledIfSystemProperty(named = "hoego.hostile.costly", matches = "true")
  void aMegabyteOfAnythingIsShownOrGivenUp() throws IOException {
    opened(HostilePosts.costly()).forEach(System.out::println);
  }

  /** Opens them all; says of each how long it took and the FX thread stood still, in ms. */
  private List<String> opened(Map<String, String> posts) throws IOException {
    Path outside = window.home();
    HostilePosts.furnish(window.site(), outside);
    String evil = "http://127.0.0.1:" + server.getLocalPort();
    List<Path> files = new ArrayList<>();
    posts.forEach(
        (name, text) ->
            files.add(
                window.post(
                    "_posts/" + name,
                    HostilePosts.filled(text, evil, outside).getBytes(StandardCharsets.UTF_8))));
    Path first = window.post("_posts/2025-01-01-first.md", "---\ntitle: 처음\n---\n\n처음\n");
    window.open(first);
    AtomicInteger ran = new AtomicInteger();
    window.onFx(
        () -> {
          WebEngine engine = window.robot().lookup(".web-view").queryAs(WebView.class).getEngine();
          engine.setOnAlert(event -> ran.incrementAndGet());
          engine.titleProperty().addListener(of -> ran.incrementAndGet());
          engine.locationProperty().addListener(of -> ran.incrementAndGet());
          return true;
        });

    List<String> report = new ArrayList<>();
    for (Path file : files) {
      String name = file.getFileName().toString();
      longest.set(0);
      long begin = System.nanoTime();
      shown(file);
      long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
      window.pulses();
      report.add(
          "%s: shown after %d ms, longest stall %d ms".formatted(name, millis, longest.get()));
      assertThat(window.script(HARMLESS)).as(name).isEqualTo("0");
      assertThat(
              window.script(
                  "String([].filter.call(document.images, function(i) { return i.naturalWidth == "
                      + HostilePosts.SECRET_WIDTH
                      + "; }).length)"))
          .as(name)
          .isEqualTo("0");
      assertThat(window.script("document.documentElement.textContent"))
          .as(name)
          .doesNotContain(HostilePosts.SECRET);
      assertThat(ran).as(name).hasValue(0);
      assertThat(connections).as(name).hasValue(0);
      assertThat(asked).as(name).isEmpty();
      assertThat(logged).as(name).isEmpty();
      assertThat(window.uncaught).as(name).isEmpty();
      assertThat(said.toString(StandardCharsets.UTF_8)).as(name).doesNotContain("Exception");
      assertThat(longest.get()).as(name).isLessThan(TimeUnit.SECONDS.toMillis(FROZEN_SECONDS));
    }
    assertThat(window.browsed()).isEmpty();
    // That what counts counts:
    ProxySelector.getDefault().select(URI.create("https://a.kr"));
    assertThat(asked).hasSize(1);
    new Socket(server.getInetAddress(), server.getLocalPort()).close();
    window.await("one", () -> connections.get() == 1);
    return report;
  }

  private void shown(Path file) {
    window.onFx(
        () -> {
          window.app().workspace().restore(file, 0, 0, () -> {});
          return true;
        });
    long late = System.nanoTime() + TimeUnit.SECONDS.toNanos(2 * FROZEN_SECONDS);
    while (!window.onFx(
        () ->
            file.equals(window.app().workspace().openPath())
                && window.app().settledProperty().get())) {
      assertThat(System.nanoTime()).as(file + " is shown" + window.seen()).isLessThan(late);
      window.pulses();
    }
  }

  /** Asks the FX thread again and again how it is. */
  private void watch() {
    try {
      while (watching) {
        long begin = System.nanoTime();
        Platform.runLater(
            () -> {
              long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begin);
              longest.accumulateAndGet(millis, Math::max);
            });
        Thread.sleep(10);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (IllegalStateException overAlready) {
      // The toolkit has ended.
    }
  }

  private static ServerSocket unopened() {
    try {
      return new ServerSocket();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  /** Hears of every connection that Java is about to make. */
  private final class Asked extends ProxySelector {
    @Override
    public List<Proxy> select(URI uri) {
      if (!uri.toString().startsWith("socket://127.0.0.1:" + server.getLocalPort())) {
        asked.add(uri.toString());
      }
      return List.of(Proxy.NO_PROXY);
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException problem) {}
  }

  /** Hears of what the program says of itself. */
  private final class Log extends Handler {
    @Override
    public void publish(LogRecord said) {
      logged.add(said.getMessage() + " " + said.getThrown());
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
  }
}
