package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Bounds;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A post with a line that is too long to be wrapped where the column ends. */
class LongLinesInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";
  private static final String HINDI = "हिन्दी ".repeat(1_000);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void open() {
    window.open(window.post("2024-12-31-a.md", FRONT + "짧은 줄\n" + HINDI + "끝\n마지막 줄\n"));
    window.focusEditor();
  }

  private boolean isWrapped() {
    return window.onFx(() -> window.area().isWrapText());
  }

  @Test
  void itIsOneRowAndItsEndIsReachedByKeys() {
    open();
    assertThat(window.banners()).singleElement().asString().contains("자동 줄바꿈");
    assertThat(window.onFx(() -> window.area().getParagraphLinesCount(5))).isEqualTo(1);
    window.caret(FRONT.length() + 5);
    window.push(KeyCode.END);
    int end = FRONT.length() + 5 + HINDI.length() + 1;
    assertThat(window.caret()).isEqualTo(end);
    window.pulses();
    Bounds area = window.onFx(() -> window.area().localToScreen(window.area().getLayoutBounds()));
    Bounds caret =
        window.onFx(() -> window.area().getCharacterBoundsOnScreen(end - 1, end).orElseThrow());
    assertThat(area.contains(caret.getCenterX(), caret.getCenterY())).isTrue();
    window.type("!");
    assertThat(window.editorText()).contains("끝!\n마지막");
  }

  @Test
  void aLineFromRightToLeftIsNotWrappedAtAll() {
    open();
    assertThat(isWrapped()).as("far out").isTrue();
    window.onFx(
        () -> {
          window.area().insertText(FRONT.length(), "العربية ".repeat(2_000) + "\n");
          return true;
        });
    window.pulses();
    assertThat(isWrapped()).isFalse();
    window.caret(FRONT.length());
    window.push(KeyCode.DOWN);
    assertThat(window.editorText()).endsWith("끝\n마지막 줄\n");
  }
}
