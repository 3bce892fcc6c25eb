package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** Images chosen from files. */
class ImagesInWindowTest extends ImageWindow {
  @Test
  void aChosenImageIsCopiedAndNamedAndItsTextSelected() throws IOException {
    open(FRONT + "글 ");
    byte[] bytes = picture("png", 64, 48);
    Path source = desktop("칸반 판 (1).PNG", bytes);
    window.chooseImages(source);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
    asked();
    assertThat(window.text("#image-name-0")).isEqualTo("칸반-판-1");
    assertThat(window.text("#image-alt-0")).isEqualTo("칸반 판 (1)");
    assertThat(window.text("#images-folder")).isEqualTo("assets/posts/year/ (새로 만듦)");
    assertThat(window.text(".image-facts")).startsWith("PNG · 64 × 48 픽셀 · ");
    window.push(KeyCode.ENTER);
    gone();

    assertThat(body()).isEqualTo("글 ![칸반 판 (1)](칸반-판-1.png)");
    assertThat(selected()).isEqualTo("칸반 판 (1)");
    assertThat(WindowFixture.bytes(window.site().resolve("assets/posts/year/칸반-판-1.png")))
        .isEqualTo(bytes);
    assertThat(source).exists();
    window.await("it shows", () -> window.script(SHOWN).equals("1"));
    window.await("the text has the keyboard", () -> window.app().editor().hasFocus());
    window.type("판");
    assertThat(body()).isEqualTo("글 ![판](칸반-판-1.png)");

    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(FRONT + "글 ");
    assertThat(window.title()).doesNotContain("•");
    assertThat(files("assets/posts/year")).containsExactly("칸반-판-1.png");
  }

