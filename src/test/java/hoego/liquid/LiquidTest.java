package hoego.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.liquid.Problem.Reason;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a text around Liquid that can't be evaluated, and where its lines come from. */
class LiquidTest {
  private static String text(String source) {
    return PlainSite.evaluated(source).text();
  }

  private static Problem problem(String source) {
    Evaluated evaluated = PlainSite.evaluated(source);
    assertThat(evaluated.problems()).as(evaluated.text()).hasSize(1);
    return evaluated.problems().getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"글", "{ }", "{ { a } }", "100%", "{", "가 {# 나 #}"})
  void textWithoutLiquidHasNone(String text) {
    assertThat(Liquid.isIn(text)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '→',
      value = {
        "앞 {% 없음 %} 뒤 → 앞 [[0]] 뒤",
        "앞 {% nope a %} 뒤 → 앞 [[0]] 뒤",
        "앞 {% tabs %}안{% endtabs %} 뒤 → 앞 [[0]]안[[1]] 뒤",
        "앞 {% if page %}안 → 앞 [[0]]안",
        "앞 {% if page %}안{% else %}밖 → 앞 [[0]]안밖",
        "{% if true %}{% for i in x %}안{% endif %} 뒤 → [[0]]안 뒤",
        "앞 {% endif %} 뒤 → 앞 [[0]] 뒤",
        "{% if true %}안{% endfor %}{% endif %} 뒤 → 안[[0]] 뒤",
        "앞 {{ a → 앞 [[0]] a",
        "앞 {{ a } 뒤 → 앞 [[0]] 뒤",
        "앞 {% a → 앞 [[0]] a",
        "앞 {% raw %}{{ a }} → 앞 [[0]]",
        "앞 {{ 1 | divided_by: 0 }} 뒤 → 앞 [[0]] 뒤",
        "{% for i in (1..3) %}{{ i }}{{ i | divided_by: 0 }}{% endfor %} → 1[[0]]23",
        "{% include a.html %}{{ page.title }} → [[0]]회고",
        "{% if false %}{% nope %}{% endif %}뒤 → [[0]]뒤",
        "{% comment %}{% nope %}{% endcomment %}뒤 → 뒤",
        "{% capture c %}{% nope %}{% endcapture %}({{ c }}) → ([[0]])",
      })
  void theRestOfThePostGoesOn(String source, String made) {
    assertThat(text(source)).isEqualTo(made);
  }

  @Test
  void aProblemNamesItsTagItsLineAndItsSource() {
    Problem problem = problem("하나\n둘 {% nope\n x %}\n");

    assertThat(problem).isEqualTo(new Problem(Reason.UNKNOWN_TAG, "nope", "{% nope x %}", 1, ""));
  }

  @Test
  void anEndlessSourceIsCut() {
    assertThat(problem("{% nope " + "가".repeat(500) + " %}").source()).hasSizeLessThan(70);
  }

  @Test
  void aProblemInAnIncludedFileStandsWhereItIsIncluded() {
    Evaluated evaluated =
        new PlainSite().with("a.html", "가\n\n{% nope %}나").evaluate("\n\n{% include a.html %}");

    assertThat(evaluated.problems())
        .containsExactly(new Problem(Reason.UNKNOWN_TAG, "nope", "{% nope %}", 2, "a.html"));
    assertThat(evaluated.text()).isEqualTo("\n\n가\n\n[[0]]나");
  }

  @Test
  void linesAreTheSourcesOwnWhereNothingChanges() {
    assertThat(PlainSite.evaluated("가\n{{ page.title }}\n\n나\n").lines())
        .containsExactly(0, 1, 2, 3, 3);
  }

  @Test
  void linesBehindACommentAreFoundAgain() {
    assertThat(PlainSite.evaluated("가\n{% comment %}\n숨김\n{% endcomment %}\n나").lines())
        .containsExactly(0, 3, 4);
  }

  @Test
  void linesTrimmedAwayAreFoundAgain() {
    assertThat(PlainSite.evaluated("가\n\n{%- if true -%}\n\n나\n{%- endif %}\n다").lines())
        .containsExactly(0, 6);
    assertThat(PlainSite.evaluated("{% if true -%}\n\n\n나{% endif %}").lines()).containsExactly(3);
  }

  @Test
  void aLoopsLinesNeverFall() {
    String source = "{% for i in (1..2) %}\n가\n나\n{% endfor %}\n다";

    assertThat(PlainSite.evaluated(source).lines())
        .containsExactly(0, 1, 2, 2, 2, 2, 3, 4)
        .isSorted();
  }

  @Test
  void whatIsIncludedStandsOnTheLineOfItsTag() {
    Evaluated evaluated =
        new PlainSite().with("a.html", "1\n2\n3").evaluate("가\n{% include a.html %}\n나");

    assertThat(evaluated.lines()).containsExactly(0, 1, 1, 1, 2);
  }

  @Test
  void codeThatIsHighlightedKeepsItsLines() {
    Evaluated evaluated =
        PlainSite.evaluated("가\n{% highlight ruby %}\n1\n2\n3\n{% endhighlight %}\n나");

    assertThat(evaluated.text().lines().toList())
        .containsExactly(
            "가",
            "",
            "<figure class=\"highlight\"><pre><code class=\"language-ruby\" data-lang=\"ruby\">1",
            "2",
            "3</code></pre></figure>",
            "",
            "나");
    assertThat(evaluated.lines()).containsExactly(0, 1, 2, 3, 4, 5, 6);
  }

  @Test
  void aVariableThatIsNotThereIsEmpty() {
    assertThat(text("[{{ nope }}{{ page.nope.a[1] }}]")).isEqualTo("[]");
  }

  @Test
  void nothingButTheGivenValuesCanBeReached() {
    for (String name : List.of("class", "getClass()", "env.HOME", "system", "java.lang.Runtime")) {
      assertThat(text("[{{ page." + name + " }}{{ " + name + " }}{{ page.title." + name + " }}]"))
          .as(name)
          .isEqualTo("[]");
    }
  }
}
