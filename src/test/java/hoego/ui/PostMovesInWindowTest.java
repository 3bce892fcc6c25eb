package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.time.LocalDate;
import javafx.scene.control.Button;
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
    window.run(Command.PUBLISH);
    String day = LocalDate.now().toString();
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

  @Test
  void nothingIsPublishedOverAnotherPost() {
    Path taken = window.post("_posts/" + LocalDate.now() + "-생각.md", "---\ntitle: 먼저\n---\n");
    Path draft = window.post("_drafts/생각.md", DRAFT);
    window.open(draft);
    awaitShown();
    window.run(Command.PUBLISH);
    window.await("said", () -> window.isThere("#dialog-close"));
    window.push(KeyCode.ESCAPE);
    assertThat(WindowFixture.read(draft)).isEqualTo(DRAFT);
    assertThat(window.editorText()).isEqualTo(DRAFT);
    assertThat(WindowFixture.read(taken)).contains("먼저");
  }
}
