package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.InputMethodHighlight;
import javafx.scene.input.InputMethodTextRun;
import javafx.scene.input.KeyCode;
import org.fxmisc.richtext.model.StyleSpan;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Finding in the post, with the keyboard and the bar. */
class FindTest {
  private static final String HEAD = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path opened(String body) {
    Path post = window.post("2024-12-31-a.md", HEAD + body);
    window.open(post);
    window.focusEditor();
    window.caret(HEAD.length());
    return post;
  }

  private void find(String query) {
    window.push(KeyCode.CONTROL, KeyCode.F);
    window.typeInto("#find-query", query);
  }

  private void awaitCount(String count) {
    window.await("count " + count, () -> window.text("#find-count").equals(count));
  }

  private String selection() {
    return window.onFx(() -> window.area().getSelectedText());
  }

  private int selectionStart() {
    return window.onFx(() -> window.area().getSelection().getStart());
  }

  /** What of the text has a style class, stretch by stretch. */
  private List<String> styled(String style) {
    return window.onFx(
        () -> {
          var area = window.area();
          List<String> found = new ArrayList<>();
          int at = 0;
          for (StyleSpan<Collection<String>> span : area.getStyleSpans(0, area.getLength())) {
            if (span.getStyle().contains(style)) {
              found.add(area.getText(at, at + span.getLength()));
            }
            at += span.getLength();
          }
          return found;
        });
  }

