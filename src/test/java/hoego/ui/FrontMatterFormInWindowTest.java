package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The form of the front matter, by real keys and clicks. */
class FrontMatterFormInWindowTest {
  private static final String POST =
      """
      ---
      # 손으로 쓴 머리말
      title:   '한 해'   # 제목
      date: 2025-04-01 09:30:00 +0900
      categories: personal postmortem
      tags: [Spring, 회고]
      series:
        name: 연재
      pin: no
      ---

      본문.
      """;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");

  private void open(String text) {
    window.post("_posts/2025-03-01-other.md", "---\ntitle: 둘째\ntags: [spring, 회고록]\n---\n");
    window.post("_posts/2025-02-01-more.md", "---\ntitle: 셋째\ntags: [spring, 테스트]\n---\n");
    post = window.post("_posts/2025-04-01-한-해.md", text);
    window.open(post);
    awaitShown();
  }

  private void awaitShown() {
    window.await("the form shows it", () -> !window.text("#form-head-title").isEmpty());
  }

  private void openForm() {
    window.run(Command.FRONT_MATTER);
    window.await("the form is open", () -> isFocused("#form-title"));
    // What the folder's posts have is learnt a moment after it has been read.
    window.await("the names are known", () -> window.isThere(".form-chip-odd"));
  }

