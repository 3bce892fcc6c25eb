package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All but the passage that is being written is dimmed. */
class DimmingTest {
  private static final String TEXT =
      """
      ---
      title: 회고
      tags: [회고]
      ---

      첫 문단의 첫 줄
      첫 문단의 **둘째** 줄

      ## 제목
      둘째 문단

      - 하나
      - 둘
        둘의 둘째 줄

      > 인용의 첫 줄
      > 둘째 줄

      ```java
      int a;

      int b;
      ```

      끝
      """;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private void open() {
    open(TEXT);
  }

  private void open(String text) {
    window.open(window.post("2024-12-31-a.md", text));
    window.focusEditor();
    window.push(KeyCode.F8);
  }

  private void caretAt(String words) {
    window.caret(window.editorText().indexOf(words));
    window.pulses();
  }

  /** The lines that are not dimmed, as they are painted. */
  private List<String> lit() {
    window.pulses();
    return window.onFx(
        () -> {
          List<String> lit = new ArrayList<>();
          List<Node> flows = new ArrayList<>(window.area().lookupAll(".paragraph-text"));
          flows.sort((one, other) -> Double.compare(y(one), y(other)));
          for (Node flow : flows) {
            StringBuilder words = new StringBuilder();
            TreeSet<String> fills = new TreeSet<>();
            for (Node each : ((TextFlow) flow).getChildren()) {
              if (each instanceof Text text && !text.getText().isEmpty()) {
                words.append(text.getText());
                fills.add(String.valueOf(text.getFill()));
              }
            }
            if (!words.isEmpty() && !fills.equals(new TreeSet<>(List.of(dim())))) {
              lit.add(words.toString());
            }
          }
          return lit;
        });
  }

  private static double y(Node node) {
    return node.localToScene(0, 0).getY();
  }

  private String dim() {
    boolean dark = window.app().stage().getScene().getStylesheets().toString().contains("dark.css");
    return Color.web(dark ? "#818d99" : "#66717c").toString();
  }

  @Test
  void onlyTheParagraphOfTheCaretIsLit() {
    open();
    caretAt("둘째** 줄");
    assertThat(lit()).containsExactly("첫 문단의 첫 줄", "첫 문단의 **둘째** 줄");
    caretAt("둘째 문단");
    assertThat(lit()).containsExactly("둘째 문단");
    caretAt("제목");
    assertThat(lit()).containsExactly("## 제목");
    caretAt("둘의 둘째");
    assertThat(lit()).containsExactly("- 둘", "  둘의 둘째 줄");
    caretAt("> 둘째");
    assertThat(lit()).containsExactly("> 인용의 첫 줄", "> 둘째 줄");
    caretAt("int b");
    assertThat(lit()).containsExactly("```java", "int a;", "int b;", "```");
    caretAt("tags");
    assertThat(lit()).containsExactly("---", "title: 회고", "tags: [회고]", "---");
  }

  @Test
  void theKeysLeadItAlongAndASelectionLightsAllItReaches() {
    open();
    caretAt("첫 문단의 첫");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.DOWN);
    assertThat(lit()).as("on a blank line").isEmpty();
    window.push(KeyCode.DOWN);
    assertThat(lit()).containsExactly("## 제목");
    window.push(KeyCode.SHIFT, KeyCode.DOWN);
    assertThat(lit()).containsExactly("## 제목", "둘째 문단");
    window.push(KeyCode.CONTROL, KeyCode.A);
    assertThat(lit()).as("what is to be seen").contains("첫 문단의 첫 줄", "끝");
  }

  @Test
  void whatIsWrittenIsLitAndWhatWasWrittenBeforeIsNot() {
    open();
    caretAt("둘째 문단");
    window.push(KeyCode.END);
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ENTER);
    window.type("새 문단");
    window.awaitSettled();
    assertThat(lit()).containsExactly("새 문단");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.awaitSettled();
    assertThat(lit()).doesNotContain("끝", "## 제목");
  }

  @ParameterizedTest
  @EnumSource
  void aSyllableThatIsComposedIsLitAndUnderlined(InputMethod method) {
    open();
    caretAt("끝");
    window.onFx(
        () -> {
          method.compose(window.area(), "ㅎ");
          method.compose(window.area(), "회");
          return true;
        });
    window.awaitSettled();
    assertThat(lit()).containsExactly("회끝");
    int at = window.caret();
    assertThat(window.onFx(() -> window.area().getStyleOfChar(at))).contains("pre-edit");
    window.onFx(
        () -> {
          method.commit(window.area(), "회", "");
          return true;
        });
    assertThat(window.editorText()).isEqualTo(TEXT.replace("끝", "회끝"));
  }

  @Test
  void hitsStayMarkedInDimmedLines() {
    open();
    caretAt("끝");
    window.run(Command.FIND);
    window.typeInto("#find-query", "문단");
    window.await("found", () -> window.text("#find-count").endsWith("/3"));
    window.awaitSettled();
    window.push(KeyCode.ESCAPE);
    window.run(Command.FIND);
    window.pulses();
    assertThat(window.onFx(() -> window.area().getStyleOfChar(TEXT.indexOf("첫 문단의 첫") + 2)))
        .contains("find-hit");
  }

  @Test
  void offIsOffForLinesFarAwayToo() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 400; i++) {
      text.append("문단 ").append(i).append("\n\n");
    }
    open(text.toString());
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.awaitSettled();
    assertThat(lit()).isEmpty();
    window.push(KeyCode.CONTROL, KeyCode.HOME);
    assertThat(lit()).containsExactly("문단 0");
    window.push(KeyCode.F8);
    assertThat(lit()).contains("문단 0", "문단 1", "문단 9");
    window.push(KeyCode.CONTROL, KeyCode.END);
    assertThat(lit()).contains("문단 399", "문단 390");
  }

  @Test
  void aPostThatIsOpenedIsDimmedAtOnceInBothThemes() {
    open();
    window.run(Command.THEME_DARK);
    caretAt("끝");
    assertThat(lit()).containsExactly("끝");
    window.quit();
    window.reopen();
    assertThat(lit()).containsExactly("끝");
  }
}
