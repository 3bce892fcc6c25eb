package hoego.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code hoego tags}: what it counts, shows and writes. */
class TagsCommandTest {
  private static final String FIRST = "---\ntitle: 가\ntags: [Spring, a=b]\n---\n가\n";
  private static final String SECOND = "---\ntitle: 나\ntags:\n- spring\n---\n나\n";
  private static final String TIED = "---\nx: &t [Spring]\ntags: *t\ncategories: 나 너\n---\n";

  @TempDir Path here = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();
  private Path first = Path.of("");
  private Path second = Path.of("");

  private int run(String... args) {
    out.getBuffer().setLength(0);
    err.getBuffer().setLength(0);
    return new Cli(new PrintWriter(out), new PrintWriter(err), Locale.KOREAN, new NoWindows(), here)
        .run(args);
  }

  @BeforeEach
  void aBlog() throws IOException {
    Path posts = Files.createDirectories(here.resolve("blog/_posts"));
    first = Files.writeString(posts.resolve("2025-01-03-a.md"), FIRST);
    second = Files.writeString(posts.resolve("2025-01-02-b.md"), SECOND);
    Files.writeString(posts.resolve("2025-01-01-c.md"), TIED);
  }

  @Test
  void countsNamesAndPointsOutThoseThatAreAlike() {
    assertThat(run("tags", "blog")).isZero();
    assertThat(out.toString())
        .isEqualToNormalizingNewlines(
            "    2  Spring  비슷한 이름: spring\n    1  a=b\n    1  spring  비슷한 이름: Spring\n");
    assertThat(run("tags", "blog", "--categories")).isZero();
    assertThat(out.toString()).isEqualToNormalizingNewlines("    1  나\n    1  너\n");
  }

  @Test
  void showsWhatWouldChangeAndWritesNothing() throws IOException {
    assertThat(run("tags", "blog", "--rename", "Spring=spring", "--dry-run")).isEqualTo(1);
    assertThat(out.toString())
        .contains("_posts/2025-01-03-a.md:3: tags: [Spring, a=b] → tags: [spring, a=b]")
        .contains("글 1편을 바꾸고 1편은");
    assertThat(err.toString()).contains("_posts/2025-01-01-c.md: ", "별칭");
    assertThat(Files.readString(first)).isEqualTo(FIRST);
  }

  @Test
  void renamesAndMerges() throws IOException {
    assertThat(run("tags", "blog", "--rename", "spring=Spring")).isZero();
    assertThat(Files.readString(second)).isEqualTo(SECOND.replace("spring", "Spring"));
    assertThat(run("tags", "blog", "--rename", "a=b=c=d")).isZero();
    assertThat(Files.readString(first)).isEqualTo(FIRST.replace("a=b", "c=d"));
  }

  @Test
  void aWishThatCantBeMeantIsSaidInASentence() {
    for (String wish : new String[] {"Spring", "없음=x", "Spring=", "Spring= ", "Spring=Spring"}) {
      assertThat(run("tags", "blog", "--rename", wish)).as(wish).isEqualTo(2);
      assertThat(err.toString()).as(wish).contains("--rename OLD=NEW");
    }
    assertThat(run("tags")).isEqualTo(2);
    assertThat(err.toString()).contains("어느 폴더");
  }
}
