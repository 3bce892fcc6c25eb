package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A post whose preview comes in pieces is there as a whole in the end, and where it was asked for.
 */
class LongPostTest {
  private static final int PARAGRAPHS = 5_000;
  private static final String FRONT = "---\ntitle: 긴 글\n---\n";

  @RegisterExtension final WindowFixture window = new WindowFixture();

  private Path post = Path.of("");

  @BeforeEach
  void writePost() {
    post =
        window.post(
            "_posts/2024-12-31-long.md",
            IntStream.range(0, PARAGRAPHS)
                .mapToObj(i -> "\n문단 " + i + "번.\n")
                .collect(Collectors.joining("", FRONT, "")));
  }

  @Test
  void allOfItIsThereOnceItIsSettled() {
    window.open(post);
    window.awaitSettled();

    assertThat(window.script("String(document.getElementById('hoego-post').children.length)"))
        .isEqualTo(String.valueOf(PARAGRAPHS));
    assertThat(window.script("document.getElementById('hoego-post').lastChild.textContent"))
        .contains("문단 4999번.");
  }

  @Test
  void aPlaceThatComesLateIsGoneToWhenItIsThere() {
    window.open(window.post("_posts/2024-01-01-short.md", "---\ntitle: 짧은 글\n---\n\n한 줄.\n"));
    window.onFx(
        () -> {
          // The line of paragraph 4500, which is in none of the first pieces.
          window.app().workspace().restore(post, 0, 4 + 2 * 4_500, () -> {});
          return true;
        });
    window.awaitPost(post);

    window.await(
        "the paragraph is at the top",
        () ->
            Math.abs(
                    Double.parseDouble(
                        window.script(
                            "String(document.getElementById('hoego-post').children[4500]"
                                + ".getBoundingClientRect().top)")))
                < 40);
  }

  @Test
  void aWordWrittenAtItsEndIsShownThere() {
    window.open(post);
    window.awaitSettled();
    window.caret(window.editorText().length());
    window.focusEditor();
    window.robot().write("end");

    window.await(
        "the word is shown",
        () ->
            window
                .script("document.getElementById('hoego-post').lastChild.textContent")
                .contains("end"));
  }

  @Test
  void anotherPostTakesItsPlaceWhole() {
    Path other = window.post("_posts/2024-01-01-short.md", "---\ntitle: 짧은 글\n---\n\n한 줄.\n");
    window.open(post);
    window.onFx(
        () -> {
          window.app().workspace().restore(other, 0, 0, () -> {});
          return true;
        });
    window.awaitPost(other);
    window.awaitSettled();

    assertThat(window.script("document.getElementById('hoego-post').textContent").strip())
        .isEqualTo("한 줄.");
  }
}
