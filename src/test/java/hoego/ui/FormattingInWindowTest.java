package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Markdown by hand, with real keys. */
class FormattingInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  /** Opens a post with this body, the caret at its end. */
  private void post(String body) {
    window.open(window.post("2024-12-31-a.md", FRONT + body));
    window.focusEditor();
    window.caret(FRONT.length() + body.length());
  }

  private String body() {
    return window.editorText().substring(FRONT.length());
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
  void keysMakeWordsBold() {
    post("오늘 회고를");
    window.push(KeyCode.LEFT);
    window.push(KeyCode.CONTROL, KeyCode.B);
    assertThat(body()).isEqualTo("오늘 **회고**를");
    undone("오늘 회고를");
  }

  @Test
  void buttonsAndMenusDoTheSame() {
    post("회고");
    window.clickButton(Command.ITALIC);
    assertThat(body()).isEqualTo("*회고*");
    window.run(Command.HEADING_2);
    assertThat(body()).isEqualTo("## *회고*");
    assertThat(window.onFx(() -> window.area().isFocused())).isTrue();
  }

  @Test
  void enterGoesOnWithAListAndEndsIt() {
    post("1. 하나\n2. 둘");
    window.caret(FRONT.length() + "1. 하나".length());
    window.push(KeyCode.ENTER);
    assertThat(body()).isEqualTo("1. 하나\n2. \n3. 둘");
    undone("1. 하나\n2. 둘");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ENTER);
    assertThat(body()).isEqualTo("1. 하나\n\n3. 둘");
  }

  @Test
  void tabIndentsAnItem() {
    post("- 하나\n- 둘");
    window.push(KeyCode.TAB);
    assertThat(body()).isEqualTo("- 하나\n  - 둘");
    window.push(KeyCode.SHIFT, KeyCode.TAB);
    assertThat(body()).isEqualTo("- 하나\n- 둘");
  }

  @Test
  void aTypedSignGoesRoundASelection() {
    post("회고");
    window.push(KeyCode.SHIFT, KeyCode.HOME);
    window.type("*");
    assertThat(body()).isEqualTo("*회고*");
    undone("회고");
  }

  @Test
  void bracketsCloseAndAreTypedOver() {
    post("글 ");
    window.type("(가)");
    assertThat(body()).isEqualTo("글 (가)");
    window.type("\"");
    window.push(KeyCode.BACK_SPACE);
    assertThat(body()).isEqualTo("글 (가)");
  }

  @Test
  void linesMove() {
    post("하나\n둘");
    window.push(KeyCode.ALT, KeyCode.UP);
    assertThat(body()).isEqualTo("둘\n하나");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
    assertThat(body()).isEqualTo("하나");
  }

  @Test
  void anAddressPastedOntoWordsMakesALink() {
    post("회고");
    window.clipboard("https://example.invalid/a");
    window.push(KeyCode.SHIFT, KeyCode.HOME);
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("[회고](https://example.invalid/a)");
    undone("회고");
  }

  @Test
  void richTextIsPastedAsMarkdownAndPlainOnRequest() {
    post("");
    clipboard("한 해 돌아보기", "<p>한 해 <b>돌아보기</b></p><script>alert(1)</script>");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("한 해 **돌아보기**");
    undone("");
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
    assertThat(body()).isEqualTo("한 해 돌아보기");
  }

  @Test
  void inFrontMatterAndCodeRichTextIsPlain() {
    post("```\n\n```");
    window.caret(FRONT.length() + 4);
    clipboard("a b", "<p>a <b>b</b></p>");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("```\na b\n```");
  }

  @Test
  void whatIsPastedIsWholeSyllablesAndHasItsLineEnds() {
    post("");
    window.clipboard("각\r\n나");
    window.push(KeyCode.CONTROL, KeyCode.V);
    assertThat(body()).isEqualTo("각\n나");
  }
}
