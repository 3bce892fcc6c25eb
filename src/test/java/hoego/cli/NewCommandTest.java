package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** {@code hoego new}: what it writes, where, and what it refuses. */
class NewCommandTest {
  @TempDir Path here = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path posts = Path.of("");

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new Cli(new PrintWriter(out), new PrintWriter(err), Locale.KOREAN, new NoWindows(), here)
        .run(args);
  }

  @BeforeEach
  void aBlog() throws IOException {
    posts = Files.createDirectories(here.resolve("블로그 #1 100%/_posts"));
    Files.writeString(
        posts.resolve("2024-12-31-글.md"),
        "---\nlayout: post\ntitle: 글\ndate: 2024-12-31 10:00:00 +0900\ntags: [회고]\n---\n\n본문\n");
  }

  private String blog() {
    return here.resolve("블로그 #1 100%").toString();
  }

  @Test
  void writesAPostInTheHabitOfTheOthers() throws IOException {
    assertThat(run("new", blog(), "--title", "봄 회고", "--date", "2025-03-31 09:00:00 +0900"))
        .isZero();
    Path made = posts.resolve("2025-03-31-봄-회고.md");
    assertThat(Files.readString(made))
        .isEqualTo(
            "---\nlayout: post\ntitle: 봄 회고\ndate: 2025-03-31 09:00:00 +0900\ntags: []\n---\n\n");
    assertThat(out.toString()).contains("2025-03-31-봄-회고.md");
    assertThat(err.toString()).isEmpty();

    assertThat(run("new", blog(), "--title", "봄 회고", "--date", "2025-03-31")).isEqualTo(2);
    assertThat(err.toString()).contains("이미 있는 파일");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Pacific/Kiritimati", "Etc/GMT+12"})
  void aPostWithoutADayIsOfTheSitesToday(String zone) throws IOException {
    Files.writeString(here.resolve("블로그 #1 100%/_config.yml"), "timezone: " + zone + "\n");
    LocalDate before = LocalDate.now(ZoneId.of(zone));
    assertThat(run("new", blog(), "--title", "봄", "--print")).isZero();
    String offset = zone.startsWith("P") ? " +1400\n" : " -1200\n";
    assertThat(out.toString())
        .containsAnyOf("date: " + before, "date: " + LocalDate.now(ZoneId.of(zone)))
        .contains(offset);
  }

  @Test
  void printsAPostFromABuiltInTemplateWithItsOwnTitle() throws IOException {
    assertThat(run("new", blog(), "--template", "yearly", "--date", "2026-01-02", "--print"))
        .isZero();
    assertThat(out.toString())
        .startsWith("---\nlayout: post\ntitle: 2025년 회고\ndate: 2026-01-02 ")
        .contains("## 가장 잘한 결정")
        .doesNotContain("<%");
    assertThat(run("new", blog(), "--template", "KPT 회고", "--title", "알림 개편", "--print")).isZero();
    assertThat(out.toString()).contains("title: 알림 개편\n", "## Keep");
    try (var files = Files.list(posts)) {
      assertThat(files).hasSize(1);
    }
  }

  @Test
  void takesTheFoldersOwnTemplatesFirstAndAFileOfItsOwn() throws IOException {
    Path templates = Files.createDirectories(posts.resolveSibling("_templates"));
    Files.writeString(templates.resolve("KPT.md"), "---\ntags: [우리]\n---\n우리의 <% title %>\n");
    assertThat(run("new", blog(), "--template", "kpt", "--title", "가", "-o", "x/y.md")).isZero();
    assertThat(Files.readString(here.resolve("x/y.md"))).contains("tags: [우리]", "우리의 가\n");
  }

  @Test
  void aBrokenTemplateIsNamedAndAWrongPlaceholderOnlySaid() throws IOException {
    Path templates = Files.createDirectories(posts.resolveSibling("_templates"));
    Files.writeString(templates.resolve("깨짐.md"), "---\ntitle: a: b\n---\n");
    Files.writeString(templates.resolve("오타.md"), "<% titel %>\n");
    assertThat(run("new", blog(), "--template", "깨짐", "--title", "가")).isEqualTo(1);
    assertThat(err.toString()).contains("깨짐 템플릿", "2번째 줄");
    assertThat(run("new", blog(), "--template", "오타", "--title", "가", "--print")).isZero();
    assertThat(err.toString()).contains("<% titel %>");
    assertThat(out.toString()).endsWith("<% titel %>\n");
  }

  @Test
  void whatCantBeMeantIsSaidInASentence() {
    record Wrong(List<String> args, String said) {}
    for (Wrong wrong :
        List.of(
            new Wrong(List.of("new"), "어느 폴더"),
            new Wrong(List.of("new", "없음", "--title", "가"), "그런 파일이나 폴더가 없습니다"),
            new Wrong(List.of("new", blog()), "--title"),
            new Wrong(List.of("new", blog(), "--title", " "), "--title"),
            new Wrong(List.of("new", blog(), "--template", "til"), "--title"),
            new Wrong(List.of("new", blog(), "--title", "가", "--date", "어제"), "어제"),
            new Wrong(List.of("new", blog(), "--title", "가", "--template", "x"), "five-fs"),
            new Wrong(List.of("new", blog(), "--title", "가", "--print", "-o", "x"), "--print"),
            new Wrong(List.of("new", posts + "/2024-12-31-글.md", "--title", "가"), "폴더가 아닙니다"))) {
      assertThat(run(wrong.args().toArray(String[]::new))).as(wrong.toString()).isEqualTo(2);
      assertThat(err.toString()).as(wrong.toString()).contains(wrong.said());
    }
  }
}
