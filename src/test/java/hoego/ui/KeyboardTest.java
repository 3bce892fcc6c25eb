package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.MarkdownArea;
import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.web.WebView;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The keyboard alone reaches every pane. */
class KeyboardTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  @BeforeEach
  void open() throws IOException {
    window.samples();
    window.open();
    window.awaitSettled();
    window.focusEditor();
  }

  private Class<?> focused() {
    Node owner = window.onFx(() -> window.app().stage().getScene().getFocusOwner());
    return owner.getClass();
  }

  @Test
  void goesRoundThePanes() {
    window.push(KeyCode.F6);
    assertThat(focused()).isEqualTo(WebView.class);
    window.push(KeyCode.F6);
    assertThat(TextField.class).isAssignableFrom(focused());
    window.push(KeyCode.F6);
    assertThat(focused()).isEqualTo(MarkdownArea.class);
    window.push(KeyCode.SHIFT, KeyCode.F6);
    assertThat(TextField.class).isAssignableFrom(focused());
  }

  @Test
  void passesOverPanesThatDoNotShow() {
    window.run(Command.EDITOR_ONLY);
    window.run(Command.TOGGLE_LIBRARY);
    window.focusEditor();
    window.push(KeyCode.F6);
    assertThat(focused()).isEqualTo(MarkdownArea.class);
    window.run(Command.PREVIEW_ONLY);
    window.push(KeyCode.F6);
    assertThat(focused()).isEqualTo(WebView.class);
  }

  @Test
  void altAndALetterOpenAMenuAndNeverType() {
    String text = window.onFx(() -> window.area().getText());
    for (KeyCode letter :
        new KeyCode[] {KeyCode.F, KeyCode.E, KeyCode.O, KeyCode.V, KeyCode.H, KeyCode.B}) {
      window.push(KeyCode.ALT, letter);
      List<String> open =
          window.onFx(
              () ->
                  window.robot().lookup(".menu-bar").<MenuBar>query().getMenus().stream()
                      .filter(Menu::isShowing)
                      .map(Menu::getId)
                      .toList());
      assertThat(open).hasSize(letter == KeyCode.B ? 0 : 1);
      window.push(KeyCode.ESCAPE);
    }
    assertThat(window.<String>onFx(() -> window.area().getText())).isEqualTo(text);
  }
}
