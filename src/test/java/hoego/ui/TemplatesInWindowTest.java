package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The chooser of templates and what becomes of a choice. */
class TemplatesInWindowTest {
  private static final String HEAD =
      "---\nlayout: post\ntitle: %s\ndate: 2024-12-31 10:00:00 +0900\ntags: [회고]\n---\n\n글.\n";

  private static final String OWN =
      """
      ---
      title: "<% title %> 스터디"
      tags: [스터디]
      ---

      > 오늘 함께 읽은 것은 무엇인가요?



      {{ page.title }}의 기록
      """;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path open() {
    Path post = window.post("_posts/2024-12-31-year.md", HEAD.formatted("한 해"));
    window.open();
    window.awaitPost(post);
    return post;
  }

  private void ask() {
    window.push(KeyCode.CONTROL, KeyCode.N);
    window.await("the title has the keyboard", () -> focused("#new-title"));
  }

  private boolean focused(String query) {
    return window.onFx(
        () -> window.robot().lookup(query).tryQuery().map(it -> it.isFocused()).orElse(false));
  }

  /** Where it is never the same day: one of them isn't this computer's. */
  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
  void aNewPostIsOfTheDayThatTheSitesClockShows(String zone) {
    window.post("_config.yml", "timezone: " + zone + "\n");
    open();
    LocalDate before = LocalDate.now(ZoneId.of(zone));
    ask();
    window.typeInto("#new-title", "가");
    String name = window.text("#new-name");
    assertThat(name).isIn(before + "-가.md", LocalDate.now(ZoneId.of(zone)) + "-가.md");
    assertThat(window.text("#new-sample"))
        .contains("\ndate: " + name.substring(0, 10))
        .contains(zone.startsWith("P") ? " +1400\n" : " -1200\n");
    window.push(KeyCode.ESCAPE);
  }

  private Path made(String slug) {
    return window.site().resolve("_posts").resolve(LocalDate.now() + "-" + slug + ".md");
  }

  /** Goes down the list until a template is chosen. */
  private void walkTo(String text) {
    for (int i = 0; i < 20 && !window.text("#new-sample").contains(text); i++) {
      window.push(KeyCode.DOWN);
    }
    assertThat(window.text("#new-sample")).contains(text);
  }

  private String page() {
    return window.onFx(
        () ->
            window
                .robot()
                .lookup(".draft-preview .web-view")
                .tryQueryAs(WebView.class)
                .map(it -> String.valueOf(it.getEngine().executeScript("document.body.innerText")))
                .orElse(""));
  }

  @Test
  void theQuickPathMakesABlankPostFromTitleAndEnter() {
    open();
    ask();
    window.typeInto("#new-title", "봄");
    window.push(KeyCode.ENTER);

    window.awaitPost(made("봄"));
    assertThat(window.editorText()).matches("(?s)---\\nlayout: post\\ntitle: 봄\\n.*\\n---\\n\\n");
    assertThat(window.caret()).isEqualTo(window.editorText().length());
  }

  @Test
  void aBuiltInTemplateIsPreviewedAndBecomesAPostWithTheCaretBelowItsFirstQuestion() {
    open();
    ask();
    walkTo("## 다음 분기에");
    assertThat(window.text("#new-title")).endsWith("분기 회고");
    window.await("the preview shows it", () -> page().contains("다음 분기에"));
    window.type("나의 분기");
    window.await("the preview follows the title", () -> page().contains("나의 분기"));
    window.push(KeyCode.ENTER);

    window.awaitPost(made("나의-분기"));
    String text = window.editorText();
    assertThat(text).startsWith("---\nlayout: post\ntitle: 나의 분기\ndate: " + LocalDate.now());
    assertThat(text).contains("\ntags: [회고]\n").containsOnlyOnce("tags:").doesNotContain("<%");
    assertThat(text.substring(0, window.caret())).endsWith("놀랄까요?\n\n");
    assertThat(text.charAt(window.caret())).isEqualTo('\n');
  }

