package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.settings.Folders;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CliTest {
  @TempDir Path here = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private final Recorder windows = new Recorder();
  private Locale locale = Locale.ENGLISH;

  /** Notes what is asked of the window. */
  private static final class Recorder implements Windows {
    private final List<Object> asked = new ArrayList<>();
    private boolean display = true;

    @Override
    public boolean canOpen() {
      return display;
    }

    @Override
    public int open(OpenRequest request) {
      asked.add(request);
      return ExitCode.DONE;
    }

    @Override
    public int shot(ShotRequest request) {
      asked.add(request);
      return ExitCode.DONE;
    }
  }

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    PrintWriter quietOut = new PrintWriter(out);
    return new Cli(quietOut, new PrintWriter(err), locale, windows, here).run(args);
  }

  private int chosen(Folders folders, String... args) {
    err.getBuffer().setLength(0);
    return new Cli(new PrintWriter(out), new PrintWriter(err), locale, windows, here, () -> folders)
        .run(args);
  }

  @Test
  void exportsAFolderThatIsNoSiteInTheMarkdownChosenForItInTheWindow() throws IOException {
    Path notes = Files.createDirectories(here.resolve("notes/a"));
    Path note = Files.writeString(notes.resolve("글.md"), "# 제목\n**'맞다'**라고\n");
    Folders gfm = Folders.NONE.withMarkdown(here.resolve("notes").toString(), "gfm");
    assertThat(chosen(gfm, "export", "notes", "-o", "out", "--body")).isZero();
    assertThat(here.resolve("out/a/글.md.html")).content().contains("**'맞다'**라고");
    assertThat(chosen(gfm, "export", note.toString(), "-o", "x.html", "--body")).isZero();
    assertThat(here.resolve("x.html")).content().contains("**'맞다'**라고");
    assertThat(run("export", note.toString(), "-o", "x.html", "--body")).isZero();
    assertThat(here.resolve("x.html")).content().contains("<strong>‘맞다’</strong>라고");
    Files.writeString(here.resolve("notes/_config.yml"), "title: 블로그\n");
    assertThat(chosen(gfm, "export", "notes", "-o", "out2", "--body")).isZero();
    assertThat(here.resolve("out2/a/글.md.html")).content().contains("<strong>");
  }

  @Test
  void checksAFolderThatIsNoSiteInTheMarkdownChosenForIt() throws IOException {
    Files.createDirectories(here.resolve("notes"));
    Files.writeString(here.resolve("notes/2024-01-12-a.md"), "---\ntitle: 글\n---\n**'맞다'**라고\n");
    Folders gfm = Folders.NONE.withMarkdown(here.resolve("notes").toString(), "gfm");
    out.getBuffer().setLength(0);
    chosen(Folders.NONE, "check", "notes");
    assertThat(out.toString()).contains("[github-emphasis]");
    out.getBuffer().setLength(0);
    assertThat(chosen(gfm, "check", "notes")).isZero();
    assertThat(out.toString()).doesNotContain("[github-emphasis]");
  }

  private Path blog() throws IOException {
    Path posts = Files.createDirectories(here.resolve("blog/_posts"));
    Files.writeString(posts.resolve("2024-12-31-2024년-회고.md"), "---\ntitle: 2024년 회고\n---\n본문\n");
    Files.writeString(posts.resolve("2025-03-14-batch.md"), "---\ntitle: 배치 회고\n---\n본문\n");
    return here.resolve("blog");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ko"})
  void helpsWithEveryCommandAndOption(String language) {
    assertThat(run("--lang", language, "--help")).isZero();
    assertThat(out.toString())
        .contains("export", "shot", "help", "FOLDER|POST", "--without-display", "--lang")
        .contains("--version", "--help")
        .contains(language.equals("ko") ? "사용법:" : "Usage:");
    assertThat(run("help", "export", "--lang=" + language)).isZero();
    assertThat(out.toString())
        .contains("-o", "--output", "--body", "--raw", "--images", "inline|beside")
        .contains("--force", "--lang")
        .contains(language.equals("ko") ? "옵션:" : "Options:");
    assertThat(run("shot", "--help", "--lang", language)).isZero();
    assertThat(out.toString()).contains("-o", "--post", "--theme", "--size", "--lang", "--help");
    assertThat(run("help", "help", "--lang", language)).isZero();
    assertThat(out.toString())
        .contains("COMMAND")
        .matches(text -> language.equals("ko") != text.contains("Usage"));
    assertThat(err.toString()).isEmpty();
  }

  @Test
  void showsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(out.toString()).startsWith("hoego ");
  }

  @Test
  void opensTheWindow() throws IOException {
    Path blog = blog();
    Path post = blog.resolve("_posts/2025-03-14-batch.md");
    assertThat(run()).isZero();
    assertThat(run("blog", "--lang", "ko")).isZero();
    assertThat(run("--lang=ko", "./blog")).isZero();
    assertThat(run("blog/_posts/2025-03-14-batch.md")).isZero();
    assertThat(windows.asked)
        .containsExactly(
            new OpenRequest(Optional.empty(), Optional.empty(), Optional.empty(), Locale.ENGLISH),
            new OpenRequest(
                Optional.of(blog), Optional.empty(), Optional.of(Locale.KOREAN), Locale.ENGLISH),
            new OpenRequest(
                Optional.of(blog), Optional.empty(), Optional.of(Locale.KOREAN), Locale.ENGLISH),
            new OpenRequest(
                Optional.of(blog), Optional.of(post), Optional.empty(), Locale.ENGLISH));
  }

  @Test
  void saysInOneSentenceThatNoWindowCanOpen() {
    windows.display = false;
    assertThat(run()).isEqualTo(3);
    assertThat(err.toString()).contains("hoego shot", "hoego export", "No window").hasLineCount(1);
    locale = Locale.KOREA;
    assertThat(run()).isEqualTo(3);
    assertThat(err.toString())
        .contains("hoego shot", "hoego export", "창을 열 수 없습니다")
        .hasLineCount(1);
    assertThat(windows.asked).isEmpty();
  }

  @Test
  void doesTheJobWithoutADisplay() throws IOException {
    Path blog = blog();
    windows.display = false;
    assertThat(run("blog", "--without-display", "target")).isZero();
    assertThat(out.toString())
        .hasLineCount(1)
        .contains(Path.of("target", "hoego.png").toString())
        .contains(Path.of("target", "sample-html").toString());
    assertThat(here.resolve("target/sample-html/_posts/2025-03-14-batch.md.html")).exists();
    assertThat(windows.asked)
        .containsExactly(
            new ShotRequest(
                blog,
                Optional.empty(),
                Theme.LIGHT,
                1400,
                900,
                Locale.ENGLISH,
                here.resolve("target/hoego.png")));
  }

  @Test
  void exportsAPostUnderItsOwnNameAndOverwritesNothingByChance() throws IOException {
    Path blog = blog();
    assertThat(run("export", "blog/_posts/2025-03-14-batch.md")).isZero();
    Path page = here.resolve("2025-03-14-batch.html");
    assertThat(page).content().contains("배치 회고");
    Files.writeString(page, "남의 것");
    assertThat(run("export", "blog/_posts/2025-03-14-batch.md")).isEqualTo(2);
    assertThat(err.toString()).contains("--force");
    assertThat(page).hasContent("남의 것");
    assertThat(run("export", "--force", "blog/_posts/2025-03-14-batch.md")).isZero();
    assertThat(page).content().contains("배치 회고");
    Path named = Files.writeString(here.resolve("x.html"), "지난번");
    assertThat(run("export", "blog/_posts/2025-03-14-batch.md", "-o", "x.html", "--body")).isZero();
    assertThat(named).content().isEqualToIgnoringWhitespace("<p>본문</p>");
    Path scripted = blog.resolve("_posts/2025-03-15-script.md");
    Files.writeString(scripted, "---\ntitle: 글\n---\n<script>1</script>\n");
    assertThat(run("export", scripted.toString(), "-o", "x.html")).isZero();
    assertThat(named).content().contains("<h1").doesNotContain("<script");
    assertThat(run("export", scripted.toString(), "-o", "x.html", "--raw")).isZero();
    assertThat(named).content().contains("<h1").contains("<script>1</script>");
    Path post = blog.resolve("_posts/2025-03-14-batch.md");
    assertThat(run("export", post.toString(), "-o", post.toString(), "--force")).isEqualTo(2);
    assertThat(post).content().startsWith("---");
  }

  @Test
  void exportsAFolderAndListsWhatFailed() throws IOException {
    Path blog = blog();
    assertThat(run("export", "blog", "-o", "out")).isZero();
    assertThat(out.toString()).isEqualToIgnoringNewLines("Exported 2 posts to out");
    assertThat(err.toString()).isEmpty();
    Files.write(blog.resolve("_posts/broken.md"), new byte[] {'x', (byte) 0xFF, (byte) 0xFF, 0});
    assertThat(run("export", "blog", "-o", "out", "--lang", "ko")).isEqualTo(1);
    assertThat(out.toString()).isEqualToIgnoringNewLines("글 2편을 out에 내보냈습니다.");
    assertThat(err.toString())
        .contains("1개를 내보내지 못했습니다")
        .contains(Path.of("_posts", "broken.md") + ": UTF-8");
  }

  @Test
  void saysThatAFolderHasNoPosts() throws IOException {
    Files.createDirectories(here.resolve("empty"));
    assertThat(run("export", "empty", "-o", "out")).isZero();
    assertThat(out.toString()).contains("no posts");
  }

  @Test
  void explainsWhatItDidNotUnderstand() throws IOException {
    blog();
    Files.writeString(here.resolve("file"), "x");
    assertWrong("There is no file or folder nix", "nix");
    assertWrong("There is no file or folder ./nix", "./nix");
    assertWrong("two is one argument too many", "./blog", "two");
    assertWrong("--lang is given twice", "./blog", "--lang", "ko", "--lang", "en");
    assertWrong("--lang needs a value", "./blog", "--lang");
    assertWrong("There is no file or folder nix", "export", "nix");
    assertWrong("There is no option --bogus", "--bogus");
    assertWrong("There is no option --bogus", "export", "--bogus", "blog");
    assertWrong("two is one argument too many", "blog", "two");
    assertWrong("-o needs a value", "export", "blog", "-o");
    assertWrong("-o is given twice", "export", "blog", "-o", "a", "-o", "b");
    assertWrong("Say so with -o DIR", "export", "blog");
    assertWrong("Name a post or a folder", "export");
    assertWrong("file is a file", "export", "blog", "-o", "file");
    assertWrong("--images can not be x", "export", "blog", "-o", "d", "--images", "x");
    assertWrong("do not go together", "export", "blog", "-o", "d", "--images=inline", "--body");
    assertWrong("a body is never cleaned", "export", "blog", "-o", "d", "--raw", "--body");
    assertWrong("--lang can not be fr", "--lang", "fr");
    assertWrong("There is no command nix", "help", "nix");
    assertWrong("Name one", "shot");
    assertWrong("-o FILE.png", "shot", "blog");
    assertWrong("ends in .png", "shot", "blog", "-o", "x.jpg");
    assertWrong("file is no folder", "shot", "file", "-o", "x.png");
    assertWrong("--theme can not be blue", "shot", "blog", "-o", "x.png", "--theme", "blue");
    assertWrong("each from 200 to 8000", "shot", "blog", "-o", "x.png", "--size", "9x9");
    assertThat(windows.asked).isEmpty();
  }

  private void assertWrong(String message, String... args) {
    assertThat(run(args)).isEqualTo(2);
    assertThat(err.toString()).contains(message).hasLineCount(2);
    assertThat(out.toString()).isEmpty();
  }

  @Test
  void findsThePostToShowByAPartOfItsNameOrTitle() throws IOException {
    Path blog = blog();
    Path batch = blog.resolve("_posts/2025-03-14-batch.md");
    for (String name :
        List.of(
            "2025-03-14-batch.md",
            "_posts/2025-03-14-batch.md",
            "blog/_posts/2025-03-14-batch.md",
            "BATCH",
            "배치")) {
      windows.asked.clear();
      assertThat(
              run(
                  "shot", "blog", "--post", name, "-o", "a/b.png", "--size", "900x600", "--theme",
                  "dark", "--lang", "ko"))
          .as(name)
          .isZero();
      assertThat(windows.asked)
          .containsExactly(
              new ShotRequest(
                  blog,
                  Optional.of(batch),
                  Theme.DARK,
                  900,
                  600,
                  Locale.KOREAN,
                  here.resolve("a/b.png")));
    }
    assertThat(run("shot", "blog", "--post", "회고", "-o", "x.png")).isEqualTo(2);
    assertThat(err.toString()).contains("2024-12-31-2024년-회고.md", "2025-03-14-batch.md");
    assertThat(run("shot", "blog", "--post", "nix", "-o", "x.png")).isEqualTo(2);
    assertThat(err.toString()).contains("nix", "2025-03-14-batch.md");
  }

  @Test
  void saysWhatToDoAfterAMistakeOfItsOwn() {
    Windows broken =
        new Windows() {
          @Override
          public boolean canOpen() {
            throw new IllegalStateException("깨짐\n둘째 줄");
          }

          @Override
          public int open(OpenRequest request) {
            return ExitCode.DONE;
          }

          @Override
          public int shot(ShotRequest request) {
            return ExitCode.DONE;
          }
        };
    PrintWriter quiet = new PrintWriter(out);
    Cli cli = new Cli(quiet, new PrintWriter(err), Locale.KOREAN, broken, here);
    assertThat(cli.run()).isEqualTo(70);
    assertThat(err.toString()).hasLineCount(1).contains("깨짐").doesNotContain("\tat ");
  }
}
