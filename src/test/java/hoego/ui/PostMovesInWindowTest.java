package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.task.Background;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** File names that follow the front matter, and the way from drafts to posts and back. */
class PostMovesInWindowTest {
  private static final String POST =
      """
      ---
      title: '한 해' # 제목
      categories: personal postmortem
      ---

      ![](/assets/2025-04-01-한-해/a.png)
      """;
  private static final String DRAFT = "---\ntitle: 생각 # 아직\n---\n글\n";

  private static final LocalDate NEVER = LocalDate.of(2998, 1, 2);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void awaitShown() {
    window.await("the form shows it", () -> !window.text("#form-head-title").isEmpty());
  }

  private boolean isEnabled(Command command) {
    return window.onFx(() -> window.app().actions().of(command).enabled().get());
  }

  private void title(String title) {
    window.run(Command.FRONT_MATTER);
    window.typeInto("#form-title", "");
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.type(title);
    window.push(KeyCode.ENTER);
  }

  private void fire(String query) {
    window.onFx(
        () -> {
          Background.afterwards(() -> window.robot().lookup(query).queryAs(Button.class).fire());
          return true;
        });
    window.pulses();
  }

  @Test
  void anotherTitleOffersANameAndLinksAndImagesFollow() {
    String linking = "---\ntitle: 넷째\n---\n[그 글]({% post_url 2025-04-01-한-해 %})\n";
    Path other = window.post("_posts/2025-01-01-link.md", linking);
    Path post = window.post("_posts/2025-04-01-한-해.md", POST);
    WindowFixture.write(window.site().resolve("assets/2025-04-01-한-해/a.png"), new byte[] {1});
    window.open(post);
    title("두 해");
    assertThat(window.text("#form-address")).contains("/personal/postmortem/2025/04/01/한-해.html");
    window.await("offered", () -> window.text("#form-file-name").contains("2025-04-01-두-해.md"));
    fire("#form-rename");
    window.await("asked", () -> window.isThere("#mentions-rename"));
    assertThat(window.text("#mentions-links-list")).contains("post_url 2025-04-01-두-해");
    assertThat(window.text("#mentions-images-list")).contains("/assets/2025-04-01-두-해/a.png");
    window.click("#mentions-rename");
    Path renamed = post.resolveSibling("2025-04-01-두-해.md");
    window.awaitPost(renamed);
    assertThat(post).doesNotExist();
    assertThat(WindowFixture.read(other)).isEqualTo(linking.replace("한-해", "두-해"));
    assertThat(window.site().resolve("assets/2025-04-01-두-해/a.png")).exists();
    assertThat(window.editorText())
        .isEqualTo(POST.replace("'한 해'", "'두 해'").replace("01-한-해/", "01-두-해/"));
    assertThat(WindowFixture.read(renamed)).isEqualTo(window.editorText());
    window.await("no better one", () -> !shows("#form-rename"));

    assertThat(window.banners()).first().asString().contains("글 2편", "그림 폴더");
    window.focusEditor();
    window.caret(window.editorText().length());
    window.click("#undo-rename");
    window.awaitPost(post);
    assertThat(renamed).doesNotExist();
    assertThat(WindowFixture.read(other)).isEqualTo(linking);
    assertThat(window.site().resolve("assets/2025-04-01-한-해/a.png")).exists();
    assertThat(WindowFixture.read(post)).isEqualTo(POST.replace("'한 해'", "'두 해'"));
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(post));
    assertThat(isEnabled(Command.UNDO_RENAME)).isFalse();
  }

  @Test
  void whatWasWrittenSinceARenameIsKeptAndSaidWhenItIsTakenBack() {
    String linking = "---\ntitle: 넷째\n---\n[그 글]({% post_url 2025-04-01-한-해 %})\n";
    Path other = window.post("_posts/2025-01-01-link.md", linking);
    Path post = window.post("_posts/2025-04-01-한-해.md", POST);
    window.open(post);
    title("두 해");
    window.await("offered", () -> window.text("#form-file-name").contains("2025-04-01-두-해.md"));
    fire("#form-rename");
    window.await("asked", () -> window.isThere("#mentions-rename"));
    window.click("#mentions-rename");
    Path renamed = post.resolveSibling("2025-04-01-두-해.md");
    window.awaitPost(renamed);
    String more = linking.replace("넷째", "다섯째").replace("한-해", "두-해");
    WindowFixture.write(other, more.getBytes(StandardCharsets.UTF_8));
    window.onFx(
        () -> {
          Background.afterwards(() -> window.app().actions().run(Command.UNDO_RENAME));
          return true;
        });
    window.await("said", () -> window.isThere("#dialog-close"));
    assertThat(window.seen()).contains("_posts/2025-01-01-link.md: ");
    window.push(KeyCode.ESCAPE);
    window.awaitPost(post);
    assertThat(WindowFixture.read(other)).isEqualTo(more);
  }

  private boolean shows(String query) {
    return window.onFx(
        () -> {
          Labeled found = window.robot().lookup(query).queryAs(Labeled.class);
          return found.getParent().isVisible();
        });
  }

  @Test
  void anotherDateOffersANameToo() {
    Path post = window.post("_posts/2025-04-01-slug.md", "---\ntitle: 가\ndate: 2025-04-01\n---\n");
    window.open(post);
    title("나");
    window.await("shown", () -> window.text("#form-head-title").equals("나"));
    assertThat(shows("#form-rename")).isFalse();
    window.focusEditor();
    window.caret(window.editorText().indexOf("04-01") + 5);
    window.push(KeyCode.BACK_SPACE);
    window.type("9");
    window.await("offered", () -> window.text("#form-file-name").contains("2025-04-09-slug.md"));
    fire("#form-rename");
    window.awaitPost(post.resolveSibling("2025-04-09-slug.md"));
    assertThat(post).doesNotExist();
  }

  @Test
  void aDraftIsPublishedTodayAndGoesBack() {
    window.post("_posts/2025-03-01-other.md", "---\ntitle: 둘째\ndate: 2025-03-01\n---\n");
    Path draft = window.post("_drafts/생각.md", DRAFT);
    window.open(draft);
    awaitShown();
    assertThat(window.text("#form-head-facts")).contains("초안");
    assertThat(isEnabled(Command.UNPUBLISH)).isFalse();
    // Where the date stands is the folder's habit, learnt a moment after it has been read.
    window.run(Command.FRONT_MATTER);
    window.await("learnt", () -> window.isThere("#form-date-day"));
    String day = LocalDate.now().toString();
    askToPublish();
    assertThat(window.text("#publish-file")).isEqualTo(day + "-생각.md");
    assertThat(window.text("#publish-address")).isEqualTo("/" + day.replace('-', '/') + "/생각.html");
    assertThat(window.isThere("#publish-keep")).isFalse();
    window.push(KeyCode.ENTER);
    Path published = window.site().resolve("_posts/" + day + "-생각.md");
    window.awaitPost(published);
    assertThat(draft).doesNotExist();
    assertThat(WindowFixture.read(published))
        .matches("---\ntitle: 생각 # 아직\ndate: " + day + ".*\n---\n글\n");
    window.await("no draft", () -> !window.text("#form-head-facts").contains("초안"));
    assertThat(isEnabled(Command.PUBLISH)).isFalse();
    String before = WindowFixture.read(published);
    window.run(Command.UNPUBLISH);
    window.awaitPost(draft);
    assertThat(published).doesNotExist();
    assertThat(WindowFixture.read(draft)).isEqualTo(before);
  }

  /** Asks with a real wait: the dialog stays until it is answered. */
  private void askToPublish() {
    window.onFx(
        () -> {
          Background.afterwards(() -> window.app().actions().run(Command.PUBLISH));
          return true;
        });
    window.await("asked", () -> window.isThere("#publish-yes"));
  }

  @Test
  void aDraftKeepsTheDateOfItsFrontMatterWhereThatIsWanted() {
    String text = "---\ntitle: 생각\ndate: 2025-02-03 08:00:00 +0900 # 그날\n---\n글\n";
    Path draft = window.post("_drafts/생각.md", text);
    window.open(draft);
    awaitShown();
    askToPublish();
    assertThat(window.text("#publish-keep")).contains("2025-02-03 08:00");
    window.click("#publish-keep");
    assertThat(window.text("#publish-file")).isEqualTo("2025-02-03-생각.md");
    window.click("#publish-yes");
    Path published = window.site().resolve("_posts/2025-02-03-생각.md");
    window.awaitPost(published);
    assertThat(draft).doesNotExist();
    assertThat(WindowFixture.read(published)).isEqualTo(text);
  }

  @Test
  void aDraftIsPublishedOnAnotherDay() {
    String text = "---\ntitle: 생각\ndate: 2999-02-03 08:00:00 +0900 # 그날\n---\n글\n";
    Path draft = window.post("_drafts/생각.md", text);
    window.open(draft);
    awaitShown();
    askToPublish();
    assertThat(window.isThere("#publish-keep")).as("a day that has not come").isFalse();
    assertThat(window.text("#publish-problem")).isEmpty();
    window.onFx(
        () -> {
          window.robot().lookup("#publish-day").queryAs(DatePicker.class).setValue(NEVER);
          return true;
        });
    assertThat(window.text("#publish-problem")).contains("그날이 될 때까지");
    assertThat(window.text("#publish-file")).isEqualTo("2998-01-02-생각.md");
    window.click("#publish-yes");
    Path published = window.site().resolve("_posts/2998-01-02-생각.md");
    window.awaitPost(published);
    assertThat(WindowFixture.read(published))
        .matches("---\ntitle: 생각\ndate: 2998-01-02 08:00:00 [+-]\\d{4} # 그날\n---\n글\n");
  }

  @Test
  void nothingIsPublishedOverAnotherPost() {
    Path taken = window.post("_posts/" + LocalDate.now() + "-생각.md", "---\ntitle: 먼저\n---\n");
    Path draft = window.post("_drafts/생각.md", DRAFT);
    window.open(draft);
    awaitShown();
    askToPublish();
    assertThat(window.text("#publish-problem")).contains("이미 있습니다");
    assertThat(
            window.onFx(
                () -> window.robot().lookup("#publish-yes").queryAs(Button.class).isDisable()))
        .isTrue();
    window.push(KeyCode.ESCAPE);
    window.await("closed", () -> !window.isThere("#publish-yes"));
    assertThat(WindowFixture.read(draft)).isEqualTo(DRAFT);
    assertThat(window.editorText()).isEqualTo(DRAFT);
    assertThat(WindowFixture.read(taken)).contains("먼저");
  }
}