  private boolean isFocused(String query) {
    return window.onFx(
        () -> window.robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false));
  }

  private <T extends Node> T find(String query, Class<T> kind) {
    return window.onFx(() -> window.robot().lookup(query).queryAs(kind));
  }

  private void focus(String query) {
    window.onFx(
        () -> {
          window.robot().lookup(query).query().requestFocus();
          return true;
        });
    window.pulses();
  }

  private void replace(String query, String text) {
    focus(query);
    window.push(KeyCode.CONTROL, KeyCode.A);
    window.type(text);
  }

  private void awaitText(String text) {
    window.await("the text is edited", () -> window.editorText().equals(text));
  }

  private List<String> chips() {
    return window.onFx(
        () ->
            window.robot().lookup(".form-chip .label").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
  }

  private List<String> notes() {
    return window.onFx(
        () ->
            window.robot().lookup(".form-note").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .toList());
  }

  private void undo() {
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.Z);
  }

  @Test
  void twoCalmLinesSayWhatJekyllMakesOfThePost() {
    open(POST);
    assertThat(window.text("#form-head-title")).isEqualTo("한 해");
    assertThat(window.text("#form-head-facts"))
        .isEqualTo("2025-04-01 · personal, postmortem · #Spring #회고");
    assertThat(window.isThere("#form-title")).isFalse();
  }

  @Test
  void aTitleTypedIsOneStepThatTouchesNothingElse() {
    open(POST);
    openForm();
    replace("#form-title", "두 해: 끝");
    window.push(KeyCode.ENTER);
    awaitText(POST.replace("'한 해'", "'두 해: 끝'"));
    window.await("the head follows", () -> window.text("#form-head-title").equals("두 해: 끝"));
    assertThat(isFocused("#form-title")).isTrue();
    undo();
    awaitText(POST);
    window.await("the form follows", () -> window.text("#form-title").equals("한 해"));
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(POST);
  }

  @Test
  void aPauseHandsTheTitleOnWithoutTakingTheCaret() {
    open(POST);
    openForm();
    focus("#form-title");
    window.push(KeyCode.HOME);
    window.type("새 ");
    awaitText(POST.replace("'한 해'", "'새 한 해'"));
    window.type("로운 ");
    assertThat(window.text("#form-title")).isEqualTo("새 로운 한 해");
    awaitText(POST.replace("'한 해'", "'새 로운 한 해'"));
    assertThat(isFocused("#form-title")).isTrue();
    assertThat(find("#form-title", TextField.class).getCaretPosition()).isEqualTo(5);
  }

  @Test
  void whatIsTypedInTheTextIsInTheFormAndLeavesTheKeyboardThere() {
    open(POST);
    openForm();
    window.focusEditor();
    window.caret(POST.indexOf("한 해'") + 3);
    window.type("의 끝");
    window.await("the form follows", () -> window.text("#form-title").equals("한 해의 끝"));
    assertThat(window.app().editor().hasFocus()).isTrue();
    window.caret(window.editorText().indexOf("[Spring") + 1);
    window.type("새것, ");
    window.await("the chips follow", () -> chips().contains("새것"));
    assertThat(window.caret()).isEqualTo(window.editorText().indexOf("Spring, "));
  }

  @Test
  void theFormIsSavedWithTheTextEvenInTheMiddleOfAWord() {
    open(POST);
    openForm();
    replace("#form-title", "서둘러 저장");
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo(POST.replace("'한 해'", "'서둘러 저장'"));
  }

  @ParameterizedTest
  @EnumSource
  void aSyllableBeingComposedIsLeftAloneAndNotLost(InputMethod method) {
    open(POST);
    openForm();
    replace("#form-title", "글 ");
    awaitText(POST.replace("'한 해'", "'글'"));
    TextField field = find("#form-title", TextField.class);
    window.onFx(
        () -> {
          method.compose(field, "ㅎ");
          method.compose(field, "회");
          return true;
        });
    long until = System.nanoTime() + 1_200_000_000L;
    window.await("a long pause", () -> System.nanoTime() > until);
    assertThat(window.editorText()).isEqualTo(POST.replace("'한 해'", "'글'"));
    assertThat(window.text("#form-title")).isEqualTo("글 회");
    window.onFx(
        () -> {
          method.commit(field, "회", "고");
          return true;
        });
    window.onFx(
        () -> {
          Node editor = window.area();
          window.app().editor().focus();
          method.interrupted(field, editor, "고");
          return true;
        });
    awaitText(POST.replace("'한 해'", "'글 회고'"));
    assertThat(window.text("#form-title")).isEqualTo("글 회고");
  }

  @Test
  void chipsAreAddedAndTakenOutOneStepEach() {
    open(POST);
    openForm();
    focus("#form-tags");
    window.type("테스트");
    window.push(KeyCode.ENTER);
    awaitText(POST.replace("[Spring, 회고]", "[Spring, 회고, 테스트]"));
    window.await("a chip", () -> chips().contains("테스트"));
    assertThat(isFocused("#form-tags")).isTrue();
    window.push(KeyCode.BACK_SPACE);
    awaitText(POST);
    window.await("no chip", () -> !chips().contains("테스트"));
    window.push(KeyCode.BACK_SPACE);
    awaitText(POST.replace("[Spring, 회고]", "[Spring]"));
    // An empty field has nothing of its own to take back.
    window.push(KeyCode.CONTROL, KeyCode.Z);
    awaitText(POST);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    awaitText(POST.replace("[Spring, 회고]", "[Spring]"));
    undo();
    awaitText(POST);
  }

  @Test
  void theFoldersNamesAreOfferedWithTheirCountsAndLookAlikesPointedOut() {
    open(POST);
    openForm();
    assertThat(notes())
        .anyMatch(note -> note.contains("Spring") && note.contains("“spring”(글 2편)"));
    focus("#form-tags");
    window.type("ㅌㅅ");
    window.await("names", () -> window.isThere(".completion"));
    assertThat(window.text(".completion-name")).isEqualTo("테스트");
    assertThat(window.text(".completion-count")).isEqualTo("글 1편");
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);
    awaitText(POST.replace("회고]", "회고, 테스트]"));
    window.type("Tests");
    window.push(KeyCode.ESCAPE);
    window.type("sprin");
    window.click(".completion");
    awaitText(POST.replace("회고]", "회고, 테스트, spring]"));
  }

  @Test
  void wordsInARowAreTwoCategoriesAndTheReasonIsSaid() {
    open(POST);
    openForm();
    assertThat(chips()).contains("personal", "postmortem");
    assertThat(notes()).anyMatch(note -> note.contains("띄어쓰기"));
    assertThat(find("#form-pin", CheckBox.class).isSelected()).isFalse();
    assertThat(notes()).anyMatch(note -> note.contains("false") && note.contains("no"));
    window.onFx(
        () -> {
          find("#form-pin", CheckBox.class).fire();
          return true;
        });
    awaitText(POST.replace("pin: no", "pin: yes"));
  }

  @Test
  void aDateKeepsItsTimeAndZoneAndATimeItsDay() {
    open(POST);
    openForm();
    replace("#form-date-day", "2025-05-02");
    window.push(KeyCode.ENTER);
    awaitText(POST.replace("2025-04-01 09", "2025-05-02 09"));
    window.await("shown", () -> window.text("#form-head-facts").startsWith("2025-05-02"));
    replace("#form-date-time", "21:05");
    window.push(KeyCode.ENTER);
    awaitText(POST.replace("2025-04-01 09:30:00", "2025-05-02 21:05:00"));
    replace("#form-date-time", "25시");
    window.push(KeyCode.ENTER);
    assertThat(window.text(".field-problem")).contains("시각이 아닙니다");
    window.push(KeyCode.ESCAPE);
    assertThat(window.text("#form-date-time")).isEqualTo("21:05");
    assertThat(window.onFx(() -> find("#form-date-zone", ComboBox.class).getValue()))
        .isEqualTo("+0900");
  }

  @Test
  void aTimeWithoutAZoneIsUtcAndSaysSo() {
    open(POST.replace(" +0900", "").replace("09:30:00", "20:30:00"));
    openForm();
    assertThat(window.text("#form-date-time")).isEqualTo("20:30");
    String zone = ZoneId.systemDefault().getId();
    if (zone.equals("Asia/Seoul")) {
      assertThat(notes()).anyMatch(note -> note.contains("2025-04-02 05:30"));
    }
  }

  @Test
  void whatCantBeEditedSafelySaysSoAndLeadsToItsPlace() {
    open(POST.replace("tags: [Spring, 회고]", "tags: &t [Spring, 회고]\nmore: *t"));
    openForm();
    focus("#form-tags");
    window.type("더");
    window.push(KeyCode.ENTER);
    window.await("refused", () -> window.isThere("#form-in-text"));
    assertThat(window.text(".field-problem")).contains("글에서만");
    assertThat(window.text("#form-tags")).isEqualTo("더");
    window.onFx(
        () -> {
          find("#form-tags", TextField.class).clear();
          return true;
        });
    window.click("#form-in-text");
    assertThat(window.caret()).isEqualTo(window.editorText().indexOf("tags:"));
    assertThat(window.app().editor().hasFocus()).isTrue();
    window.onFx(
        () -> {
          find("#form-series", Button.class).fire();
          return true;
        });
    window.pulses();
    assertThat(window.caret()).isEqualTo(window.editorText().indexOf("series:"));
  }

  @Test
  void whatWasRefusedInOnePostReachesNoOther() {
    open(POST.replace("'한 해'   # 제목", "&t 한 해\nmore: *t"));
    openForm();
    replace("#form-title", "딴 제목");
    window.push(KeyCode.ENTER);
    window.await("refused", () -> window.isThere("#form-in-text"));
    window.clickPost("둘째");
    window.awaitPost(post.resolveSibling("2025-03-01-other.md"));
    window.await("shown", () -> window.text("#form-title").equals("둘째"));
    assertThat(window.editorText()).isEqualTo("---\ntitle: 둘째\ntags: [spring, 회고록]\n---\n");
    assertThat(window.isThere("#form-in-text")).isFalse();
  }

  @Test
  void whatIsTypedIsKeptWhenThePaneGoes() {
    open(POST);
    openForm();
    replace("#form-title", "두 해");
    window.run(Command.PREVIEW_ONLY);
    awaitText(POST.replace("'한 해'", "'두 해'"));
  }

  @Test
  void brokenYamlTakesTheFieldsAwayUntilItIsMended() {
    open(POST);
    openForm();
    window.focusEditor();
    window.caret(POST.indexOf("pin: no"));
    window.type("a: b: c");
    window.push(KeyCode.ENTER);
    window.await("said", () -> !window.text("#form-problem").isEmpty());
    assertThat(window.onFx(() -> find(".form-rows", Node.class).isVisible())).isFalse();
    for (int i = 0; i < 10 && !window.editorText().equals(POST); i++) {
      undo();
    }
    window.await("back", () -> window.onFx(() -> find(".form-rows", Node.class).isVisible()));
    assertThat(window.text("#form-title")).isEqualTo("한 해");
  }

  @Test
  void itIsOpenedAndFoldedByKeyAndFoundAsItWasLeft() {
    open(POST);
    window.focusEditor();
    window.push(KeyCode.F4);
    window.await("in it", () -> isFocused("#form-title"));
    window.push(KeyCode.ESCAPE);
    assertThat(window.app().editor().hasFocus()).isTrue();
    window.push(KeyCode.SHIFT, KeyCode.F6);
    window.await("in it again", () -> isFocused("#form-title"));
    window.quit();
    window.reopen();
    window.awaitPost(post);
    window.await("open", () -> window.text("#form-title").equals("한 해"));
    assertThat(window.isOn(Command.FRONT_MATTER)).isTrue();
    focus("#form-title");
    window.push(KeyCode.F4);
    assertThat(window.app().editor().hasFocus()).isTrue();
    assertThat(window.isOn(Command.FRONT_MATTER)).isFalse();
    assertThat(Objects.requireNonNull(window.app()).editor().text()).isEqualTo(POST);
  }
}
