package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Versions that the writer has not seen, copies that are the only one, folders that come late. */
class OtherVersionsTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void keepsMineOnlyOverTheVersionThatWasShown() {
    Path post = window.post("2024-12-31-a.md", HEAD + "처음.\n\n끝.\n");
    window.open(post);
    window.focusEditor();
    window.caret(HEAD.length());
    window.type("내가 쓴 ");
    write(post, HEAD + "남이 쓴 첫 판.\n");
    window.await("it asks", () -> window.isThere("#conflict-both"));
    window.click("#conflict-both");
    window.await("both", () -> window.isThere("#conflict-mine-lines"));

    write(post, HEAD + "남이 쓴 둘째 판.\n");
    window.click("#both-mine");

    window.await("it asks again", () -> window.isThere("#conflict-both"));
    window.pulses();
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "남이 쓴 둘째 판.\n");
    assertThat(window.editorText()).isEqualTo(HEAD + "내가 쓴 처음.\n\n끝.\n");
  }

  @Test
  void asksBeforeTheOnlyCopyOfAPostGoes() throws Exception {
    Path post = window.post("2024-12-31-a.md", HEAD + "하나뿐인 글.\n");
    window.post("2024-12-30-b.md", "---\ntitle: 다른 글\n---\n\n둘째.\n");
    window.open(post);
    Files.delete(post);
    window.await("it says so", () -> window.isThere("#gone-write"));

    window.clickPost("다른 글");
    window.await("it asks", () -> window.isThere("#unsaved-save"));
    window.click("#unsaved-save");

    window.await("the other post", () -> window.editorText().contains("둘째."));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "하나뿐인 글.\n");
  }

  @Test
  void writesAPostAgainWhoseFolderHasGone() throws Exception {
    Path post = window.post("sub/2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);
    Files.delete(post);
    Files.delete(post.getParent());
    window.await("it says so", () -> window.isThere("#gone-write"));

    window.click("#gone-write");

    window.await("saved", () -> window.status().equals("저장됨"));
    assertThat(WindowFixture.read(post)).isEqualTo(HEAD + "글.\n");
  }

  @Test
  void doesNotTakeAVersionUnaskedThatIsNoText() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);

    WindowFixture.write(post, new byte[] {'a', (byte) 0xFF, (byte) 0xFE, (byte) 0x81, 0, 'b'});

    window.await("it asks", () -> window.isThere("#conflict-theirs"));
    assertThat(window.editorText()).isEqualTo(HEAD + "글.\n");
    window.click("#conflict-theirs");
    window.await("read only", () -> window.status().equals("읽기 전용"));
    assertThat(window.onFx(() -> window.area().isEditable())).isFalse();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.pulses();
    assertThat(window.editorText()).contains("�");
  }

  @Test
  void showsTheFirstPostOfAnEmptyFolder() throws Exception {
    Files.createDirectories(window.site());
    window.start(Optional.of(window.site()), Optional.empty());
    window.await("it is empty", () -> window.isThere("#empty-new"));

    window.post("2024-12-31-a.md", HEAD + "첫 글.\n");

    window.await("the list", () -> window.listed().toString().contains("회고"));
    assertThat(window.isThere("#empty-new")).isFalse();
  }

  @Test
  void readsAFolderThatComesLate() throws Exception {
    Path late = window.home().resolve("late");
    window.start(Optional.of(late), Optional.empty());
    window.await("it can't be read", () -> window.isThere("#unreadable-again"));

    Files.createDirectories(late.resolve("_posts"));
    write(late.resolve("_posts/2024-12-31-a.md"), HEAD + "글.\n");

    window.await("the list", () -> window.listed().toString().contains("회고"));
  }

  @Test
  void asksForOneNewPostHoweverOftenItIsAskedFor() {
    Path post = window.post("2024-12-31-a.md", HEAD + "글.\n");
    window.open(post);

    window.push(KeyCode.CONTROL, KeyCode.N);
    window.push(KeyCode.CONTROL, KeyCode.N);
    window.await("it asks", () -> window.isThere("#new-title"));
    window.pulses();

    assertThat(window.robot().lookup("#new-title").queryAll()).hasSize(1);
    window.push(KeyCode.ESCAPE);
    window.await("it is gone", () -> !window.isThere("#new-title"));
  }

  private static void write(Path file, String text) {
    WindowFixture.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
