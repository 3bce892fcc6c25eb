package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A folder that is no Jekyll site is written in the Markdown that its writer chooses. */
class FlavourInWindowTest {
  private static final String TEXT = "---\ntitle: 회고\n---\n\n|가|나|\n\n글자{: .tip}\n\n~~지움~~ 끝\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private boolean has(String selector) {
    return window
        .script("String(!!document.querySelector('#hoego-post " + selector + "'))")
        .equals("true");
  }

  private Collection<String> stylesAt(String words) {
    int at = window.editorText().indexOf(words);
    return window.onFx(() -> window.area().getStyleOfChar(at));
  }

  @Test
  void isKramdownUntilAnotherIsChosenAndKeepsTheChoice() {
    window.open(window.post("2024-12-31-a.md", TEXT));
    window.await("kramdown's table", () -> has("table"));
    assertThat(window.isOn(Command.MARKDOWN_KRAMDOWN)).isTrue();
    String counted = window.text("#status-counts");

    window.run(Command.MARKDOWN_COMMONMARK);
    window.await("no table", () -> !has("table"));
    window.await("the counts follow", () -> !window.text("#status-counts").equals(counted));
    assertThat(has("del")).isFalse();
    assertThat(stylesAt("지움")).doesNotContain("md-strike");

    window.run(Command.MARKDOWN_GFM);
    window.await("struck out", () -> has("del"));
    window.await("and coloured", () -> stylesAt("지움").contains("md-strike"));
    assertThat(has("table")).isFalse();

    window.quit();
    window.reopen();
    window.await("still GitHub's", () -> has("del") && !has("table"));
    assertThat(window.isOn(Command.MARKDOWN_GFM)).isTrue();
    assertThat(window.isOn(Command.MARKDOWN_KRAMDOWN)).isFalse();

    window.run(Command.MARKDOWN_KRAMDOWN);
    window.await("kramdown's again", () -> has("table"));
  }

  @Test
  void isWhatASiteSaysAndNothingElse() {
    Path config = window.site().resolve("_config.yml");
    WindowFixture.write(config, "markdown: CommonMark\n".getBytes(StandardCharsets.UTF_8));
    window.open(window.post("2024-12-31-a.md", TEXT));
    window.await("no table", () -> window.app().preview().text().contains("|가|나|"));
    window.await("it says so", () -> window.isOn(Command.MARKDOWN_COMMONMARK));
    window.run(Command.MARKDOWN_KRAMDOWN);
    window.pulses();
    assertThat(has("table")).isFalse();
  }
}
