package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawing;
import hoego.drawing.Drawn;
import hoego.drawing.Plate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Diagrams in a page. */
class DiagramTreeTest {
  private static final Drawn PICTURE =
      new Drawn.Picture(
          new Plate(300, 200, new byte[] {1}, new byte[] {1}),
          new Plate(310, 210, new byte[] {2}, new byte[] {2}));

  private static final ImageSources IMAGES =
      new ImageSources() {
        @Override
        public ImageSource of(String src) {
          return new ImageSource.Kept(src);
        }

        @Override
        public ImageSource drawn(Plate plate) {
          return new ImageSource.Shown("preview://picture/" + plate.width());
        }
      };

  private final List<Drawing> asked = new ArrayList<>();
  private Drawn drawn = PICTURE;

  private Element page(String text) {
    return Rendered.parsed(
        new Markdown(Rendered.WORDS)
            .render(
                text,
                0,
                IMAGES,
                null,
                Flavour.JEKYLL,
                drawing -> {
                  asked.add(drawing);
                  return drawn;
                })
            .html());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```mermaid\ngraph TD\n  가 --> 나\n```\n",
        "~~~ mermaid\ngraph TD\n  가 --> 나\n~~~\n",
        "~~~\ngraph TD\n  가 --> 나\n~~~\n{: .language-mermaid}\n",
        "    graph TD\n      가 --> 나\n{: .language-mermaid}\n",
        "<div class=\"mermaid\">\ngraph TD\n  가 --> 나\n</div>\n",
        "<pre class=\"mermaid\">\ngraph TD\n  가 --> 나\n</pre>\n"
      })
  void aDiagramIsAPictureForLightAndOneForDarkPages(String text) {
    Element page = page("앞\n\n" + text + "\n뒤\n");
    assertThat(asked).hasSize(1);
    assertThat(((Drawing.Diagram) asked.getFirst()).source().strip())
        .isEqualTo("graph TD\n  가 --> 나");
    assertThat(page.select("img.hoego-light").attr("src")).isEqualTo("preview://picture/300");
    assertThat(page.select("img.hoego-light").attr("width")).isEqualTo("300");
    assertThat(page.select("img.hoego-dark").attr("src")).isEqualTo("preview://picture/310");
    assertThat(page.select("img").eachAttr("alt")).containsOnly("다이어그램: graph TD");
    assertThat(page.select("pre, code, .mermaid, .highlight")).isEmpty();
    assertThat(page.select("p").eachText()).containsExactly("앞", "뒤");
  }

  @Test
  void lineBreaksInLabelsReachTheDiagram() {
    page("<div class=\"mermaid\">\ngraph TD\n  가[하나<br>둘] --> 나\n</div>\n");
    assertThat(asked.toString()).contains("하나<br>둘] --> 나");
  }

  @Test
  void aMistakeIsToldAboveTheSourceWithItsLine() {
    drawn = new Drawn.Wrong("Parse error <b>", 2);
    Element page = page("```mermaid\ngraph TD\n  가 -->\n```\n");
    assertThat(page.select(".hoego-wrong strong").text()).isEqualTo("잘못 쓴 다이어그램");
    assertThat(page.select(".hoego-wrong code").text()).isEqualTo("가 -->");
    assertThat(page.select(".hoego-wrong .hoego-place").eachText())
        .containsExactly("2번째 줄", "Parse error <b>");
    assertThat(page.select("pre code").text()).contains("graph TD");
  }

  @Test
  void aMistakeBehindTheLastLineIsToldOfThatLine() {
    drawn = new Drawn.Wrong("Parse error on line 4", 4);
    Element page = page("```mermaid\ngraph TD\n  가 -->\n\n```\n");
    assertThat(page.expectFirst(".hoego-wrong .hoego-place").text()).isEqualTo("2번째 줄");
    assertThat(page.select(".hoego-wrong code").text()).isEqualTo("가 -->");
  }

  @Test
  void whatTookTooLongSaysSoAndStandsAsItIsWritten() {
    drawn = new Drawn.Late();
    Element page = page("```mermaid\ngraph TD\n```\n");
    assertThat(page.select(".hoego-wrong").text()).isEqualTo("오래 걸림");
    assertThat(page.select("pre code").text()).isEqualTo("graph TD");
  }

  @Test
  void whatIsAwaitedStandsAsItIsWrittenOrAsItWas() {
    drawn = new Drawn.Awaited();
    assertThat(page("```mermaid\ngraph TD\n```\n").select("pre code").text()).isEqualTo("graph TD");
    drawn = new Drawn.Outdated((Drawn.Picture) PICTURE);
    assertThat(page("```mermaid\ngraph TD\n```\n").select("img")).hasSize(2);
  }

  @Test
  void otherCodeIsNoDiagram() {
    page("```\ngraph TD\n```\n\n`mermaid`\n\n<div class=\"mermaids\">graph TD</div>\n");
    assertThat(asked).noneMatch(Drawing.Diagram.class::isInstance);
  }
}
