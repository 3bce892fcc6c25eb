package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.web.PictureServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Images of the web are shown once the writer has allowed it; videos and pages never are. */
class WebImagesInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private PictureServer server = unopened();

  private static PictureServer unopened() {
    try {
      return new PictureServer();
    } catch (IOException problem) {
      throw new java.io.UncheckedIOException(problem);
    }
  }

  @BeforeEach
  void fill() {
    server.put("a.kr/1.png", PictureServer.png(60, 40));
    server.put("a.kr/2.png", PictureServer.png(60, 40));
    window.setWeb(server.web());
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private Path post(String name, String body) {
    return window.post("_posts/2024-12-" + name + ".md", FRONT + body);
  }

  private Path twoImages() {
    return post("30-a", "![하나](https://a.kr/1.png)\n\n<img src=\"http://a.kr/2.png\">\n");
  }

  /** How many pictures the page shows that are really there. */
  private boolean shows(int pictures) {
    return window
        .script(
            "String([].filter.call(document.images, function(i) { return i.naturalWidth == 60; })"
                + ".length)")
        .equals(Integer.toString(pictures));
  }

  private boolean bar() {
    return window.onFx(() -> window.robot().lookup(".web-images-bar").query().isVisible());
  }

  /** The height of the strip above its own, and of what is in it, in pixels. */
  private double spare() {
    return window.onFx(
        () -> {
          Region bar = window.robot().lookup(".web-images-bar").queryAs(Region.class);
          double lowest =
              bar.lookupAll(".button").stream()
                  .mapToDouble(each -> each.localToScene(each.getLayoutBounds()).getMaxY())
                  .max()
                  .orElse(0);
          return bar.localToScene(bar.getLayoutBounds()).getMaxY() - lowest;
        });
  }

  @Test
  void theStripIsAsHighAsItsWordsInAWideAndInANarrowPane() throws IOException {
    window.open(twoImages());
    window.await("the strip", this::bar);
    assertThat(spare()).as("beside the editor").isBetween(0.0, 12.0);
    window.run(Command.PREVIEW_ONLY);
    assertThat(spare()).as("alone").isBetween(0.0, 12.0);
    window.run(Command.SIDE_BY_SIDE);
    window.onFx(
        () -> {
          window.app().stage().setWidth(900);
          return true;
        });
    window.pulses();
    assertThat(spare()).as("in a small window").isBetween(0.0, 12.0);
  }

  private List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(window.site())) {
      return all.sorted().toList();
    }
  }

  @Test
  void fetchesNothingUntilTheWriterAllowsItForThePost() throws IOException {
    post("31-b", "![](https://a.kr/1.png)\n");
    Path post = twoImages();
    List<Path> before = files();
    window.open(post);
    window.await("the strip", this::bar);
    assertThat(window.text(".web-images-bar .label")).isEqualTo("웹 이미지 2개를 불러오지 않았습니다");
    assertThat(window.script("String(document.querySelectorAll('.hoego-remote').length)"))
        .isEqualTo("2");
    assertThat(server.asked()).isEmpty();

    window.click("#web-images-post");

    window.await("both are shown", () -> shows(2));
    assertThat(bar()).isFalse();
    assertThat(server.asked()).containsExactlyInAnyOrder("a.kr/1.png", "a.kr/2.png");
    assertThat(files()).isEqualTo(before);

    // The other post is another question.
    window.clickPost("회고");
    window.await("the other", () -> window.title().contains("31-b"));
    window.await("the strip again", this::bar);
    assertThat(server.asked()).hasSize(2);
  }

  @Test
  void remembersWhatWasAllowedForTheFolderAndTakesItBack() {
    Path post = twoImages();
    window.open(post);
    window.await("the strip", this::bar);
    window.click("#web-images-folder");
    window.await("both are shown", () -> shows(2));
    assertThat(WindowFixture.read(window.kept().resolve("settings.properties")))
        .contains("web-images-folders=");

    window.quit();
    window.reopen();
    window.await("both are shown at once", () -> shows(2));
    assertThat(window.isOn(Command.WEB_IMAGES_FOLDER)).isTrue();

    window.run(Command.WEB_IMAGES_FOLDER);
    window.await("none is", () -> shows(0) && bar());
    assertThat(WindowFixture.read(window.kept().resolve("settings.properties")))
        .doesNotContain("web-images");
  }

  @Test
  void aFramesOwnButtonAllowsThemForThePost() {
    window.open(twoImages());
    window.await("the strip", this::bar);

    clickInPage(".hoego-show");

    window.await("both are shown", () -> shows(2));
    assertThat(window.isOn(Command.WEB_IMAGES_POST)).isTrue();
    assertThat(window.browsed()).isEmpty();
  }

  @Test
  void aPostCantAskItselfForItsImages() {
    window.open(
        post(
            "30-a",
            "![](https://a.kr/1.png)\n\n<a class=\"hoego-show\" href=\"#hoego-web-images\">눌러</a>"
                + " [둘](#hoego-web-images) <a href=\" #HOEGO-web-images\">셋</a>\n"));
    window.await("the strip", this::bar);
    assertThat(
            window.script("String(document.querySelectorAll('a[href*=hoego-web-images]').length)"))
        .isEqualTo("1");
  }

  @Test
  void whatIsAllowedLeadsToNoPrivateAddress() {
    server.redirect("a.kr/on", "https://127.0.0.1/1.png");
    server.put("127.0.0.1/1.png", PictureServer.png(60, 40));
    window.open(
        post(
            "30-a",
            "![](https://a.kr/on) ![](https://127.0.0.1/1.png) ![](https://[::1]/1.png)"
                + " ![](https://192.168.0.1/1.png) ![](https://localhost/1.png)\n"));
    window.await("the strip", this::bar);
    window.click("#web-images-folder");

    window.await(
        "all are refused",
        () ->
            window
                .script("String(document.querySelectorAll('.hoego-unshown').length)")
                .equals("5"));
    assertThat(window.script("document.querySelector('.hoego-unshown strong').textContent"))
        .isEqualTo("이 컴퓨터나 사내망의 주소라 가져오지 않았습니다");
    assertThat(server.asked()).containsExactly("a.kr/on");
  }

  @Test
  void theStripCanBeClosed() {
    window.open(twoImages());
    window.await("the strip", this::bar);
    window.click("#web-images-close");
    window.await("gone", () -> !bar());
    window.focusEditor();
    window.type("가");
    window.await("rendered", () -> window.app().preview().text().contains("가"));
    assertThat(bar()).isFalse();
    assertThat(server.asked()).isEmpty();
  }

  @Test
  void aVideoIsACardThatOpensTheBrowser() {
    window.open(
        post(
            "30-a",
            "앞\n\n<iframe src=\"https://www.youtube.com/embed/dQw4w9WgXcQ\" title=\"서울의 밤\">"
                + "</iframe>\n"));
    window.await("the card", () -> window.app().preview().text().contains("서울의 밤"));
    assertThat(window.script("String(document.querySelectorAll('iframe').length)")).isEqualTo("0");
    assertThat(window.browsed()).isEmpty();

    clickInPage(".hoego-card");

    window.await("opened", () -> !window.browsed().isEmpty());
    assertThat(window.browsed()).containsExactly("https://www.youtube.com/watch?v=dQw4w9WgXcQ");
    assertThat(server.asked()).isEmpty();
  }

  private void clickInPage(String selector) {
    window.pulses();
    String[] box =
        window
            .script(
                "(function() { var b = document.querySelector('"
                    + selector
                    + "').getBoundingClientRect();"
                    + " return (b.left + b.width / 2) + ' ' + (b.top + b.height / 2); })()")
            .split(" ", -1);
    Point2D at =
        window.onFx(
            () -> {
              var view = window.robot().lookup(".web-view").query();
              Bounds pane = view.localToScreen(view.getBoundsInLocal());
              return new Point2D(
                  pane.getMinX() + Double.parseDouble(box[0]),
                  pane.getMinY() + Double.parseDouble(box[1]));
            });
    window.robot().clickOn(at);
    window.pulses();
  }
}