  @Test
  void theFoldersOwnComeFirstAndAreFilled() {
    window.post("_templates/스터디.md", OWN);
    open();
    ask();
    window.push(KeyCode.DOWN);
    assertThat(window.text("#new-title")).isEmpty();
    window.type("운영체제");
    assertThat(window.text("#new-name")).isEqualTo(LocalDate.now() + "-운영체제-스터디.md");
    // Liquid in a template is the post's.
    window.await("Liquid is drawn", () -> page().contains("운영체제 스터디의 기록"));
    window.push(KeyCode.ENTER);

    Path made = made("운영체제-스터디");
    window.awaitPost(made);
    assertThat(WindowFixture.read(made)).contains("title: 운영체제 스터디\n", "{{ page.title }}");
    assertThat(window.editorText().substring(0, window.caret())).endsWith("무엇인가요?\n\n");
    assertThat(window.listed()).noneMatch(row -> row.contains("스터디.md"));
  }

  @Test
  void whatWasUsedLastComesFirstNextTime() {
    window.post("_templates/가.md", "---\ntags: [가]\n---\n가?\n");
    window.post("_templates/나.md", "---\ntags: [나]\n---\n나?\n");
    open();
    ask();
    window.push(KeyCode.DOWN);
    window.push(KeyCode.DOWN);
    window.type("첫째");
    assertThat(window.text("#new-sample")).contains("나?");
    window.push(KeyCode.ENTER);
    window.awaitPost(made("첫째"));
    window.quit();

    window.reopen();
    ask();
    window.push(KeyCode.DOWN);
    window.type("둘째");
    assertThat(window.text("#new-sample")).contains("나?");
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void aBrokenTemplateIsNamedAndStopsNothing() {
    window.post("_templates/깨짐.md", "---\ntitle: a: b\n---\n");
    window.post("_templates/옛것.md", new byte[] {(byte) 0xb0, (byte) 0xa1, '\n'});
    open();
    ask();
    window.push(KeyCode.DOWN);
    window.type("글");
    assertThat(window.text(".draft-nothing")).contains("깨짐 템플릿", "2번째 줄");
    assertThat(window.onFx(() -> window.robot().lookup("#new-make").query().isDisabled())).isTrue();
    window.push(KeyCode.DOWN);
    assertThat(window.text(".draft-nothing")).contains("옛것 템플릿", "UTF-8");
    window.push(KeyCode.UP);
    window.push(KeyCode.UP);
    window.push(KeyCode.ENTER);
    window.awaitPost(made("글"));
  }

  @Test
  void aTitleThatWasTypedStaysWhateverIsChosenAfterIt() {
    open();
    ask();
    window.push(KeyCode.DOWN);
    String proposed = window.text("#new-title");
    assertThat(proposed).endsWith("회고");
    window.push(KeyCode.DOWN);
    assertThat(window.text("#new-title")).isNotEqualTo(proposed).endsWith("회고");
    window.type("내 제목");
    window.push(KeyCode.DOWN);
    assertThat(window.text("#new-title")).isEqualTo("내 제목");
    window.push(KeyCode.UP);
    window.push(KeyCode.UP);
    window.push(KeyCode.UP);
    assertThat(window.text("#new-title")).isEqualTo("내 제목");
    assertThat(window.text("#new-sample")).endsWith("---\n\n");
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void theListIsWalkedByItselfAndEnterMakesThePost() {
    open();
    ask();
    window.type("글");
    window.onFx(
        () -> {
          window.robot().lookup("#new-templates").queryAs(ListView.class).requestFocus();
          return true;
        });
    window.push(KeyCode.PAGE_DOWN);
    window.push(KeyCode.PAGE_DOWN);
    window.push(KeyCode.PAGE_DOWN);
    assertThat(window.text("#new-sample")).contains("TIL");
    window.push(KeyCode.ENTER);
    window.awaitPost(made("글"));
    assertThat(window.editorText()).contains("tags: [TIL]");
  }

  @Test
  void aBuiltInTemplateIsCopiedIntoTheFolderAndOpened() throws IOException {
    open();
    window.run(Command.EDIT_TEMPLATE);
    window.await("it asks", () -> window.isThere("#new-edit-template"));
    assertThat(window.isThere("#new-title")).isFalse();
    window.await("the list has the keyboard", () -> focused("#new-templates"));
    window.push(KeyCode.ENTER);

    Path copy = window.site().resolve("_templates/연간-회고.md");
    window.awaitPost(copy);
    assertThat(window.editorText()).contains("<% past-year %> 회고", "<% caret %>");
    assertThat(window.listed()).noneMatch(row -> row.contains("<%"));

    // A copy takes no other's place, and the folder's own is opened itself.
    window.run(Command.EDIT_TEMPLATE);
    window.await("the list has the keyboard", () -> focused("#new-templates"));
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);
    Path second = window.site().resolve("_templates/연간-회고-2.md");
    window.awaitPost(second);
    window.run(Command.EDIT_TEMPLATE);
    window.await("the list has the keyboard", () -> focused("#new-templates"));
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);
    window.awaitPost(copy);
    try (var files = Files.list(copy.getParent())) {
      assertThat(files).containsExactlyInAnyOrder(copy, second);
    }
  }

