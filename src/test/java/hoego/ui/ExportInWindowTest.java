package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Exporting from the window. */
class ExportInWindowTest {
  private static final String TEXT = "---\ntitle: 회고\n---\n\n**글**이다.\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  @Test
  void exportsThePostAsItStandsInTheEditor() {
    Path post = window.post("2024-12-31-a.md", TEXT);
    window.open(post);
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.type("안 저장한 줄");
    Path target = window.home().resolve("a.html");
    window.choose(target);

    window.push(KeyCode.CONTROL, KeyCode.E);

    window.click("#dialog-close");
    assertThat(WindowFixture.read(target))
        .contains("<strong>글</strong>", "안 저장한 줄", "회고")
        .doesNotContain("<script");
    assertThat(WindowFixture.read(post)).isEqualTo(TEXT);
    assertThat(window.status()).isEqualTo("저장 안 됨");
  }

  @Test
  void exportsNothingWhenNoFileIsChosen() {
    window.open(window.post("2024-12-31-a.md", TEXT));
    window.choose(null);

    window.run(Command.EXPORT_POST);
    window.run(Command.EXPORT_FOLDER);

    assertThat(window.isThere("#dialog-close")).isFalse();
  }

  @Test
  void saysWhyAPostCantBeExported() {
    Path post = window.post("2024-12-31-a.md", TEXT);
    window.open(post);
    window.choose(window.home().resolve("a.html"));
    WindowFixture.write(
        window.home().resolve("a.html/there.txt"), "x".getBytes(StandardCharsets.UTF_8));

    window.run(Command.EXPORT_POST);

    window.await("it says so", () -> window.isThere("#dialog-close"));
    assertThat(window.text(".header-panel .label")).contains("내보내지 못했습니다");
    window.click("#dialog-close");
  }

  @Test
  void exportsAFolderAndListsWhatFailed() throws IOException {
    window.post("_posts/2024-12-31-a.md", TEXT);
    window.post("_posts/2024-12-30-b.md", TEXT);
    window.post("_posts/2024-12-29-bad.md", new byte[] {'a', (byte) 0xff, (byte) 0x81, 0, 'b'});
    window.open();
    Path target = Files.createDirectories(window.home().resolve("out"));
    window.choose(target);

    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);

    window.await("it is through", () -> window.isThere("#dialog-close"));
    String failed =
        window.onFx(
            () ->
                window.robot().lookup(".text-area").queryAllAs(TextArea.class).stream()
                    .map(TextArea::getText)
                    .findFirst()
                    .orElse(""));
    assertThat(failed).contains("2024-12-29-bad.md");
    window.click("#dialog-close");
    try (Stream<Path> files = Files.walk(target)) {
      assertThat(files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("2024-12-31-a.md.html", "2024-12-30-b.md.html");
    }
  }
}
