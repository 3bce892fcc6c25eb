package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.Block;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The scripts that bring the page up to date touch no more than what has changed. */
class PreviewPageTest {
  private final PreviewPage page = new PreviewPage(() -> "너무 깁니다");

  @Test
  void anUnchangedPostNeedsNoScript() {
    update("head", "a", "b");
    assertThat(page.update("head", blocks("a", "b"))).isNull();
  }

  @Test
  void linesThatMoveAloneNeedNoScript() {
    page.update("", List.of(new Block("a", 0, 1)));
    assertThat(page.update("", List.of(new Block("a", 7, 8)))).isNull();
    assertThat(page.blocks().getFirst().startLine()).isEqualTo(7);
  }

  @Test
  void swapsOnlyTheBlockThatChanged() {
    update("head", "first", "second", "third");

    assertThat(update("head", "first", "changed", "third"))
        .contains("same = 1, gone = 1", "changed")
        .doesNotContain("first", "third", "second", "hoego-header");
  }

  @Test
  void putsANewBlockInBetween() {
    update("", "first", "third");

    assertThat(update("", "first", "second", "third"))
        .contains("same = 1, gone = 0", "second")
        .doesNotContain("first", "third");
  }

  @Test
  void addsAtTheEnd() {
    update("", "first");
    assertThat(update("", "first", "second"))
        .contains("same = 1, gone = 0", "second")
        .doesNotContain("first");
  }

  @Test
  void takesAwayOneOfEqualBlocks() {
    update("", "same", "same", "same");
    assertThat(update("", "same", "same")).contains("gone = 1").doesNotContain("hoego-block");
  }

  @Test
  void aGreatDealComesInPiecesAndWhatStandsBelowStaysThere() {
    update("", "first", "lowest");
    String[] all = new String[10_000];
    Arrays.setAll(all, i -> "<p>" + i + "</p>");
    all[0] = "first";
    all[9_999] = "lowest";
    List<Block> wanted = blocks(all);

    StringBuilder came = new StringBuilder();
    int pieces = 0;
    for (String script = page.update("", wanted);
        script != null;
        script = page.update("", wanted)) {
      assertThat(script).hasSizeLessThan(150_000).contains("gone = 0").doesNotContain("lowest");
      assertThat(page.blocks().getLast()).isEqualTo(wanted.getLast());
      came.append(script);
      pieces++;
    }

    assertThat(pieces).isBetween(5, 20);
    assertThat(page.blocks()).isEqualTo(wanted);
    assertThat(came).containsOnlyOnce("<p>1</p>").containsOnlyOnce("<p>9998</p>");
  }

  @Test
  void whatIsGoneGoesAtOnceAlthoughWhatComesDoesNot() {
    update("", "old", "older");
    String long1 = "a".repeat(90_000);

    assertThat(update("", long1 + 1, long1 + 2, long1 + 3))
        .contains("same = 0, gone = 2")
        .doesNotContain("a3");
    assertThat(page.blocks()).hasSize(2);
    assertThat(update("", long1 + 1, long1 + 2, long1 + 3)).contains("same = 2, gone = 0", "a3");
  }

  @Test
  void aNewHeaderTouchesNoBlock() {
    update("old", "a");
    assertThat(update("new", "a"))
        .contains("hoego-header", "\"new\"", "gone = 0")
        .doesNotContain("hoego-block");
  }

  @Test
  void aPageLoadedAnewGetsEverything() {
    update("head", "a", "b");
    page.forget();
    assertThat(update("head", "a", "b")).contains("head", "hoego-block", "gone = 0");
  }

  @Test
  void textInAScriptEndsNothing() {
    assertThat(PreviewPage.quoted("a\"b\\c\nd\re\u2028f\u0001\ud83d\ude00"))
        .isEqualTo("\"a\\\"b\\\\c\\nd\\re\\u2028f\\u0001\\ud83d\\ude00\"");
  }

  @Test
  void theEmptyPageAllowsNothingFromOutside() {
    assertThat(PreviewPage.empty(true, "ko"))
        .startsWith("<!DOCTYPE html>")
        .contains("data-theme=\"dark\"", "default-src &#39;none&#39;".replace("&#39;", "'"))
        .doesNotContain("<script", "http:", "https:");
  }

  private String update(String header, String... html) {
    @Nullable String script = page.update(header, blocks(html));
    return Objects.requireNonNull(script);
  }

  private static List<Block> blocks(String... html) {
    return IntStream.range(0, html.length).mapToObj(i -> new Block(html[i], i, i + 1)).toList();
  }
}
