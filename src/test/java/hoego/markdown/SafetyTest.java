package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing that a post writes runs, loads, covers the window or freezes its layout. */
@Timeout(60)
class SafetyTest {
  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr address article aside b bdi bdo big blockquote br caption center cite code col"
                  + " colgroup dd del details dfn div dl dt em figcaption figure font footer h1 h2"
                  + " h3 h4 h5 h6 header hr i img input ins kbd li main mark nav ol p pre q rp rt"
                  + " ruby s samp section small span strike strong sub summary sup table tbody td"
                  + " tfoot th thead time tr tt u ul var wbr")
              .split(" "));

  /** Attributes of any element. */
  private static final Set<String> ATTRIBUTES =
      Set.of("class", "title", "dir", "id", "lang", "align", "valign", "style");

  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("a", Set.of("href", "name")),
          Map.entry("img", Set.of("src", "alt", "width", "height")),
          Map.entry("input", Set.of("type", "checked", "disabled")),
          Map.entry("td", Set.of("colspan", "rowspan", "width", "height", "bgcolor")),
          Map.entry("th", Set.of("colspan", "rowspan", "width", "height", "bgcolor")),
          Map.entry("tr", Set.of("bgcolor")),
          Map.entry(
              "table",
              Set.of("border", "cellpadding", "cellspacing", "bgcolor", "width", "height")),
          Map.entry("col", Set.of("span", "width", "height")),
          Map.entry("colgroup", Set.of("span")),
          Map.entry("div", Set.of("width", "height")),
          Map.entry("hr", Set.of("width", "height")),
          Map.entry("ol", Set.of("start", "type", "reversed", "value")),
          Map.entry("ul", Set.of("type")),
          Map.entry("li", Set.of("value", "type")),
          Map.entry("details", Set.of("open")),
          Map.entry("font", Set.of("color", "size", "face")),
          Map.entry("time", Set.of("datetime")),
          Map.entry("del", Set.of("datetime")),
          Map.entry("ins", Set.of("datetime")));

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?i:https?|mailto|tel):.*|(?![a-zA-Z][a-zA-Z0-9+.-]*:|//|[/\\\\]*\\\\).*)");
  private static final Pattern STYLE_REFUSED =
      Pattern.compile(
          "(?i)position|z-index|url|expression|import|behavior|binding|shadow|outline|transform"
              + "|\\\\|/\\*|:\\s*-|\\s-\\d|@|(?:top|left|right|bottom|inset)\\s*:");

  static Stream<String> hostileAnywhere() {
    return HostileFragments.all().stream()
        .flatMap(
            text ->
                Stream.of(
                    text,
                    "앞 " + text + " 뒤",
                    "- 항목\n\n  " + text + "\n\n뒤\n",
                    "<div>\n\n" + text + "\n\n</div>\n"));
  }

  @ParameterizedTest
  @MethodSource("hostileAnywhere")
  void keepsOnlyWhatIsAllowed(String text) {
    for (Flavour flavour : Rendered.FLAVOURS) {
      RenderedPost post = Rendered.of(text, flavour);
      for (Block block : post.blocks()) {
        allAllowed(Rendered.parsed(block.html()));
      }
      allAllowed(Rendered.parsed(post.html()));
      assertThat(post.html().toLowerCase(Locale.ROOT)).doesNotContain("<script", "<style", "<!--");
    }
  }

  @Test
  void hasSixtyHostileFragmentsAtLeast() {
    assertThat(HostileFragments.all()).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  @Test
  void isOneElementPerElementWhereverItStands() {
    for (String text : HostileFragments.all()) {
      for (Flavour flavour : Rendered.FLAVOURS) {
        String html = Rendered.of(text, flavour).html();
        String again = Rendered.parsed(html).html();
        assertThat(Rendered.parsed(again).html()).isEqualTo(again);
      }
    }
  }

  private static void allAllowed(Element body) {
    for (Element element : body.getAllElements()) {
      if (element == body) {
        continue;
      }
      String name = element.normalName();
      assertThat(ELEMENTS).contains(name);
      for (Attribute attribute : element.attributes()) {
        String key = attribute.getKey();
        String value = attribute.getValue();
        assertThat(ATTRIBUTES.contains(key) || OWN.getOrDefault(name, Set.of()).contains(key))
            .as("%s of %s", key, name)
            .isTrue();
        switch (key) {
          case "href", "src" -> assertThat(value).matches(LINK);
          case "style" -> assertThat(value).doesNotContainPattern(STYLE_REFUSED);
          case "colspan", "rowspan", "span" -> assertThat(Integer.parseInt(value)).isBetween(1, 50);
          case "id", "name" ->
              assertThat(value.toLowerCase(Locale.ROOT)).doesNotStartWith("hoego-");
          case "type" -> assertThat(value).doesNotContainIgnoringCase("image");
          case "class" -> ownClasses(element, value);
          default -> assertThat(key).doesNotStartWith("on");
        }
      }
      if (name.equals("input")) {
        assertThat(element.attr("type")).isEqualTo("checkbox");
        assertThat(element.hasAttr("disabled")).isTrue();
      }
    }
  }

  /** Hoego's own classes stand on the frames and the notice that it makes and nowhere else. */
  private static void ownClasses(Element element, String value) {
    Matcher own = Pattern.compile("(?i)\\bhoego-(\\S+)").matcher(value);
    while (own.find()) {
      if (element.normalName().equals("p")) {
        assertThat(value).isEqualTo("hoego-notice");
        assertThat(element.text()).isEqualTo(Rendered.WORDS.tooComplex());
      } else {
        if (!element.normalName().equals("span")) {
          assertThat(element.normalName()).isEqualTo("a");
          assertThat(value).matches("hoego-card hoego-(video|sound|page)");
          assertThat(element.attr("href")).matches("https?://.*|x");
        }
        assertThat(own.group(1))
            .isIn(
                "frame", "missing", "remote", "unshown", "alt", "place", "card", "video", "sound",
                "page", "address");
      }
    }
  }

  @Test
  void keepsAPostsClassesButNoneOfHoegosOwn() {
    Element page =
        Rendered.tree(
            "<p class='a hoego-frame b' id='hoego-post'><i class='hoego-x' id=hoego>글</i></p>");
    assertThat(page.select("p").attr("class")).isEqualTo("a b");
    assertThat(page.select("p").hasAttr("id")).isFalse();
    assertThat(page.select("i").hasAttr("class")).isFalse();
    assertThat(page.select("i").attr("id")).isEqualTo("hoego");
  }

  @Test
  void givesNoImageAnAddressThatNobodyDecidedOn() {
    String html =
        HtmlCleaner.clean("<img src='preview://a'><img src='b.png'>", Deadline.in(60_000));
    assertThat(html).doesNotContain("src");
  }

  @Test
  void keepsStylesThatStayInTheirPlace() {
    assertThat(
            Rendered.tree("<p style='color:red;text-align:center;margin:1em auto;float:left'>글</p>")
                .select("p")
                .attr("style"))
        .isEqualTo("color:red;text-align:center;margin:1em auto;float:left");
  }

  @Test
  void narrowsSpansToTheTable() {
    Element page =
        Rendered.tree("<table><tr><td colspan=3 rowspan=9>가<td>나</tr><tr><td>다</tr></table>");
    assertThat(page.select("td[colspan=3][rowspan=2]").text()).isEqualTo("가");
    Element wide = Rendered.tree("<table>" + "<tr><td colspan=50 rowspan=50>글".repeat(2_000));
    int covered = 0;
    for (Element cell : wide.select("td[colspan]")) {
      covered += Integer.parseInt(cell.attr("colspan")) * Math.max(1, number(cell.attr("rowspan")));
    }
    assertThat(covered).isLessThan(100_000);
  }

  private static int number(String text) {
    return text.isEmpty() ? 1 : Integer.parseInt(text);
  }
}
