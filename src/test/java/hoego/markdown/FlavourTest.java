package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlavourTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "**'맞다'**라고|<strong>‘맞다’</strong>라고",
        "**\"인용\"**은|<strong>“인용”</strong>은",
        "**(괄호)**는|<strong>(괄호)</strong>는",
        "**「책」**을|<strong>「책」</strong>을",
        "**강조.**다음|<strong>강조.</strong>다음",
        "**100%**를|<strong>100%</strong>를",
        "**[링크](u)**는|<strong><a href=\"u\">링크</a></strong>는",
        "*(기울임)*은|<em>(기울임)</em>은",
        "***굵은***은|<strong><em>굵은</em></strong>은",
        "**가**와 **나**는|<strong>가</strong>와 <strong>나</strong>는",
        "가**나**다|가<strong>나</strong>다",
        "2*3*4|2<em>3</em>4",
      })
  void emphasisesBesideHangul(String markdown, String html) {
    assertThat(Rendered.line(markdown)).isEqualTo(html);
  }

  @Test
  void emphasisesCodeBesideHangul() {
    assertThat(Rendered.line("**`code`**를"))
        .isEqualTo(
            "<strong><code class=\"language-plaintext highlighter-rouge\">code</code></strong>를");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2 * 3 * 4",
        "__강조__는",
        "1~2개와 3~4개",
        "10~20분, 30~40분",
        "약 ~10개와 ~20개",
        "** 강조 **",
        "snake_case_name",
        "별 * 하나"
      })
  void leavesAlone(String markdown) {
    assertThat(Rendered.line(markdown)).isEqualTo(markdown);
  }

  @Test
  void strikesBetweenTwoTildes() {
    assertThat(Rendered.line("~~지운 것~~은")).isEqualTo("<del>지운 것</del>은");
  }

  @Test
  void makesTablesWithTheirAlignment() {
    Element table = Rendered.tree("|가|나|다|\n|:-|:-:|-:|\n|1|2|\n|4|5|6|7|\n");
    assertThat(table.select("th").eachText()).containsExactly("가", "나", "다", "");
    assertThat(table.select("tbody tr")).hasSize(2);
    assertThat(table.select("tbody tr").getFirst().select("td")).hasSize(4);
    assertThat(table.select("td[style*=center]").eachText()).containsExactly("2", "5");
    assertThat(table.select("td[style*=right]").eachText()).containsExactly("", "6");
  }

  @Test
  void makesTaskListsThatCannotBeTicked() {
    Element list = Rendered.tree("- 그냥\n- [ ] 할 일\n- [x] 한 일\n");
    assertThat(list.select("li.task-list-item")).hasSize(2);
    assertThat(list.select("input[type=checkbox][disabled]")).hasSize(2);
    assertThat(list.select("input[checked]")).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "의료 도메인의 경험을 배우다|의료-도메인의-경험을-배우다",
        "C# & C++ 비교!|c--c-비교",
        "Spring Boot 3.0|spring-boot-30",
        "snake_case와 - 줄표|snake_case와---줄표",
        "**굵은** [링크](u)|굵은-링크",
        "[TIL] 오늘|til-오늘",
        "1. 첫째|1-첫째",
      })
  void namesHeadingsAsKramdownDoes(String heading, String id) {
    assertThat(Rendered.tree("## " + heading).select("h2").attr("id")).isEqualTo(id);
  }

  @Test
  void countsRepeatedHeadingsAndThoseWithoutAName() {
    Element page = Rendered.tree("# 가\n\n# 가\n\n# 가-1\n\n# !!!\n\n# 😀\n\n> # 가\n");
    assertThat(page.select("h1").eachAttr("id")).containsExactly("가", "가-1", "가-1", "-1", "가-2");
  }

  @Test
  void outlinesHeadingsWithoutMarkup() {
    assertThat(Rendered.of("# `코드` **굵은** 제목 #\n\n글\n\n둘째\n---\n\n- ## 안\n").outline())
        .containsExactly(
            new Heading(1, "코드 굵은 제목", 0), new Heading(2, "둘째", 4), new Heading(2, "안", 7));
  }

  @Test
  void keepsLiquidAsItStands() {
    assertThat(Rendered.line("{{ site.title }}은 {% raw %}"))
        .isEqualTo("{{ site.title }}은 {% raw %}");
    assertThat(Rendered.of("{{ a }} `{{ b }}`").html()).doesNotContain("<!--");
  }

  @Test
  void hidesAllOfAComment() {
    assertThat(Rendered.tree("<!-- 숨긴\n-> 글\n-> 더 -->\n\n보이는\n").text()).isEqualTo("보이는");
  }

  @Test
  void showsTheTextInsideUnknownElements() {
    assertThat(Rendered.tree("<Card>안의 글</Card>과 List<String>은 <br/>여기 Map<K, V>\n").text())
        .isEqualTo("안의 글 과 List은 여기 Map<K, V>");
  }
}
