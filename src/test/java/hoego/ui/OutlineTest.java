package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.SettingsFolder;
import hoego.ui.action.Command;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The outline at the side: what it shows, where it leads, what stays while one writes. */
class OutlineTest {
  private static final String TEXT =
      "---\ntitle: 회고\n---\n# 처음\n\n"
          + "본문\n\n".repeat(40)
          + "## 직장인\n\n"
          + "본문\n\n".repeat(40)
          + "### 봄\n\n"
          + "본문\n\n".repeat(40)
          + "## 맺음\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private ListView<?> list() {
    return window.robot().lookup("#outline").queryAs(ListView.class);
  }

  private List<String> rows() {
    return window.onFx(
        () ->
            list().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingInt(ListCell::getIndex))
                .map(cell -> Objects.toString(cell.getAccessibleText()))
                .toList());
  }

  private String current() {
    return window.onFx(
        () ->
            list().lookupAll(".list-cell").stream()
                .map(node -> (ListCell<?>) node)
                .filter(
                    cell ->
                        cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("current")))
                .map(ListCell::getText)
                .collect(Collectors.joining()));
  }

  private void openOutline() {
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    window.await(
        "the outline has the keyboard",
        () -> window.robot().lookup("#outline").tryQuery().map(Node::isFocused).orElse(false));
  }

  private void caretTo(String words) {
    window.caret(window.editorText().indexOf(words));
    window.pulses();
  }

  @Test
  void showsTheHeadingsAndMarksTheOneThatTheCaretIsUnder() {
    window.open(window.post("_posts/2024-12-31-a.md", TEXT));
    window.focusEditor();
    openOutline();

    assertThat(rows()).containsExactly("처음, 1단계 제목", "직장인, 2단계 제목", "봄, 3단계 제목", "맺음, 2단계 제목");
    caretTo("title");
    assertThat(current()).isEmpty();
    caretTo("직장인");
    assertThat(current()).isEqualTo("직장인");
    caretTo("맺음");
    assertThat(current()).isEqualTo("맺음");
  }

  @Test
  void leadsEditorAndPreviewToAHeading() {
    window.open(window.post("_posts/2024-12-31-a.md", TEXT));
    window.focusEditor();
    openOutline();

    window.push(KeyCode.DOWN);
    window.push(KeyCode.DOWN);
    window.push(KeyCode.ENTER);
    window.pulses();

    assertThat(window.caret()).isEqualTo(TEXT.indexOf("### 봄") + 5);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    int line = (int) TEXT.substring(0, TEXT.indexOf("### 봄")).lines().count();
    double top = window.onFx(() -> window.app().editor().topLine());
    assertThat(top).isBetween(line - 20.0, line - 2.0);
    window.await(
        "the preview shows it", () -> Math.abs(window.app().preview().topLine() - line) < 3);
    assertThat(current()).isEqualTo("봄");

    window.click("the last heading", () -> cell("맺음"));
    window.pulses();
    assertThat(window.caret()).isEqualTo(TEXT.indexOf("## 맺음") + 5);
  }

  private Node cell(String text) {
    return list().lookupAll(".list-cell").stream()
        .filter(node -> text.equals(((ListCell<?>) node).getText()))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void followsWhatIsTypedAndKeepsTheBarWithItsHeading() {
    window.open(window.post("_posts/2024-12-31-a.md", TEXT));
    window.focusEditor();
    openOutline();
    window.push(KeyCode.DOWN);
    window.push(KeyCode.DOWN);
    assertThat(window.onFx(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(2);

    window.push(KeyCode.ESCAPE);
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    window.caret(TEXT.indexOf("본문"));
    window.type("## 새 제목");
    window.push(KeyCode.ENTER);
    window.push(KeyCode.ENTER);
    window.awaitSettled();
    window.pulses();

    assertThat(rows())
        .containsExactly("처음, 1단계 제목", "새 제목, 2단계 제목", "직장인, 2단계 제목", "봄, 3단계 제목", "맺음, 2단계 제목");
    assertThat(window.onFx(() -> list().getSelectionModel().getSelectedIndex())).isEqualTo(3);
    assertThat(current()).isEqualTo("새 제목");
  }

  @Test
  void saysHowHeadingsComeWhereThereIsNone() {
    window.open(window.post("_posts/2024-12-31-a.md", "본문\n"));
    window.run(Command.TOGGLE_OUTLINE);
    assertThat(window.text(".outline-empty")).startsWith("제목이 없습니다.");
    window.run(Command.LANGUAGE_EN);
    assertThat(window.text(".outline-empty")).startsWith("No headings.");
    assertThat(window.text("#side-outline")).isEqualTo("Outline");
  }

  @Test
  void takesTurnsWithThePostsAndIsKept() {
    Path post = window.post("_posts/2024-12-31-a.md", TEXT);
    window.open(post);
    window.focusEditor();
    openOutline();
    assertThat(window.isThere("#post-list")).isFalse();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(window.isThere("#post-list")).isTrue();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();

    window.click("#side-outline");
    assertThat(window.isThere("#outline")).isTrue();
    assertThat(window.onFx(() -> window.app().editor().hasFocus())).isTrue();
    window.quit();
    assertThat(new SettingsFolder(window.kept()).session().outline()).isTrue();

    window.reopen();
    window.awaitPost(post);
    assertThat(window.isThere("#outline")).isTrue();
    window.click("#side-posts");
    assertThat(window.isThere("#post-list")).isTrue();
    window.push(KeyCode.CONTROL, KeyCode.BACK_SLASH);
    assertThat(window.isThere("#post-list")).isFalse();
    openOutline();
    window.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.O);
    assertThat(window.isThere("#outline")).isFalse();
    assertThat(window.isThere("#post-list")).isFalse();
  }

  @Test
  void bearsAThousandHeadings() {
    String text =
        IntStream.range(0, 1000)
            .mapToObj(i -> "## 제목 " + i + "\n\n본문\n\n")
            .collect(Collectors.joining());
    window.open(window.post("_posts/2024-12-31-a.md", text));
    window.focusEditor();
    openOutline();
    window.push(KeyCode.END);
    window.push(KeyCode.ENTER);
    window.pulses();
    assertThat(window.caret()).isEqualTo(text.indexOf("제목 999") + 6);
    assertThat(rows()).hasSizeLessThan(60);
    window.await("the last one is marked", () -> rows().contains("제목 999, 2단계 제목"));
    assertThat(current()).isEqualTo("제목 999");
  }
}
