package hoego.library;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import hoego.post.PostPlace;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PostScannerTest {
  private final FileSystem disk = Jimfs.newFileSystem(Configuration.unix());
  private final Path blog = disk.getPath("/블로그");
  private final PostScanner scanner = new PostScanner(ZoneId.of("Asia/Seoul"));

  @AfterEach
  void close() throws IOException {
    disk.close();
  }

  private Path file(String name, String text) throws IOException {
    Path file = disk.getPath(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private PostIndex scan(Path folder) {
    ScanOutcome outcome = scanner.scan(folder, (entries, read, total) -> {}, () -> false);
    assertThat(outcome).isInstanceOf(ScanOutcome.Scanned.class);
    return ((ScanOutcome.Scanned) outcome).index();
  }

  private static List<String> paths(PostIndex index) {
    return index.entries().stream().map(PostEntry::relativePath).sorted().toList();
  }

  @Test
  void aDateIsWhatTheClockOfItsOwnSiteShows() throws IOException {
    String post = "---\ntitle: 가\ndate: 2024-12-31 23:30:00 +0900\n---\n";
    file("/블로그/york/_config.yml", "timezone: America/New_York\n");
    file("/블로그/york/_posts/2024-12-31-a.md", post);
    file("/블로그/plain/_posts/2024-12-31-b.md", post);
    assertThat(scan(blog).entries())
        .extracting(each -> each.fileName() + " " + each.post().date())
        .containsExactly("2024-12-31-b.md 2024-12-31T23:30", "2024-12-31-a.md 2024-12-31T09:30");
    Path late = file("/블로그/york/_posts/2024-12-31-c.md", post);
    assertThat(scanner.refreshed(PostIndex.EMPTY, blog, List.of(late)).entries())
        .extracting(each -> each.post().date())
        .containsExactly(LocalDateTime.of(2024, 12, 31, 9, 30));
  }

  @Test
  void listsOnlyWhatLiesInJekyllsFolders() throws IOException {
    file("/블로그/_config.yml", "");
    file("/블로그/_posts/2024-12-31-회고.md", "---\ntitle: 회고\n---\n");
    file("/블로그/자바/_posts/깊이/2024-01-01-a.markdown", "");
    file("/블로그/_drafts/초안.md", "");
    file("/블로그/README.md", "");
    file("/블로그/_posts/그림.png", "");
    file("/블로그/_posts/.숨김.md", "");
    file("/블로그/_site/_posts/2024-01-01-b.md", "");
    file("/블로그/node_modules/x/_posts/2024-01-01-b.md", "");
    file("/블로그/vendor/_posts/2024-01-01-b.md", "");
    file("/블로그/.jekyll-cache/_posts/2024-01-01-b.md", "");
    PostIndex index = scan(blog);
    assertThat(paths(index))
        .containsExactly(
            "_drafts/초안.md", "_posts/2024-12-31-회고.md", "자바/_posts/깊이/2024-01-01-a.markdown");
    assertThat(PostScanner.files(blog).posts())
        .as("found without being read")
        .map(post -> blog.relativize(post).toString())
        .isEqualTo(paths(index));
    PostEntry java = index.find(blog.resolve("자바/_posts/깊이/2024-01-01-a.markdown")).orElseThrow();
    assertThat(java.post().categories()).containsExactly("자바");
    assertThat(java.kind()).isEqualTo(PostPlace.Kind.POSTS);
    PostEntry draft = index.find(blog.resolve("_drafts/초안.md")).orElseThrow();
    assertThat(draft.post().draft()).isTrue();
    assertThat(draft.post().date()).isNotNull();
  }

  @Test
  void listsEveryMarkdownFileOfAPlainFolder() throws IOException {
    file("/블로그/README.md", "# 안녕");
    file("/블로그/2024/회고.md", "---\ndate: 2024-12-31 10:00\n---\n");
    file("/블로그/메모.txt", "");
    PostIndex index = scan(blog);
    assertThat(paths(index)).containsExactly("2024/회고.md", "README.md");
    assertThat(index.entries().getFirst().post().date())
        .isEqualTo(LocalDateTime.of(2024, 12, 31, 10, 0));
    assertThat(index.hasJekyllFolders()).isFalse();
  }

  @Test
  void knowsThatTheOpenedFolderLiesInPosts() throws IOException {
    file("/블로그/_config.yml", "");
    file("/블로그/자바/_posts/2024/2024-12-31-회고.md", "");
    file("/블로그/_drafts/초안.md", "");
    for (String opened : List.of("/블로그/자바/_posts", "/블로그/자바/_posts/2024")) {
      PostEntry entry = scan(disk.getPath(opened)).entries().getFirst();
      assertThat(entry.kind()).isEqualTo(PostPlace.Kind.POSTS);
      assertThat(entry.post().categories()).containsExactly("자바");
    }
    assertThat(scan(disk.getPath("/블로그/_drafts")).entries().getFirst().post().draft()).isTrue();
  }

  @Test
  void readsMarksAndLineEndsOfWindows() throws IOException {
    Path post = file("/블로그/_posts/2024-12-31-a.md", "\uFEFF---\r\ntitle: 회고\r\n---\r\n본문\r\n");
    assertThat(scan(blog).find(post).orElseThrow().post().title()).isEqualTo("회고");
  }

  @Test
  void readsOnlyTheBeginningOfAHugeFile() throws IOException {
    String text = "---\ntitle: 회고\n---\n" + "가나다라\n".repeat(100_000);
    Path post = file("/블로그/_posts/2024-12-31-a.md", text);
    PostEntry entry = scan(blog).find(post).orElseThrow();
    assertThat(entry.post().title()).isEqualTo("회고");
    assertThat(entry.size()).isEqualTo(text.getBytes(StandardCharsets.UTF_8).length);
  }

  @Test
  void reportsInBatches() throws IOException {
    for (int i = 0; i < 450; i++) {
      file("/블로그/_posts/2024-12-31-post%d.md".formatted(i), "");
    }
    List<List<Integer>> reports = new ArrayList<>();
    scanner.scan(
        blog,
        (entries, read, total) -> reports.add(List.of(entries.size(), read, total)),
        () -> false);
    assertThat(reports)
        .containsExactly(List.of(200, 200, 450), List.of(400, 400, 450), List.of(450, 450, 450));
  }

  @Test
  void stopsWhenCalledOff() throws IOException {
    file("/블로그/_posts/2024-12-31-a.md", "");
    assertThat(scanner.scan(blog, (entries, read, total) -> {}, () -> true))
        .isEqualTo(new ScanOutcome.Cancelled());
    Thread.currentThread().interrupt();
    assertThat(scanner.scan(blog, (entries, read, total) -> {}, () -> false))
        .isEqualTo(new ScanOutcome.Cancelled());
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void tellsOfAFolderThatIsNotThere() {
    assertThat(scanner.scan(disk.getPath("/없음"), (entries, read, total) -> {}, () -> false))
        .isInstanceOf(ScanOutcome.UnreadableFolder.class);
  }

  @Test
  void walksALinkInACircleOnce() throws IOException {
    file("/블로그/_posts/2024-12-31-a.md", "");
    Files.createSymbolicLink(blog.resolve("_posts/고리"), blog);
    assertThat(scan(blog).entries()).hasSize(1);
  }

  @Test
  void bringsAnIndexUpToDate() throws IOException {
    Path a = file("/블로그/_posts/2024-12-31-a.md", "---\ntitle: 가\n---\n");
    Path b = file("/블로그/_posts/하위/2024-12-30-b.md", "---\ntitle: 나\n---\n");
    PostIndex index = scan(blog);
    file("/블로그/_posts/2024-12-31-a.md", "---\ntitle: 바뀜\n---\n");
    Files.delete(b);
    Path c = file("/블로그/_posts/2024-12-29-c.md", "---\ntitle: 다\n---\n");
    Path readme = file("/블로그/README.md", "");
    Path site = file("/블로그/_site/_posts/2024-12-29-d.md", "");
    PostIndex after =
        scanner.refreshed(
            index, blog, List.of(a, b, c, readme, site, blog.resolve("_posts"), blog));
    assertThat(after.entries())
        .extracting(entry -> entry.post().title())
        .containsExactly("바뀜", "다");
  }
}
