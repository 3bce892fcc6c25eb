package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Writing and saving: what is typed shows, and only its bytes change. */
class WritingTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void typingIsUnsavedUntilItIsUndone() {
    Path post = window.post("2024-12-31-a.md", HEAD + "처음.\n");
    byte[] before = WindowFixture.bytes(post);
    window.open(post);

    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.type("둘째 줄");

    assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n둘째 줄");
    assertThat(window.status()).isEqualTo("저장 안 됨");
    assertThat(window.title()).isEqualTo("• 2024-12-31-a.md — Hoego");
    assertThat(WindowFixture.bytes(post)).isEqualTo(before);

    while (window.onFx(() -> window.app().editor().undoableProperty().get())) {
      window.push(KeyCode.CONTROL, KeyCode.Z);
    }
    assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n");
    assertThat(window.status()).isEqualTo("저장됨");
    assertThat(window.title()).isEqualTo("2024-12-31-a.md — Hoego");

    // Undo and redo go word by word.
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n둘째 ");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n둘째 줄");
    assertThat(window.status()).isEqualTo("저장 안 됨");
  }

  @Test
  void buttonsUndoAndRedoAsOftenAsThereIsSomethingTo() {
    window.open(window.post("2024-12-31-a.md", HEAD + "처음.\n"));
    for (int round = 0; round < 3; round++) {
      window.focusEditor();
      window.caret(0);
      window.type("가");
      String typed = window.editorText();
      window.clickButton(Command.UNDO);
      assertThat(window.editorText()).isEqualTo(HEAD + "처음.\n");
      window.clickButton(Command.REDO);
      assertThat(window.editorText()).isEqualTo(typed);
      window.clickButton(Command.UNDO);
    }
  }

  @Test
  void savingWhatIsSavedWritesNothing() throws IOException {
    Path post = window.post("2024-12-31-a.md", HEAD + "처음.\n");
    FileTime long_ago = FileTime.fromMillis(1_000_000_000_000L);
    Files.setLastModifiedTime(post, long_ago);
    Object inode = Files.getAttribute(post, "unix:ino");
    window.open(post);

    window.focusEditor();
    window.type("x");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.S);
    window.await("saved", () -> window.status().equals("저장됨"));

    assertThat(Files.getLastModifiedTime(post)).isEqualTo(long_ago);
    assertThat(Files.getAttribute(post, "unix:ino")).isEqualTo(inode);
  }

  @Test
  void thePreviewFollowsWithoutAReload() {
    Path post = window.post("2024-12-31-a.md", HEAD + "처음.\n\n가운데.\n\n끝.\n");
    window.open(post);
    window.script("document.body.setAttribute('data-marker', 'here')");
    window.script("document.querySelectorAll('.hoego-block')[2].setAttribute('data-last', 'here')");

    window.focusEditor();
    window.caret(window.editorText().indexOf("가운데"));
    window.type("**새로운** ");

    window.await("it shows", () -> window.app().preview().html().contains("<strong>새로운</strong>"));
    String html = window.onFx(() -> window.app().preview().html());
    assertThat(html).contains("data-marker=\"here\"", "data-last=\"here\"");
    assertThat(html).contains("처음.", "끝.");
  }

  @Test
  void theHeaderFollowsTheFrontMatter() {
    Path post = window.post("2024-12-31-a.md", HEAD + "처음.\n");
    window.open(post);

    window.focusEditor();
    window.caret(window.editorText().indexOf("회고"));
    window.type("늦은 ");

    window.await("it shows", () -> window.app().preview().text().contains("늦은 회고"));
  }

  @ParameterizedTest(name = "{0}, BOM {1}, ends {2}")
  @CsvSource({
    "UTF-8, false, LF",
    "UTF-8, true, CRLF",
    "UTF-8, false, MIXED",
    "UTF-8, false, CR",
    "UTF-8, false, NONE",
    "UTF-16LE, true, CRLF",
    "UTF-16BE, true, LF",
    "x-windows-949, false, CRLF"
  })
  void savingChangesOnlyTheBytesThatWereTyped(String charset, boolean bom, String ends) {
    String pattern = "---|title: 회고|---||첫째 문단이다.|둘째 문단이다.";
    String last =
        switch (ends) {
          case "LF" -> "\n";
          case "CRLF" -> "\r\n";
          case "CR" -> "\r";
          default -> "";
        };
    String end = last.isEmpty() ? "\n" : last;
    String raw = pattern.replace("|", end) + last;
    if (ends.equals("MIXED")) {
      raw = raw.replaceFirst("---\n", "---\r\n").replace("이다.\n둘째", "이다.\r\n둘째") + "\n";
    }
    Path post = window.post("2024-12-31-a.md", encoded(raw, charset, bom));
    window.open(post);

    window.focusEditor();
    window.caret(window.editorText().indexOf("둘째"));
    window.type("새 글 ");
    window.save();

    assertThat(WindowFixture.bytes(post))
        .isEqualTo(encoded(raw.replace("둘째", "새 글 둘째"), charset, bom));
    assertThat(window.text("#status-form")).contains(charset.startsWith("x-") ? "CP949" : "UTF");
  }

  @Test
  void aNewLineEndsAsTheOneAboveIt() {
    Path post = window.post("2024-12-31-a.md", "---\r\ntitle: 회고\r\n---\r\n\r\n하나\r\n둘\n셋");
    window.open(post);

    window.focusEditor();
    window.caret(window.editorText().indexOf("하나") + 2);
    window.push(KeyCode.ENTER);
    window.type("새 줄");
    window.save();

    assertThat(WindowFixture.read(post))
        .isEqualTo("---\r\ntitle: 회고\r\n---\r\n\r\n하나\r\n새 줄\r\n둘\n셋");
  }

  @Test
  void pastesWhatTheClipboardHolds() {
    Path post = window.post("2024-12-31-a.md", HEAD + "끝\n");
    window.open(post);
    window.clipboard("붙인 글\r\n두 줄");

    window.focusEditor();
    window.caret(HEAD.length());
    window.push(KeyCode.CONTROL, KeyCode.V);
    window.save();

    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "붙인 글\n두 줄끝\n");
  }

  @Test
  void textTypedWhileASaveIsUnderWayStaysUnsaved() {
    Path post = window.post("2024-12-31-a.md", HEAD + "끝\n");
    window.open(post);
    window.focusEditor();
    window.caret(HEAD.length());
    window.type("하나 ");

    // Nothing of the save can come back before this is through.
    window.onFx(
        () -> {
          window.app().actions().run(Command.SAVE);
          window.area().insertText(HEAD.length(), "둘 ");
          return true;
        });
    window.await("the first is on the disk", () -> WindowFixture.read(post).contains("하나"));
    window.await("the save is over", () -> !window.status().equals("저장 중…"));

    assertThat(window.status()).isEqualTo("저장 안 됨");
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "하나 끝\n");
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "둘 하나 끝\n");
  }

  @Test
  void undoneAndTypedAnewWhileASaveIsUnderWayStaysUnsaved() {
    Path post = window.post("2024-12-31-a.md", HEAD + "끝\n");
    window.open(post);
    window.focusEditor();
    window.caret(HEAD.length());
    window.type("하나 ");

    window.onFx(
        () -> {
          window.app().actions().run(Command.SAVE);
          window.area().undo();
          window.area().insertText(HEAD.length(), "둘둘 ");
          return true;
        });
    window.await("the first is on the disk", () -> WindowFixture.read(post).contains("하나"));
    window.await("the save is over", () -> !window.status().equals("저장 중…"));

    assertThat(window.status()).isEqualTo("저장 안 됨");
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "둘둘 끝\n");
  }

  @Test
  void comesBackWithTextCaretAndScrollAsLeft() {
    Path post = window.post("2024-12-31-a.md", HEAD + "줄이다.\n\n".repeat(200));
    window.open(post);
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(120);
          window.app().editor().setCaret(500);
          return true;
        });
    window.pulses();
    window.quit();

    window.reopen();

    window.awaitPost(post);
    window.await("it is scrolled", () -> Math.abs(window.app().editor().topLine() - 120) < 2);
    assertThat(window.caret()).isEqualTo(500);
    assertThat(window.editorText()).isEqualTo(WindowFixture.read(post));
    window.await("the preview is, too", () -> Math.abs(window.app().preview().topLine() - 120) < 4);
  }

  @Test
  void theCaretIsNeverPutWithinACharacter() {
    Path post = window.post("2024-12-31-a.md", "😀😀");
    window.open(post);
    window.focusEditor();

    window.caret(1);
    window.type("가");
    window.caret(4);
    window.type("나");
    window.save();

    assertThat(WindowFixture.read(post)).isEqualTo("가😀나😀");
  }

  @Test
  void anotherPostBeginsAtItsTop() {
    Path first = window.post("2024-12-31-a.md", HEAD + "줄이다.\n\n".repeat(200));
    Path second = window.post("2024-12-30-b.md", HEAD + "다른 줄이다.\n\n".repeat(200));
    window.open(first);
    window.onFx(
        () -> {
          window.app().preview().scrollToLine(200);
          return true;
        });
    window.await("scrolled", () -> Integer.parseInt(window.script("window.pageYOffset")) > 500);

    window.onFx(
        () -> {
          window.app().workspace().open(second);
          return true;
        });
    window.awaitPost(second);

    window.await("the top", () -> window.script("window.pageYOffset").equals("0"));
  }

  private static byte[] encoded(String text, String charset, boolean bom) {
    return ((bom ? "\uFEFF" : "") + text)
        .getBytes(charset.equals("UTF-8") ? StandardCharsets.UTF_8 : Charset.forName(charset));
  }
}
