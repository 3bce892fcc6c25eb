package hoego.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Formulas drawn from their TeX. */
class FormulasTest {
  private static final Formulas FORMULAS = new Formulas();

  private static Drawn drawn(String tex) {
    return FORMULAS.draw(new Drawing.Formula(tex, true));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\frac{a}{b}",
        "\\sum_{i=1}^{n} i",
        "\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}",
        "\\begin{cases} x & \\text{한글이면} \\\\ y & \\text{아니면} \\end{cases}",
        "\\hat{y} = \\mathbb{E}[\\mathcal{L}(\\theta)]",
        "\\begin{aligned} a &= b \\\\ &= c \\end{aligned}",
        "\\color{red}{x} \\tag{1}"
      })
  void whatTexWritesIsMathMl(String tex) {
    assertThat(drawn(tex)).isInstanceOf(Drawn.Markup.class);
    assertThat(((Drawn.Markup) drawn(tex)).html()).contains("<math ").contains("</math>");
  }

  @Test
  void aFormulaThatIsWrongSaysWhy() {
    assertThat(drawn("\\frac{a}{")).isInstanceOf(Drawn.Wrong.class);
    assertThat(drawn("\\nosuch"))
        .isEqualTo(new Drawn.Wrong("Undefined control sequence: \\nosuch", 1, 1));
  }

  @Test
  void aFormulaThatIsWrongSaysWhere() {
    assertThat(drawn("가 +\n 나 \\nosuch"))
        .isEqualTo(new Drawn.Wrong("Undefined control sequence: \\nosuch", 2, 4));
    assertThat(drawn("\\frac{1}{2"))
        .isInstanceOfSatisfying(
            Drawn.Wrong.class, wrong -> assertThat(wrong.column()).isEqualTo(11));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\href{javascript:alert(1)}{a}",
        "\\url{http://example.invalid}",
        "\\includegraphics{http://example.invalid/a.png}",
        "\\htmlData{a=b}{c}",
        "\\htmlClass{hoego-frame}{c}",
        "\\htmlId{a}{c}",
        "\\htmlStyle{position: fixed}{c}"
      })
  void nothingLinksLoadsOrNames(String tex) {
    if (drawn(tex) instanceof Drawn.Markup markup) {
      assertThat(markup.html().replaceAll("(?s)<annotation.*?</annotation>", ""))
          .doesNotContainPattern("(?i)href=|src=|<img|class=\"hoego|id=|position|data-");
    } else {
      assertThat(drawn(tex)).isInstanceOf(Drawn.Wrong.class);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\\def\\a{\\a\\a}\\a",
        "\\def\\a#1{#1#1#1#1}\\a{\\a{\\a{\\a{\\a{\\a{\\a{x}}}}}}}",
        "\\edef\\a{xxxxxxxxxx}\\edef\\a{\\a\\a\\a\\a\\a\\a\\a\\a\\a\\a}\\edef\\a{\\a\\a\\a\\a\\a\\a}\\a",
        "\\rule{100000em}{100000em}"
      })
  void whatGrowsWithoutEndIsGivenUp(String tex) {
    long start = System.nanoTime();
    Drawn drawn = drawn(tex);
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8_000);
    if (drawn instanceof Drawn.Markup markup) {
      assertThat(markup.html().length()).isLessThan(100_001);
      assertThat(markup.html().replaceAll("(?s)<annotation.*?</annotation>", ""))
          .doesNotContain("100000em");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "\\frac", "^", "\\left(", "\\sqrt", "a_", "\\text{"})
  void whatNestsWithoutEndIsGivenUp(String piece) {
    long start = System.nanoTime();
    assertThat(drawn(piece.repeat(4_900 / piece.length()))).isNotNull();
    assertThat((System.nanoTime() - start) / 1_000_000).isLessThan(8_000);
    assertThat(drawn("x")).isInstanceOf(Drawn.Markup.class);
  }

  @Test
  void longFormulasAreShownAsTheyStand() {
    assertThat(drawn("x".repeat(5_001))).isEqualTo(new Drawn.Plain());
  }
}
