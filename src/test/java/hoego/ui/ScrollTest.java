package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.Highlight;
import java.nio.file.Path;
import java.util.Objects;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Editor and preview scroll in step by source line. */
class ScrollTest {
  private static final int HEAD_LINES = 4;

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private String text = "";

  @BeforeEach
  void openALongPost() {
    StringBuilder long_post = new StringBuilder("---\ntitle: 회고\n---\n\n");
    for (int i = 0; i < 150; i++) {
      long_post.append(i % 10 == 0 ? "## 제목 " : "문단 ").append(i).append("\n\n");
    }
    text = long_post.toString();
    Path post = window.post("2024-12-31-a.md", text);
    window.open(post);
    window.pulses();
  }

  @Test
  void aPostThatIsOpenedFromTheListShowsItsFirstLine() {
    StringBuilder body = new StringBuilder("---\ntitle: 회고\nsubtitle: 석 달\n");
    body.append("categories: 회고\ntags: [회고, 분기, 테스트]\n---\n\n");
    body.append("해를 두 번 넘기며 미룬 정리를 **끝냈다**.\n\n## 왜\n\n".repeat(60));
    Path one = window.post("_posts/2025-01-01-a.md", body.toString());
    Path other = window.post("_posts/2025-01-02-b.md", body + "\n끝\n");
    window.open(one);
    window.awaitSettled();
    for (int round = 0; round < 6; round++) {
      Path next = round % 2 == 0 ? other : one;
      window.onFx(
          () -> {
            window.app().workspace().open(next);
            return true;
          });
      window.await("it is open", () -> next.equals(window.app().workspace().openPath()));
      window.awaitSettled();
      window.pulses();
      assertThat(window.onFx(() -> window.app().editor().topLine())).as("%d", round).isZero();
    }
  }

  @Test
  void linesThatAreScrolledToNextAreColouredBeforehand() {
    // Beyond what can be seen, and within a page of it.
    int heading = HEAD_LINES + 60;

    window.await(
        "the heading is coloured",
        () ->
            window.area().getStyleSpans(heading).stream()
                .anyMatch(span -> span.getStyle().contains(Highlight.H2.styleClass())));
    assertThat(window.onFx(() -> window.app().editor().topLine())).isZero();
    assertThat(window.onFx(() -> window.area().lastVisibleParToAllParIndex()))
        .isLessThan(heading - 10);
  }

  @Test
  void thePreviewFollowsTheEditor() {
    window.onFx(() -> true);
    wheel("#editor", 40);
    window.await("the editor is scrolled", () -> window.app().editor().topLine() > 20);

    window.await(
        "the preview is at the editor's line",
        () -> Math.abs(window.app().preview().topLine() - window.app().editor().topLine()) < 3);
    int block = (int) (window.onFx(() -> window.app().editor().topLine()) - HEAD_LINES) / 2;
    assertThat(top(block)).as("block %d", block).isCloseTo(0, Offset.offset(90.0));
  }

  @Test
  void theEditorFollowsThePreview() {
    window.focusEditor();
    // What has just moved the preview was the opening, which the editor must not follow.
    window.await(
        "the editor follows",
        () -> {
          window.script("window.scrollBy(0, 40)");
          return window.app().editor().topLine() > 30;
        });
    window.await(
        "they are in step",
        () -> Math.abs(window.app().preview().topLine() - window.app().editor().topLine()) < 5);
  }

  @Test
  void scrollingToALineBringsItsBlockToTheTop() {
    for (int block : new int[] {10, 60, 100}) {
      int line = HEAD_LINES + 2 * block;
      window.onFx(
          () -> {
            window.app().preview().scrollToLine(line);
            return true;
          });
      assertThat(top(block)).as("block %d", block).isCloseTo(0, Offset.offset(2.0));
      assertThat(window.onFx(() -> window.app().preview().topLine()))
          .isCloseTo(line, Offset.offset(0.3));
    }
  }

