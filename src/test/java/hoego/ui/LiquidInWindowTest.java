package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Liquid in the preview: what Jekyll makes of it, and in its place what would stop Jekyll. */
class LiquidInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void file(String name, String text) throws Exception {
    Path file = window.site().resolve(name);
    Files.createDirectories(file.getParent());
    WindowFixture.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private String shown() {
    return window.onFx(() -> window.app().preview().text());
  }

  private Collection<String> stylesAt(String words) {
    int at = window.editorText().indexOf(words);
    return window.onFx(() -> window.area().getStyleOfChar(at));
  }

  @Test
  void showsWhatJekyllMakesOfAPostAndFollowsTheTyping() throws Exception {
    file("_config.yml", "title: 블로그\n");
    file("_includes/note.html", "<em>{{ include.text }}</em>\n");
    Path post =
        window.post(
            "_posts/2024-12-31-a.md",
            FRONT + "{{ page.title }}, {{ site.title }} {% include note.html text=\"쪽지\" %}\n");
    window.open(post);
    window.await("evaluated", () -> shown().contains("회고, 블로그 쪽지"));

    window.focusEditor();
    window.caret(window.editorText().indexOf("회고") + 2);
    window.type("2");

    window.await("the page is the text", () -> shown().contains("회고2, 블로그 쪽지"));
  }

  @Test
  void showsInItsPlaceWithItsLineWhatWouldStopJekyll() {
    Path post =
        window.post("_posts/2024-12-31-a.md", FRONT + "앞 문단\n\n{% gist 1234 %}\n\n**뒤** 문단\n");
    window.open(post);

    window.await("the frame", () -> shown().contains("‘gist’ 태그는 없습니다"));
    assertThat(window.script("document.querySelector('.hoego-liquid strong').textContent"))
        .isEqualTo("7행: 계산하지 못한 Liquid");
    assertThat(window.script("document.querySelector('.hoego-liquid code').textContent"))
        .isEqualTo("{% gist 1234 %}");
    assertThat(shown()).contains("앞 문단").contains("뒤 문단").contains("빌드를 멈춥니다");
    assertThat(window.script("String(document.querySelectorAll('p strong').length)"))
        .isEqualTo("2");
  }

  @Test
  void coloursTheTextAndNotWhatIsMadeOfIt() throws Exception {
    file("_includes/long.html", "<p>\n길다\n</p>\n\n# 다른 제목\n");
    Path post =
        window.post(
            "_posts/2024-12-31-a.md",
            FRONT + "{% include long.html %}\n\n## 제목\n\n{{ page.title }} **굵게**\n");
    window.open(post);

    assertThat(stylesAt("{% include")).contains("md-liquid");
    assertThat(stylesAt("제목")).contains("md-h2");
    assertThat(stylesAt("굵게")).contains("md-strong");
    assertThat(stylesAt("{{ page")).contains("md-liquid");
  }

  @Test
  void readsTheSiteAgainWhereAFileOfItHasChanged() throws Exception {
    file("_config.yml", "title: 블로그\n");
    Path post = window.post("_posts/2024-12-31-a.md", FRONT + "이름 {{ site.title }}\n");
    window.open(post);
    window.await("evaluated", () -> shown().contains("이름 블로그"));

    file("_config.yml", "title: 새 이름\n");
    window.run(Command.RELOAD_FOLDER);

    window.await("the new name", () -> shown().contains("이름 새 이름"));
  }
}
