package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Replacing in the post, one hit after another or all at once. */
class ReplaceInWindowTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path opened(String text) {
    Path post = window.post("2024-12-31-a.md", text);
    window.open(post);
    window.focusEditor();
    return post;
  }

  private void replace(String query, String with) {
    window.push(KeyCode.CONTROL, KeyCode.H);
    window.typeInto("#find-query", query);
    window.push(KeyCode.CONTROL, KeyCode.H);
    window.typeInto("#find-replacement", with);
  }

  private void awaitCount(String count) {
    window.await("count " + count, () -> window.text("#find-count").equals(count));
  }

  private void awaitText(String text) {
    window.await("text", () -> window.editorText().equals(text));
  }

  private boolean disabled(String query) {
    return window.onFx(() -> window.robot().lookup(query).query().isDisabled());
  }

  @Test
  void replacesTheHitAndGoesOn() {
    opened(HEAD + "회고, 회고, 끝\n");
    window.caret(HEAD.length());
    replace("회고", "회고록");
    awaitCount("2/3");

    window.push(KeyCode.ENTER);
    awaitText(HEAD + "회고록, 회고, 끝\n");
    awaitCount("3/3");
    window.click("#find-replace");
    awaitText(HEAD + "회고록, 회고록, 끝\n");
    awaitCount("1/3");

    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    awaitText(HEAD + "회고록, 회고, 끝\n");
  }

  @Test
  void replacesAllAsOneStepThatCanBeUndoneAndSaved() {
    Path post = opened(HEAD + "회고 하나\n\n회고 둘\n");
    byte[] before = WindowFixture.bytes(post);
    replace("회고", "돌아봄");
    awaitCount("1/3");

    window.click("#find-replace-all");

    String after = (HEAD + "회고 하나\n\n회고 둘\n").replace("회고", "돌아봄");
    awaitText(after);
    window.await("said", () -> window.text("#find-message").equals("3개를 바꿨습니다."));
    assertThat(window.status()).isEqualTo("저장 안 됨");
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    awaitText(HEAD + "회고 하나\n\n회고 둘\n");
    window.await("saved", () -> window.status().equals("저장됨"));
    assertThat(window.onFx(() -> window.app().editor().undoableProperty().get())).isFalse();
    assertThat(WindowFixture.bytes(post)).isEqualTo(before);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    awaitText(after);
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(after);
  }

  @Test
  void replacesByExpressionWithGroupsAndNewLines() {
    opened("2024년, 2025년\n");
    replace("(\\d+)년,? ?", "$1\\n");
    window.click("#find-regex");
    awaitCount("1/2");
    window.click("#find-replace-all");
    awaitText("2024\n2025\n\n");
  }

  @Test
  void saysThatThereIsNoSuchGroup() {
    opened("2024년\n");
    replace("\\d+", "$1");
    window.click("#find-regex");
    awaitCount("1/1");
    window.click("#find-replace-all");
    window.await("said", () -> window.text("#find-message").contains("그룹이 없습니다: 1"));
    assertThat(window.editorText()).isEqualTo("2024년\n");
  }

  @Test
  void replacesOnlyInTheSelectionWhichGrowsWithIt() {
    opened("가\n가 가\n가\n");
    window.caret(2);
    window.push(KeyCode.SHIFT, KeyCode.DOWN);
    replace("가", "가가");
    awaitCount("1/2");
    window.push(KeyCode.ENTER);
    awaitText("가\n가가 가\n가\n");
    awaitCount("3/3");
    window.click("#find-replace-all");
    awaitText("가\n가가가가 가가\n가\n");
    awaitCount("6개");
  }

  @Test
  void replacesEmptyHits() {
    opened("하나\n둘");
    replace("^", "- ");
    window.click("#find-regex");
    awaitCount("1/2");
    window.push(KeyCode.ENTER);
    awaitText("- 하나\n둘");
    awaitCount("2/2");
    window.push(KeyCode.ENTER);
    awaitText("- 하나\n- 둘");
  }

  @Test
  void replacesTenThousandHitsInAMegabyteAndKeepsTheView() {
    String line = "오늘의 회고를 적는다. " + "줄을 길게 만드는 말이다. ".repeat(3) + "\n";
    opened(line.repeat(10_000));
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(5_000);
          window.app().editor().setCaret(5_003 * line.length() + 1);
          return true;
        });
    window.pulses();
    replace("오늘의 회고", "하루의 긴 돌아봄");
    window.await("counted", () -> window.text("#find-count").endsWith("/10,000"));
    double top = window.onFx(() -> window.app().editor().topLine());

    window.click("#find-replace-all");

    awaitText(line.replace("오늘의 회고", "하루의 긴 돌아봄").repeat(10_000));
    window.await("the view is kept", () -> Math.abs(window.app().editor().topLine() - top) < 1.5);
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    awaitText(line.repeat(10_000));
  }

  @Test
  void changesNothingInWhatIsReadOnly() {
    byte[] noText = {'a', (byte) 0xff, (byte) 0x81, 'b', '\n', (byte) 0x80, 0};
    window.open(window.post("2024-12-31-a.md", noText));
    window.focusEditor();
    replace("b", "c");
    awaitCount("1/1");
    String before = window.editorText();
    assertThat(disabled("#find-replace")).isTrue();
    assertThat(disabled("#find-replace-all")).isTrue();
    window.push(KeyCode.ENTER);
    assertThat(window.editorText()).isEqualTo(before);
  }

  @Test
  void ctrlHInTheFieldsDeletesNothing() {
    opened("회고\n");
    replace("회고", "글");
    window.push(KeyCode.CONTROL, KeyCode.H);
    window.push(KeyCode.CONTROL, KeyCode.H);
    assertThat(window.text("#find-query")).isEqualTo("회고");
    assertThat(window.text("#find-replacement")).isEqualTo("글");
  }
}