  @Test
  void templatesAreNoPostsInAFolderWithoutJekyllsFoldersEither() {
    Path post = window.post("2024-12-31-year.md", HEAD.formatted("한 해"));
    window.post("_templates/스터디.md", OWN);
    window.open();
    window.awaitPost(post);
    assertThat(window.text(".library-count")).isEqualTo("글 1편");
    ask();
    window.push(KeyCode.DOWN);
    window.type("가");
    assertThat(window.text("#new-name")).endsWith("-가-스터디.md");
    window.onFx(() -> window.robot().lookup("#new-title").queryAs(TextField.class).getText());
    window.push(KeyCode.ESCAPE);
  }

  @Test
  void theOnePageGoesFromDialogToDialog() {
    open();
    for (int i = 0; i < 2; i++) {
      window.run(Command.EDIT_TEMPLATE);
      window.await("the list has the keyboard", () -> focused("#new-templates"));
      window.await("it is drawn", () -> page().contains("가장 잘한 결정"));
      window.push(KeyCode.ESCAPE);
      window.await("it has gone", () -> !window.isThere("#new-templates"));
      ask();
      window.push(KeyCode.PAGE_DOWN);
      window.await("it is drawn", () -> page().contains("회고"));
      window.push(KeyCode.ESCAPE);
      window.await("it has gone", () -> !window.isThere("#new-templates"));
    }
  }

  @Test
  void aFolderOfAnyNameHasItsTemplates() {
    Path site = window.home().resolve("내 글 #1 100%41 'a' & b?x=[y]");
    Path post = site.resolve("_posts/2024-12-31-year.md");
    WindowFixture.write(post, HEAD.formatted("한 해").getBytes(StandardCharsets.UTF_8));
    WindowFixture.write(
        site.resolve("_templates/100% & <b>나 #1.md"), OWN.getBytes(StandardCharsets.UTF_8));
    window.open(Optional.of(site), Optional.empty());
    window.awaitPost(post);
    ask();
    window.push(KeyCode.DOWN);
    window.type("가");
    window.await("it is drawn", () -> page().contains("가 스터디의 기록"));
    window.push(KeyCode.ENTER);
    window.awaitPost(site.resolve("_posts").resolve(LocalDate.now() + "-가-스터디.md"));
  }

  @Test
  void aTemplatesFolderThatLeadsOutOfTheSiteIsNotWrittenTo() throws IOException {
    Path outside = Files.createDirectories(window.home().resolve("밖"));
    Files.createDirectories(window.site());
    Files.createSymbolicLink(window.site().resolve("_templates"), outside);
    open();
    window.run(Command.EDIT_TEMPLATE);
    window.await("the list has the keyboard", () -> focused("#new-templates"));
    window.push(KeyCode.ENTER);
    window.await("it says so", () -> window.isThere("#dialog-close"));
    window.click("#dialog-close");
    assertThat(outside).isEmptyDirectory();
  }
}
