package hoego.library;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.Post;
import hoego.post.PostPlace;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostIndexTest {
  static PostEntry entry(String relativePath, String frontMatter) {
    PostPlace place = PostPlace.of(relativePath);
    Post post =
        Post.of(place, "---\n" + frontMatter + "\n---\n", Instant.EPOCH, ZoneId.of("Asia/Seoul"));
    Path path = Path.of("blog").resolve(relativePath);
    return new PostEntry(path, relativePath, place.kind(), post, 10, Instant.EPOCH);
  }

  private static PostIndex index(PostEntry... entries) {
    return PostIndex.of(Arrays.asList(entries));
  }

  private static List<String> titles(PostIndex index) {
    return index.entries().stream().map(entry -> entry.post().title()).toList();
  }

  @Test
  void sortsNewestFirstThenByTitleAndUndatedLast() {
    PostIndex index =
        index(
            entry("a.md", "title: 날짜 없음"),
            entry("b.md", "title: 나\ndate: 2024-12-31"),
            entry("c.md", "title: 가\ndate: 2024-12-31"),
            entry("d.md", "title: 새 글\ndate: 2025-01-01"));
    assertThat(titles(index)).containsExactly("새 글", "가", "나", "날짜 없음");
  }

  @Test
  void putsAPostInTheOldOnesPlace() {
    PostIndex index = index(entry("_posts/2024-12-31-a.md", "title: 가"));
    PostEntry changed = entry("_posts/2024-12-31-a.md", "title: 나");
    PostIndex after = index.with(List.of(changed));
    assertThat(titles(after)).containsExactly("나");
    assertThat(titles(index)).containsExactly("가");
    assertThat(after.find(changed.path())).contains(changed);
  }

  @Test
  void dropsAFileOrAWholeFolder() {
    PostIndex index =
        index(
            entry("_posts/가/2024-12-31-a.md", ""),
            entry("_posts/가/2024-12-31-b.md", ""),
            entry("_posts/2024-12-31-c.md", ""));
    assertThat(index.without(Path.of("blog/_posts/가/2024-12-31-a.md")).entries()).hasSize(2);
    assertThat(index.without(Path.of("blog/_posts/가")).entries()).hasSize(1);
    assertThat(index.without(Path.of("blog/없음"))).isSameAs(index);
  }

  @Test
  void groupsByYear() {
    PostIndex index =
        index(
            entry("_posts/2024-12-31-a.md", ""),
            entry("_posts/2024-01-01-b.md", ""),
            entry("_posts/2022-01-01-c.md", ""),
            entry("README.md", ""));
    assertThat(index.years())
        .extracting(PostIndex.YearGroup::year)
        .containsExactly(2024, 2022, null);
    assertThat(index.years().getFirst().entries()).hasSize(2);
    assertThat(PostIndex.EMPTY.years()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | true",
        "회고 | true",
        "2024 회고 | true",
        "개발자 | true",
        "PYTHON | true",
        "python 회고 | true",
        "일상 | true",
        "retro | true",
        "#회고 | true",
        "#회 | true",
        "#일상 | false",
        "#1 | true",
        "#Py 회고 | true",
        "없음 | false",
        "회고 없음 | false",
        "　회고　 | true",
        "ㅎㄱ | true",
        "회ㄱ 20 | true",
        "#ㅎ | true",
        "ghlrh | false"
      })
  void findsByWordsAndTags(String typed, boolean found) {
    PostEntry entry =
        entry(
            "_posts/2024-12-31-my-retro.md",
            "title: \"2024년 회고 #1\"\nsubtitle: 개발자\ncategories: [일상]\ntags: [회고, Python]");
    assertThat(PostQuery.of(typed).matches(entry)).isEqualTo(found);
  }

  @Test
  void findsWhatWasTypedInTheOtherKeyboardModeWhereNothingElseIsFound() {
    PostIndex index =
        index(
            entry("_posts/2024-12-31-a.md", "title: 회고\ntags: [Git]"),
            entry("_posts/2024-12-30-b.md", "title: 다른 글"));
    assertThat(titles(PostIndex.of(PostQuery.of("ghlrh").filter(index)))).containsExactly("회고");
    assertThat(titles(PostIndex.of(PostQuery.of("#햣 회고").filter(index)))).containsExactly("회고");
    PostIndex both = index.with(List.of(entry("_posts/2024-12-29-ghlrh.md", "title: ghlrh")));
    assertThat(titles(PostIndex.of(PostQuery.of("ghlrh").filter(both)))).containsExactly("ghlrh");
  }

  @Test
  void findsWhateverTheUnicodeForm() {
    PostIndex index =
        index(entry("_posts/2024-12-31-a.md", "title: 회고"), entry("_posts/2024-12-30-b.md", ""));
    PostQuery query = PostQuery.of(Normalizer.normalize("회고", Normalizer.Form.NFD));
    assertThat(query.filter(index)).hasSize(1);
    assertThat(PostQuery.of(" ").filter(index)).isEqualTo(index.entries());
  }
}
