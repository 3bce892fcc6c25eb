package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PostHabitTest {
  private static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 1, 2, 3, 4, 5, 0, ZoneId.of("Asia/Seoul"));

  private static PostHabit habit(String... texts) {
    return PostHabit.learn(
        IntStream.range(0, texts.length)
            .mapToObj(
                i -> new PostHabit.Sample("2025-0%d-01-some-post.md".formatted(i + 1), texts[i]))
            .toList());
  }

  private static String written(String... texts) {
    return habit(texts).newPost("새 회고", WHEN, "새-회고");
  }

  @Test
  void writesTitleDateCategoriesAndTagsWhereNothingIsToBeLearnt() {
    assertThat(written())
        .isEqualTo(
            "---\ntitle: 새 회고\ndate: 2026-01-02 03:04:05 +0900\ncategories: []\ntags: []\n---\n\n");
    assertThat(written("front matter 없는 글")).isEqualTo(written());
  }

  @Test
  void servesAWriterWithoutDateWithSubtitleAndFlowTags() {
    String post =
        """
        ---
        layout: post
        title: 2024년 회고
        subtitle: 2024년 개발자 회고
        categories: 회고
        tags: [회고]
        ---

        오늘은
        """;
    assertThat(written(post))
        .isEqualTo("---\nlayout: post\ntitle: 새 회고\nsubtitle:\ncategories:\ntags: []\n---\n\n");
  }

  @Test
  void servesAWriterWithAnImageFolder() {
    String post =
        """
        ---
        title: PyCon KR 2025
        category: Experience
        img_path: /assets/posts/pycon2025/
        ---

        ![preview](preview.png)
        """;
    assertThat(written(post))
        .isEqualTo("---\ntitle: 새 회고\ncategory:\nimg_path: /assets/posts/새-회고/\n---\n\n");
  }

  @Test
  void servesAWriterWithQuotesZoneAndComments() {
    String post =
        """
        ---
        title: "2025 4분기 회고"
        date: 2025-12-14 15:05:00 +0900
        categories: personal postmortem
        comments: true
        ---

        ## 2025 4분기 회고
        """;
    assertThat(written(post))
        .isEqualTo(
            """
            ---
            title: "새 회고"
            date: 2026-01-02 03:04:05 +0900
            categories:
            comments: true
            ---

            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-14, 2026-01-02",
    "2025-12-14 15:05, 2026-01-02 03:04",
    "2025-12-14 15:05:00, 2026-01-02 03:04:05",
    "2025-12-14 15:05:00 +0900, 2026-01-02 03:04:05 +0900",
    "2025-12-14 15:05:00 +09:00, 2026-01-02 03:04:05 +09:00",
    "2025-12-14 15:05:00+09, 2026-01-02 03:04:05+09",
    "2025-12-14T15:05:00Z, 2026-01-01T18:04:05Z",
    "2025.12.14 15:05:00, 2026.01.02 03:04:05",
    "2025-12-14 +0900, 2026-01-02 +0900",
    "2025-12-14 15:05:00 KST, 2026-01-02 03:04:05 +0900",
    "\"2025-12-14 15:05\", \"2026-01-02 03:04\""
  })
  void writesTheDateAsOthersAreWritten(String theirs, String ours) {
    assertThat(written("---\ntitle: 가\ndate: " + theirs + "\n---\n"))
        .contains("\ndate: " + ours + "\n");
  }

  @Test
  void copiesWhatAClearMajorityAgreesOn() {
    String old = "---\ntitle: '가'\ncategories: [회고]\nauthor: 나\nheader:\n  teaser: /a.png\n---\n";
    String other = "---\ntitle: '다'\ncategories: [일상]\nauthor: 나\nheader:\n  teaser: /b.png\n---\n";
    assertThat(written(old, old, old, old, other))
        .isEqualTo(
            "---\ntitle: '새 회고'\ncategories: [회고]\nauthor: 나\nheader:\n  teaser: /a.png\n---\n");
    assertThat(written(old, other))
        .isEqualTo("---\ntitle: '새 회고'\ncategories: []\nauthor: 나\n---\n");
  }

  @Test
  void leavesOutWhatOnlyAFewPostsSay() {
    String plain = "---\ntitle: 가\ntags:\n- 나\n---\n";
    String odd = "---\ntitle: 가\ntoc: true\ntags:\n- 다\n---\n";
    assertThat(written(plain, odd, plain)).isEqualTo("---\ntitle: 새 회고\ntags: []\n---\n");
    assertThat(written(plain, plain, plain)).isEqualTo("---\ntitle: 새 회고\ntags:\n- 나\n---\n");
    assertThat(written(odd, plain)).isEqualTo("---\ntitle: 새 회고\ntags: []\n---\n");
  }

  @Test
  void neverHandsOnWhatIsOnePostsOwn() {
    String post = "---\ntitle: 가\npublished: false\npin: true\npermalink: /a/\nslug: a\n---\n";
    assertThat(written(post, post, post)).isEqualTo("---\ntitle: 새 회고\n---\n");
  }

  @Test
  void keepsTheAlignmentOfValues() {
    String post = "---\nlayout:   post\ntitle:    가\ndate:     2025-12-14\ntags:     [나]\n---\n";
    assertThat(written(post))
        .isEqualTo(
            "---\nlayout:   post\ntitle:    새 회고\ndate:     2026-01-02\ntags:     []\n---\n");
  }

  @Test
  void followsFoldersByYearAndName() {
    assertThat(written("---\ntitle: 가\nmedia_subpath: /img/2025/2025-01-01-some-post\n---\n"))
        .contains("media_subpath: /img/2026/2026-01-02-새-회고\n");
    assertThat(
            written(
                "---\ntitle: 가\nmedia_subpath: /img/\n---\n",
                "---\ntitle: 가\nmedia_subpath: /img/\n---\n",
                "---\ntitle: 가\nmedia_subpath: /img/\n---\n"))
        .contains("media_subpath: /img/\n");
  }

  @Test
  void learnsExtensionAndCase() {
    PostHabit habit =
        PostHabit.learn(
            List.of(
                new PostHabit.Sample("2025-01-01-pycon-kr.markdown", "---\ntitle: 가\n---\n"),
                new PostHabit.Sample("2025-01-02-회고.markdown", "---\ntitle: 가\n---\n")));
    assertThat(habit.extension()).isEqualTo(".markdown");
    assertThat(habit.lowerCaseSlugs()).isTrue();
    assertThat(habit().extension()).isEqualTo(".md");
  }

  @Test
  void knowsLowerCaseSlugs() {
    assertThat(habit("---\ntitle: 가\n---\n").lowerCaseSlugs()).isTrue();
    assertThat(habit("---\ntitle: 가\n---\n").fileName(WHEN, "PyCon KR").name())
        .isEqualTo("2026-01-02-pycon-kr.md");
    assertThat(
            PostHabit.learn(
                    List.of(new PostHabit.Sample("2025-01-01-PyCon.md", "---\ntitle: 가\n---\n")))
                .lowerCaseSlugs())
        .isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "[태그] 제목",
        "no",
        "yes",
        "~",
        "null",
        "3.10",
        "1,000",
        "010",
        "12:30",
        "#x",
        "가 # 나",
        "2024-12-31",
        "2024-12-31 10:00:00 +0900",
        "@x",
        "`x`",
        "- 가",
        "? 가",
        "\"인용\" 하고",
        "'인용' 하고",
        "{가}",
        "*별*",
        "&가",
        "!가",
        "|",
        ">",
        "%가",
        "가:",
        "역\\슬래시",
        "C# 회고",
        "---",
        ":심볼",
        "=",
        "<<",
        "😀 회고",
        "it's \"x\": #1"
      })
  void writesATitleThatReadsBackWhateverTheQuotes(String title) {
    for (String theirs : List.of("가", "'가'", "\"가\"")) {
      String post = habit("---\ntitle: " + theirs + "\n---\n").newPost(title, WHEN, "slug");
      FrontMatter back = FrontMatter.of(PostSource.of(post));
      assertThat(back.title()).contains(title);
      assertThat(back.entry("title").orElseThrow().kind()).isEqualTo(FrontMatterEntry.Kind.STRING);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "가\n나", "\u0000", "가\uD83D", "\uFEFF가", "가\u2028---\n---"})
  void writesValidYamlForTitlesThatAreNone(String title) {
    PostSource post = PostSource.of(habit().newPost(title, WHEN, "slug"));
    FrontMatter back = FrontMatter.of(post);
    assertThat(back.problem()).isNull();
    assertThat(back.entries()).hasSize(4);
    assertThat(post.body()).isEmpty();
  }

  @Test
  void doesNotCopyAnAliasAwayFromItsAnchor() {
    String post = "---\ntitle: 가\ndescription: &a 나\nauthor: *a\n---\n";
    PostSource written = PostSource.of(written(post));
    assertThat(FrontMatter.of(written).problem()).isNull();
    assertThat(FrontMatter.of(written).title()).contains("새 회고");
  }
}
