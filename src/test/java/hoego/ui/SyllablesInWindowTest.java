package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import hoego.ui.action.Command;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Hangul taken apart into jamo, as it comes from a Mac. */
class SyllablesInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";
  private static final String APART = Normalizer.normalize("한글", Normalizer.Form.NFD);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post(String body) {
    Path post = window.post("2024-12-31-a.md", FRONT + body);
    window.open(post);
    window.focusEditor();
    return post;
  }

  private String body() {
    return window.editorText().substring(FRONT.length());
  }

  @Test
  void itIsKeptAndItsPuttingTogetherIsOfferedAsOneStep() {
    Path post = post(APART + " 글 " + APART + "\n");
    assertThat(window.banners()).singleElement().asString().contains("NFD");
    assertThat(window.title()).doesNotContain("•");
    window.click("#syllables-compose");
    assertThat(body()).isEqualTo("한글 글 한글\n");
    window.await("said no more", () -> window.banners().isEmpty());
    assertThat(window.onFx(() -> window.area().isFocused())).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(body()).isEqualTo(APART + " 글 " + APART + "\n");
    assertThat(window.title()).doesNotContain("•");
    window.run(Command.COMPOSE_SYLLABLES);
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(FRONT + "한글 글 한글\n");
  }

  @Test
  void whoLeavesItIsNotAskedAgain() {
    Path post = post(APART + "\n");
    Path other = window.post("2024-12-30-b.md", "---\ntitle: 다른 글\n---\n\n글\n");
    window.run(Command.RELOAD_FOLDER);
    window.await("listed", () -> window.listed().toString().contains("다른 글"));
    window.click("#syllables-leave");
    window.await("said no more", () -> window.banners().isEmpty());
    window.clickPost("다른 글");
    window.awaitPost(other);
    window.clickPost("회고");
    window.awaitPost(post);
    assertThat(window.banners()).isEmpty();
    assertThat(body()).isEqualTo(APART + "\n");
  }

  @Test
  void keysTakeASyllableAsOne() {
    post(APART + "👩‍💻\n");
    window.caret(FRONT.length());
    window.push(KeyCode.RIGHT);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 3);
    window.push(KeyCode.SHIFT, KeyCode.RIGHT);
    assertThat(window.onFx(() -> window.area().getSelectedText())).isEqualTo(APART.substring(3));
    window.push(KeyCode.RIGHT);
    window.push(KeyCode.BACK_SPACE);
    assertThat(body()).isEqualTo(APART.substring(0, 3) + "👩‍💻\n");
    window.push(KeyCode.DELETE);
    assertThat(body()).isEqualTo(APART.substring(0, 3) + "\n");
    window.push(KeyCode.LEFT);
    assertThat(window.caret()).isEqualTo(FRONT.length());
  }

  private List<String> shown() {
    return window.onFx(
        () ->
            window.area().lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList());
  }

  private double right(int line) {
    return window.onFx(
        () -> {
          int end = window.area().getAbsolutePosition(line, window.area().getParagraphLength(line));
          return window.area().getCharacterBoundsOnScreen(end - 1, end).orElseThrow().getMaxX();
        });
  }

  @Test
  void itIsShownWholeAndAsWideAsWhenItIs() {
    post(APART.repeat(9) + "\n" + "한글".repeat(9) + "\n");
    assertThat(shown()).contains("한\u200e\u200e글\u200e\u200e".repeat(9));
    assertThat(right(4)).isEqualTo(right(5), within(0.1));
    assertThat(body()).startsWith(APART);
  }

  /**
   * Clicks on the char at an offset, so many pixels from its left or, where negative, its right.
   */
  private void clickIn(int offset, double from) {
    Bounds at =
        window.onFx(
            () -> window.area().getCharacterBoundsOnScreen(offset, offset + 1).orElseThrow());
    window.robot().clickOn((from < 0 ? at.getMaxX() : at.getMinX()) + from, at.getCenterY());
    window.pulses();
  }

  @Test
  void neitherTheMouseNorKeysGoWithinASyllable() {
    post(APART + "\n글글\n" + APART + "\n");
    clickIn(FRONT.length() + 3, -3);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 6);
    clickIn(FRONT.length() + 13, 3);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 13);
    window.caret(FRONT.length() + 8);
    window.push(KeyCode.DOWN);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 10 + 3);
    window.push(KeyCode.UP);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 8);
    window.push(KeyCode.SHIFT, KeyCode.UP);
    assertThat(window.caret()).isEqualTo(FRONT.length() + 3);
  }
}