  @Test
  void noFileIsEverOverwritten() throws IOException {
    open(FRONT);
    Path there = window.site().resolve("assets/posts/year/a.png");
    byte[] theirs = picture("png", 3, 3);
    WindowFixture.write(there, theirs);
    window.chooseImages(desktop("A.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    asked();
    assertThat(window.text("#image-name-0")).isEqualTo("A-2");
    set("#image-name-0", "a");
    assertThat(window.text("#image-note-0")).contains("a.png 파일이 이미 있습니다");
    assertThat(canInsert()).isFalse();
    set("#image-name-0", "");
    assertThat(canInsert()).isFalse();
    set("#image-name-0", "새 이름?");
    assertThat(window.text("#image-note-0")).contains("새-이름.png");
    assertThat(canInsert()).isTrue();

    // Somebody else is faster.
    WindowFixture.write(there.resolveSibling("새-이름.png"), theirs);
    window.click("#images-insert");
    window.await("another", () -> window.text("#image-note-0").contains("그사이 새-이름.png"));
    assertThat(window.text("#image-name-0")).isEqualTo("새-이름-2");
    assertThat(body()).isEmpty();
    window.click("#images-insert");
    gone();

    assertThat(body()).isEqualTo("![A](새-이름-2.png)");
    assertThat(WindowFixture.bytes(there)).isEqualTo(theirs);
    assertThat(WindowFixture.bytes(there.resolveSibling("새-이름.png"))).isEqualTo(theirs);
  }

  @Test
  void whoThinksBetterOfItLeavesNothingBehind() throws IOException {
    open(FRONT + "글");
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    asked();
    window.push(KeyCode.ESCAPE);
    gone();
    assertThat(body()).isEqualTo("글");
    assertThat(files("assets")).isEmpty();

    window.chooseImages();
    window.run(Command.IMAGE);
    assertThat(window.isThere("#image-name-0")).isFalse();
  }

  @Test
  void anImageOfTheBlogIsLinkedNotCopied() throws IOException {
    open(BARE);
    Path logo = window.site().resolve("assets/로고 1.png");
    WindowFixture.write(logo, picture("png", 8, 8));
    window.chooseImages(logo);
    window.run(Command.IMAGE);
    window.await("it asks", () -> window.isThere("#image-alt-0") && focused("#image-alt-0"));
    assertThat(window.text("#image-note-0")).contains("복사하지 않습니다");
    assertThat(window.isThere("#images-folder")).isFalse();
    window.click("#images-insert");
    gone();

    assertThat(body()).isEqualTo("![로고 1](/assets/로고%201.png)");
    assertThat(files("assets")).containsExactly("로고 1.png");
    window.await("it shows", () -> window.script(SHOWN).equals("1"));
  }

  @Test
  void whatIsNoImageOrTooLargeIsRefused() throws IOException {
    open(FRONT);
    byte[] bomb = picture("png", 8, 8);
    // Width and height in the header.
    bomb[16 + 2] = 0x75;
    bomb[20 + 2] = 0x75;
    window.chooseImages(
        desktop("bomb.png", bomb),
        desktop("a.png", "글".getBytes(StandardCharsets.UTF_8)),
        window.home().resolve("desktop/none.png"));
    window.run(Command.IMAGE);
    window.await("it says so", () -> window.isThere("#dialog-close"));
    assertThat(window.text(".header-panel .label")).contains("넣을 그림이 없습니다");
    assertThat(window.text(".dialog-body .label"))
        .contains("bomb.png 파일이 너무 큽니다. 40 MB, 40백만 화소")
        .contains("a.png 파일은 브라우저가")
        .contains("none.png 파일을 읽을 수 없습니다");
    window.click("#dialog-close");
    assertThat(body()).isEmpty();
  }

  @Test
  void aFolderOfImagesThatLeadsElsewhereIsExplained() throws IOException {
    open("---\nimg_path: https://cdn.example.org/a/\n---\n\n");
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    window.await("it says so", () -> window.isThere("#dialog-close"));
    assertThat(window.text(".dialog-body .label")).contains("https://cdn.example.org/a/");
    window.click("#dialog-close");
  }

  @Test
  void whereNothingCanBeWrittenTheDialogStaysAndSaysWhy() throws IOException {
    open(FRONT);
    WindowFixture.write(window.site().resolve("assets"), new byte[] {1});
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    asked();
    window.click("#images-insert");
    window.await("it says why", () -> window.text("#images-problem").contains("a.png"));
    assertThat(body()).isEmpty();
    Files.delete(window.site().resolve("assets"));
    window.await("it can be tried again", this::canInsert);
    window.click("#images-insert");
    gone();
    assertThat(body()).isEqualTo("![a](a.png)");
  }

  @Test
  void selectedWordsBecomeTheText() throws IOException {
    open(FRONT + "강가 산책");
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.push(KeyCode.SHIFT, KeyCode.HOME);
    window.run(Command.IMAGE);
    asked();
    assertThat(window.text("#image-alt-0")).isEqualTo("강가 산책");
    window.click("#images-insert");
    gone();
    assertThat(body()).isEqualTo("![강가 산책](a.png)");
  }

  @Test
  void aPostThatWasClosedMeanwhileIsNotMistakenForAnother() throws IOException {
    open(FRONT);
    Path other = window.post("_posts/2024-11-30-b.md", BARE);
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    asked();
    window.onFx(
        () -> {
          window.app().workspace().restore(other, 0, 0, () -> {});
          return true;
        });
    window.awaitPost(other);
    window.click("#images-insert");
    window.await("it says so", () -> window.isThere("#dialog-close"));
    assertThat(window.text(".dialog-body .label"))
        .contains("assets/posts/year/a.png", "![a](a.png)");
    window.click("#dialog-close");
    assertThat(window.editorText()).isEqualTo(BARE);
    assertThat(files("assets/posts/year")).containsExactly("a.png");
  }

  @Test
  void theUsualPlaceOfAFolderThatIsNoSiteIsBesideThePost() throws IOException {
    post = window.post("회의/메모.md", "메모\n");
    window.open(post);
    window.focusEditor();
    window.chooseImages(desktop("a.png", picture("png", 8, 8)));
    window.run(Command.IMAGE);
    asked();
    assertThat(window.text("#images-folder")).startsWith("회의/images/");
    window.click("#images-insert");
    gone();
    assertThat(window.editorText()).isEqualTo("![a](images/a.png)메모\n");
    window.await("it shows", () -> window.script(SHOWN).equals("1"));
  }
}
