package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostFileNameTest {
  private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

  @ParameterizedTest
  @CsvSource({
    "2024-12-31-2024년-회고.md, 2024-12-31, 2024년-회고, .md",
    "2024-1-2-a.b.markdown, 2024-01-02, a.b, .markdown",
    "24-01-02-가.mkd, 2024-01-02, 가, .mkd",
    "99-01-02-가.mkdn, 1999-01-02, 가, .mkdn",
    "2024-02-30-가.mkdown, 2024-03-01, 가, .mkdown",
    "2024-12-31-띄어 쓴 이름.MD, 2024-12-31, 띄어 쓴 이름, .MD"
  })
  void readsAPostsName(String name, LocalDate date, String slug, String extension) {
    assertThat(PostFileName.parse(name)).contains(new PostFileName(date, slug, extension));
    assertThat(PostFileName.isPost(name)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "README.md",
        "2024-12-31.md",
        "2024-12-31-회고.txt",
        "2024-12-31-회고",
        "2024-13-01-회고.md",
        "2024-12-32-회고.md",
        "x2024-12-31-회고.md",
        ".md"
      })
  void knowsWhatIsNoPost(String name) {
    assertThat(PostFileName.isPost(name)).isFalse();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024년 회고 | 2024년-회고",
        "a: b / c? | a-b-c",
        "<제목> \"인용\" | 제목-인용",
        "C# 그리고 C++! | C#-그리고-C++!",
        "...점. | 점",
        "- 가 -- 나 - | 가-나",
        "가　나 | 가-나",
        "`` | post",
        "??? | post",
        ". . | post",
        "😀 이모지 | 😀-이모지",
        "v1.2 출시 | v1.2-출시"
      })
  void makesASlugThatEveryFileSystemTakes(String title, String slug) {
    assertThat(PostFileName.slug(title == null ? "" : title, false)).isEqualTo(slug);
  }

  @Test
  void composesJamo() {
    String apart = Normalizer.normalize("회고", Normalizer.Form.NFD);
    assertThat(PostFileName.slug(apart, false)).isEqualTo("회고");
  }

  @Test
  void cutsALongSlugBetweenCodePoints() {
    for (String piece : new String[] {"회", "😀", "a회", "é😀"}) {
      String slug = PostFileName.slug(piece.repeat(300), false);
      assertThat(slug.getBytes(StandardCharsets.UTF_8)).hasSizeBetween(194, 200);
      assertThat(new String(slug.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
          .isEqualTo(slug);
    }
    assertThat(PostFileName.slug("a".repeat(199) + " b", false)).isEqualTo("a".repeat(199));
  }

  @Test
  void replacesHalfASurrogatePairAndControls() {
    assertThat(PostFileName.slug("가\uD83D나\u0000다\n라", false)).isEqualTo("가-나-다-라");
  }

  @Test
  void buildsANameThatReadsBack() {
    PostFileName name = PostFileName.of(DAY, "PyCon KR 2025: 후기", true);
    assertThat(name.name()).isEqualTo("2024-12-31-pycon-kr-2025-후기.md");
    assertThat(PostFileName.parse(name.name())).contains(name);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-retrospective, 2024 Retrospective",
    "2024년-회고, 2024년 회고",
    "PYCON-kr, Pycon Kr",
    "가..., 가"
  })
  void makesATitleOfASlugAsJekyllDoes(String slug, String title) {
    assertThat(PostFileName.titleFromSlug(slug)).isEqualTo(title);
  }
}
