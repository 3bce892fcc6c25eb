package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The counts of the post in the status bar, their popup and the goal. */
class CountsInWindowTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");

  @BeforeEach
  void post() {
    post = window.post("_posts/2024-12-31-a.md", "---\ntitle: 긴 제목\n---\n**오늘은** 마지막 날이다.\n\n끝\n");
  }

  private void awaitCounts(String text) {
    window.await("the counts are " + text, () -> window.text("#status-counts").equals(text));
  }

  @Test
  void countsThePostAndWhatIsSelected() {
    window.open(post);
    awaitCounts("13자 (공백 제외 11) · 원고지 0.2장 · 1분");

    window.focusEditor();
    window.caret(window.editorText().length() - 1);
    window.type("가나");
    awaitCounts("15자 (공백 제외 13) · 원고지 0.2장 · 1분");

    int at = window.editorText().indexOf("**오늘은**");
    window.onFx(
        () -> {
          window.app().editor().select(at, at + 7);
          return true;
        });
    awaitCounts("선택 3자 (공백 제외 3) · 원고지 0.1장 · 1분");

    window.push(KeyCode.RIGHT);
    awaitCounts("15자 (공백 제외 13) · 원고지 0.2장 · 1분");

    window.onFx(
        () -> {
          window.app().editor().select(at, at + 7);
          return true;
        });
    awaitCounts("선택 3자 (공백 제외 3) · 원고지 0.1장 · 1분");
    window.onFx(
        () -> {
          window.app().editor().select(4, 9);
          return true;
        });
    awaitCounts("15자 (공백 제외 13) · 원고지 0.2장 · 1분");

    window.push(KeyCode.CONTROL, KeyCode.A);
    awaitCounts("선택 15자 (공백 제외 13) · 원고지 0.2장 · 1분");
    window.run(Command.LANGUAGE_EN);
    awaitCounts("Selected: 15 characters (13 without spaces) · 0.2 sheets · 1 min");
  }

  @Test
  void tellsEverythingWhenClicked() {
    window.open(post);
    window.focusEditor();
    awaitCounts("13자 (공백 제외 11) · 원고지 0.2장 · 1분");
    window.click("#status-counts");

    String spoken =
        window.onFx(() -> window.robot().lookup("#counts-popup").query().getAccessibleText());
    assertThat(spoken)
        .isEqualTo("글자 수, 글자(공백 포함) 13자, 글자(공백 제외) 11자, 낱말 4어절, 200자 원고지 0.2장, 읽는 시간 약 1분");
    window.push(KeyCode.ESCAPE);
    assertThat(window.isThere("#counts-popup")).isFalse();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
  }

  private double progress() {
    return window.onFx(
        () -> window.robot().lookup("#status-goal").queryAs(ProgressBar.class).getProgress());
  }

  @Test
  void showsTheWayToAGoal() {
    window.open(post);
    window.focusEditor();
    assertThat(window.onFx(() -> window.robot().lookup("#status-goal").query().isVisible()))
        .isFalse();

    window.run(Command.GOAL);
    window.typeInto("#goal-field", "열");
    assertThat(window.onFx(() -> window.robot().lookup("#goal-set").query().isDisabled())).isTrue();
    window.push(KeyCode.BACK_SPACE);
    window.type("20");
    window.push(KeyCode.ENTER);

    awaitCounts("13 / 20자 (65%) · 원고지 0.2장 · 1분");
    assertThat(progress()).isEqualTo(0.65);
    window.await(
        "the goal is kept",
        () -> new SettingsFolder(window.kept()).settings().writing().goal() == 20);

    window.focusEditor();
    window.caret(window.editorText().length() - 1);
    window.type("가나다라마바사아");
    awaitCounts("21 / 20자 (105%) · 원고지 0.2장 · 1분");
    assertThat(progress()).isEqualTo(1);
    assertThat(window.isThere(".goal-reached")).isTrue();

    window.run(Command.GOAL);
    window.await("the dialog", () -> window.isThere("#goal-field"));
    window.typeInto("#goal-field", "0");
    window.push(KeyCode.ENTER);
    awaitCounts("21자 (공백 제외 19) · 원고지 0.2장 · 1분");
    assertThat(window.isThere(".goal-reached")).isFalse();
  }

  @Test
  void saysLessWhereThereIsLessRoom() {
    window.open(post);
    awaitCounts("13자 (공백 제외 11) · 원고지 0.2장 · 1분");
    window.onFx(
        () -> {
          window.app().stage().setWidth(640);
          return true;
        });
    window.pulses();
    window.run(Command.LANGUAGE_EN);
    window.await(
        "it fits",
        () -> {
          Node caret = window.robot().lookup("#status-caret").query();
          Node counts = window.robot().lookup("#status-counts").query();
          return counts.localToScene(counts.getBoundsInLocal()).getMaxX()
              < caret.localToScene(caret.getBoundsInLocal()).getMinX();
        });
    assertThat(window.text("#status-counts")).startsWith("13 characters");
    assertThat(window.text("#status-form")).isEqualTo("LF   UTF-8");
  }
}
