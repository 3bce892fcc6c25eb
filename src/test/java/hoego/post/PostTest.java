package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PostTest {
  private static final ZoneId SEOUL = ZoneId.of("Asia/Seoul");
  private static final Instant MODIFIED = Instant.parse("2025-01-01T00:00:00Z");

  private static Post post(String path, String text) {
    return Post.of(PostPlace.of(path), text, MODIFIED, SEOUL);
  }

  @Test
  void prefersFrontMatterToTheFileName() {
    Post post =
        post(
            "_posts/2024-12-30-이름.md",
            "---\ntitle: 제목\nsubtitle: 부제\ndate: 2024-12-31\ncategories: 회고 일상\ntags: [회고]\n---\n본문");
    assertThat(post.title()).isEqualTo("제목");
    assertThat(post.subtitle()).isEqualTo("부제");
    assertThat(post.date()).isEqualTo(LocalDateTime.of(2024, 12, 31, 0, 0));
    assertThat(post.categories()).containsExactly("회고", "일상");
    assertThat(post.tags()).containsExactly("회고");
    assertThat(post.problem()).isNull();
  }

  @Test
  void fallsBackOnTheFileName() {
    Post post = post("_posts/2024-12-30-2024년-회고.md", "본문뿐");
    assertThat(post.title()).isEqualTo("2024년 회고");
    assertThat(post.date()).isEqualTo(LocalDateTime.of(2024, 12, 30, 0, 0));
  }

  @Test
  void datesADraftByItsFile() {
    Post post = post("_drafts/초안.md", "---\ntitle: 초안\n---\n");
    assertThat(post.draft()).isTrue();
    assertThat(post.date()).isEqualTo(LocalDateTime.of(2025, 1, 1, 9, 0));
  }

  @Test
  void leavesAPlainFileWithoutDateUndated() {
    Post post = post("README.md", "# 읽어 보기");
    assertThat(post.title()).isEqualTo("Readme");
    assertThat(post.date()).isNull();
    assertThat(post.problem()).isNull();
  }

  @Test
  void takesFoldersAbovePostsForCategories() {
    Post post = post("개발/자바/_posts/2024/2024-01-01-a.md", "---\ncategories: [자바, 회고]\n---\n");
    assertThat(post.categories()).containsExactly("개발", "자바", "회고");
  }

  @Test
  void listsAPostWhoseYamlIsBroken() {
    Post post = post("_posts/2024-12-30-회고.md", "---\ntitle: a: b\n---\n");
    assertThat(post.title()).isEqualTo("회고");
    assertThat(Objects.requireNonNull(post.problem()).kind())
        .isEqualTo(PostProblem.Kind.INVALID_YAML);
  }

  @Test
  void tellsOfDatesAndNamesThatJekyllRefuses() {
    Post dated = post("_posts/2024-12-30-회고.md", "---\nlayout: post\ndate: 어제\n---\n");
    PostProblem problem = Objects.requireNonNull(dated.problem());
    assertThat(problem.kind()).isEqualTo(PostProblem.Kind.INVALID_DATE);
    assertThat(problem.line()).isEqualTo(2);
    assertThat(dated.date()).isEqualTo(LocalDateTime.of(2024, 12, 30, 0, 0));
    Post named = post("_posts/회고.md", "본문");
    assertThat(Objects.requireNonNull(named.problem()).kind())
        .isEqualTo(PostProblem.Kind.NAME_WITHOUT_DATE);
  }

  @Test
  void marksAHiddenPost() {
    assertThat(post("a.md", "---\npublished: false\n---\n").hidden()).isTrue();
    assertThat(post("a.md", "---\npublished: \"false\"\n---\n").hidden()).isFalse();
  }

  @Test
  void listsAnUnreadableFileByItsName() {
    Post post = Post.unreadable(PostPlace.of("_posts/2024-12-30-회고.md"), "AccessDenied");
    assertThat(post.title()).isEqualTo("회고");
    assertThat(Objects.requireNonNull(post.problem()).kind())
        .isEqualTo(PostProblem.Kind.UNREADABLE_FILE);
  }
}
