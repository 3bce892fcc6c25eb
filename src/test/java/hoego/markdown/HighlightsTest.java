package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.Highlights.Run;
import hoego.markdown.Highlights.Span;
import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HighlightsTest {
  /** What is of one kind, stretch by stretch. */
  private static List<String> coloured(String text, int bodyStart, Highlight kind) {
    StringBuilder all = new StringBuilder();
    int last = -1;
    for (Run run : Rendered.of(text, bodyStart).highlights().all()) {
      if (run.kinds().contains(kind)) {
        all.append(run.start() == last || last < 0 ? "" : "\0");
        all.append(text, run.start(), run.end());
        last = run.end();
      }
    }
    return all.isEmpty() ? List.of() : List.of(all.toString().split("\0"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "# 제목|H1|# 제목",
        "## 제목|H2|## 제목",
        "### 제목|H3|### 제목",
        "#### 제목|H4|#### 제목",
        "##### 제목|H5|##### 제목",
        "###### 제목|H6|###### 제목",
        "# 제목|MARKUP|#",
        "가 **굵은**은|STRONG|**굵은**",
        "가 *기운*은|EMPHASIS|*기운*",
        "가 ~~지운~~은|STRIKE|~~지운~~",
        "가 `코드`는|CODE|`코드`",
        "> 인용|QUOTE|> 인용",
        "> 인용|MARKER|>",
        "- 항목|MARKER|-",
        "1. 항목|MARKER|1.",
        "- [x] 한 일|MARKER|-",
        "가 [글](주소)는|LINK|글",
        "가 [글](주소)는|URL|주소",
        "가 ![글](주소)는|IMAGE|![글](주소)",
        "가 <https://a.kr> 나|URL|<https://a.kr>",
        "가 $$x$$는|CODE|$$x$$",
        "가 **굵은**{: .a}|MARKUP|**",
        "가 <u>나</u>|HTML|<u>",
        "***|RULE|***",
        "가 {{ page.title }}은|LIQUID|{{ page.title }}",
        "가 {% post_url a %}은|LIQUID|{% post_url a %}",
      })
  void coloursEachKindWhereItStands(String text, Highlight kind, String expected) {
    for (String before :
        List.of("", "앞 😀👩‍👩‍👧\n\n", Normalizer.normalize("회고를 쓰다\n\n", Normalizer.Form.NFD))) {
      assertThat(coloured(before + text + "\n", 0, kind).getFirst().strip()).isEqualTo(expected);
    }
  }

  @Test
  void coloursTheMarksOfEveryLineOfAQuote() {
    assertThat(coloured("> 하나\n> > 둘\n셋\n> 넷\n\n> 다섯\n", 0, Highlight.MARKER))
        .containsExactly(">", "> >", ">", ">");
  }

  @Test
  void coloursEmojiAndDecomposedJamoWhole() {
    String bold = "**😀" + Normalizer.normalize("각", Normalizer.Form.NFD) + "**";
    assertThat(coloured("가😀 " + bold + "은\n", 0, Highlight.STRONG)).containsExactly(bold);
  }

  @Test
  void coloursCodeAndTablesWhole() {
    String code = "```java\nint 가;\n```";
    assertThat(coloured("앞\n\n" + code + "\n", 0, Highlight.CODEBLOCK)).containsExactly(code);
    assertThat(coloured(code, 0, Highlight.MARKER)).containsExactly("java");
    assertThat(coloured("- [x] 한 일\n", 0, Highlight.MARKER)).containsExactly("-", "[x]");
    assertThat(coloured("앞\n\n| 가 |\n|---|\n| 나 |\n", 0, Highlight.TABLE).getFirst())
        .startsWith("| 가 |")
        .contains("| 나 |");
    assertThat(coloured("<div>\n가\n</div>\n", 0, Highlight.HTML).getFirst()).startsWith("<div>");
  }

  @Test
  void coloursWhatOnlyKramdownHas() {
    String text =
        "글[^1]과 AB\n{: .a}\n\n[^1]: 각주\n\n용어\n: 뜻\n\n*[AB]: 줄임\n\n[주소]: u\n\n$$\nx\n$$\n"
            + "\n<div markdown=\"1\">\n**안**\n</div>\n";
    assertThat(coloured(text, 0, Highlight.LINK)).containsExactly("[^1]");
    assertThat(coloured(text, 0, Highlight.MARKUP)).contains("{: .a}");
    assertThat(coloured(text, 0, Highlight.MARKER)).containsExactly("[^1]:", ":");
    assertThat(coloured(text, 0, Highlight.URL)).containsExactly("*[AB]: 줄임", "[주소]: u");
    assertThat(coloured(text, 0, Highlight.CODEBLOCK)).containsExactly("$$\nx\n$$");
    assertThat(coloured(text, 0, Highlight.HTML)).containsExactly("<div markdown=\"1\">", "</div>");
    assertThat(coloured(text, 0, Highlight.STRONG)).containsExactly("**안**");
  }

  @Test
  void coloursNestedMarkupWhereItStands() {
    String text = "> - 하나 **굵은**\n>   이어 `코드`\n> - 둘\n>   1. [글](주소)\n\n| 가 \\| *나* | `다` |\n";
    assertThat(coloured(text, 0, Highlight.STRONG)).containsExactly("**굵은**");
    assertThat(coloured(text, 0, Highlight.CODE)).containsExactly("`코드`", "`다`");
    assertThat(coloured(text, 0, Highlight.URL)).containsExactly("주소");
    assertThat(coloured(text, 0, Highlight.EMPHASIS)).containsExactly("*나*");
  }

  @Test
  void coloursFrontMatter() {
    String front =
        "---\n# 주석\ntitle: \"회고: 하나\" # 끝\ntags :\n  - 가\n  - 나: 다\nurl: http://a#b\n---\n";
    String text = front + "title: 본문\n";
    int start = front.length();
    assertThat(coloured(text, start, Highlight.KEY)).containsExactly("title", "tags", "나", "url");
    assertThat(coloured(text, start, Highlight.COMMENT)).containsExactly("# 주석", "# 끝");
    assertThat(coloured(text, start, Highlight.VALUE))
        .contains(" \"회고: 하나\" # 끝", " 다", " http://a#b");
    assertThat(coloured(text, start, Highlight.FENCE)).startsWith("---").endsWith("---");
  }

  @Test
  void leavesLiquidThatNeverEndsUncoloured() {
    assertThat(coloured("{% 가\n%} {{ 나 }} {{ 다\n", 0, Highlight.LIQUID)).containsExactly("{{ 나 }}");
  }

  @Test
  void cutsOverlappingSpansIntoRuns() {
    Highlights highlights =
        Highlights.of(
            List.of(
                new Span(4, 9, Highlight.STRONG),
                new Span(0, 6, Highlight.QUOTE),
                new Span(5, 6, Highlight.QUOTE),
                new Span(7, 7, Highlight.CODE)));
    assertThat(highlights.all())
        .containsExactly(
            new Run(0, 4, Set.of(Highlight.QUOTE)),
            new Run(4, 5, EnumSet.of(Highlight.QUOTE, Highlight.STRONG)),
            new Run(5, 6, EnumSet.of(Highlight.QUOTE, Highlight.STRONG)),
            new Run(6, 9, Set.of(Highlight.STRONG)));
    assertThat(highlights.in(5, 7))
        .containsExactly(
            new Run(5, 6, EnumSet.of(Highlight.QUOTE, Highlight.STRONG)),
            new Run(6, 7, Set.of(Highlight.STRONG)));
    assertThat(highlights.in(9, 20)).isEmpty();
  }

  @Test
  void coloursEachCharWithAllTheSpansOverIt() {
    Random random = new Random(20241231);
    for (int round = 0; round < 500; round++) {
      List<Span> spans =
          random
              .ints(random.nextInt(12), 0, 30)
              .mapToObj(at -> new Span(at, at + random.nextInt(10), Highlight.values()[at % 5]))
              .toList();
      Highlights highlights = Highlights.of(spans);
      for (int at = 0; at < 40; at++) {
        int here = at;
        EnumSet<Highlight> expected = EnumSet.noneOf(Highlight.class);
        spans.stream()
            .filter(span -> span.start() <= here && here < span.end())
            .forEach(span -> expected.add(span.kind()));
        List<Run> runs = highlights.in(at, at + 1);
        assertThat(runs.isEmpty() ? Set.of() : runs.getFirst().kinds()).isEqualTo(expected);
      }
    }
  }
}
