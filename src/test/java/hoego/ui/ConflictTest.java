package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Files that others change, delete and move while they are open. */
class ConflictTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");

  @BeforeEach
  void openAPost() {
    post = window.post("2024-12-31-a.md", HEAD + "처음.\n\n끝.\n");
    window.open(post);
  }

  @Test
  void nothingIsOverwrittenWhenBothHaveChangedIt() {
    writeBoth();

    window.push(KeyCode.CONTROL, KeyCode.S);
    window.pulses();
    window.await("the save is over", () -> !window.status().equals("저장 중…"));

    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "처음.\n\n남이 쓴 끝.\n");
    assertThat(window.editorText()).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
    assertThat(window.banners()).hasSize(1).first().asString().contains("덮어쓰지 않았습니다");
    assertThat(window.status()).isEqualTo("다른 프로그램이 바꿈");
  }

  @Test
  void aSaveFindsAChangeThatNobodyHasToldOf() {
    window.focusEditor();
    window.caret(HEAD.length());
    window.onFx(
        () -> {
          window.area().insertText(HEAD.length(), "내가 쓴 ");
          Files.writeString(post, HEAD + "남.\n");
          window.app().actions().run(Command.SAVE);
          return true;
        });

    window.await("it asks", () -> window.isThere("#conflict-mine"));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "남.\n");
  }

  @Test
  void keepingMineWritesMine() {
    writeBoth();

    window.click("#conflict-mine");

    window.await("saved", () -> window.status().equals("저장됨"));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
    window.await("nothing is asked any more", () -> window.banners().isEmpty());
  }

  @Test
  void takingTheirsShowsTheirsAndOneUndoBringsMineBack() {
    writeBoth();

    window.click("#conflict-theirs");

    window.await("theirs", () -> window.editorText().equals(HEAD + "처음.\n\n남이 쓴 끝.\n"));
    assertThat(window.status()).isEqualTo("저장됨");
    assertThat(window.banners()).isEmpty();
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
    assertThat(window.status()).isEqualTo("저장 안 됨");
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "처음.\n\n남이 쓴 끝.\n");
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
  }

  @Test
  void seesBothAndTakesTheirs() {
    writeBoth();

    window.click("#conflict-both");

    assertThat(lines("#conflict-mine-lines")).contains("내가 쓴 처음.", "끝.");
    assertThat(lines("#conflict-their-lines")).contains("처음.", "남이 쓴 끝.");
    window.click("#both-theirs");
    window.await("theirs", () -> window.editorText().contains("남이 쓴 끝."));
  }

  @Test
  void seesBothAndKeepsMine() {
    writeBoth();

    window.click("#conflict-both");
    window.click("#both-mine");

    window.await("saved", () -> window.status().equals("저장됨"));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
  }

  @Test
  void keepingMineAsksAgainWhenTheyHaveChangedItYetAgain() {
    writeBoth();
    window.onFx(
        () -> {
          // Before the watcher can tell of it.
          Files.writeString(post, HEAD + "남이 또 씀.\n");
          window.robot().lookup("#conflict-mine").queryButton().fire();
          return true;
        });

    window.await("the save is over", () -> !window.status().equals("저장 중…"));
    window.await("it asks", () -> window.isThere("#conflict-mine"));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "남이 또 씀.\n");
    window.click("#conflict-theirs");
    window.await("theirs", () -> window.editorText().equals(HEAD + "남이 또 씀.\n"));
  }

  @Test
  void aPostWithoutUnsavedTextFollowsTheDisk() {
    window.focusEditor();
    window.caret(HEAD.length() + 2);

    WindowFixture.write(post, (HEAD + "처음.\n\n가운데.\n\n끝.\n").getBytes(StandardCharsets.UTF_8));

    window.await("it follows", () -> window.editorText().contains("가운데."));
    assertThat(window.status()).isEqualTo("저장됨");
    assertThat(window.banners()).isEmpty();
    assertThat(window.caret()).isEqualTo(HEAD.length() + 2);
    window.await("so does the preview", () -> window.app().preview().text().contains("가운데."));
  }

  @Test
  void caretAndScrollStayByTheirWordsWhenTheFileGrowsAboveThem() {
    Path longPost = window.post("2024-12-30-b.md", HEAD + "줄이다.\n\n".repeat(200));
    window.onFx(
        () -> {
          window.app().workspace().restore(longPost, 900, 100, () -> {});
          return true;
        });
    window.awaitPost(longPost);
    window.await("scrolled", () -> Math.abs(window.app().editor().topLine() - 100) < 2);
    double before = window.onFx(() -> window.app().editor().topLine());

    WindowFixture.write(
        longPost, (HEAD + "줄이다.\n\n".repeat(200) + "새 끝.\n").getBytes(StandardCharsets.UTF_8));

    window.await("it follows", () -> window.editorText().contains("새 끝."));
    window.awaitSettled();
    window.pulses();
    assertThat(window.caret()).isEqualTo(900);
    assertThat(window.onFx(() -> window.app().editor().topLine()))
        .isCloseTo(before, org.assertj.core.data.Offset.offset(1.5));
  }

  @Test
  void aDeletedFileIsToldOfAndWrittenAgain() throws IOException {
    Files.delete(post);

    window.await("it is told of", () -> window.isThere("#gone-write"));
    assertThat(window.banners()).first().asString().contains("지우거나 옮겼습니다");
    assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n\n끝.\n");

    window.click("#gone-write");
    window.await("it is there again", () -> Files.exists(post));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "처음.\n\n끝.\n");
    window.await("the banner is gone", () -> window.banners().isEmpty());
  }

  @Test
  void savingADeletedFileWritesItAgain() throws IOException {
    window.focusEditor();
    window.caret(HEAD.length());
    window.type("내가 쓴 ");
    Files.delete(post);
    window.await("it is told of", () -> window.isThere("#gone-write"));

    window.save();

    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
  }

  @Test
  void aLookAtTheDiskThatASaveHasOvertakenBringsNoOldTextBack() {
    window.focusEditor();
    for (int round = 0; round < 150; round++) {
      String typed = Integer.toString(round % 10);
      window.onFx(
          () -> {
            window.app().workspace().lookAtDisk();
            window.area().insertText(HEAD.length(), typed);
            window.app().actions().run(Command.SAVE);
            window.app().workspace().lookAtDisk();
            return true;
          });
      String now = window.editorText();
      window.await("saved", () -> window.status().equals("저장됨"));
      assertThat(window.editorText()).as("round %d", round).isEqualTo(now);
      assertThat(window.banners()).as("round %d", round).isEmpty();
    }
  }

  private void writeBoth() {
    window.focusEditor();
    window.caret(HEAD.length());
    window.type("내가 쓴 ");
    WindowFixture.write(post, (HEAD + "처음.\n\n남이 쓴 끝.\n").getBytes(StandardCharsets.UTF_8));
    window.await("it asks", () -> window.isThere("#conflict-mine"));
  }

  private List<String> lines(String list) {
    window.await(list, () -> window.isThere(list));
    return window.onFx(
        () ->
            List.of(
                window
                    .robot()
                    .lookup(list)
                    .queryAs(StyleClassedTextArea.class)
                    .getText()
                    .split("\n", -1)));
  }
}
