package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import hoego.ui.editor.MarkdownArea;
import hoego.ui.editor.PreparedText;
import hoego.ui.field.CompositionGuard;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.InputMethodRequests;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Hangul being composed while commands are done, in every field there is, and in odd places. */
class CompositionElsewhereTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post(String body) {
    Path post = window.post("2024-12-31-a.md", FRONT + body);
    window.open(post);
    window.focusEditor();
    window.caret(FRONT.length() + body.length());
    return post;
  }

  private String text() {
    return window.editorText().substring(FRONT.length());
  }

  /** What has the keyboard in the window that is in front. */
  private static @Nullable Node focused() {
    return Window.getWindows().stream()
        .filter(each -> each instanceof Stage)
        .reduce((one, other) -> other)
        .orElseThrow()
        .getScene()
        .getFocusOwner();
  }

  private String written(TextField field) {
    String[] text = new String[1];
    window.onFx(() -> text[0] = field.getText());
    return text[0];
  }

  private void compose(InputMethod method, String... states) {
    window.onFx(
        () -> {
          Node target = Objects.requireNonNull(focused());
          for (String state : states) {
            method.compose(target, state);
          }
          return true;
        });
  }

  private void interrupted(InputMethod method, Node before, String preEdit) {
    window.onFx(
        () -> {
          Node now = focused();
          method.interrupted(before, now == null ? before : now, preEdit);
          return true;
        });
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {
        "SWITCH_THEME",
        "EDITOR_ONLY",
        "PREVIEW_ONLY",
        "TOGGLE_LIBRARY",
        "TOGGLE_OUTLINE",
        "WRAP",
        "LINE_NUMBERS",
        "LANGUAGE_EN",
        "FIND",
        "REPLACE",
        "FIND_POST",
        "GO_TO",
        "COMMANDS",
        "NEXT_PANE",
        "RELOAD_FOLDER",
        "COPY",
        "SAVE"
      })
  void aCommandTakesWhatIsSeen(Command command) {
    post("글 ");
    Node area = window.area();
    for (InputMethod method : InputMethod.values()) {
      window.onFx(
          () -> {
            window.app().actions().run(Command.SIDE_BY_SIDE);
            window.app().editor().focus();
            return true;
          });
      window.pulses();
      String before = text();
      compose(method, "ㅎ", "하", "한");
      window.onFx(
          () -> {
            window.app().actions().run(command);
            Node now = focused();
            method.interrupted(area, now == null ? area : now, "한");
            return true;
          });
      window.pulses();
      // What moves the keyboard or asks for the text takes the syllable; else it goes on.
      window.onFx(
          () -> {
            window.app().editor().endComposition();
            return true;
          });
      assertThat(text()).as(command + " with " + method).isEqualTo(before + "한");
      window.onFx(
          () -> {
            if (focused() instanceof TextField field) {
              assertThat(field.getText()).doesNotContain("한");
            }
            return true;
          });
    }
  }

  @ParameterizedTest
  @EnumSource
  void aFormatTakesTheSyllableIn(InputMethod method) {
    post("오늘 ");
    compose(method, "ㅎ", "하", "한");
    window.clickButton(Command.BOLD);
    interrupted(method, window.area(), "한");
    assertThat(text()).isEqualTo("오늘 **한**");
    assertThat(window.onFx(() -> window.area().isFocused())).isTrue();
    compose(method, "ㄱ", "고");
    window.onFx(
        () -> {
          method.commit(window.area(), "고", "");
          return true;
        });
    assertThat(text()).isEqualTo("오늘 **한고**");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("오늘 **한**");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(text()).isEqualTo("오늘 한");
  }

  @ParameterizedTest
  @EnumSource
  void enterGoesOnWithAListAfterTheSyllable(InputMethod method) {
    post("1. 하나");
    compose(method, "ㄷ", "두", "둘");
    window.push(KeyCode.ENTER);
    interrupted(method, window.area(), "둘");
    assertThat(text()).isEqualTo("1. 하나둘\n2. ");
  }

  @ParameterizedTest
  @EnumSource(
      value = Command.class,
      names = {"FIND", "REPLACE", "FIND_POST", "GO_TO", "NEW_POST", "RENAME"})
  void everyFieldIsGuarded(Command command) {
    post("글");
    for (InputMethod method : InputMethod.values()) {
      window.run(command);
      if (command == Command.REPLACE) {
        window.run(command);
      }
      TextField field =
          window.find(
              "a field with the keyboard",
              () -> focused() instanceof TextField found ? found : null);
      window.onFx(
          () -> {
            field.setText("");
            return true;
          });
      compose(method, "ㅎ", "호", "회");
      window.onFx(
          () -> {
            method.commit(field, "회", "ㄱ");
            method.compose(field, "고");
            return true;
          });
      // The keyboard goes elsewhere in the same window.
      window.onFx(
          () -> {
            Node root = field.getScene().getRoot();
            root.requestFocus();
            if (field.getScene() != null) {
              method.interrupted(field, root, "고");
            }
            return true;
          });
      assertThat(written(field)).as(command + " with " + method).isEqualTo("회고");
      window.onFx(
          () -> {
            field.setText("");
            if (field.getScene() == null) {
              return true;
            }
            if (field.getScene().getWindow() != window.app().stage()) {
              field.getScene().getWindow().hide();
            }
            return true;
          });
      window.focusEditor();
      assertThat(text()).isEqualTo("글");
    }
  }

  @ParameterizedTest
  @EnumSource
  void undoInAFieldGoesThroughNoJamo(InputMethod method) {
    post("글");
    window.run(Command.FIND_POST);
    window.typeInto("#post-filter", "a ");
    TextField field = (TextField) Objects.requireNonNull(window.onFx(() -> focused()));
    compose(method, "ㅎ", "호", "회");
    window.onFx(
        () -> {
          method.commit(field, "회", "ㄱ");
          method.compose(field, "고");
          method.commit(field, "고", "");
          return true;
        });
    assertThat(written(field)).isEqualTo("a 회고");
    int steps = 0;
    while (written(field).contains("회")) {
      window.push(KeyCode.CONTROL, KeyCode.Z);
      assertThat(written(field)).doesNotContainPattern("[ㄱ-ㅎ호]");
      assertThat(++steps).isLessThan(4);
    }
    while (steps-- > 0) {
      window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
      assertThat(written(field)).doesNotContainPattern("[ㄱ-ㅎ호]");
    }
    assertThat(written(field)).isEqualTo("a 회고");
    compose(method, "ㅎ", "하");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(written(field)).doesNotContain("하").doesNotContain("ㅎ");
    assertThat(text()).isEqualTo("글");
  }

  @ParameterizedTest
  @EnumSource
  void aChipThatWasComposedIsTakenBackByTheUndoOfThePost(InputMethod method) {
    String before = "---\ntitle: 회고\ntags: [글]\n---\n";
    window.open(window.post("_posts/2024-12-31-a.md", before));
    window.run(Command.FRONT_MATTER);
    window.await("the form", () -> window.isThere("#form-tags"));
    window.onFx(
        () -> {
          window.robot().lookup("#form-tags").query().requestFocus();
          return true;
        });
    TextField field = (TextField) Objects.requireNonNull(window.onFx(() -> focused()));
    compose(method, "ㅊ", "채");
    window.onFx(
        () -> {
          method.commit(field, "책", "");
          return true;
        });
    assertThat(written(field)).isEqualTo("책");
    window.push(KeyCode.ENTER);
    window.await("a chip", () -> window.editorText().equals(before.replace("[글]", "[글, 책]")));
    assertThat(written(field)).isEmpty();
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.await("no chip", () -> window.editorText().equals(before));
    assertThat(written(field)).isEmpty();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.await("again", () -> window.editorText().equals(before.replace("[글]", "[글, 책]")));
  }

  @Test
  void whatIsComposedIsNotFound() {
    post("한 나무\n");
    window.run(Command.FIND);
    window.typeInto("#find-query", "한");
    window.await("found", () -> window.text("#find-count").contains("1"));
    window.focusEditor();
    window.caret(FRONT.length() + "한 나무\n".length());
    compose(InputMethod.IBUS, "ㅎ", "하");
    window.onFx(
        () -> {
          // Words before what is composed are committed: the search begins anew.
          InputMethod.send(window.area(), "하", "ㅎ");
          InputMethod.send(window.area(), "", "한");
          return true;
        });
    long until = System.nanoTime() + 700_000_000L;
    window.await("a while later", () -> System.nanoTime() > until);
    assertThat(window.text("#find-count")).contains("1").doesNotContain("2");
    window.push(KeyCode.F3);
    window.await("found", () -> window.text("#find-count").contains("2"));
    assertThat(text()).isEqualTo("한 나무\n하한");
    assertThat(window.onFx(() -> window.area().getSelectedText())).isEqualTo("한");
  }

  @Test
  void theInputMethodIsAlwaysToldSomePlace() {
    post("글\n".repeat(300));
    InputMethodRequests requests = window.area().getInputMethodRequests();
    askEverything(requests);
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(250);
          window.area().moveTo(0);
          return true;
        });
    window.pulses();
    compose(InputMethod.IBUS, "ㅎ");
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(250);
          return true;
        });
    window.pulses();
    askEverything(requests);
    window.run(Command.PREVIEW_ONLY);
    askEverything(requests);
    window.run(Command.SIDE_BY_SIDE);
    window.onFx(
        () -> {
          window.app().editor().open(PreparedText.of(""), true);
          return true;
        });
    askEverything(requests);
    compose(InputMethod.IBUS, "ㅎ");
    askEverything(requests);
    window.onFx(
        () -> {
          window.app().stage().hide();
          return true;
        });
    askEverything(requests);
    window.onFx(
        () -> {
          askEverything(new MarkdownArea(new CompositionGuard()).getInputMethodRequests());
          return true;
        });
  }

  private void askEverything(InputMethodRequests requests) {
    window.onFx(
        () -> {
          for (int offset : new int[] {0, -1, 1, 100_000, Integer.MAX_VALUE, Integer.MIN_VALUE}) {
            assertThat(requests.getTextLocation(offset)).isNotNull();
            assertThat(requests.getLocationOffset(offset, offset)).isZero();
          }
          assertThat(requests.getSelectedText()).isNotNull();
          requests.cancelLatestCommittedText();
          return true;
        });
  }
}
