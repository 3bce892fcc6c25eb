package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import hoego.export.ExportedPage.BesideFile;
import hoego.language.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HtmlExporterTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\"><rect width=\"9\" height=\"9\"/></svg>";

  private final Path disk;
  private final ExportSite site;

  HtmlExporterTest(@TempDir Path disk) throws IOException {
    this.disk = disk;
    this.site = new ExportSite(disk.resolve("블로그"));
  }

  @Test
  void showsTheFrontMatterAsAHeader() throws Exception {
    Document page = site.html("본문");
    assertThat(page.title()).isEqualTo("2024년 <회고>");
    assertThat(page.select("header h1").text()).isEqualTo("2024년 <회고>");
    assertThat(page.select("html").attr("lang")).isEqualTo("ko");
    assertThat(page.body().text()).endsWith("본문");
  }

  @Test
  void putsImagesIntoThePage() throws Exception {
    site.write("assets/a.png", ExportSite.PNG);
    Document page = site.html("![그림](/assets/a.png)");
    Element image = page.expectFirst("img");
    assertThat(image.attr("src"))
        .isEqualTo("data:image/png;base64," + Base64.getEncoder().encodeToString(ExportSite.PNG));
    assertThat(image.attr("alt")).isEqualTo("그림");
  }

  @Test
  void tellsPicturesByTheirBytesAndNotTheirNames() throws Exception {
    site.write("assets/a.txt", ExportSite.PNG);
    site.write("assets/b.png", "비밀");
    Document page = site.html("![](/assets/a.txt)\n\n![](/assets/b.png)");
    assertThat(page.select("img")).hasSize(1);
    assertThat(page.select(".hoego-unshown code").text()).isEqualTo("b.png");
  }

  @Test
  void drawsDiagramsIntoThePageAndLeavesThemInTheBody() throws Exception {
    String text = "```mermaid\nflowchart LR\n  A[시작] --> B[끝]\n```\n";
    ExportedPage exported =
        ExportSite.exporter(ImageStorage.BESIDE).page(site.post(text), "a.html");
    Document page = Jsoup.parse(exported.html());
    assertThat(page.select("img").eachAttr("class")).containsExactly("hoego-light", "hoego-dark");
    for (String source : page.select("img").eachAttr("src")) {
      assertThat(source).startsWith("data:image/svg+xml;base64,");
      byte[] svg = Base64.getDecoder().decode(source.substring(source.indexOf(',') + 1));
      assertThat(new String(svg, StandardCharsets.UTF_8)).contains("시작").contains("끝");
    }
    assertThat(page.select("script, svg, pre")).isEmpty();
    assertThat(exported.files()).isEmpty();
    assertThat(page.select("meta[http-equiv]").attr("content")).contains("img-src data:;");
    assertThat(ExportSite.exporter(ImageStorage.INLINE).body(site.post(text)))
        .contains("<code class=\"language-mermaid\">flowchart LR\n");
  }

  @Test
  void putsImagesBesideThePageUnderNamesOfTheirOwn() throws Exception {
    Path one = site.write("assets/1/그림 하나.png", ExportSite.PNG);
    Path two = site.write("assets/2/그림 하나.png", ExportSite.PNG);
    PostText post =
        site.post(
            "![](/assets/1/그림%20하나.png)\n![](/assets/2/그림%20하나.png)\n![](/assets/1/그림%20하나.png)");
    ExportedPage page = ExportSite.exporter(ImageStorage.BESIDE).page(post, "내 회고.html");
    assertThat(page.files())
        .containsExactly(
            new BesideFile("내 회고_files/그림 하나.png", one.toRealPath()),
            new BesideFile("내 회고_files/그림 하나-2.png", two.toRealPath()));
    List<String> sources = Jsoup.parse(page.html()).select("img").eachAttr("src");
    assertThat(sources).hasSize(3);
    assertThat(sources.get(0)).matches("[A-Za-z0-9%._~/-]+").isEqualTo(sources.get(2));
    assertThat(URI.create(sources.get(1)).getPath()).isEqualTo("내 회고_files/그림 하나-2.png");
  }

  @Test
  void putsImagesBesideThePageWhereTheyAreTooLargeTogether() throws Exception {
    site.write("assets/a.png", ExportSite.PNG);
    PostText post = site.post("![](/assets/a.png)\n\n![](/assets/a.png)");
    Messages messages = Messages.of(Locale.KOREAN);
    long one = ExportSite.PNG.length;
    assertThat(
            new HtmlExporter(messages, ImageStorage.INLINE, 2 * one).page(post, "a.html").files())
        .isEmpty();
    ExportedPage beside =
        new HtmlExporter(messages, ImageStorage.INLINE, 2 * one - 1).page(post, "a.html");
    assertThat(beside.files()).hasSize(1);
    assertThat(beside.html()).doesNotContain("src=\"data:");
  }

  @Test
  void saysWhereAMissingImageWasLookedForWithoutTheMachinesFolders() throws Exception {
    Document page = site.html("![설명](/assets/없음.png)");
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".hoego-missing code").text()).isEqualTo("/assets/없음.png");
    assertThat(page.select(".hoego-place").text()).isEqualTo("찾아본 곳 assets/없음.png");
    assertThat(page.html()).doesNotContain(disk.toString());
  }

  @Test
  void keepsTheAddressesOfRemoteImagesAndAllowsTheirSchemesOnly() throws Exception {
    Document page = site.html("![](https://example.org/a.png)\n\n![](//example.org/b.png)");
    assertThat(page.select("img").eachAttr("src"))
        .containsExactly("https://example.org/a.png", "https://example.org/b.png");
    assertThat(security(page)).contains("img-src data: https:;");
    assertThat(security(site.html("본문"))).contains("img-src data:;").contains("default-src 'none'");
  }

  @Test
  void showsAnSvgThatIsAPictureOnly() throws Exception {
    site.write("a.svg", "\n<?xml version=\"1.0\"?>\n<!-- x -->\n" + SVG);
    assertThat(site.html("![](/a.svg)").select("img").attr("src"))
        .startsWith("data:image/svg+xml;base64,");
    site.write("b.svg", SVG.replace("<rect", "<script>alert(1)</script><rect"));
    assertThat(site.html("![](/b.svg)").select("img")).isEmpty();
    site.write(
        "c.svg",
        "<svg xmlns:l=\"http://www.w3.org/1999/xlink\"><g id=\"a\"><rect/></g>"
            + "<g id=\"b\"><use href=\"#a\"/></g><use l:href=\"#b\"/></svg>");
    assertThat(site.html("![](/c.svg)").select("img")).isEmpty();
    site.write("d.svg", "<svg><path id=\"a\"/><g id=\"t\"><use href=\"#a\"/></g></svg>");
    assertThat(site.html("![](/d.svg)").select("img")).hasSize(1);
  }

  @Test
  void readsNoImageOutsideTheSite() throws Exception {
    Files.write(disk.resolve("secret.png"), ExportSite.PNG);
    Document page =
        site.html("![](../../secret.png)\n\n<img src=\"file://" + disk + "/secret.png\">");
    assertThat(page.select("img")).isEmpty();
    assertThat(page.select(".hoego-unshown strong").eachText())
        .containsOnly("사이트 밖의 이미지라 읽지 않았습니다");
  }

  @Test
  void runsAndLoadsNothingOfAHostilePost() throws Exception {
    site.write("a.png", ExportSite.PNG);
    String body =
        """
        <script>alert(1)</script><iframe src="https://evil.example/"></iframe>
        <img src="/a.png" onerror="alert(1)" srcset="x.png 2x">
        <img src="preview:0" title='src="preview:0"'><image src="preview:0">
        <img src="x/y.png"><IMG/src=javascript:alert(1)>
        <a href="javascript:alert(1)">가</a> <a href="data:text/html,x">나</a>
        <a title='a href="preview:x"' href="preview:0">다</a> [라](javascript:alert(1))
        <svg><script>alert(1)</script></svg><math><mtext><script>alert(1)</script></math>
        <form action="https://evil.example/"><input type="text"><button>x</button></form>
        <object data="x"></object><embed src="x"><base href="https://evil.example/">
        <meta http-equiv="refresh" content="0;url=https://evil.example/"><link rel="stylesheet" href="x">
        <style>body { background: url(https://evil.example/x) }</style>
        <p style="background: url(https://evil.example/x)" onclick="alert(1)">마</p>
        <noscript><p title="</noscript><script>alert(1)</script>">바</noscript>
        <img src="data:text/html;base64,PHNjcmlwdD4="><img src="data:image/svg+xml;base64,PHN2Zz4=">
        """;
    Document page = site.html("본문의 `src=\"preview:0\"`\n\n" + body);
    assertThat(
            page.select(
                "script, iframe, object, embed, base, link, form, button, noscript, svg, math"))
        .isEmpty();
    assertThat(page.select("style, meta[http-equiv]")).hasSize(2);
    assertThat(page.select("img").eachAttr("src"))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("data:");
    for (Element element : page.getAllElements()) {
      for (Attribute attribute : element.attributes()) {
        assertThat(attribute.getKey()).doesNotStartWith("on").isNotIn("srcset", "action");
        if (attribute.getKey().equals("src")) {
          assertThat(attribute.getValue()).matches("(?s)data:image/png;.*");
        }
        if (attribute.getKey().equals("href")) {
          assertThat(attribute.getValue()).matches("(?s)https?:.*|[^:]*");
        }
        if (attribute.getKey().equals("style")) {
          assertThat(attribute.getValue()).doesNotContain("url");
        }
      }
    }
    assertThat(page.text()).contains("본문의 src=\"preview:0\"");
  }

  @Test
  void writesTheDarkColoursOnceAndNotOnPaper() {
    assertThat(HtmlTemplate.exportStyle())
        .contains("@media screen and (prefers-color-scheme: dark)")
        .doesNotContain("data-theme");
    assertThat(HtmlTemplate.style())
        .contains("html[data-theme=\"dark\"]")
        .doesNotContain("prefers-color-scheme");
  }

  @Test
  void keepsWhatThePostSaysInAPageThatIsAskedForRaw() throws Exception {
    site.write("a.png", ExportSite.PNG);
    String html =
        ExportSite.exporter(ImageStorage.INLINE)
            .rawPage(
                site.post(
                    "<script>\"<img src=\\\"preview:9\\\">\"</script>\n"
                        + "<iframe src=\"https://a.kr/\"></iframe>\n\n"
                        + "![가>나](/a.png) ![](/none.png) ![](https://a.kr/b.png)\n"),
                "회고.html")
            .html();
    Document page = Jsoup.parse(html);
    assertThat(page.select("script").html()).isEqualTo("\"<img src=\\\"preview:9\\\">\"");
    assertThat(page.select("iframe").attr("src")).isEqualTo("https://a.kr/");
    assertThat(page.select("meta[http-equiv]")).isEmpty();
    assertThat(page.select("h1").text()).isEqualTo("2024년 <회고>");
    assertThat(page.select("img").eachAttr("src"))
        .hasSize(3)
        .endsWith("/none.png", "https://a.kr/b.png")
        .first()
        .asString()
        .startsWith("data:image/png;base64,");
    assertThat(page.select("img").attr("alt")).isEqualTo("가>나");
  }

  @Test
  void keepsRawHtmlInABody() throws Exception {
    assertThat(
            ExportSite.exporter(ImageStorage.INLINE).body(site.post("<script>1</script>\n\n**가**")))
        .contains("<script>1</script>")
        .contains("<strong>가</strong>")
        .doesNotContain("title:");
  }

  @Test
  void evaluatesLiquidBeforeMarkdownInAPageAndInABody() throws Exception {
    site.write("_includes/note.html", "**{{ include.text }}**");
    String body =
        "{{ page.title | escape }} {{ site.title }} {% include note.html text=\"굵게\" %}\n";

    assertThat(site.html(body).select("p:has(strong)").text()).isEqualTo("2024년 <회고> 회고 굵게");
    assertThat(site.html(body).select("p strong").text()).isEqualTo("굵게");
    assertThat(ExportSite.exporter(ImageStorage.INLINE).body(site.post(body)))
        .isEqualTo("<p>2024년 &lt;회고&gt; 회고 <strong>굵게</strong></p>\n");
  }

  @Test
  void showsInPlaceWhatWouldStopJekyllInAPage() throws Exception {
    Document page = site.html("앞\n\n{% nope %}\n\n뒤\n");

    assertThat(page.select(".hoego-liquid strong").text()).startsWith("6행: ");
    assertThat(page.select(".hoego-liquid code").text()).isEqualTo("{% nope %}");
    assertThat(page.body().text()).contains("앞").endsWith("뒤");
  }

  @Test
  void writesNoBodyWhereJekyllWouldStop() throws Exception {
    PostText post = site.post("앞\n\n{% nope %}\n");

    assertThatThrownBy(() -> ExportSite.exporter(ImageStorage.INLINE).body(post))
        .isInstanceOfSatisfying(
            ExportException.class,
            stopped ->
                assertThat(new ExportWords(Messages.of(Locale.KOREAN)).reason(stopped.failure()))
                    .isEqualTo("Jekyll이 6행의 {% nope %} 앞에서 멈춥니다 (‘nope’ 태그는 없습니다)"));
  }

  @Test
  void findsImagesBehindTheSitesOwnAddress() throws Exception {
    site.write("_config.yml", "url: https://blog.example.com\nbaseurl: /blog\n");
    site.write("assets/a.png", ExportSite.PNG);

    for (String address :
        List.of(
            "{{ site.url }}{{ site.baseurl }}/assets/a.png",
            "{{ '/assets/a.png' | relative_url }}",
            "{{ '/assets/a.png' | absolute_url }}",
            "{{ site.baseurl }}/assets/a.png")) {
      assertThat(site.html("![](" + address + ")").select("img").attr("src"))
          .as(address)
          .startsWith("data:image/png");
    }
  }

  @Test
  void speaksEnglishWhereAskedTo() throws Exception {
    ExportedPage page =
        new HtmlExporter(Messages.of(Locale.ENGLISH), ImageStorage.INLINE)
            .page(site.post("![](x.png)"), "a.html");
    assertThat(page.html()).contains("Image not found");
    assertThat(page.html().getBytes(StandardCharsets.UTF_8)).isNotEmpty();
  }

  private static String security(Document page) {
    return page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
  }
}