  @Test
  void findsWhatIsTypedFromTheCaretOnAndMarksIt() {
    opened("첫 회고.\n\n## 둘째 회고\n\n셋째 회고\n");

    find("회고");
    awaitCount("2/4");

    assertThat(selection()).isEqualTo("회고");
    assertThat(selectionStart()).isEqualTo(HEAD.length() + 2);
    window.await("marked", () -> styled("find-hit").size() == 4);
    assertThat(styled("find-current")).containsExactly("회고");
    assertThat(styled("md-h2")).contains(" 둘째 ");

    window.push(KeyCode.ENTER);
    awaitCount("3/4");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ENTER);
    awaitCount("1/4");
    assertThat(selectionStart()).isEqualTo(HEAD.indexOf("회고"));
    window.push(KeyCode.SHIFT, KeyCode.ENTER);
    awaitCount("4/4");
  }

  @Test
  void leavesTheHitSelectedAndTheKeyboardInTheTextOnEscape() {
    opened("첫 회고.\n");

    find("회고");
    awaitCount("2/2");
    window.push(KeyCode.ESCAPE);

    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(selection()).isEqualTo("회고");
    window.await("no marks", () -> styled("find-hit").isEmpty());
    assertThat(window.onFx(() -> window.robot().lookup(".find-bar").query().isVisible())).isFalse();
    window.type("글");
    assertThat(window.editorText()).isEqualTo(HEAD + "첫 글.\n");
  }

  @Test
  void goesOnWithF3FromTheTextWithTheBarClosed() {
    opened("하나 둘 하나 둘\n");
    find("하나");
    awaitCount("1/2");
    window.push(KeyCode.ESCAPE);

    window.push(KeyCode.F3);
    window.await("next", () -> selectionStart() == HEAD.length() + 5);
    window.push(KeyCode.SHIFT, KeyCode.F3);
    window.await("previous", () -> selectionStart() == HEAD.length());
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(styled("find-hit")).isEmpty();
  }

  @Test
  void beginsWithWhatIsSelected() {
    opened("하나 둘 하나 둘\n");
    window.push(KeyCode.SHIFT, KeyCode.RIGHT);
    window.push(KeyCode.SHIFT, KeyCode.RIGHT);

    window.push(KeyCode.CONTROL, KeyCode.F);

    awaitCount("1/2");
    assertThat(window.text("#find-query")).isEqualTo("하나");
    assertThat(window.onFx(() -> window.robot().lookup("#find-query").query().isFocused()))
        .isTrue();
    assertThat(window.editorText()).isEqualTo(HEAD + "하나 둘 하나 둘\n");
  }

  @Test
  void eachMoreLetterIsLookedForFromWhereTheSearchBegan() {
    opened("회의. 회고. 회의.\n");
    window.caret(HEAD.length() + 1);
    find("회");
    awaitCount("3/4");
    window.type("의");
    awaitCount("2/2");
    window.push(KeyCode.BACK_SPACE);
    awaitCount("3/4");
    window.type("식");
    awaitCount("결과 없음");
    assertThat(window.editorText()).isEqualTo(HEAD + "회의. 회고. 회의.\n");
  }

  @Test
  void theSwitchesOfTheBarNarrowTheSearch() {
    opened("Java java javac\n회고 회고를 회고록\n");
    find("java");
    awaitCount("1/3");
    window.click("#find-word");
    awaitCount("1/2");
    window.click("#find-case");
    awaitCount("1/1");
    assertThat(selectionStart()).isEqualTo(HEAD.length() + 5);
    assertThat(window.onFx(() -> window.robot().lookup("#find-query").query().isFocused()))
        .isTrue();
    window.click("#find-case");
    window.click("#find-word");
    window.click("#find-regex");
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.type("회고.$");
    awaitCount("1/1");
    assertThat(selection()).isEqualTo("회고록");
  }

  @Test
  void explainsABadExpressionAndShowsItsPlace() {
    opened("[회고]\n");
    find("고[");
    awaitCount("결과 없음");
    window.click("#find-regex");

    window.await("said", () -> window.text("#find-message").startsWith("2번째 글자의 대괄호"));
    assertThat(window.text("#find-count")).isEmpty();
    window.push(KeyCode.ENTER);
    TextField field =
        window.onFx(() -> window.robot().lookup("#find-query").queryAs(TextField.class));
    assertThat(window.onFx(field::getSelectedText)).isEqualTo("[");
    window.type("\\");
    window.type("]");
    awaitCount("1/1");
    assertThat(window.text("#find-message")).isEmpty();
    assertThat(selection()).isEqualTo("고]");
  }

  @Test
  void searchesInSeveralLinesThatAreSelected() {
    opened("회고 하나\n회고 둘\n회고 셋\n");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.SHIFT, KeyCode.DOWN);

    find("회고");
    awaitCount("1/1");
    assertThat(selection()).isEqualTo("회고");
    assertThat(selectionStart()).isEqualTo(HEAD.length() + 6);
    window.click("#find-selection");
    awaitCount("3/4");
  }

  @Test
  void hitsFollowWhatIsTyped() {
    opened("회고 하나\n");
    find("회고");
    awaitCount("2/2");
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.type("또 회고");

    awaitCount("3개");
    window.await("marked", () -> styled("find-hit").size() == 3);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.await("fewer", () -> window.text("#find-count").startsWith("2"));
  }

  @Test
  void anotherPostIsSearchedAnew() {
    Path other = window.post("2024-12-30-b.md", HEAD + "회고 회고\n");
    opened("회고 하나\n");
    find("회고");
    awaitCount("2/2");

    window.onFx(
        () -> {
          window.app().workspace().open(other);
          return true;
        });
    window.awaitPost(other);

    awaitCount("3개");
    assertThat(window.text("#find-query")).isEqualTo("회고");
    window.await("marked", () -> styled("find-hit").size() == 3);
  }

  @Test
  void findsInALongPostAndShowsTicksAndTheHit() {
    opened("문단이다.\n\n".repeat(300) + "여기\n\n" + "문단이다.\n\n".repeat(300));
    find("여기");
    awaitCount("1/1");

    window.await(
        "in view",
        () ->
            window.area().firstVisibleParToAllParIndex() < 604
                && window.area().lastVisibleParToAllParIndex() > 604);
    Node strip = window.onFx(() -> window.robot().lookup(".find-ticks").query());
    Node tick = window.onFx(() -> window.robot().lookup(".find-tick").query());
    Bounds box = window.onFx(() -> tick.localToScreen(tick.getBoundsInLocal()));
    Bounds all = window.onFx(() -> strip.localToScreen(strip.getBoundsInLocal()));
    assertThat(box.getCenterY()).isBetween(all.getCenterY() - 6, all.getCenterY() + 6);
  }

  @Test
  void opensFromThePreviewAlone() {
    opened("회고 하나\n");
    window.run(Command.PREVIEW_ONLY);
    window.run(Command.FIND);
    window.typeInto("#find-query", "하나");
    awaitCount("1/1");
  }

  @Test
  void everySwitchIsReachedByTheTabKey() {
    opened("Java java\n");
    find("Java");
    awaitCount("1/2");
    for (int i = 0; i < 3; i++) {
      window.push(KeyCode.TAB);
    }
    window.await("on the switch", () -> window.robot().lookup("#find-case").query().isFocused());
    window.push(KeyCode.SPACE);
    awaitCount("1/1");
    window.push(KeyCode.ESCAPE);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
  }

  @Test
  void anExpressionThatNeverEndsIsGivenUp() {
    opened("a".repeat(60) + "!\n");
    find("(a+a+)+(\\1)?b");
    window.click("#find-regex");
    window.await("said", () -> window.text("#find-message").contains("너무 오래"));
  }

  @Test
  void aSyllableThatIsBeingComposedIsLookedForAndKept() {
    opened("하나. 회의. 회고.\n");
    window.push(KeyCode.CONTROL, KeyCode.F);
    compose("하", "");
    awaitCount("1/1");
    compose("회", "");
    awaitCount("2/3");
    compose("", "회");
    compose("고", "");
    awaitCount("2/2");
    compose("", "고");
    awaitCount("2/2");

    assertThat(window.text("#find-query")).isEqualTo("회고");
    assertThat(window.editorText()).isEqualTo(HEAD + "하나. 회의. 회고.\n");
    assertThat(selection()).isEqualTo("회고");
  }

  private void compose(String composed, String committed) {
    window.onFx(
        () -> {
          Node field = window.robot().lookup("#find-query").query();
          List<InputMethodTextRun> runs =
              composed.isEmpty()
                  ? List.of()
                  : List.of(new InputMethodTextRun(composed, InputMethodHighlight.UNSELECTED_RAW));
          Event.fireEvent(
              field,
              new InputMethodEvent(
                  InputMethodEvent.INPUT_METHOD_TEXT_CHANGED, runs, committed, composed.length()));
          return true;
        });
    window.pulses();
  }
}
