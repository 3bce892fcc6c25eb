package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Opening a folder, and finding and reading its posts. */
class ReadingTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path year = Path.of("");
  private Path quarter = Path.of("");
  private Path spring = Path.of("");

  @BeforeEach
  void writePosts() {
    year =
        window.post(
            "_posts/2024-12-31-year.md",
            """
            ---
            title: 2024년 회고
            subtitle: 조금 일찍 묻는 사람
            categories: 회고
            tags: [한해, 개발]
            ---

            ## 직장인

            올해의 **마지막** 날이다.
            """);
    quarter =
        window.post("_posts/2025-03-31-1q.md", "---\ntitle: 2025년 1분기\ntags: 분기\n---\n\n봄이 왔다.\n");
    window.post("_drafts/다음.md", "---\ntitle: 쓰다 만 글\n---\n\n아직.\n");
    spring = window.post("_posts/2024-05-01-spring.md", "---\ntitle: 오월\n---\n\n꽃.\n");
  }

  @Test
  void aWindowIsPaintedFirstWithItsTextAndTheTextsColours() {
    // The first rendering of all takes its time.
    window.open(year);
    window.quit();

    window.start(Optional.of(window.site()), Optional.of(year));

    assertThat(window.begun()).contains("올해의 **마지막** 날이다.");
  }

  @Test
  void aWindowWhosePostIsGoneSaysSo() throws IOException {
    Files.delete(spring);
    window.start(Optional.of(window.site()), Optional.of(spring));
    window.await("it is said", () -> window.isThere(".placeholder-title"));

    assertThat(window.text(".placeholder-title")).isEqualTo("2024-05-01-spring.md 파일을 열 수 없습니다");
    assertThat(window.begun()).isEmpty();
  }

  @Test
  void listsYearsTitlesDatesCategoriesTagsAndDrafts() {
    window.open();

    assertThat(window.listed())
        .containsSubsequence(
            "2025  1",
            "2025년 1분기, 2025-03-31 · #분기",
            "2024  2",
            "2024년 회고, 2024-12-31 · 회고 · #한해 #개발",
            "오월, 2024-05-01")
        .anyMatch(line -> line.startsWith("쓰다 만 글, ") && line.endsWith(", 초안"));
    assertThat(window.text(".library-count")).isEqualTo("글 4편");
  }

  @Test
  void showsTheNewestPublishedPostFirst() {
    window.open();

    window.awaitPost(quarter);
    assertThat(window.title()).isEqualTo("2025-03-31-1q.md — Hoego");
  }

  @Test
  void showsAClickedPostInEditorAndPreview() {
    window.open();

    window.clickPost("2024년 회고");

    window.awaitPost(year);
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(year));
    String shown = window.onFx(() -> window.app().preview().text());
    assertThat(shown)
        .contains("2024년 회고", "조금 일찍 묻는 사람", "2024-12-31", "회고", "한해", "직장인")
        .contains("올해의 마지막 날이다.")
        .doesNotContain("**", "subtitle");
    assertThat(window.onFx(() -> window.app().preview().html())).contains("<strong>마지막</strong>");
    assertThat(window.status()).isEqualTo("저장됨");
    assertThat(window.text("#status-form")).isEqualTo("LF   UTF-8");
    assertThat(window.text("#status-caret")).isEqualTo("1:1");
  }

  @Test
  void narrowsTheListToWhatIsTyped() {
    window.open();
    window.click("#post-filter");

    window.type("오월");

    assertThat(window.listed()).containsExactly("2024  1", "오월, 2024-05-01");
    assertThat(window.text(".library-count")).isEqualTo("글 4편 가운데 1편");

    window.push(KeyCode.ESCAPE);
    assertThat(window.text(".library-count")).isEqualTo("글 4편");
  }

  @Test
  void findsPostsByTag() {
    window.open();
    window.click("#post-filter");

    window.type("#분기");

    assertThat(window.listed()).containsExactly("2025  1", "2025년 1분기, 2025-03-31 · #분기");
  }

  @Test
  void opensPostsByKeyboardAlone() {
    window.open();
    window.awaitPost(quarter);

    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.type("2024");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);

    window.awaitPost(spring);
    window.await("the keyboard is in the text", () -> window.app().editor().hasFocus());
  }

  @Test
  void opensTheFirstFoundPostWithEnter() {
    window.open();
    window.run(Command.FIND_POST);

    window.type("한해");
    window.push(KeyCode.ENTER);

    window.awaitPost(year);
  }

  @Test
  void showsWhatOthersAddToTheFolder() {
    window.open();

    window.post("_posts/2026-01-01-new.md", "---\ntitle: 새해\n---\n\n첫날.\n");

    window.await("the new post is listed", () -> window.listed().contains("새해, 2026-01-01"));
    window.await("it is counted", () -> window.text(".library-count").equals("글 5편"));
  }

  @Test
  void opensEverySamplePostWithoutAWord() throws IOException {
    Files.delete(year);
    window.samples();
    window.open();
    for (Path post : SamplePosts.in(window.site())) {
      window.onFx(
          () -> {
            window.app().workspace().open(post);
            return true;
          });
      window.awaitPost(post);
      assertThat(window.banners()).as(post.toString()).isEmpty();
      assertThat(window.onFx(() -> window.app().preview().text())).isNotBlank();
    }
  }

  @Test
  void aClickBesideThePostsOpensNone() {
    window.open();
    window.awaitPost(quarter);
    window.focusEditor();
    window.type("안 저장한 글");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
    window.type("2024");
    window.push(KeyCode.DOWN);

    window.click("a year", () -> year("2024  2"));

    assertThat(window.isThere("#unsaved-save")).as("it asks to leave the post").isFalse();
    assertThat(window.onFx(() -> window.app().workspace().openPath())).isEqualTo(quarter);
  }

  private @Nullable Node year(String text) {
    return window.robot().lookup(".list-cell").queryAllAs(Labeled.class).stream()
        .filter(cell -> text.equals(cell.getText()))
        .findFirst()
        .orElse(null);
  }
}
