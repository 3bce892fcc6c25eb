package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawing;
import hoego.drawing.Drawings;
import hoego.drawing.Drawn;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas in a page. */
class FormulaTreeTest {
  private final List<Drawing> asked = new ArrayList<>();
  private Drawn drawn =
      new Drawn.Markup(
          "<span class=\"katex\"><math xmlns=\"http://www.w3.org/1998/Math/MathML\"><semantics>"
              + "<mrow><mi>x</mi><mspace width=\"1em\"></mspace><mn>1</mn></mrow>"
              + "<annotation>x</annotation></semantics></math></span>");

  private Flavour flavour = new Flavour.GitHub();
  private boolean dollars;

  private Element page(String text) {
    Drawings drawings =
        new Drawings() {
          @Override
          public Drawn of(Drawing drawing) {
            asked.add(drawing);
            return drawn;
          }

          @Override
          public boolean singleDollars() {
            return dollars;
          }
        };
    return Rendered.parsed(
        new Markdown(Rendered.WORDS)
            .render(text, 0, Rendered.KEPT, null, flavour, drawings)
            .html());
  }

  private static Drawing inline(String tex) {
    return new Drawing.Formula(tex, false);
  }

  private static Drawing display(String tex) {
    return new Drawing.Formula(tex, true);
  }

  @Test
  void dollarsWithinALineAreInlineAndAloneOnDisplay() {
    page("앞 $$a$$ 가운데 $$b < c$$ 뒤\n\n$$d$$\n\n$$\ne\n$$\n");
    assertThat(asked).containsExactly(inline("a"), inline("b < c"), display("d"), display("e"));
  }

  @Test
  void singleDollarsFenceAFormulaWhereTheSiteSaysSo() {
    dollars = true;
    page("앞 $a$ 가운데 $$b$$ 뒤 <span>\\\\$5 $c</span>\n\n$$d$$\n");
    assertThat(asked).containsExactly(inline("a"), inline("b"), display("d"));
  }

  @Test
  void theColumnsOfATableStandAsTheyAreAligned() {
    drawn =
        new Drawn.Markup(
            "<math><mtable columnalign=\"right left\"><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn>"
                + "</mtd></mtr></mtable></math>");
    assertThat(page("$$x$$\n").select("mtd").eachAttr("style"))
        .containsExactly("text-align:right", "text-align:left");
  }

  @Test
  void whatKramdownWritesForThemIsDrawn() {
    page("<p>앞 \\(a\\) 뒤</p>\n\n<div>\\[b &amp; c\\]</div>\n");
    assertThat(asked).containsExactly(inline("a"), display("b & c"));
  }

  @Test
  void theDrawingStandsInItsPlace() {
    assertThat(page("앞 $$x$$ 뒤\n").html().strip())
        .isEqualTo(
            "<p>앞 <span class=\"hoego-formula\"><math"
                + " xmlns=\"http://www.w3.org/1998/Math/MathML\" alttext=\"x\"><mrow><mi>x</mi>"
                + "<mspace width=\"1em\"></mspace><mn>1</mn></mrow></math></span> 뒤</p>");
  }

  @Test
  void oneThatIsWrongIsFramedWithItsSourceAndTheReason() {
    drawn = new Drawn.Wrong("no <b>");
    Element frame = page("앞 $$x<y$$ 뒤\n").expectFirst(".hoego-frame.hoego-wrong");
    assertThat(frame.select("strong").text()).isEqualTo("잘못 쓴 수식");
    assertThat(frame.select("code").text()).isEqualTo("x<y");
    assertThat(frame.select(".hoego-place").text()).isEqualTo("no <b>");
  }

  @Test
  void whereAFormulaIsWrongIsToldInTheReadersLanguage() {
    drawn = new Drawn.Wrong("Undefined", 1, 3);
    assertThat(page("$$x \\\\no$$\n").select(".hoego-wrong .hoego-place").eachText())
        .containsExactly("1번째 줄 3번째 글자", "Undefined");
    drawn = new Drawn.Wrong("Unexpected end", 1, 4);
    assertThat(page("$$x^{$$\n").select(".hoego-wrong .hoego-place").eachText())
        .containsExactly("덜 끝남", "Unexpected end");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "`$$a$$`",
        "```\n$$a$$\n```",
        "<kbd>\\(a\\)</kbd>",
        "5$ 와 10$",
        "$$ 하나",
        "\\\\( 열기만",
        "$$$$",
        "<math><mi>a</mi></math>"
      })
  void codeAndWhatIsNoFormulaIsLeft(String text) {
    page(text);
    assertThat(asked).isEmpty();
  }

  @Test
  void whatIsNotDrawnIsShownAsItStands() {
    drawn = new Drawn.Plain();
    assertThat(page("앞 $$x$$ 가운데 $$y$$ 뒤\n").text()).isEqualTo("앞 $$x$$ 가운데 $$y$$ 뒤");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<math><mi onclick=\"a()\" style=\"position:fixed\">x</mi></math>",
        "<math href=\"javascript:a()\"><maction actiontype=\"toggle\"><mi>x</mi></maction></math>",
        "<math><annotation-xml encoding=\"text/html\"><script>a()</script></annotation-xml></math>",
        "<script>a()</script><img src=\"http://example.invalid/a.png\" onerror=\"a()\">",
        "<svg><use href=\"#a\"/></svg><a href=\"javascript:a()\">x</a>",
        "<span class=\"hoego-frame\" id=\"hoego-post\">x</span>"
      })
  void whatIsDrawnIsCleanedAsThePostIs(String markup) {
    drawn = new Drawn.Markup(markup);
    assertThat(page("$$x$$\n").html())
        .doesNotContainPattern(
            "(?i)onclick|onerror|position|javascript:|<script|<svg|<maction|annotation|src=|"
                + "hoego-frame|hoego-post");
  }

  @Test
  void manyFencesThatNeverCloseCostNoTime() {
    Element body = new Element("body");
    body.text("\\( \\[ ".repeat(200_000));
    long start = System.nanoTime();
    FormulaTree.draw(body, drawing -> drawn, Rendered.WORDS, Deadline.in(60_000));
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(4_000);
  }

  @Test
  void aBlockWithManyFormulasIsNotMadeTooLongToBeShown() {
    String html = page("$$x$$ ".repeat(20_000)).html();
    assertThat(html).contains("<math").contains("$$x$$");
    assertThat(html.length()).isLessThan(300_000);
  }

  @Test
  void kramdownsFormulasAreDrawnWithoutALossOfTheirBackslashes() {
    flavour = Flavour.JEKYLL;
    page("앞 $$a\\,b_1$$ 뒤 $$c_1$$\n\n$$\\begin{cases}\n1 & 2 \\\\\n3 < 4\n\\end{cases}$$\n");
    assertThat(asked)
        .containsExactly(
            inline("a\\,b_1"),
            inline("c_1"),
            display("\\begin{cases}\n1 & 2 \\\\\n3 < 4\n\\end{cases}"));
  }
}
