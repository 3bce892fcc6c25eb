package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawings;
import hoego.markdown.TemplatedBody.Notice;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A body that a template made, rendered in place of the post's own. */
class TemplatedBodyTest {
  private static final Notice NOTICE = new Notice("3행", "{% nope <b> %}", "그런 태그는 없습니다.");

  private static RenderedPost rendered(String text, String made, Integer... lines) {
    return new Markdown(Rendered.WORDS)
        .render(
            text,
            0,
            Rendered.KEPT,
            new TemplatedBody(made, List.of(lines), List.of(NOTICE)),
            Flavour.JEKYLL,
            Drawings.NONE);
  }

  private static Element tree(String made) {
    Integer[] lines =
        IntStream.range(0, made.split("\n", -1).length).boxed().toArray(Integer[]::new);
    return Rendered.parsed(rendered("", made, lines).html());
  }

  @Test
  void whatWasMadeIsShownAndTheTextIsColoured() {
    RenderedPost post = rendered("{{ a }} **굵게**", "값", 0);

    assertThat(post.html()).contains("<p>값</p>");
    assertThat(post.highlights().in(0, 7))
        .singleElement()
        .satisfies(run -> assertThat(run.kinds()).contains(Highlight.LIQUID));
    assertThat(post.highlights().in(8, 14)).isNotEmpty();
  }

  @Test
  void blocksAndOutlineAreOnTheTextsOwnLines() {
    String text = "{% comment %}\n\n{% endcomment %}\n# 가\n\n{% include a %}\n\n# 나\n";
    RenderedPost post = rendered(text, "\n# 가\n\n하나\n\n둘\n\n# 나\n", 2, 3, 4, 5, 5, 5, 6, 7, 8);

    assertThat(post.outline()).containsExactly(new Heading(1, "가", 3), new Heading(1, "나", 7));
    assertThat(post.blocks()).extracting(Block::startLine).containsExactly(3, 5, 7);
    assertThat(post.blocks()).extracting(Block::endLine).containsExactly(4, 6, 8);
  }

  @Test
  void manyBlocksOfOneLineAreOneBlockInTime() {
    int many = 20_000;
    String made = ("가".repeat(60) + "\n\n").repeat(many);
    Integer[] lines =
        IntStream.rangeClosed(0, 2 * many).map(line -> 0).boxed().toArray(Integer[]::new);

    RenderedPost post = rendered("{% for %}", made, lines);

    assertThat(post.complete()).isTrue();
    assertThat(post.blocks()).singleElement().extracting(Block::endLine).isEqualTo(1);
    assertThat(post.blocks().getFirst().html().split("<p>").length - 1).isEqualTo(many);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "앞 § 뒤",
        "§",
        "**굵은 § 글**",
        "`코드 §`",
        "```\n코드 §\n```",
        "    코드 §",
        "- 항목 §",
        "> 인용 §",
        "| 가 | 나 |\n|---|---|\n| § | 다 |",
        "<div>§</div>",
        "# 제목 §",
        "[링크](http://a.b/§)",
        "![그림](§.png)",
        "<a title=\"§\">가</a>",
      })
  void aFrameStandsWhereverItsMarkIs(String made) {
    Element body = tree(made.replace("§", TemplatedBody.mark(0)));

    assertThat(body.select(".hoego-frame.hoego-liquid")).hasSize(1);
    assertThat(body.select(".hoego-frame > strong").text()).isEqualTo("3행");
    assertThat(body.select(".hoego-frame > code").text()).isEqualTo("{% nope <b> %}");
    assertThat(body.select(".hoego-frame > .hoego-place").text()).isEqualTo("그런 태그는 없습니다.");
    assertThat(TemplatedBody.hasMark(body.html())).isFalse();
  }

  @Test
  void aHeadingsIdAndOutlineAreWithoutTheMark() {
    RenderedPost post = rendered("", "# 제목 " + TemplatedBody.mark(0) + "끝", 0);

    assertThat(Rendered.parsed(post.html()).select("h1").attr("id")).isEqualTo("제목-끝");
    assertThat(post.outline()).containsExactly(new Heading(1, "제목 끝", 0));
  }

  @Test
  void marksAreNotCounted() {
    assertThat(rendered("", "가나 " + TemplatedBody.mark(0), 0).counts())
        .isEqualTo(rendered("", "가나 ", 0).counts());
  }

  @Test
  void aMarkWithoutANoticeLeavesNothing() {
    assertThat(tree("가" + TemplatedBody.mark(7) + "나").text()).isEqualTo("가나");
  }

  @Test
  void anotherNoticeOfTheSameMarkIsShown() {
    Markdown markdown = new Markdown(Rendered.WORDS);
    String made = "가 " + TemplatedBody.mark(0);
    markdown.render(
        "",
        0,
        Rendered.KEPT,
        new TemplatedBody(made, List.of(0), List.of(NOTICE)),
        Flavour.JEKYLL,
        Drawings.NONE);
    Notice other = new Notice("9행", "{{ x }}", "다른 까닭");

    assertThat(
            markdown
                .render(
                    "",
                    0,
                    Rendered.KEPT,
                    new TemplatedBody(made, List.of(0), List.of(other)),
                    Flavour.JEKYLL,
                    Drawings.NONE)
                .html())
        .contains("9행")
        .doesNotContain("3행");
  }
}
