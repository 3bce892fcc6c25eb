package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Command;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is drawn in the preview: there when the window has settled, and in step with the typing. */
class DrawingInWindowTest {
  private static final String FRONT = "---\ntitle: 회고\n---\n\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private String style(String selector, String property) {
    return window.script(
        "getComputedStyle(document.querySelector('%s')).%s".formatted(selector, property));
  }

  @Test
  void codeIsColouredAndFollowsTheTyping() {
    Path post =
        window.post("_posts/2024-12-31-a.md", FRONT + "앞\n\n```java\nint count = 3;\n```\n");
    window.open(post);
    assertThat(window.script("document.querySelector('pre .kt').textContent")).isEqualTo("int");
    assertThat(style("pre .kt", "color")).isNotEqualTo(style("pre code", "color"));

    window.focusEditor();
    window.caret(window.editorText().indexOf("int"));
    window.type("final ");

    window.await(
        "the new word has its colour",
        () -> window.script("document.querySelector('pre .k')?.textContent ?? ''").equals("final"));
    assertThat(window.script("document.querySelector('pre code').textContent"))
        .isEqualTo("final int count = 3;\n");
  }

  @Test
  void theFoldersOwnStyleOfCodeIsTheStronger() {
    window.post("assets/css/style.css", ".highlight .kt { color: rgb(1, 2, 3) }");
    window.open(window.post("_posts/2024-12-31-a.md", FRONT + "```java\nint a;\n```\n"));
    window.await(
        "offered",
        () -> window.onFx(() -> window.app().actions().of(Command.FOLDER_CSS).enabled().get()));
    window.run(Command.FOLDER_CSS);
    window.await("the folder's colour", () -> style("pre .kt", "color").equals("rgb(1, 2, 3)"));
  }

  @Test
  void aFormulaIsDrawnAndOneThatIsWrongSaysWhyInItsPlace() {
    Path post =
        window.post("_posts/2024-12-31-a.md", FRONT + "앞 $$\\frac{1}{2}$$ 뒤\n\n$$\\frac{1}{$$\n");
    window.open(post);
    assertThat(window.script("document.querySelector('p math mfrac').textContent")).isEqualTo("12");
    assertThat(window.script("document.querySelector('.hoego-wrong strong').textContent"))
        .isEqualTo("잘못 쓴 수식");
    assertThat(window.script("document.querySelector('.hoego-wrong code').textContent"))
        .isEqualTo("\\frac{1}{");

    window.focusEditor();
    window.caret(window.editorText().lastIndexOf("$$"));
    window.type("3}");
    window.await(
        "the formula is right now",
        () -> window.script("String(document.querySelectorAll('mfrac').length)").equals("2"));
    assertThat(window.script("String(document.querySelector('.hoego-wrong'))")).isEqualTo("null");
  }

  @Test
  void aDiagramIsDrawnFollowsTheTypingAndSaysWhatIsWrong() {
    Path post =
        window.post(
            "_posts/2024-12-31-a.md",
            FRONT + "앞\n\n```mermaid\nflowchart LR\n  A[시작] --> B[끝]\n```\n");
    window.open(post);
    String source = "document.querySelector('.hoego-diagram .hoego-light')?.src ?? ''";
    assertThat(window.script(source)).startsWith("preview://picture/drawn-");
    window.await(
        "the picture is there",
        () ->
            window
                .script("String(document.querySelector('.hoego-light').naturalWidth > 100)")
                .equals("true"));
    assertThat(style(".hoego-diagram .hoego-light", "display")).isEqualTo("inline");
    assertThat(style(".hoego-diagram .hoego-dark", "display")).isEqualTo("none");
    String before = window.script(source);

    window.focusEditor();
    window.caret(window.editorText().indexOf("끝]") + 1);
    window.type("났다");
    window.await(
        "the new label is drawn",
        () -> {
          String now = window.script(source);
          return !now.isEmpty() && !now.equals(before);
        });

    window.caret(window.editorText().indexOf("났다") + 2);
    window.type("[[");
    window.await(
        "the mistake is told",
        () ->
            window
                .script("document.querySelector('.hoego-wrong code')?.textContent ?? ''")
                .startsWith("A[시작] --> B[끝났다["));
    assertThat(window.script("document.querySelector('.hoego-wrong strong').textContent"))
        .isEqualTo("잘못 쓴 다이어그램");
  }
}
