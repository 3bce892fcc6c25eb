package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.Settings;
import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import hoego.ui.editor.MarkdownArea;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.geometry.VerticalDirection;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The caret's row stays in the middle while its writer uses the keys, and only then. */
class TypewriterTest {
  private static final Offset<Double> NEARLY = Offset.offset(1.5);

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private String text = "";

  @BeforeEach
  void openALongPost() {
    StringBuilder post = new StringBuilder("---\ntitle: 회고\n---\n\n");
    for (int i = 0; i < 80; i++) {
      post.append(i % 10 == 0 ? "## 제목 " : "문단 ").append(i).append(' ');
      post.append("여러 줄에 걸친 글. ".repeat(i % 4 * 12)).append("\n\n");
    }
    text = post.append("끝").toString();
    window.open(window.post("2024-12-31-a.md", text));
    window.focusEditor();
    window.push(KeyCode.F7);
  }

  /** How far the caret's row is below the middle of the text, in pixels. */
  private double off() {
    window.pulses();
    return window.onFx(
        () -> {
          MarkdownArea area = window.area();
          Bounds own = area.localToScreen(area.getLayoutBounds());
          double top = own.getMinY() + area.getInsets().getTop();
          return area.getCaretBounds().map(Bounds::getCenterY).orElse(Double.NaN)
              - (top + own.getMaxY()) / 2;
        });
  }

  private void assertMiddle(String where) {
    assertThat(off()).as(where).isCloseTo(0, NEARLY);
  }

  @Test
  void switchingItOnBringsTheCaretToTheMiddleEvenInTheFirstLine() {
    assertMiddle("the first line");
    assertThat(window.onFx(() -> window.isOn(Command.TYPEWRITER))).isTrue();
    window.push(KeyCode.F7);
    window.push(KeyCode.DOWN);
    assertThat(off()).as("without it the text begins at the top").isLessThan(-100);
  }

  @Test
  void theRowStaysThereWhileMovingByRowsOfWrappedParagraphs() {
    window.push(KeyCode.CONTROL, KeyCode.HOME);
    assertMiddle("begin");
    for (int i = 0; i < 40; i++) {
      window.push(KeyCode.DOWN);
      assertMiddle("row " + i);
    }
    for (int i = 0; i < 12; i++) {
      window.push(KeyCode.UP);
      assertMiddle("back " + i);
    }
  }

  @Test
  void theLastLineCanBeInTheMiddleAsWell() {
    window.push(KeyCode.CONTROL, KeyCode.END);
    assertMiddle("the end");
    window.type("까지 쓴 글");
    assertMiddle("typed");
    window.push(KeyCode.ENTER);
    assertMiddle("a new line");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertMiddle("undone");
    window.push(KeyCode.PAGE_UP);
    assertMiddle("a page up");
    window.push(KeyCode.CONTROL, KeyCode.HOME);
    assertMiddle("the begin");
  }

  @Test
  void typingAcrossTheEndOfARowMovesTheTextByOneRow() {
    window.caret(text.indexOf("문단 44") + 5);
    window.type("가");
    assertMiddle("before");
    List<Double> tops = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      window.type("가나");
      assertMiddle("typed " + i);
      tops.add(window.onFx(() -> window.app().editor().topLine()));
    }
    assertThat(tops.stream().distinct().count()).isBetween(2L, 4L);
  }

  @ParameterizedTest
  @EnumSource
  void theRowStaysThereWhileSyllablesAreComposed(InputMethod method) {
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.push(KeyCode.ENTER);
    for (int i = 0; i < 50; i++) {
      window.onFx(
          () -> {
            method.compose(window.area(), "ㅎ");
            method.compose(window.area(), "호");
            method.compose(window.area(), "회");
            return true;
          });
      assertMiddle("composing " + i);
      window.onFx(
          () -> {
            method.commit(window.area(), "회", "");
            return true;
          });
      assertMiddle("committed " + i);
    }
    assertThat(window.editorText()).endsWith("\n" + "회".repeat(50));
  }

  @Test
  void aClickMovesNothingAndNeitherDoesTheWheel() {
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.push(KeyCode.PAGE_UP);
    double before = window.onFx(() -> window.app().editor().topLine());
    Bounds own = window.onFx(() -> window.area().localToScreen(window.area().getLayoutBounds()));

    window.robot().clickOn(own.getMinX() + 120, own.getMinY() + 90);
    window.pulses();

    assertThat(window.onFx(() -> window.app().editor().topLine())).isEqualTo(before);
    assertThat(off()).isLessThan(-100);
    window.push(KeyCode.RIGHT);
    assertMiddle("the next key");
    window.robot().scroll(6, VerticalDirection.UP);
    assertThat(Math.abs(off())).as("the wheel is free").isGreaterThan(40);
    window.type("글");
    assertMiddle("the next key");
  }

  @Test
  void editorAndPreviewDoNotPushEachOther() {
    window.caret(text.indexOf("문단 41") + 3);
    window.type("가");
    for (int i = 0; i < 6; i++) {
      window.type("나다라 ");
      window.awaitSettled();
    }
    assertMiddle("typed");
    double top = window.onFx(() -> window.app().editor().topLine());
    String page = window.script("window.pageYOffset");
    for (int i = 0; i < 30; i++) {
      window.pulses();
    }
    assertThat(window.onFx(() -> window.app().editor().topLine())).isEqualTo(top);
    assertThat(window.script("window.pageYOffset")).isEqualTo(page);
  }

  @Test
  void theTopLineIsThatOfTheTextAndNotOfTheRoomAboveIt() {
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(0);
          return true;
        });
    window.pulses();
    assertThat(window.onFx(() -> window.app().editor().topLine())).isCloseTo(0, Offset.offset(0.1));
    assertThat(off()).as("the first line is at the top").isLessThan(-200);
    window.push(KeyCode.RIGHT);
    assertMiddle("until a key");
    assertThat(window.onFx(() -> window.app().editor().topLine())).isEqualTo(0);
  }

  @Test
  void itIsKept() {
    window.quit();
    window.reopen();
    assertThat(window.onFx(() -> window.app().editor().typewriterProperty().get())).isTrue();
    assertThat(Settings.DEFAULT.writing().typewriter()).isFalse();
  }
}
