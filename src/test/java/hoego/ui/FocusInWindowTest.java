package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.nio.file.Path;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Editor alone, preview alone, full screen, and nothing but the text. */
class FocusInWindowTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");
  private String text = "";

  @BeforeEach
  void openALongPost() {
    StringBuilder long_post = new StringBuilder("---\ntitle: 회고\n---\n\n");
    for (int i = 0; i < 150; i++) {
      long_post.append("문단 ").append(i).append("\n\n");
    }
    text = long_post.toString();
    post = window.post("2024-12-31-a.md", text);
    window.open(post);
    window.focusEditor();
  }

  private double topLine() {
    window.pulses();
    return window.onFx(() -> window.app().editor().topLine());
  }

  private boolean shows(String query) {
    return window.onFx(
        () ->
            window
                .robot()
                .lookup(query)
                .tryQuery()
                .map(
                    node -> {
                      for (Node at = node; at != null; at = at.getParent()) {
                        if (!at.isVisible()) {
                          return false;
                        }
                      }
                      return true;
                    })
                .orElse(false));
  }

  private boolean fullScreen() {
    return window.onFx(() -> window.app().stage().isFullScreen());
  }

  @Test
  void keyboardCaretAndScrollStayThroughTheViews() {
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(100);
          return true;
        });
    double top = topLine();
    window.caret(text.indexOf("문단 52"));

    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    assertThat(window.isThere(".web-view")).isFalse();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(topLine()).isCloseTo(top, Offset.offset(0.1));

    window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(window.isThere(".web-view")).isTrue();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(topLine()).isCloseTo(top, Offset.offset(0.1));

    window.push(KeyCode.CONTROL, KeyCode.DIGIT3);
    assertThat(window.isThere("#editor")).isFalse();
    window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(topLine()).as("back from the preview alone").isCloseTo(top, Offset.offset(0.1));
    assertThat(window.caret()).isEqualTo(text.indexOf("문단 52"));
  }

  @ParameterizedTest
  @EnumSource
  void aSyllableIsNeitherLostNorDoubledByAnotherView(InputMethod method) {
    for (KeyCode view : new KeyCode[] {KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3}) {
      window.push(KeyCode.CONTROL, KeyCode.DIGIT2);
      window.push(KeyCode.CONTROL, KeyCode.END);
      Node area = window.area();
      window.onFx(
          () -> {
            method.compose(area, "ㅎ");
            method.compose(area, "회");
            return true;
          });
      window.push(KeyCode.CONTROL, view);
      window.onFx(
          () -> {
            Node now = window.app().stage().getScene().getFocusOwner();
            // Events go to who has the keyboard, never to what has gone from the window.
            Node before = area.getScene() == null ? now : area;
            if (before != null) {
              method.interrupted(before, now, "회");
            }
            return true;
          });
      window.pulses();
    }
    assertThat(window.editorText().substring(text.length())).isEqualTo("회회회");
  }

  @ParameterizedTest
  @EnumSource
  void aSyllableIsNeitherLostNorDoubledByTheFullScreen(InputMethod method) {
    window.push(KeyCode.CONTROL, KeyCode.END);
    Node area = window.area();
    window.onFx(
        () -> {
          method.compose(area, "회");
          return true;
        });
    window.push(KeyCode.SHIFT, KeyCode.F11);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    window.onFx(
        () -> {
          method.commit(area, "회", "");
          return true;
        });
    window.pulses();
    assertThat(window.editorText().substring(text.length())).isIn("회", "회회");
  }

  @Test
  void escapeDoesNotLeaveTheFullScreen() {
    window.push(KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.push(KeyCode.ESCAPE);
    window.run(Command.FIND);
    window.push(KeyCode.ESCAPE);
    window.pulses();
    assertThat(fullScreen()).isTrue();
    window.push(KeyCode.F11);
    window.await("a window again", () -> !fullScreen());
  }

  @Test
  void theWindowComesBackInTheSizeThatItHadBeforeTheFullScreen() {
    Stage first = window.app().stage();
    window.onFx(
        () -> {
          first.setX(40);
          first.setY(30);
          first.setWidth(800);
          first.setHeight(600);
          return true;
        });
    window.pulses();
    window.push(KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.quit();
    window.reopen();
    Stage stage = window.app().stage();
    assertThat(fullScreen()).isFalse();
    assertThat(window.onFx(stage::getWidth)).isEqualTo(800);
    assertThat(window.onFx(stage::getHeight)).isEqualTo(600);
    assertThat(window.onFx(stage::getX)).isEqualTo(40);
  }

  @Test
  void focusModeLeavesNothingButTheTextAndEveryKeyWorks() {
    double top = topLine();
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("full screen", this::fullScreen);
    assertThat(shows(".menu-bar")).isFalse();
    assertThat(shows(".tools")).isFalse();
    assertThat(shows(".status-bar")).isFalse();
    assertThat(window.isThere("#post-list")).isFalse();
    assertThat(window.isThere(".web-view")).isFalse();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    assertThat(window.text(".toast")).contains("F11");
    assertThat(topLine()).isCloseTo(top, Offset.offset(0.1));

    window.type("글");
    window.save();
    assertThat(WindowFixture.read(post)).isEqualTo("글" + text);
    window.push(KeyCode.CONTROL, KeyCode.F);
    window.await("the find bar", () -> shows("#find-query"));
    window.push(KeyCode.ESCAPE);

    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("a window again", () -> !fullScreen());
    assertThat(shows(".menu-bar")).isTrue();
    assertThat(shows(".status-bar")).isTrue();
    assertThat(window.isThere("#post-list")).isTrue();
    assertThat(window.isThere(".web-view")).isTrue();
    window.pulses();
    assertThat(bottom(".top-bars"))
        .as("the panes begin below the bars")
        .isEqualTo(top(".split-pane"));
    assertThat(window.onFx(() -> window.robot().lookup(".top-bars").query().getLayoutBounds()))
        .extracting(Bounds::getWidth)
        .isEqualTo(window.onFx(() -> window.app().stage().getScene().getWidth()));
  }

  private double top(String query) {
    return window.onFx(() -> place(query).getMinY());
  }

  private double bottom(String query) {
    return window.onFx(() -> place(query).getMaxY());
  }

  private Bounds place(String query) {
    Node node = window.robot().lookup(query).query();
    return node.localToScene(node.getLayoutBounds());
  }

  @Test
  void theMouseAtTheTopEdgeAndTheMenuKeyBringTheBars() {
    window.push(KeyCode.CONTROL, KeyCode.DIGIT1);
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.robot().moveTo(400, 500);
    double top = topLine();

    window.robot().moveTo(400, 0);
    window.await("the bars", () -> shows(".menu-bar"));
    assertThat(topLine()).as("nothing moves").isEqualTo(top);
    window.robot().moveTo(400, 500);
    window.await("no bars", () -> !shows(".menu-bar"));

    for (KeyCode key : new KeyCode[] {KeyCode.F10, KeyCode.ALT}) {
      window.push(key);
      window.await("a menu", this::menuShows);
      assertThat(shows(".menu-bar")).isTrue();
      window.push(KeyCode.ESCAPE);
      window.await("neither menu nor bars", () -> !menuShows() && !shows(".menu-bar"));
    }
    window.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(shows(".menu-bar")).as("Alt with another key is a command").isFalse();
    assertThat(fullScreen()).isTrue();
  }

  private boolean menuShows() {
    return window.robot().lookup(".menu-bar").queryAs(MenuBar.class).getMenus().stream()
        .anyMatch(Menu::isShowing);
  }

  @Test
  void leavingTheFullScreenLeavesTheFocusModeToo() {
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.push(KeyCode.F11);
    window.await("a window again", () -> !fullScreen() && shows(".menu-bar"));
    assertThat(window.onFx(() -> window.isOn(Command.FOCUS_MODE))).isFalse();
  }

  @Test
  void fromAFullScreenItLeadsBackToTheFullScreen() {
    window.push(KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("bare", () -> !shows(".menu-bar"));
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("the bars", () -> shows(".menu-bar"));
    window.pulses();
    assertThat(fullScreen()).isTrue();
  }

  private double listWidth() {
    window.pulses();
    return window
        .onFx(() -> window.robot().lookup(".side-pane").query().getLayoutBounds())
        .getWidth();
  }

  @Test
  void theListIsAsWideAsBefore() {
    window.onFx(
        () -> {
          window.app().stage().setWidth(700);
          return true;
        });
    double before = listWidth();
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("a window", () -> window.app().stage().getScene().getWidth() < 800);
    assertThat(listWidth()).isCloseTo(before, Offset.offset(3.0));
    for (KeyCode[] keys : new KeyCode[][] {{KeyCode.F11}, {KeyCode.SHIFT, KeyCode.F11}}) {
      window.push(keys);
      window.await("full screen", this::fullScreen);
      window.quit();
      window.reopen();
      assertThat(listWidth()).isCloseTo(before, Offset.offset(3.0));
    }
  }

  @Test
  void whoQuitsInFocusModeFindsListAndPreviewAgain() {
    window.push(KeyCode.SHIFT, KeyCode.F11);
    window.await("full screen", this::fullScreen);
    window.quit();
    window.reopen();
    assertThat(window.isThere("#post-list")).isTrue();
    assertThat(window.isThere(".web-view")).isTrue();
    assertThat(shows(".menu-bar")).isTrue();
    assertThat(fullScreen()).isFalse();
  }
}
