package hoego.form;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FrontMatter;
import hoego.post.PostPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileNamesTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "_posts/2024-12-31-한-해.md, 한 해, title: 한 해, -",
        "_posts/2024-12-31-한-해.md, 한 해, title: 두 해, 2024-12-31-두-해.md",
        "_posts/2024-12-31-one-year.markdown, One Year, title: Two Years,"
            + " 2024-12-31-two-years.markdown",
        "_posts/2024-12-31-my-slug.md, 한 해, title: 두 해, -",
        "_posts/2024-12-31-한-해.md, 한 해, date: 2025-01-01 00:30:00 +0900, 2025-01-01-한-해.md",
        "_posts/2024-1-2-a.md, a, date: 2024-01-02, -",
        "_posts/2024-12-31-한-해.md, 한 해, date: 언젠가, -",
        "_posts/이름.md, 이름, title: 딴 이름, -",
        "_drafts/한-해.md, 한 해, title: 두 해, 두-해.md",
        "_drafts/한-해.md, 한 해, date: 2025-01-01, -",
        "pages/한-해.md, 한 해, title: 두 해, -"
      })
  void theNameFollowsTheDateAndATitleThatItHadBefore(
      String path, String before, String yaml, String better) {
    assertThat(FileNames.better(PostPlace.of(path), FrontMatter.of(yaml), before))
        .isEqualTo(better);
  }

  @Test
  void aDraftGoesToThePostsBesideItAndBack() {
    LocalDate day = LocalDate.of(2025, 1, 2);
    Path posts = Path.of("/b/a/_posts");
    Path drafts = Path.of("/b/a/_drafts");
    assertThat(FileNames.published(drafts.resolve("x/글.md"), day))
        .contains(posts.resolve("x/2025-01-02-글.md"));
    assertThat(FileNames.published(drafts.resolve("2020-01-01-글.markdown"), day))
        .contains(posts.resolve("2025-01-02-글.markdown"));
    assertThat(FileNames.published(posts.resolve("2025-01-02-글.md"), day)).isEmpty();
    assertThat(FileNames.unpublished(posts.resolve("x/2025-01-02-글.md")))
        .contains(drafts.resolve("x/글.md"));
    assertThat(FileNames.unpublished(posts.resolve("글.md"))).contains(drafts.resolve("글.md"));
    assertThat(FileNames.unpublished(drafts.resolve("글.md"))).isEmpty();
  }
}
