package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The folder's own style sheet in the preview: only when asked for, and only as a look. */
class FolderCssInWindowTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void css(String text) throws Exception {
    Path file = window.site().resolve("assets/css/style.css");
    Files.createDirectories(file.getParent());
    WindowFixture.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String colour() {
    return window.script("getComputedStyle(document.querySelector('h2')).color");
  }

  @Test
  void laysTheFoldersStyleOverThePreviewAndTakesItAway() throws Exception {
    css(".post-content h2 { color: rgb(1, 2, 3) }");
    window.post("2024-12-31-a.md", "---\ntitle: 회고\n---\n\n## 한 일\n");
    window.open();
    String own = colour();
    assertThat(own).isNotEqualTo("rgb(1, 2, 3)");
    window.await("offered", () -> enabled());

    window.run(Command.FOLDER_CSS);
    window.await("the folder's colour", () -> colour().equals("rgb(1, 2, 3)"));

    window.run(Command.FOLDER_CSS);
    window.await("Hoego's colour", () -> colour().equals(own));
  }

  @Test
  void offersNothingWhereTheFolderHasNone() {
    window.post("2024-12-31-a.md", "---\ntitle: 회고\n---\n\n## 한 일\n");
    window.open();
    assertThat(enabled()).isFalse();
  }

  @Test
  void aStyleSheetCanNeitherLeaveItsPlaceNorLoadAnything() throws Exception {
    css(
        "h2 { color: rgb(1, 2, 3) }\n</style><b id=\"out\">x</b><script>document.title='x'</script>\n"
            + "@import url(\"http://example.invalid/a.css\");");
    window.post("2024-12-31-a.md", "---\ntitle: 회고\n---\n\n## 한 일\n");
    window.open();
    window.await("offered", () -> enabled());
    window.run(Command.FOLDER_CSS);
    window.await("the folder's colour", () -> colour().equals("rgb(1, 2, 3)"));
    assertThat(window.script("String(document.getElementById('out'))")).isEqualTo("null");
    assertThat(window.script("document.title")).isEmpty();
  }

  private boolean enabled() {
    return window.onFx(() -> window.app().actions().of(Command.FOLDER_CSS).enabled().get());
  }
}
