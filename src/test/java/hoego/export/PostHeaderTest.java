package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A post's header in an exported page, as the site's theme has it. */
class PostHeaderTest {
  @TempDir private Path disk;
  private ExportSite site;

  @BeforeEach
  void makeSite() throws IOException {
    site = new ExportSite(disk);
  }

  private Element header(String config, String matter, String body) throws Exception {
    site.write("_config.yml", config);
    Path post = site.write("_posts/2024-12-31-a.md", "---\ntitle: 회고\n" + matter + "---\n" + body);
    PostText text = PostText.read(site.folder(), post, ExportSite.ZONE);
    String html = ExportSite.exporter(ImageStorage.INLINE).page(text, "a.html").html();
    return Jsoup.parse(html).expectFirst("header.post-header");
  }

  private static List<String> facts(Element header) {
    return header.select(".facts > span").eachText();
  }

  @Test
  void chirpyShowsTheDescriptionWhoHasWrittenItAndHowLongItTakes() throws Exception {
    Element header =
        header(
            "theme: jekyll-theme-chirpy\nsocial:\n  name: 홍길동\n",
            "description: 한 해를 <돌아봅니다>\ncategories: [회고]\n",
            "가".repeat(400) + " one two");
    assertThat(header.select(".subtitle").text()).isEqualTo("한 해를 <돌아봅니다>");
    assertThat(facts(header)).containsExactly("2024-12-31", "글쓴이 홍길동", "읽는 데 2분", "회고");
  }

  @Test
  void theDateIsThatOfTheSitesClock() throws Exception {
    String matter = "date: 2024-12-31 08:00:00 +0900\n";
    assertThat(facts(header("timezone: America/New_York\n", matter, "글")))
        .containsExactly("2024-12-30");
    assertThat(facts(header("title: 블로그\n", matter, "글"))).containsExactly("2024-12-31");
  }

  @Test
  void chirpyShowsThePostsPictureAndOthersDoNot() throws Exception {
    site.write("assets/a.png", ExportSite.PNG);
    String matter = "image:\n  path: /assets/a.png\n  alt: 책상 <\"위\">\n";
    Element picture =
        header("theme: jekyll-theme-chirpy\n", matter, "글").expectFirst("img.post-image");
    assertThat(picture.attr("src")).startsWith("data:image/png;base64,");
    assertThat(picture.attr("alt")).isEqualTo("책상 <\"위\">");
    assertThat(
            header("theme: jekyll-theme-chirpy\n", "image: /assets/none.png\n", "글").select("img"))
        .isEmpty();
    assertThat(header("theme: minima\n", matter, "글").select("img")).isEmpty();
  }

  @Test
  void thePostsOwnAuthorsComeFirst() throws Exception {
    String chirpy = "remote_theme: cotes2020/jekyll-theme-chirpy@v7\nsocial:\n  name: 홍길동\n";
    assertThat(facts(header(chirpy, "author: 성춘향\n", "글"))).contains("글쓴이 성춘향", "읽는 데 1분");
    assertThat(facts(header(chirpy, "authors: [a, b]\n", "글"))).contains("글쓴이 a, b");
  }

  @Test
  void minimalMistakesShowsTheTimeWhereItIsAskedFor() throws Exception {
    String theme = "theme: minimal-mistakes-jekyll\nwords_per_minute: 10\n";
    String body = "말 ".repeat(35);
    assertThat(facts(header(theme, "", body))).containsExactly("2024-12-31");
    assertThat(facts(header(theme, "read_time: true\n", body))).contains("읽는 데 3분");
    String defaults =
        "defaults:\n- scope: {path: \"\", type: posts}\n  values: {read_time: true}\n";
    assertThat(facts(header(theme + defaults, "", body))).contains("읽는 데 3분");
    assertThat(facts(header(theme + defaults, "read_time: false\n", body)))
        .containsExactly("2024-12-31");
  }

  @Test
  void whatHoegoSaysInThePageTakesNoTime() throws Exception {
    String body =
        "가".repeat(350)
            + "\n\n{% unknown 모르는 태그 %}\n\n![그림](https://example.com/a.png)\n\n![그림](/none.png)\n\n"
            + "<iframe src=\"https://www.youtube.com/embed/abcdefghijk\" title=\"발표\"></iframe>\n";
    assertThat(facts(header("theme: jekyll-theme-chirpy\n", "", body))).contains("읽는 데 1분");
    assertThat(facts(header("theme: jekyll-theme-chirpy\n", "", body + "가".repeat(10))))
        .contains("읽는 데 2분");
  }

  @Test
  void otherThemesShowWhatIsInThePost() throws Exception {
    Element header = header("theme: minima\n", "description: 요약\nauthor: 홍길동\n", "글");
    assertThat(header.select(".subtitle")).isEmpty();
    assertThat(facts(header)).containsExactly("2024-12-31", "글쓴이 홍길동");
    assertThat(Files.exists(disk.resolve("_config.yml"))).isTrue();
  }
}
