package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hangul being composed while something else happens in the window. */
class CompositionInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post() {
    Path post = window.post("2024-12-31-a.md", FRONT);
    window.open(post);
    window.focusEditor();
    window.caret(FRONT.length());
    return post;
  }

  private void compose(InputMethod method, String... states) {
    window.onFx(
        () -> {
          for (String state : states) {
            method.compose(focused(), state);
          }
          return true;
        });
  }

  private Node focused() {
    return window.app().stage().getScene().getFocusOwner();
  }

  private void interrupted(InputMethod method, String preEdit) {
    window.onFx(
        () -> {
          method.interrupted(window.area(), focused(), preEdit);
          return true;
        });
  }

  private String seen() {
    return window.onFx(() -> window.area().getText()).substring(FRONT.length());
  }

  private String text() {
    return window.onFx(() -> window.app().editor().text()).substring(FRONT.length());
  }

  private String fieldText(TextField field) {
    String[] text = new String[1];
    window.onFx(() -> text[0] = field.getText());
    return text[0];
  }

  @ParameterizedTest
  @EnumSource
  void whatIsComposedIsSeenButNoPartOfThePost(InputMethod method) {
    post();
    compose(method, "ㅎ", "호", "회");
    window.pulses();
    assertThat(seen()).isEqualTo("회");
    assertThat(text()).isEmpty();
    assertThat(window.status()).isEqualTo("저장됨");
    assertThat(window.title()).doesNotContain("•");
    assertThat(window.onFx(() -> window.app().actions().of(Command.UNDO).enabled().get()))
        .isFalse();
    assertThat(window.onFx(() -> window.area().getStyleOfChar(FRONT.length()).contains("pre-edit")))
        .isTrue();
    assertThat(window.onFx(() -> window.app().preview().text())).doesNotContain("회\n");
  }

  @ParameterizedTest
  @EnumSource
  void savingTakesWhatIsSeen(InputMethod method) {
    Path post = post();
    compose(method, "ㅎ", "호", "회");
    window.push(KeyCode.CONTROL, KeyCode.S);
    interrupted(method, "회");
    window.await("saved", () -> WindowFixture.read(post).equals(FRONT + "회"));
    assertThat(seen()).isEqualTo("회");
    assertThat(window.status()).isEqualTo("저장됨");
    compose(method, "ㄱ", "고");
    window.onFx(
        () -> {
          method.commit(focused(), "고", "");
          return true;
        });
    assertThat(text()).isEqualTo("회고");
  }

  @ParameterizedTest
  @EnumSource
  void aClickIntoTheSearchLeavesTheSyllableInThePost(InputMethod method) {
    post();
    compose(method, "ㅎ", "하", "한");
    window.click(".text-field");
    interrupted(method, "한");
    assertThat(text()).isEqualTo("한");
    assertThat(fieldText((TextField) window.onFx(this::focused))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void aClickIntoThePostLeavesTheSyllableInTheSearch(InputMethod method) {
    post();
    window.click(".text-field");
    TextField field = (TextField) window.onFx(this::focused);
    compose(method, "ㅎ", "하", "한");
    window.onFx(
        () -> {
          window.area().requestFocus();
          method.interrupted(field, window.area(), "한");
          return true;
        });
    assertThat(fieldText(field)).isEqualTo("한");
    assertThat(text()).isEmpty();
  }

  @Test
  void aClickThatTheInputMethodHearsOfFirstLeavesTheSyllableInTheSearch() {
    post();
    window.click(".text-field");
    TextField field = (TextField) window.onFx(this::focused);
    compose(InputMethod.FCITX5, "ㅎ", "하", "한");
    window.onFx(
        () -> {
          // fcitx5 clears the pre-edit before the click is delivered, and commits after it.
          InputMethod.send(field, "", "");
          window.area().requestFocus();
          InputMethod.send(window.area(), "한", "");
          return true;
        });
    assertThat(fieldText(field)).isEqualTo("한");
    assertThat(text()).isEmpty();
  }

  @Test
  void aSyllableGivenUpInTheSearchIsGone() {
    post();
    window.click(".text-field");
    TextField field = (TextField) window.onFx(this::focused);
    compose(InputMethod.IBUS, "ㅎ");
    window.onFx(
        () -> {
          InputMethod.send(field, "", "");
          return true;
        });
    window.await("given up", () -> fieldText(field).isEmpty());
    compose(InputMethod.IBUS, "ㄱ");
    window.onFx(
        () -> {
          InputMethod.send(field, "", "");
          return true;
        });
    window.type("a");
    window.push(KeyCode.B);
    window.await("the key comes after", () -> !fieldText(field).contains("ㄱ"));
  }

  @ParameterizedTest
  @EnumSource
  void inTheSearchNothingIsLostOrDoubledByTyping(InputMethod method) {
    post();
    window.click(".text-field");
    TextField field = (TextField) window.onFx(this::focused);
    compose(method, "ㅎ", "호", "회");
    window.onFx(
        () -> {
          method.commit(field, "회", "ㄱ");
          method.compose(field, "고");
          method.commit(field, "고", "");
          return true;
        });
    assertThat(fieldText(field)).isEqualTo("회고");
  }

  @ParameterizedTest
  @EnumSource
  void anotherPostIsOpenedOnlyAfterTheSyllableIsCaredFor(InputMethod method) {
    Path first = post();
    window.post("2024-12-30-b.md", "---\ntitle: 다른 글\n---\n\n다른\n");
    window.run(Command.RELOAD_FOLDER);
    window.await("listed", () -> window.listed().toString().contains("다른 글"));
    window.focusEditor();
    compose(method, "ㅎ", "하", "한");
    window.clickPost("다른 글");
    window.await("asked", () -> window.isThere(".dialog-pane"));
    interrupted(method, "한");
    window.push(KeyCode.ENTER);
    window.await("saved", () -> WindowFixture.read(first).equals(FRONT + "한"));
    window.awaitSettled();
    window.await("opened", () -> window.editorText().contains("다른"));
    assertThat(window.editorText()).doesNotContain("한");
  }

  @ParameterizedTest
  @EnumSource
  void whatOthersWriteTakesNoSyllableAway(InputMethod method) {
    Path post = post();
    compose(method, "ㅎ", "하", "한");
    WindowFixture.write(post, (FRONT + "남의 글\n").getBytes(java.nio.charset.StandardCharsets.UTF_8));
    window.run(Command.RELOAD_FOLDER);
    window.await("said", () -> !window.banners().isEmpty());
    assertThat(text()).isEqualTo("한");
    assertThat(WindowFixture.read(post)).isEqualTo(FRONT + "남의 글\n");
  }

  @ParameterizedTest
  @EnumSource
  void aShortcutFindsWhatIsSeen(InputMethod method) {
    post();
    compose(method, "ㅎ", "하", "한");
    window.push(KeyCode.CONTROL, KeyCode.A);
    interrupted(method, "한");
    window.push(KeyCode.CONTROL, KeyCode.C);
    assertThat(window.onFx(() -> javafx.scene.input.Clipboard.getSystemClipboard().getString()))
        .isEqualTo(FRONT + "한");
  }

  @Test
  void theInputMethodIsToldWhereTheSyllableStands() {
    post();
    compose(InputMethod.IBUS, "ㅎ", "하", "한");
    window.pulses();
    window.onFx(
        () -> {
          InputMethodRequests requests = window.area().getInputMethodRequests();
          var box =
              window
                  .area()
                  .getCharacterBoundsOnScreen(FRONT.length(), FRONT.length() + 1)
                  .orElseThrow();
          assertThat(requests.getTextLocation(0).getX()).isEqualTo(box.getMinX());
          assertThat(requests.getTextLocation(0).getY()).isEqualTo(box.getMaxY());
          assertThat(requests.getTextLocation(-7)).isNotNull();
          assertThat(requests.getSelectedText()).isNotNull();
          return true;
        });
  }

  @Test
  void aCancelledSyllableGivesTheSelectionBack() {
    Path post = window.post("2024-12-31-a.md", FRONT + "나무\n");
    window.open(post);
    window.focusEditor();
    window.onFx(
        () -> {
          window.area().selectRange(FRONT.length(), FRONT.length() + 2);
          InputMethod.send(window.area(), "", "ㅎ");
          InputMethod.send(window.area(), "", "");
          return true;
        });
    window.await("given up", () -> seen().equals("나무\n"));
    assertThat(window.onFx(() -> window.area().getSelectedText())).isEqualTo("나무");
    assertThat(window.title()).doesNotContain("•");
  }

  @Test
  void oneUndoBringsAReplacedSelectionBack() {
    Path post = window.post("2024-12-31-a.md", FRONT + "나무\n");
    window.open(post);
    window.focusEditor();
    window.onFx(
        () -> {
          window.area().selectRange(FRONT.length(), FRONT.length() + 2);
          InputMethod.IBUS.compose(window.area(), "ㅎ");
          InputMethod.IBUS.compose(window.area(), "한");
          InputMethod.IBUS.commit(window.area(), "한", "");
          return true;
        });
    assertThat(text()).isEqualTo("한\n");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("나무\n");
  }

  @Test
  void coloursStayRightBesideWhatIsComposed() {
    Path post = window.post("2024-12-31-a.md", FRONT + "가나 **굵게** 끝\n");
    window.open(post);
    window.awaitSettled();
    window.focusEditor();
    window.caret(FRONT.length());
    compose(InputMethod.IBUS, "ㅎ", "하", "한");
    window.run(Command.RELOAD_FOLDER);
    window.awaitSettled();
    window.pulses();
    int bold = FRONT.length() + 1 + "가나 **".length();
    assertThat(window.onFx(() -> window.area().getStyleOfChar(bold)).toString())
        .contains("md-strong");
    assertThat(window.onFx(() -> window.area().getStyleOfChar(FRONT.length())).toString())
        .contains("pre-edit");
  }

  @Test
  void whatIsComposedInAHeadingIsAsLargeAsTheHeading() {
    Path post = window.post("2024-12-31-a.md", FRONT + "## 한 해 \n\n글\n");
    window.open(post);
    window.awaitSettled();
    window.focusEditor();
    int end = FRONT.length() + "## 한 해 ".length();
    window.caret(end);
    compose(InputMethod.IBUS, "ㅎ", "하", "한");
    window.pulses();
    assertThat(window.onFx(() -> window.area().getStyleOfChar(end)).toString())
        .contains("pre-edit")
        .contains("md-h2");
  }
}