  @Test
  void writingInTheMiddleMovesNothing() {
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(HEAD_LINES + 2 * 60);
          window.app().preview().scrollToLine(HEAD_LINES + 2 * 60);
          return true;
        });
    window.pulses();
    double before = Double.parseDouble(window.script("window.pageYOffset"));
    assertThat(before).isGreaterThan(500);
    window.focusEditor();
    window.caret(text.indexOf("문단 65"));

    window.type("더 쓴 ");
    window.await("it shows", () -> window.app().preview().html().contains("더 쓴 문단 65"));
    window.awaitSettled();

    assertThat(Double.parseDouble(window.script("window.pageYOffset")))
        .isCloseTo(before, Offset.offset(2.0));
  }

  @Test
  void whatGrowsAboveDoesNotMoveWhatIsRead() {
    window.onFx(
        () -> {
          window.app().preview().scrollToLine(HEAD_LINES + 2 * 60);
          return true;
        });
    double before = top(62);
    window.onFx(
        () -> {
          window.area().insertText(text.indexOf("문단 5\n"), "새 문단\n\n".repeat(8));
          window.app().editor().setCaret(text.indexOf("문단 63") + 8 * 6);
          return true;
        });
    window.await("it shows", () -> window.app().preview().html().contains("새 문단"));
    window.awaitSettled();

    assertThat(top(62 + 8)).isCloseTo(before, Offset.offset(2.0));
  }

  @Test
  void aWiderOrNarrowerPreviewStaysAtItsLine() {
    Path post =
        window.post(
            "2024-12-30-b.md",
            "---\ntitle: 긴 문단\n---\n\n" + ("회고는 한 해를 돌아보는 글이다. ".repeat(12) + "\n\n").repeat(100));
    window.open(post);
    int line = HEAD_LINES + 2 * 60;
    window.onFx(
        () -> {
          window.app().editor().scrollToLine(line);
          window.app().preview().scrollToLine(line);
          return true;
        });
    window.await("it is there", () -> Math.abs(window.app().preview().topLine() - line) < 0.3);

    for (double divider : new double[] {0.7, 0.35, 0.5}) {
      double before = window.onFx(() -> window.app().preview().getWidth());
      window.onFx(
          () -> {
            inner().setDividerPositions(divider);
            return true;
          });
      window.await("it has another width", () -> window.app().preview().getWidth() != before);
      window.await(
          "it is at its line, divided at " + divider,
          () -> Math.abs(window.app().preview().topLine() - line) < 0.3);
    }
    assertThat(window.onFx(() -> window.app().editor().topLine()))
        .isCloseTo(line, Offset.offset(1.0));
  }

  private SplitPane inner() {
    Node at = window.app().preview();
    while (!(at instanceof SplitPane)) {
      at = Objects.requireNonNull(at.getParent());
    }
    return (SplitPane) at;
  }

  @Test
  void theCaretStaysInSightWhileTypingDown() {
    window.focusEditor();
    window.push(KeyCode.CONTROL, KeyCode.END);
    window.type("끝에 쓴 글");
    window.awaitSettled();

    window.await(
        "the end shows in the preview",
        () -> {
          double at = top(150);
          return at > 0 && at < Double.parseDouble(window.script("window.innerHeight"));
        });
  }

  /** How far below the preview's top a block begins, in pixels. */
  private double top(int block) {
    return Double.parseDouble(
        window.script(
            "document.getElementById('hoego-post').children[%d].getBoundingClientRect().top"
                .formatted(block)));
  }

  private void wheel(String query, int notches) {
    window.robot().moveTo(query);
    for (int i = 0; i < notches; i++) {
      window.robot().scroll(1, VerticalDirection.UP);
    }
    if (window.onFx(() -> window.app().editor().topLine()) < 1) {
      window.robot().scroll(notches, VerticalDirection.DOWN);
    }
    window.pulses();
  }
}
