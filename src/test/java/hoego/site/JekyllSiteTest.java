package hoego.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import hoego.liquid.Evaluated;
import hoego.liquid.Problem;
import hoego.liquid.Problem.Reason;
import hoego.post.PostSource;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a post's Liquid reads of its site, and that it reads nothing else. */
class JekyllSiteTest {
  private static final String SECRET = "비밀번호는 1234";

  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path root = disk.getPath("/블로그");
  private final Path post = root.resolve("_posts/2024-12-31-회고.md");

  @AfterEach
  void closeDisk() throws IOException {
    disk.close();
  }

  private Path write(String path, String text) {
    try {
      Path file = root.resolve(path);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException failed) {
      throw new AssertionError(failed);
    }
  }

  private JekyllSite site(String config) {
    write("_config.yml", config);
    return JekyllSite.read(root);
  }

  private Evaluated evaluate(JekyllSite site, String text) {
    return PostLiquid.evaluate(
        site,
        post,
        text,
        PostSource.of(text).bodyStart(),
        markdown -> "<p>" + markdown + "</p>",
        number -> "[[" + number + "]]");
  }

  private String text(JekyllSite site, String text) {
    Evaluated evaluated = evaluate(site, text);
    assertThat(evaluated.problems()).isEmpty();
    return evaluated.text();
  }

  @Test
  void thePageIsTheTextAsItStandsAndNotTheFile() {
    write("_posts/2024-12-31-회고.md", "---\ntitle: 옛 제목\n---\n");

    assertThat(text(site("title: 블로그"), "---\ntitle: 새 제목\n---\n{{ page.title }} {{ site.title }}"))
        .isEqualTo("새 제목 블로그");
  }

  @Test
  void aPostThatHasNoFileHasItsValuesAllTheSame() {
    assertThat(
            text(
                site(""), "---\n---\n{{ page.title }} {{ page.date | date: '%F' }} {{ page.url }}"))
        .isEqualTo("회고 2024-12-31 /2024/12/31/%ED%9A%8C%EA%B3%A0.html");
  }

  @Test
  void aSiteWithoutSettingsHasJekyllsOwn() {
    JekyllSite site = JekyllSite.read(root);

    assertThat(text(site, "[{{ site.baseurl }}{{ site.url }}]{{ '/a' | absolute_url }}"))
        .isEqualTo("[]/a");
  }

  @Test
  void settingsThatAreNoYamlAreNone() {
    assertThat(text(site("title: [a\n  b: c"), "[{{ site.title }}]")).isEqualTo("[]");
  }

  @Test
  void theDiskIsReadOnceForTheSameSite() throws IOException {
    Path file = write("_includes/a.html", "하나");
    Path older = write("_posts/2024-01-01-a.md", "---\ntitle: 옛 글\n---\n");
    write("_data/a.yml", "x: 1");
    JekyllSite site = site("title: 블로그");
    String source =
        "{% include a.html %} {{ site.posts.size }}{{ site.posts[0].title }} {{ site.data.a.x }}"
            + " {% post_url 2024-01-01-a %}";
    String first = text(site, source);
    Files.writeString(file, "둘");
    Files.delete(older);
    Files.delete(root.resolve("_data/a.yml"));

    assertThat(first).isEqualTo("하나 1옛 글 1 /2024/01/01/a.html");
    assertThat(text(site, source)).isEqualTo(first);
    assertThat(text(JekyllSite.read(root), "{% include a.html %}{{ site.posts.size }}"))
        .isEqualTo("둘0");
  }

  @Test
  void aSiteIsNotReadForWhatIsNotAskedFor() throws IOException {
    JekyllSite site = site("title: 블로그");
    Files.delete(root.resolve("_config.yml"));
    Files.createDirectories(root.resolve("_posts"));
    Files.writeString(root.resolve("_posts/2024-01-01-a.md"), "---\n---\n");

    assertThat(text(site, "{{ site.title }} {{ page.title }}")).isEqualTo("블로그 회고");
    assertThat(text(site, "{{ site.posts.size }}")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{% include ../secret.txt %}",
        "{% include ../../secret.txt %}",
        "{% include /secret.txt %}",
        "{% include //secret.txt %}",
        "{% include a/../../../secret.txt %}",
        "{% include {{ page.path_out }} %}",
        "{% include {{ '../' | append: '../secret.txt' }} %}",
        "{% include link.txt %}",
        "{% include folder/secret.txt %}",
        "{% include C:/secret.txt %}",
        "{% include_relative ../../secret.txt %}",
        "{% include_relative link.txt %}",
        "{% include_relative folder/secret.txt %}",
        "{% include_relative /secret.txt %}",
        "{% include ./link.txt %}",
        "{{ site.data.link.a }}{% include ..%2fsecret.txt %}",
        "{{ site.data.link | jsonify }}{% nope %}",
        "{% for p in site.posts %}{{ p.title }}{{ p.content }}{% endfor %}{% nope %}",
      })
  void nothingOutsideTheSiteIsRead(String source) throws IOException {
    Files.createDirectories(root.resolve("_includes"));
    Files.createDirectories(root.resolve("_data"));
    Files.createDirectories(root.resolve("_posts"));
    Path outside = Files.createDirectories(disk.getPath("/밖"));
    Files.writeString(outside.resolve("secret.txt"), SECRET);
    Files.writeString(disk.getPath("/secret.txt"), SECRET);
    Files.writeString(outside.resolve("data.yml"), "a: " + SECRET);
    Files.writeString(outside.resolve("post.md"), "---\ntitle: " + SECRET + "\n---\n" + SECRET);
    for (String folder : new String[] {"_includes", "_posts"}) {
      Files.createSymbolicLink(root.resolve(folder + "/link.txt"), outside.resolve("secret.txt"));
      Files.createSymbolicLink(root.resolve(folder + "/folder"), outside);
    }
    Files.createSymbolicLink(root.resolve("_data/link.yml"), outside.resolve("data.yml"));
    Files.createSymbolicLink(root.resolve("_posts/2024-01-01-a.md"), outside.resolve("post.md"));
    Evaluated evaluated =
        evaluate(site("a: b"), "---\npath_out: ../secret.txt\n---\n" + source + "\n뒤");

    assertThat(evaluated.text()).doesNotContain("1234").endsWith("\n뒤");
    assertThat(evaluated.problems()).isNotEmpty();
    assertThat(evaluated.problems().toString()).doesNotContain("1234");
  }

