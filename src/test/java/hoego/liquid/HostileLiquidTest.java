package hoego.liquid;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.liquid.Problem.Reason;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Liquid that would take for ever, fill the memory or overflow the stack. */
class HostileLiquidTest {
  private static final long MOST_MILLIS = 4_000;
  private static final String GROWING = "{% assign s = s | append: s %}";

  private record Case(String name, String source, Reason... reasons) {}

  private static final List<Case> CASES =
      List.of(
          new Case("a long loop", "{% for i in (1..100000000) %}가{% endfor %}", Reason.TOO_OFTEN),
          new Case(
              "loops in loops",
              "{% for i in (1..9999) %}{% for j in (1..9999) %}{% for k in (1..9999) %}"
                  + "{% endfor %}{% assign x = k %}{% endfor %}{% endfor %}",
              Reason.TOO_OFTEN),
          new Case("a range of all", "{{ (1..9223372036854775807) | join }}", Reason.TOO_OFTEN),
          new Case(
              "a range below all",
              "{% for i in (-9999999999999..5) %}{% endfor %}x",
              Reason.TOO_OFTEN),
          new Case(
              "a table of all",
              "{% tablerow i in (1..99999999) %}{% endtablerow %}",
              Reason.TOO_OFTEN),
          new Case(
              "a text that doubles",
              "{% assign s = 'abc' %}" + GROWING.repeat(40),
              Reason.TOO_LARGE),
          new Case(
              "a text that doubles in a loop",
              "{% assign s = 'abc' %}{% for i in (1..100) %}" + GROWING + "{% endfor %}",
              Reason.TOO_LARGE),
          new Case(
              "captures that double",
              "{% capture s %}abcdefgh{% endcapture %}{% for i in (1..60) %}"
                  + "{% capture s %}{{ s }}{{ s }}{% endcapture %}{% endfor %}",
              Reason.TOO_LARGE),
          new Case(
              "replacing all by all",
              "{% assign s = 'aaaaaaaaaa' %}{% for i in (1..20) %}"
                  + "{% assign s = s | replace: 'a', s %}{% endfor %}",
              Reason.TOO_LARGE),
          new Case(
              "much output",
              "{% for i in (1..99999) %}" + "가나다라마바사아자차".repeat(20) + "{% endfor %}",
              Reason.TOO_LARGE),
          new Case(
              "a list in itself",
              "{% assign a = 'a,b' | split: ',' %}{% for i in (1..60) %}"
                  + "{% assign a = a | push: a %}{% endfor %}{{ a | inspect }}{{ a | join }}",
              Reason.TOO_OFTEN,
              Reason.TOO_LARGE),
          new Case(
              "a list deep in lists",
              "{% assign a = 'a' | split: ',' %}{% for i in (1..5000) %}"
                  + "{% assign b = 'x' | split: ',' | push: a %}{% assign a = b %}{% endfor %}"
                  + "{{ a | jsonify }}",
              Reason.TOO_DEEP),
          new Case(
              "a number that squares",
              "{% assign n = 99999999 %}{% for i in (1..40) %}"
                  + "{% assign n = n | times: n %}{% endfor %}{{ n }}",
              Reason.TOO_LARGE),
          new Case("a wide date", "{{ 'now' | date: '%9999999999Y%99999d' | size }}"),
          new Case(
              "many dates",
              "{{ 'now' | date: '" + "%1024Y".repeat(5000) + "' }}",
              Reason.TOO_LARGE),
          new Case(
              "deep blocks",
              "{% if true %}".repeat(5000) + "x",
              Reason.TOO_DEEP,
              Reason.NEVER_CLOSED),
          new Case(
              "deep blocks, closed",
              "{% if true %}".repeat(5000) + "x" + "{% endif %}".repeat(5000),
              Reason.TOO_DEEP,
              Reason.STRAY_TAG),
          new Case("deep brackets", "{{ " + "[".repeat(50_000) + "a" + "]".repeat(50_000) + " }}"),
          new Case("deep ranges", "{{ " + "(".repeat(9_000) + "1" + "..2)".repeat(9_000) + " }}"),
          new Case(
              "a long condition",
              "{% if " + "a or ".repeat(20_000) + "a %}x{% endif %}",
              Reason.TOO_DEEP),
          new Case(
              "a long loose condition",
              "{% if " + "! or ".repeat(20_000) + "a %}x{% endif %}",
              Reason.TOO_DEEP),
          new Case("a long path", "{{ a" + ".b".repeat(100_000) + " }}"),
          new Case(
              "many filters",
              "{{ 'a'" + " | append: 'b'".repeat(20_000) + " | size }}",
              Reason.TOO_LARGE),
          new Case("many openings", "{{".repeat(100_000), Reason.NOT_TERMINATED),
          new Case("many tag openings", "{%".repeat(100_000), Reason.NOT_TERMINATED),
          new Case("many quotes", "{{ " + "'\"".repeat(50_000) + " }}"),
          new Case(
              "many spaces",
              "{%" + " ".repeat(300_000) + "%}" + "{{" + " ".repeat(300_000) + "}}",
              Reason.NOT_TERMINATED),
          new Case(
              "a long highlight",
              "{% highlight a " + "b ".repeat(50_000) + "%}{% endhighlight %}",
              Reason.BAD_SYNTAX),
          new Case("raw that never ends", "{% raw %}".repeat(20_000), Reason.NEVER_CLOSED),
          new Case("a group of all", "{{ (1..99999) | group_by_exp: 'x', 'x' | size }}"),
          new Case(
              "a sort by all",
              "{% assign l = '"
                  + "z,a,".repeat(20_000)
                  + "' | split: ',' %}"
                  + "{% for i in (1..500) %}{% assign m = l | sort %}{% endfor %}",
              Reason.TOO_OFTEN),
          new Case(
              "much work on long texts",
              "{% assign s = '"
                  + "가나 ".repeat(90_000)
                  + "' %}{% for i in (1..9999) %}"
                  + "{% assign t = s | upcase | slugify | strip_html | split: ' ' | join %}{% endfor %}",
              Reason.TOO_OFTEN,
              Reason.TOO_LARGE,
              Reason.TOO_LONG));

