package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawing;
import hoego.drawing.Drawings;
import hoego.drawing.Drawn;
import hoego.drawing.Drawn.Word;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Coloured code in a page. */
class CodeTreeTest {
  private final List<Drawing> asked = new ArrayList<>();
  private final Markdown markdown = new Markdown(Rendered.WORDS);
  private Flavour flavour = new Flavour.GitHub();
  private boolean late;

  private RenderedPost post(String text) {
    Drawings drawings =
        drawing -> {
          asked.add(drawing);
          return late || !(drawing instanceof Drawing.Code code)
              ? new Drawn.Awaited()
              : code.language().equals("plain")
                  ? new Drawn.Plain()
                  : new Drawn.Words(
                      List.of(
                          new Word("k", code.text().substring(0, 1)),
                          new Word("", code.text().substring(1))));
        };
    return markdown.render(text, 0, Rendered.KEPT, null, flavour, drawings);
  }

  private Element page(String text) {
    return Rendered.parsed(post(text).html());
  }

  @Test
  void fencedCodeIsColouredAndIsStillTheSameText() {
    Element page = page("```java\na < b && \"{<c\" {{\n\n\td\n```\n");
    assertThat(asked).containsExactly(new Drawing.Code("java", "a < b && \"{<c\" {{\n\n\td\n"));
    assertThat(page.select("pre.highlight > code.language-java > span.k").text()).isEqualTo("a");
    assertThat(page.expectFirst("code").wholeText()).isEqualTo("a < b && \"{<c\" {{\n\n\td\n");
  }

  @Test
  void codeAsKramdownAndAsTheHighlightTagWriteItIsColoured() {
    page(
        "<div class=\"language-c++ highlighter-rouge\"><div class=\"highlight\">"
            + "<pre class=\"highlight\"><code>kram\n</code></pre></div></div>\n\n"
            + "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">"
            + "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\"><pre"
            + " class=\"lineno\">1\n</pre></td><td class=\"code\"><pre>tag\n</pre></td></tr>"
            + "</tbody></table></code></pre></figure>\n");
    assertThat(asked)
        .containsExactly(new Drawing.Code("c++", "kram\n"), new Drawing.Code("ruby", "tag\n"));
  }

  @Test
  void codeWithoutALanguageAndCodeThatIsColouredAlreadyIsLeft() {
    page(
        "```\na\n```\n\n    b\n\n`c`\n\n"
            + "<pre><code class=\"language-js\">let <b>x</b></code></pre>\n");
    assertThat(asked).isEmpty();
  }

  @Test
  void codeThatIsNotDrawnIsShownAsItStands() {
    Element page = page("```plain\na\n```\n");
    assertThat(page.html().strip())
        .isEqualTo("<pre><code class=\"language-plain\">a\n</code></pre>");
  }

  @Test
  void codeThatIsAwaitedIsAskedForAgainAndCodeThatIsThereIsNot() {
    late = true;
    String text = "```java\na\n```\n";
    assertThat(post(text).html()).doesNotContain("<span");
    late = false;
    assertThat(post(text).html()).contains("<span class=\"k\">a</span>");
    post(text);
    assertThat(asked).hasSize(2);
  }

  @Test
  void theCountsAreThoseOfTheText() {
    assertThat(post("```java\nab c\n```\n").counts())
        .isEqualTo(Rendered.of("```java\nab c\n```\n").counts());
  }

  @Test
  void aBlockWithMuchCodeIsNotMadeTooLongToBeShown() {
    String item = "- ```java\n  %d%s\n  ```\n";
    StringBuilder list = new StringBuilder();
    for (int i = 0; i < 50; i++) {
      list.append(item.formatted(i, "x".repeat(10_000)));
    }
    String html = post(list.toString()).html();
    assertThat(html).contains("<span class=\"k\">");
    assertThat(html.split("<span class=\"k\">", -1).length).isLessThan(20);
  }

  @Test
  void kramdownsFencesAreColoured() {
    flavour = Flavour.JEKYLL;
    Element page = page("~~~ c++\na < b\n~~~\n\n    c\n\n`d`\n");
    assertThat(asked)
        .containsExactly(new Drawing.Code("c++", "a < b\n"), new Drawing.Code("plaintext", "c\n"));
    assertThat(page.select("div.highlighter-rouge pre.highlight span.k").eachText())
        .containsExactly("a", "c");
  }
}
