package hoego.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteExporterTest {
  @TempDir Path disk = Path.of("");

  private ExportSite site() throws IOException {
    return new ExportSite(disk.resolve("블로그"));
  }

  @Test
  void writesEachPostAtItsPath() throws Exception {
    ExportSite site = site();
    Path a = site.write("_posts/2024-12-31-회고.md", "가");
    Path b = site.write("여행/_posts/b.markdown", "나");
    Path target = disk.resolve("새/결과");
    List<String> progress = new ArrayList<>();
    SiteExporter.Report report =
        ExportSite.siteExporter(ExportContent.PAGE, ImageStorage.INLINE)
            .export(
                site.folder(),
                List.of(a, b),
                target,
                (done, total) -> progress.add(done + "/" + total),
                () -> false);
    assertThat(report).isEqualTo(new SiteExporter.Report(2, List.of(), false));
    assertThat(progress).containsExactly("1/2", "2/2");
    assertThat(target.resolve("_posts/2024-12-31-회고.md.html")).content().contains("<p>가</p>");
    assertThat(target.resolve("여행/_posts/b.markdown.html")).content().contains("<p>나</p>");
  }

  @Test
  void writesBodiesAlone() throws Exception {
    ExportSite site = site();
    Path post = site.write("_posts/a.md", "---\ntitle: x\n---\n<b onclick=\"x\">가</b>\n");
    Path target = disk.resolve("bodies");
    ExportSite.siteExporter(ExportContent.BODY, ImageStorage.INLINE)
        .export(site.folder(), List.of(post), target, (done, total) -> {}, () -> false);
    assertThat(target.resolve("_posts/a.md.html"))
        .content()
        .isEqualToIgnoringWhitespace("<p><b onclick=\"x\">가</b></p>");
  }

  @Test
  void takesForFrontMatterWhatJekyllDoes() throws Exception {
    ExportSite site = site();
    Path post = site.write("_posts/2024-12-31-a.md", "---\rtitle: 가\r---\r# 머리\r");
    Path target = disk.resolve("out");
    ExportSite.siteExporter(ExportContent.BODY, ImageStorage.INLINE)
        .export(site.folder(), List.of(post), target, (done, total) -> {}, () -> false);
    assertThat(target.resolve("_posts/2024-12-31-a.md.html"))
        .as("as kramdown prints all of it")
        .content()
        .isEqualToIgnoringWhitespace("<hr /><p>title: 가\n—</p><h1 id=\"머리\">머리</h1>");
    site.export(disk.resolve("pages"), List.of(post));
    Document page =
        Jsoup.parse(Files.readString(disk.resolve("pages/_posts/2024-12-31-a.md.html")));
    assertThat(page.title()).isEqualTo("A");
    assertThat(page.select("p").eachText()).contains("title: 가 —");
  }

  @Test
  void goesOnPastABrokenPost() throws Exception {
    ExportSite site = site();
    Path broken = site.write("_posts/a.md", new byte[] {'x', (byte) 0xFF, (byte) 0xFF, 0, 1});
    Path gone = site.folder().resolve("_posts/b.md");
    Path complex = site.write("_posts/c.md", "[" + "\\".repeat(60) + "a");
    Path good = site.write("_posts/d.md", "좋음");
    Path target = disk.resolve("out");
    SiteExporter.Report report = site.export(target, List.of(broken, gone, complex, good));
    assertThat(report.failed().subList(0, 2))
        .extracting(SiteExporter.Failed::post)
        .containsExactly(broken, gone);
    assertThat(report.failed().get(0).cause()).isInstanceOf(ExportFailure.NotText.class);
    assertThat(report.failed().get(1).cause()).isInstanceOf(ExportFailure.Unreadable.class);
    assertThat(report.exported() + report.failed().size()).isEqualTo(4);
    assertThat(target.resolve("_posts/d.md.html")).content().contains("좋음");
  }

  @Test
  void leavesTheFolderByNoLink() throws Exception {
    ExportSite site = site();
    Path post = site.write("_posts/a.md", "가");
    Path outside = Files.createDirectories(disk.resolve("밖"));
    Path target = Files.createDirectories(disk.resolve("out"));
    Files.createSymbolicLink(target.resolve("_posts"), outside);
    SiteExporter.Report report = site.export(target, List.of(post));
    assertThat(report.failed())
        .singleElement()
        .extracting(SiteExporter.Failed::cause)
        .isInstanceOf(ExportFailure.OutsideFolder.class);
    assertThat(outside).isEmptyDirectory();
  }

  @Test
  void overwritesRegularFilesOnly() throws Exception {
    ExportSite site = site();
    Path a = site.write("a.md", "가");
    Path b = site.write("b.md", "나");
    Path c = site.write("c.md", "다");
    Path target = disk.resolve("out");
    Files.createDirectories(target.resolve("b.md.html"));
    Path elsewhere = Files.writeString(disk.resolve("elsewhere.html"), "그대로");
    Files.createSymbolicLink(target.resolve("c.md.html"), elsewhere);
    Files.writeString(target.resolve("a.md.html"), "지난번");
    SiteExporter.Report report = site.export(target, List.of(a, b, c));
    assertThat(report.exported()).isOne();
    assertThat(report.failed())
        .extracting(failed -> failed.cause().getClass().getSimpleName())
        .containsExactly("NotAFile", "NotAFile");
    assertThat(elsewhere).hasContent("그대로");
    assertThat(target.resolve("a.md.html")).content().contains("<p>가</p>");
  }

  @Test
  void overwritesNoPostUnderAnyName() throws Exception {
    ExportSite site = site();
    Path post = site.write("a.md", "원본");
    Path target = Files.createDirectories(disk.resolve("out"));
    Files.createLink(target.resolve("a.md.html"), post);
    assertThat(site.export(target, List.of(post)).failed())
        .singleElement()
        .extracting(SiteExporter.Failed::cause)
        .isInstanceOf(ExportFailure.IsPost.class);
    assertThat(post).hasContent("원본");
    PostExporter single =
        new PostExporter(ExportSite.exporter(ImageStorage.INLINE), ExportContent.PAGE);
    PostText text = PostText.read(site.folder(), post, ExportSite.ZONE);
    assertThatThrownBy(() -> single.export(text, post, true))
        .isInstanceOfSatisfying(
            ExportException.class,
            stopped -> assertThat(stopped.failure()).isInstanceOf(ExportFailure.IsPost.class));
    assertThat(post).hasContent("원본");
  }

  @Test
  void overwritesAFileOnlyWhenToldTo() throws Exception {
    ExportSite site = site();
    PostText post = PostText.read(site.folder(), site.write("a.md", "가"), ExportSite.ZONE);
    Path file = Files.writeString(disk.resolve("a.html"), "남의 것");
    PostExporter exporter =
        new PostExporter(ExportSite.exporter(ImageStorage.INLINE), ExportContent.PAGE);
    assertThatThrownBy(() -> exporter.export(post, file, false))
        .isInstanceOf(ExportException.class);
    assertThat(file).hasContent("남의 것");
    exporter.export(post, file, true);
    assertThat(file).content().contains("<p>가</p>");
  }

  @Test
  void endsWhereItIsCancelled() throws Exception {
    ExportSite site = site();
    List<Path> posts = site.many(400);
    List<Integer> done = new ArrayList<>();
    Path target = disk.resolve("out");
    SiteExporter.Report report =
        ExportSite.siteExporter(ExportContent.BODY, ImageStorage.INLINE)
            .export(
                site.folder(), posts, target, (at, total) -> done.add(at), () -> !done.isEmpty());
    assertThat(report.cancelled()).isTrue();
    assertThat(report.failed()).isEmpty();
    assertThat(report.exported()).isBetween(1, posts.size() - 1).isEqualTo(done.size());
    assertThat(files(target)).as("those begun are finished").hasSize(report.exported());
  }

  @Test
  void endsWhereItIsInterruptedAndLeavesNoPostHalfDone() throws Exception {
    ExportSite site = site();
    List<Path> posts = site.many(400);
    Path target = disk.resolve("out");
    SiteExporter.Report report =
        ExportSite.siteExporter(ExportContent.BODY, ImageStorage.INLINE)
            .export(
                site.folder(),
                posts,
                target,
                (at, total) -> Thread.currentThread().interrupt(),
                () -> false);
    assertThat(Thread.interrupted()).as("is said to whoever comes next").isTrue();
    assertThat(report.cancelled()).isTrue();
    assertThat(report.failed()).isEmpty();
    assertThat(files(target)).hasSize(report.exported());
  }

  @Test
  void countsAndNamesPostsInTheirOrder() throws Exception {
    ExportSite site = site();
    List<Path> posts = new ArrayList<>(site.many(60));
    Path gone = site.folder().resolve("a-gone.md");
    Path broken = site.write("b.md", new byte[] {'x', (byte) 0xFF, (byte) 0xFF, 0, 1});
    posts.add(7, broken);
    posts.add(31, gone);
    List<String> progress = new ArrayList<>();
    SiteExporter.Report report =
        ExportSite.siteExporter(ExportContent.BODY, ImageStorage.INLINE)
            .export(
                site.folder(),
                posts,
                disk.resolve("out"),
                (done, total) -> progress.add(done + "/" + total),
                () -> false);
    assertThat(report.failed()).extracting(SiteExporter.Failed::post).containsExactly(broken, gone);
    assertThat(progress)
        .isEqualTo(IntStream.rangeClosed(1, 62).mapToObj(done -> done + "/62").toList());
    for (Path post : site.many(60)) {
      assertThat(disk.resolve("out").resolve(post.getFileName() + ".html"))
          .content()
          .contains("<p>" + post.getFileName());
    }
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> found = Files.walk(folder)) {
      return found.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void copiesImagesBesideThePage() throws Exception {
    ExportSite site = site();
    site.write("assets/그림.png", ExportSite.PNG);
    Path post = site.write("_posts/a.md", "![](/assets/그림.png)");
    Path target = disk.resolve("out");
    ExportSite.siteExporter(ExportContent.PAGE, ImageStorage.BESIDE)
        .export(site.folder(), List.of(post), target, (done, total) -> {}, () -> false);
    assertThat(target.resolve("_posts/a.md_files/그림.png")).hasBinaryContent(ExportSite.PNG);
  }

  @Test
  void exportsEverySamplePostWithEveryImage() throws Exception {
    Path samples = Path.of(System.getProperty("hoego.project", "")).resolve("sample-posts");
    List<Path> posts;
    try (Stream<Path> files = Files.walk(samples.toAbsolutePath())) {
      posts = files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
    assertThat(posts).isNotEmpty();
    Path target = disk.resolve("out");
    SiteExporter.Report report =
        ExportSite.siteExporter(ExportContent.PAGE, ImageStorage.INLINE)
            .export(samples, posts, target, (done, total) -> {}, () -> false);
    assertThat(report).isEqualTo(new SiteExporter.Report(posts.size(), List.of(), false));
    int images = 0;
    for (Path post : posts) {
      Path page = target.resolve(samples.toAbsolutePath().relativize(post) + ".html");
      Document html = Jsoup.parse(Files.readString(page));
      assertThat(html.select(".hoego-frame")).as("%s", page).isEmpty();
      assertThat(html.select("img").eachAttr("src")).allMatch(src -> src.startsWith("data:image/"));
      images += html.select("img").size();
    }
    assertThat(images).isPositive();
  }
}
