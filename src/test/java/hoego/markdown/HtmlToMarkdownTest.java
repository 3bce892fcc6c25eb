package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HtmlToMarkdownTest {
  @ParameterizedTest
  @CsvSource({
    "<h2>한 일</h2><p>글</p>, '## 한 일\n\n글'",
    "<p>가 <strong>나</strong> <em>다</em></p>, '가 **나** *다*'",
    "<ul><li>하나</li><li>둘</li></ul>, '- 하나\n- 둘'",
    "<ol><li>하나</li><li>둘</li></ol>, '1. 하나\n2. 둘'",
    "'<p><a href=\"https://example.invalid/?a=1\">글</a></p>', '[글](https://example.invalid/?a=1)'",
    "'<p><a href=\"javascript:alert(1)\">글</a> <b>굵게</b></p>', '글 **굵게**'",
    "'<blockquote><p>인용</p></blockquote>', '> 인용'",
    "<p><code>a_b</code></p>, '`a_b`'",
    "'<b style=\"font-weight:normal\"><p>가 <i>나</i></p></b>', '가 *나*'",
    "'<p>snake_case와 <b>굵게</b></p>', 'snake_case와 **굵게**'",
    "'<img src=\"data:image/png;base64,AAAA\"><p><b>가</b></p>', '**가**'",
  })
  void keepsWhatIsMeant(String html, String markdown) {
    assertThat(HtmlToMarkdown.convert(html)).contains(markdown);
  }

  @ParameterizedTest
  @CsvSource({
    "<p>그냥 글</p>",
    "'<div style=\"font-family: monospace\"><span>int a;</span><br></div>'",
    "<pre>a  b</pre>",
    "<script>alert(1)</script>",
    "''",
  })
  void leavesPlainTextToItself(String html) {
    assertThat(HtmlToMarkdown.convert(html)).isEmpty();
  }

  @Test
  void leavesWhatIsTooLongToItself() {
    assertThat(HtmlToMarkdown.convert("<p><b>가</b></p>".repeat(HtmlToMarkdown.LONGEST / 8)))
        .isEmpty();
  }

  @Test
  void tablesStayTables() {
    assertThat(
            HtmlToMarkdown.convert(
                    "<table><tr><th>가</th><th>나</th></tr><tr><td>1</td><td>2</td></tr></table>")
                .orElseThrow()
                .replace(" ", ""))
        .startsWith("|가|나|\n|")
        .endsWith("|1|2|");
  }

  @Test
  void anImageAloneIsToldFromWordsWithImages() {
    String image = "<meta charset=\"utf-8\"><img src=\"https://example.org/a.png\" alt=\"글\">";
    assertThat(HtmlToMarkdown.onlyImage(image)).contains("https://example.org/a.png");
    assertThat(HtmlToMarkdown.onlyImage("<title>글</title><a href=\"#\">&nbsp;" + image + "</a>"))
        .contains("https://example.org/a.png");
    assertThat(HtmlToMarkdown.onlyImage(image + "글")).isEmpty();
    assertThat(HtmlToMarkdown.onlyImage(image + image)).isEmpty();
    assertThat(HtmlToMarkdown.onlyImage("<table><tr><td>" + image + "</td></tr></table>"))
        .isEmpty();
    assertThat(HtmlToMarkdown.onlyImage("")).isEmpty();
  }

  @Test
  void theFirstRowThatASpreadsheetCopiedIsTheHeader() {
    assertThat(
            HtmlToMarkdown.convert(
                    "<google-sheets-html-origin><table><colgroup><col/></colgroup><tbody><tr><td>가</td>"
                        + "<td>a|b</td></tr><tr><td></td><td>2</td></tr></tbody></table>")
                .orElseThrow()
                .replaceAll("[ -]+", ""))
        .isEqualTo("|가|a\\|b|\n|||\n||2|");
  }

  @Test
  void aCellByItselfIsItsWords() {
    assertThat(HtmlToMarkdown.convert("<table><tr><td>가 나</td></tr></table>")).isEmpty();
    assertThat(HtmlToMarkdown.convert("<table><tr><td>가 <b>나</b></td></tr></table>"))
        .contains("가 **나**");
  }
}
