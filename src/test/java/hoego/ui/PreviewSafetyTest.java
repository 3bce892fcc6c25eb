package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hostile post runs nothing, loads nothing and opens nothing. */
class PreviewSafetyTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private final AtomicInteger connections = new AtomicInteger();
  private ServerSocket server = unopened();

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
  }

  @AfterEach
  void stop() throws IOException {
    server.close();
  }

  @Test
  void aHostilePostRunsAndLoadsNothing() throws IOException {
    Path secret = window.home().resolve("secret.txt");
    WindowFixture.write(secret, "SECRET".getBytes(StandardCharsets.UTF_8));
    String evil = "http://127.0.0.1:" + server.getLocalPort();
    Path post =
        window.post(
            "2024-12-31-evil.md",
            """
            ---
            title: "<script>document.title='ran'</script><img src=EVIL/title onerror=alert(1)>"
            subtitle: "<img src='EVIL/subtitle'>"
            tags: ["<img src=EVIL/tag onerror=alert(1)>"]
            ---

            <script>document.title = 'ran'; fetch('EVIL/fetch')</script>
            <script src="EVIL/script.js"></script>
            <meta http-equiv="refresh" content="0; url=EVIL/refresh">
            <base href="EVIL/">
            <link rel="stylesheet" href="EVIL/style.css">
            <style>@import url(EVIL/import.css); body { background: url(EVIL/back.png) }</style>
            <img src="EVIL/a.png" onerror="document.title='ran'" onload="document.title='ran'">
            <img src="x" srcset="EVIL/set.png 2x" onerror="document.title='ran'">
            <iframe src="EVIL/frame"></iframe>
            <iframe srcdoc="<script>parent.document.title='ran'</script>"></iframe>
            <object data="EVIL/object"></object><embed src="EVIL/embed">
            <video src="EVIL/video" poster="EVIL/poster" autoplay></video>
            <audio src="EVIL/audio" autoplay></audio>
            <form action="EVIL/form"><input autofocus onfocus="document.title='ran'"></form>
            <svg onload="document.title='ran'"><image href="EVIL/svg.png"/></svg>
            <div style="background-image: url('EVIL/style.png')" onclick="alert(1)">div</div>
            <iframe src="SECRET"></iframe><img src="SECRET"><object data="SECRET"></object>

            ![remote](EVIL/markdown.png) ![file](SECRET) [js](javascript:document.title='ran')
            <a href="javascript:document.title='ran'" onmouseover="document.title='ran'">a</a>

            끝까지 보인다.
            """
                .replace("EVIL", evil)
                .replace("SECRET", secret.toUri().toString()));
    window.open(post);
    window.await("images are settled", () -> window.app().preview().hasAllImages());
    for (int i = 0; i < 20; i++) {
      window.pulses();
    }
    // The post again, as it comes while it is typed.
    window.focusEditor();
    window.caret(window.editorText().indexOf("끝까지"));
    window.type("정말 ");
    window.await("it shows", () -> window.app().preview().text().contains("정말 끝까지 보인다."));
    for (int i = 0; i < 20; i++) {
      window.pulses();
    }

    assertThat(window.script("document.title")).isNotEqualTo("ran");
    assertThat(
            window.script(
                "document.querySelectorAll('script, iframe, object, embed, svg, form, base, link,"
                    + " meta[http-equiv=refresh], [onerror], [onload], [onclick], [onfocus],"
                    + " [onmouseover], [srcset], [srcdoc], [src^=http], [src^=file], [poster]')"
                    + ".length"))
        .isEqualTo("0");
    assertThat(window.onFx(() -> window.app().preview().text())).doesNotContain("SECRET\n");
    assertThat(connections).hasValue(0);
    assertThat(window.browsed()).isEmpty();
    // That the counting counts:
    new Socket(server.getInetAddress(), server.getLocalPort()).close();
    window.await("one", () -> connections.get() == 1);
  }

  @Test
  void aClickedLinkIsShownBeforeItIsOpened() {
    String address = "https://example.com/길?q=1&r=2#a";
    window.open(window.post("2024-12-31-a.md", "---\ntitle: 회고\n---\n\n[여기](" + address + ")\n"));

    clickLink();

    window.await("the address shows", () -> window.text(".link-bar-address").startsWith("https"));
    assertThat(window.browsed()).isEmpty();
    String shown = window.text(".link-bar-address");
    window.click("#link-open");
    assertThat(window.browsed()).containsExactly(shown);
    assertThat(java.net.URI.create(shown).toASCIIString())
        .isEqualTo(java.net.URI.create(address).toASCIIString());
    assertThat(window.onFx(() -> window.app().preview().text())).contains("여기");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"file:///etc/passwd", "data:text/html,x", "other-post.md", "/2024/post.html"})
  void whatIsNotForABrowserIsNotHandedToIt(String address) {
    window.open(
        window.post(
            "2024-12-31-a.md", "---\ntitle: 회고\n---\n\n<a href=\"" + address + "\">여기</a>\n"));
    if (window.script("String(!!document.querySelector('#hoego-post a[href]'))").equals("false")) {
      // Cleaned away altogether.
      assertThat(address).containsAnyOf("file:", "data:");
      return;
    }

    clickLink();

    window.await("it is shown", () -> window.text(".link-bar-address").equals(address));
    assertThat(window.onFx(() -> window.robot().lookup("#link-open").query().isVisible()))
        .isFalse();
    assertThat(window.browsed()).isEmpty();
    assertThat(window.onFx(() -> window.app().preview().text())).contains("여기");
  }

  @Test
  void aScriptIsNoLink() {
    window.open(
        window.post(
            "2024-12-31-a.md",
            "---\ntitle: 회고\n---\n\n[하나](javascript:alert(1))\n\n"
                + "<a href=\"java&#10;script:alert(1)\">둘</a>\n"));

    assertThat(window.script("document.querySelector('#hoego-post').innerHTML"))
        .doesNotContain("href=\"java", "href=\"JAVA");
  }

  private void clickLink() {
    window.pulses();
    String[] box =
        window
            .script(
                "(function() { var b = document.querySelector('#hoego-post a')"
                    + ".getBoundingClientRect();"
                    + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2); })()")
            .split(" ", -1);
    Point2D at =
        window.onFx(
            () -> {
              Bounds pane =
                  window
                      .robot()
                      .lookup(".web-view")
                      .query()
                      .localToScreen(window.robot().lookup(".web-view").query().getBoundsInLocal());
              return new Point2D(
                  pane.getMinX() + Double.parseDouble(box[0]),
                  pane.getMinY() + Double.parseDouble(box[1]));
            });
    window.robot().clickOn(at);
    window.pulses();
  }

  private static ServerSocket unopened() {
    try {
      return new ServerSocket();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }
}
