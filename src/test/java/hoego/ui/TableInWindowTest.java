package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import hoego.ui.editor.InputMethod;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Tables by hand, with real keys. */
class TableInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  /** Opens a post with this body, the caret where {@code ‸} stands. */
  private void post(String drawing) {
    String body = drawing.replace("‸", "");
    window.open(window.post("2024-12-31-a.md", FRONT + body));
    window.focusEditor();
    window.caret(FRONT.length() + drawing.indexOf('‸'));
    window.pulses();
  }

  private String body() {
    return window.editorText().substring(FRONT.length());
  }

  private String selected() {
    return window.onFx(() -> window.area().getSelectedText());
  }

  private void undone(String body) {
    window.push(KeyCode.CONTROL, KeyCode.Z);
    assertThat(body()).isEqualTo(body);
    assertThat(window.title()).doesNotContain("•");
  }

  private void clipboard(String text, String html) {
    window.onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          content.putHtml(html);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  @Test
  void aTableIsWrittenWithTabAndEnter() {
    post("‸");
    window.type("| 이름 | 나이 |");
    window.push(KeyCode.ENTER);
    assertThat(body()).isEqualTo("| 이름 | 나이 |\n| ---- | ---- |\n|      |      |");
    window.type("홍길동");
    assertThat(body()).endsWith("|\n| 홍길동     |      |");
    window.push(KeyCode.TAB);
    window.type("20");
    window.push(KeyCode.TAB);
    assertThat(body())
        .isEqualTo("| 이름   | 나이 |\n| ------ | ---- |\n| 홍길동 | 20   |\n|        |      |");
    window.push(KeyCode.ENTER);
    window.type("뒤");
    assertThat(body()).isEqualTo("| 이름   | 나이 |\n| ------ | ---- |\n| 홍길동 | 20   |\n\n뒤");
  }

  @Test
  void tabBringsTheColumnsInLineAndSelectsTheNextCellAsOneStep() {
    String body = "|가나다|b|\n|-|-|\n|1|2|";
    post("|가나다‸|b|\n|-|-|\n|1|2|");
    window.push(KeyCode.TAB);
    assertThat(body()).isEqualTo("| 가나다 | b   |\n|--------|-----|\n| 1      | 2   |");
    assertThat(selected()).isEqualTo("b");
    undone(body);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    window.push(KeyCode.TAB);
    assertThat(selected()).isNotEmpty();
    window.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(body()).startsWith("| 가나다 | b   |");
  }

  @Test
  void menusChangeRowsAndColumns() {
    post("| a‸   | b   |\n|-----|-----|\n| 1   | 2   |");
    window.run(Command.TABLE_COLUMN_RIGHT);
    window.type("c");
    window.run(Command.TABLE_ALIGN_RIGHT);
    assertThat(body()).isEqualTo("| a   |   c | b   |\n|-----|----:|-----|\n| 1   |     | 2   |");
    window.run(Command.TABLE_ROW_BELOW);
    window.type("3");
    window.push(KeyCode.ALT, KeyCode.DOWN);
    assertThat(body())
        .isEqualTo(
            "| a   |   c | b   |\n|-----|----:|-----|\n| 1   |     | 2   |\n|     |   3 |     |");
    window.run(Command.TABLE_DELETE_ROW);
    window.run(Command.TABLE_DELETE_COLUMN);
    assertThat(body()).isEqualTo("| a   | b   |\n|-----|-----|\n| 1   | 2   |");
  }

  @Test
  void ctrlTPutsATableInAndItsCommandsRestOutsideOfIt() {
    post("글‸");
    assertThat(enabled(Command.TABLE_FORMAT)).isFalse();
    window.push(KeyCode.CONTROL, KeyCode.T);
    window.type("가");
    assertThat(body()).startsWith("글\n\n| 가    |     |\n| --- | --- |\n");
    assertThat(enabled(Command.TABLE_FORMAT)).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    assertThat(body()).startsWith("글\n\n| 가  |     |\n| --- | --- |\n");
  }

  private boolean enabled(Command command) {
    return window.onFx(() -> window.app().actions().of(command).enabled().get());
  }

  @Test
  void theContextMenuOffersThemInATable() {
    post("글‸\n\n| a | b |\n|---|---|");
    assertThat(offered()).isFalse();
    window.caret(FRONT.length() + "글\n\n| a".length());
    assertThat(offered()).isTrue();
  }

  private boolean offered() {
    return window.onFx(
        () -> {
          var menu = window.area().getContextMenu();
          menu.show(window.area(), 100, 100);
          List<MenuItem> shown = menu.getItems().stream().filter(MenuItem::isVisible).toList();
          menu.hide();
          return shown.stream().anyMatch(item -> Command.Group.TABLE.key().equals(item.getId()));
        });
  }

  @Test
  void cellsOfASpreadsheetArePastedAsATable() {
    post("글‸");
    window.clipboard("이름\t나이\r\n홍길동\t20\r\n");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("글\n\n| 이름   | 나이 |\n| ------ | ---- |\n| 홍길동 | 20   |");
    undone("글");
    clipboard("이름\t나이", "<table><tr><td>이름</td><td>나이</td></tr><tr><td>가</td></tr></table>");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body().replace("-", "").replace(" ", "")).startsWith("글\n\n|이름|나이|\n|||\n|가");
    window.push(KeyCode.CONTROL, KeyCode.Z);
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(body()).isEqualTo("글이름\t나이");
  }

  @Test
  void whatIsPastedIntoACellStaysInIt() {
    post("| a‸ | b |\n|---|---|");
    window.clipboard("하나\n둘");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("| a하나<br>둘 | b |\n|---|---|");
  }

  @ParameterizedTest
  @EnumSource
  void aSyllableBeingComposedMovesNothingAndIsTakenOnce(InputMethod method) {
    post("|a‸|b|\n|---|---|");
    compose(method, "ㅎ", "호", "홍");
    assertThat(window.onFx(() -> window.area().getText())).endsWith("|a홍|b|\n|---|---|");
    assertThat(body()).isEqualTo("|a|b|\n|---|---|");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
    window.onFx(
        () -> {
          method.interrupted(window.area(), focused(), "홍");
          return true;
        });
    assertThat(body()).isEqualTo("| a홍 | b   |\n|-----|-----|");
    compose(method, "ㄱ", "기", "길");
    window.onFx(
        () -> {
          method.commit(focused(), "길", "");
          return true;
        });
    window.push(KeyCode.TAB);
    assertThat(body()).isEqualTo("| a홍길 | b   |\n|-------|-----|");
    assertThat(selected()).isEqualTo("b");
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
}
