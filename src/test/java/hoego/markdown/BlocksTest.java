package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlocksTest {
  private static List<String> lines(RenderedPost post) {
    return post.blocks().stream().map(block -> block.startLine() + "-" + block.endLine()).toList();
  }

  @Test
  void countsLinesFromTheBeginningOfTheBody() {
    RenderedPost post = Rendered.of("# 제목\n\n한 줄\n두 줄\n\n---\n끝");
    assertThat(lines(post)).containsExactly("0-1", "2-4", "5-6", "6-7");
    assertThat(post.outline()).containsExactly(new Heading(1, "제목", 0));
    assertThat(post.complete()).isTrue();
  }

  @Test
  void countsTheLinesOfTheFrontMatterToo() {
    String front = "---\ntitle: 회고\n---\n";
    RenderedPost post = Rendered.of(front + "\n본문\n\n## 다음\n", front.length());
    assertThat(lines(post)).containsExactly("4-5", "6-7");
    assertThat(post.outline()).containsExactly(new Heading(2, "다음", 6));
  }

  @Test
  void givesListsTablesQuotesAndCodeTheirLines() {
    RenderedPost post =
        Rendered.of(
            "- 가\n- 나\n  - 다\n\n  이어서\n\n"
                + "| 가 | 나 |\n|---|---|\n| 1 | 2 |\n\n"
                + "```java\n\nint i;\n```\n"
                + "> 인용\n이어서\n\n"
                + "    들여쓴 코드\n\n\n    더\n\n"
                + "밑줄 제목\n===\n");
    assertThat(lines(post)).containsExactly("0-5", "6-9", "10-14", "14-16", "17-21", "22-24");
  }

  @Test
  void keepsDetailsTogetherWithWhatTheyFold() {
    RenderedPost post =
        Rendered.of(
            "앞\n\n<details markdown=\"1\">\n<summary>펼치기</summary>\n\n- **가**\n\n```\n<div>\n```\n\n</details>\n\n뒤\n");
    assertThat(lines(post)).containsExactly("0-1", "2-12", "13-14");
    assertThat(Rendered.parsed(post.blocks().get(1).html()).select("details > ul strong").text())
        .isEqualTo("가");
    assertThat(Rendered.parsed(post.html()).select("p").eachText()).containsExactly("앞", "뒤");
  }

  @Test
  void mergesNestedContainersUntilTheLastIsClosed() {
    RenderedPost post =
        Rendered.of("<div class=\"a\">\n\n<div>\n\n가\n\n</div>\n\n나\n\n</div>\n\n다\n");
    assertThat(lines(post)).containsExactly("0-11", "12-13");
    assertThat(Rendered.parsed(post.html()).select("div.a").text()).isEqualTo("가 나");
  }

  @Test
  void takesTagsInCommentsScriptsAndAttributesForNoTags() {
    RenderedPost post =
        Rendered.of(
            "<!-- <div> -->\n\n가\n\n<script>\"<div>\"</script>\n\n나\n\n<p title=\"<div>\">다</p>\n\n라\n");
    assertThat(lines(post)).containsExactly("2-3", "6-7", "8-9", "10-11");
  }

  @Test
  void runsAnUnclosedContainerToTheEnd() {
    RenderedPost post = Rendered.of("가\n\n<div>\n\n나\n\n다\n");
    assertThat(lines(post)).containsExactly("0-1", "2-7");
    assertThat(post.html()).contains("나", "다", "</div>");
  }

  @Test
  void endsAnUnclosedPhraseWithItsParagraph() {
    RenderedPost post = Rendered.of("<b>가</b> <span>나\n\n다\n\n<small class=\"red\">라\n\n마\n");
    assertThat(lines(post)).containsExactly("0-1", "2-3", "4-5", "6-7");
  }

  @Test
  void survivesTagsThatNeverEnd() {
    assertThat(Rendered.of("<div class=\"a\n\n가\n\n나\n").html()).contains("가", "나");
    assertThat(Rendered.of("<!-- 열린 주석\n\n가\n").complete()).isTrue();
    // What closes nothing is text to kramdown.
    assertThat(lines(Rendered.of("</div>\n\n가\n\n</details>\n\n나\n")))
        .containsExactly("0-1", "2-3", "4-5", "6-7");
  }

  @Test
  void leavesOutWhatRendersNothing() {
    RenderedPost post = Rendered.of("[가]: https://example.com \"제목\"\n\n[가]로\n\n[나]: b\n");
    assertThat(lines(post)).containsExactly("2-3");
    assertThat(post.html()).contains("href=\"https://example.com\"");
    assertThat(Rendered.of("").blocks()).isEmpty();
    assertThat(Rendered.of("\n\n \n").blocks()).isEmpty();
    assertThat(Rendered.of("---\na: b\n---\n", 13).blocks()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "가\n\n나\n\n다",
        "- 가\n\n\n- 나\n\n```\n다",
        "<div>\n\n가\n\n</div>\n\n| a |\n|-|\n| b |\n나"
      })
  void ordersBlocksWithoutOverlap(String text) {
    for (int end = 0; end <= text.length(); end++) {
      int line = 0;
      for (Block block : Rendered.of(text.substring(0, end)).blocks()) {
        assertThat(block.startLine()).isGreaterThanOrEqualTo(line);
        assertThat(block.endLine()).isGreaterThan(block.startLine());
        line = block.endLine();
      }
      assertThat(line).isLessThanOrEqualTo((int) text.lines().count() + 1);
    }
  }

  @Test
  void givesTheSameTextEqualBlocks() {
    String text = "# 가\n\n![나](a.png)\n\n<div>\n\n다\n\n</div>\n";
    Markdown markdown = new Markdown(Rendered.WORDS);
    RenderedPost first = markdown.render(text, 0, Rendered.KEPT);
    assertThat(markdown.render(text, 0, Rendered.KEPT).blocks()).isEqualTo(first.blocks());
    assertThat(Rendered.of(text).blocks()).isEqualTo(first.blocks());
    RenderedPost edited = markdown.render(text + "\n라\n", 0, Rendered.KEPT);
    assertThat(edited.blocks()).startsWith(first.blocks().toArray(Block[]::new)).hasSize(4);
  }
}