  @TestFactory
  Stream<DynamicTest> everythingEndsAndTheRestGoesOn() {
    return CASES.stream().map(each -> DynamicTest.dynamicTest(each.name(), () -> ends(each)));
  }

  private static void ends(Case hostile) {
    long start = System.nanoTime();
    Evaluated evaluated = PlainSite.evaluated("앞\n\n" + hostile.source() + "\n\n뒤");
    long millis = (System.nanoTime() - start) / 1_000_000;

    assertThat(millis).isLessThan(MOST_MILLIS);
    assertThat(evaluated.text()).startsWith("앞\n").hasSizeLessThan(Budget.MOST_CHARS + 1000);
    assertThat(evaluated.lines()).isSorted().hasSize(evaluated.text().split("\n", -1).length);
    List<Reason> reasons = evaluated.problems().stream().map(Problem::reason).toList();
    if (hostile.reasons().length == 0) {
      assertThat(reasons).isEmpty();
    } else {
      assertThat(reasons).isNotEmpty().isSubsetOf(hostile.reasons());
    }
    if (!reasons.contains(Reason.NEVER_CLOSED)) {
      assertThat(evaluated.text()).endsWith("뒤");
    }
  }

  @Test
  void aFileThatIncludesItselfIsToldOnce() {
    Evaluated evaluated =
        new PlainSite()
            .with("a.html", "x{% include a.html %}")
            .evaluate("앞 {% include a.html %} 뒤");

    assertThat(evaluated.problems()).extracting(Problem::reason).containsExactly(Reason.TOO_DEEP);
    assertThat(evaluated.text()).isEqualTo("앞 [[0]] 뒤");
  }

  @Test
  void filesThatIncludeEachOtherTwiceEnd() {
    String both = "{% include a.html %}{% include b.html %}";
    Evaluated evaluated =
        new PlainSite().with("a.html", both).with("b.html", both).evaluate("앞 " + both + " 뒤");

    assertThat(evaluated.problems()).extracting(Problem::reason).containsOnly(Reason.TOO_DEEP);
    assertThat(evaluated.text()).startsWith("앞 ").endsWith(" 뒤");
  }

  @Test
  void problemsWithoutEndAreNotAllTold() {
    StringBuilder source = new StringBuilder();
    IntStream.range(0, 5_000).forEach(i -> source.append("{% nope").append(i).append(" %}\n"));

    assertThat(PlainSite.evaluated(source.toString()).problems()).hasSize(100);
  }

  @Test
  void whateverStandsInATextEndsWithoutAnException() {
    Random random = new Random(20241231);
    List<String> pieces = new ArrayList<>(List.of("{%", "%}", "{{", "}}", "-", "|", ":", ",", "'"));
    pieces.addAll(List.of("\"", "[", "]", "(", "..", ")", " ", "\n", "가", "a", "1", ".", "=="));
    pieces.addAll(
        List.of(" if ", " else ", " endif ", " for i in ", " endfor ", " raw ", " endraw "));
    pieces.addAll(
        List.of(" assign x = ", " case ", " when ", " endcase ", " capture c ", " endcapture "));
    pieces.addAll(
        List.of(" cycle ", " tablerow i in ", " endtablerow ", " highlight a ", " include a "));
    pieces.addAll(
        List.of(" endhighlight ", " comment ", " endcomment ", " and ", " or ", " contains "));
    pieces.addAll(
        List.of(" | date: '%Y' ", " | split: '' ", " | sort ", " | jsonify ", " liquid "));
    pieces.addAll(
        List.of(" | where_exp: 'x', '", " | group_by: 'a' ", "{% if a %}", "{% endif %}"));
    PlainSite site = new PlainSite().with("a", "{{ include.a }}{% if %}");
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(40);
      for (int j = 0; j < length; j++) {
        text.append(pieces.get(random.nextInt(pieces.size())));
      }
      Evaluated evaluated = site.evaluate(text.toString());
      assertThat(evaluated.lines())
          .as(text.toString())
          .isSorted()
          .hasSize(evaluated.text().split("\n", -1).length);
    }
  }
}