  @Test
  void whyAFileIsNotReadIsTold() throws IOException {
    Files.createDirectories(root.resolve("_includes"));
    Path outside = Files.writeString(disk.getPath("/secret.txt"), SECRET);
    Files.createSymbolicLink(root.resolve("_includes/link.txt"), outside);
    Files.write(root.resolve("_includes/huge.txt"), new byte[(int) SiteFiles.LARGEST + 1]);
    JekyllSite site = site("a: b");

    assertThat(evaluate(site, "{% include link.txt %}").problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.OUTSIDE_SITE);
    assertThat(evaluate(site, "{% include huge.txt %}").problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.UNREADABLE_FILE);
    assertThat(evaluate(site, "{% include none.txt %}").problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.NO_SUCH_FILE);
    assertThat(evaluate(site("theme: minima"), "{% include none.txt %}").problems())
        .extracting(Problem::reason)
        .containsExactly(Reason.FILE_OF_THEME);
  }

  @Test
  void aLinkInsideTheSiteIsFollowed() throws IOException {
    write("assets/a.txt", "하나");
    Files.createDirectories(root.resolve("_includes"));
    Files.createSymbolicLink(root.resolve("_includes/a.txt"), root.resolve("assets/a.txt"));

    assertThat(text(site("a: b"), "{% include a.txt %}")).isEqualTo("하나");
  }

  @Test
  void futureAndHiddenPostsAreNoneOfTheSites() {
    write("_posts/2999-01-01-later.md", "---\n---\n");
    write("_posts/2024-01-01-hidden.md", "---\npublished: false\n---\n");
    write("_posts/2024-01-02-shown.md", "---\npublished: \"false\"\n---\n");

    assertThat(text(site("a: b"), "{{ site.posts | map: 'slug' }}")).isEqualTo("shown");
    assertThat(text(site("future: true"), "{{ site.posts | map: 'slug' | join }}"))
        .isEqualTo("later shown");
  }

  @Test
  void anExcerptThatAsksForItselfIsEmpty() {
    write("_posts/2024-01-01-a.md", "---\n---\n가 {{ site.posts[0].excerpt }}\n\n나");

    assertThat(text(site("a: b"), "{{ site.posts[0].excerpt }}")).isEqualTo("<p>가 </p>");
  }

  @ParameterizedTest
  @CsvSource({
    "date, /%EC%9D%BC%EA%B8%B0/2024/12/31/a.html",
    "pretty, /%EC%9D%BC%EA%B8%B0/2024/12/31/a/",
    "ordinal, /%EC%9D%BC%EA%B8%B0/2024/366/a.html",
    "weekdate, /%EC%9D%BC%EA%B8%B0/2024/W01/Tue/a.html",
    "none, /%EC%9D%BC%EA%B8%B0/a.html",
    "/:year/:i_month/:short_year/:slug, /2024/12/24/a",
    "/posts/:title/, /posts/a/",
    "/:categories/:title:output_ext, /%EC%9D%BC%EA%B8%B0/a.html",
    "/:short_month/:long_month/:short_day/:long_day/:y_day, /Dec/December/Tue/Tuesday/366",
    "/../:title, /a",
  })
  void addressesFollowThePermalinkSetting(String permalink, String url) {
    write("_posts/2024-12-31-a.md", "---\ncategories: 일기\n---\n");

    assertThat(text(site("permalink: " + permalink), "{{ site.posts[0].url }}")).isEqualTo(url);
  }

  @ParameterizedTest
  @CsvSource({
    "date, about.md, /about.html",
    "pretty, about.md, /about/",
    "/:title/, a/about.md, /a/about/",
    "date, a/index.md, /a/",
    "date, index.html, /",
    "pretty, feed.xml, /feed.xml",
    "weekdate, about.md, /about",
    "/:year/:title:output_ext, about.md, /about.html",
  })
  void pagesHaveAddressesToo(String permalink, String path, String url) {
    write(path, "---\n---\n");

    assertThat(text(site("permalink: " + permalink), "{% link " + path + " %}")).isEqualTo(url);
  }

  @Test
  void frontMatterDefaultsOfALongerPathComeLast() {
    String config =
        """
        defaults:
          - scope: {path: "_posts/a", type: posts}
            values: {mood: 깊은}
          - scope: {path: ""}
            values: {mood: 얕은, other: 그대로}
          - scope: {path: "", type: pages}
            values: {other: 아니다}
        """;
    write("_posts/a/2024-01-01-x.md", "---\n---\n");
    write("_posts/2024-01-02-y.md", "---\nother: 자기 것\n---\n");

    assertThat(
            text(site(config), "{% for p in site.posts %}{{ p.mood }} {{ p.other }}/{% endfor %}"))
        .isEqualTo("얕은 자기 것/깊은 그대로/");
  }

  @Test
  void theClockIsTheSites() {
    assertThat(
            text(
                site("timezone: America/New_York"),
                "---\ndate: 2024-12-31 09:00:00 +0900\n---\n{{ page.date }}"))
        .isEqualTo("2024-12-30 19:00:00 -0500");
  }
}
