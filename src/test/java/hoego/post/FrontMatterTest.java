package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024년 회고 | 2024년 회고",
        "\"2025 4분기 회고\" | 2025 4분기 회고",
        "'[태그] 제목' | [태그] 제목",
        "3.10 | 3.1",
        "\"3.10\" | 3.10",
        "010 | 8",
        "0x1F | 31",
        "1_000 | 1000",
        "2.50 | 2.5",
        "2024 | 2024",
        "yes | true",
        "\"no\" | no",
        "2024-12-31 | 2024-12-31",
        "회고 # 설명 | 회고",
        "C# 회고 | C# 회고",
        "😀 회고 | 😀 회고"
      })
  void printsTheTitleAsJekyllDoes(String yaml, String title) {
    assertThat(FrontMatter.of("title: " + yaml + "\n").title()).contains(title);
  }

  @ParameterizedTest
  @ValueSource(strings = {"title:", "title: ~", "title: no", "title: false", "subtitle: 가"})
  void leavesTheTitleToTheFileNameWhereRubySeesNone(String yaml) {
    assertThat(FrontMatter.of(yaml).title()).isEmpty();
  }

  static List<List<Object>> categories() {
    return List.of(
        List.of("categories: 회고", List.of("회고")),
        List.of("categories: personal postmortem", List.of("personal", "postmortem")),
        List.of("categories: A, B", List.of("A,", "B")),
        List.of("categories: [개발 회고, 일상]", List.of("개발 회고", "일상")),
        List.of("categories:\n  - 개발 회고\n  - 2024\n", List.of("개발 회고", "2024")),
        List.of("categories:\n- 가\n- [나, 다]\n-\n", List.of("가", "나", "다")),
        List.of("category: Experience", List.of("Experience")),
        List.of("category: 개발 회고", List.of("개발 회고")),
        List.of("categories: [가]\ncategory: 나", List.of("가", "나")),
        List.of("categories: [가, 가]", List.of("가")),
        List.of("categories: 2024", List.of("2024")),
        List.of("categories:", List.of()),
        List.of("categories: []", List.of()),
        List.of("title: 가", List.of()));
  }

  @ParameterizedTest
  @MethodSource("categories")
  void readsCategoriesAsJekyllDoes(List<Object> row) {
    FrontMatter matter = FrontMatter.of(Objects.toString(row.getFirst()));
    assertThat(matter.categories()).isEqualTo(row.getLast());
  }

  static List<List<Object>> tags() {
    return List.of(
        List.of("tags: [회고]", List.of("회고")),
        List.of("tags: 회고 개발", List.of("회고", "개발")),
        List.of("tag: 회고 개발", List.of("회고 개발")),
        List.of("tag: 가\ntags: [나]", List.of("가")),
        List.of("tag:\ntags: [나]", List.of("나")),
        List.of("tags: [3.10, yes, no]", List.of("3.1", "true", "false")),
        List.of("tags: {a: b}", List.of()));
  }

  @ParameterizedTest
  @MethodSource("tags")
  void readsTagsAsJekyllDoes(List<Object> row) {
    FrontMatter matter = FrontMatter.of(Objects.toString(row.getFirst()));
    assertThat(matter.tags()).isEqualTo(row.getLast());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "false | false",
        "no | false",
        "off | false",
        "\"false\" | true",
        "true | true",
        "0 | true",
        "~ | true"
      })
  void hidesOnlyByARealFalse(String value, boolean published) {
    assertThat(FrontMatter.of("published: " + value).published()).isEqualTo(published);
  }

  @Test
  void readsTheKeysOfThemes() {
    FrontMatter matter =
        FrontMatter.of(
            """
            layout: post
            subtitle: 2024년 개발자 회고
            pin: true
            comments: false
            img_path: /assets/posts/pycon2025/
            image:
              path: 표지.png
              alt: 표지
            """);
    assertThat(matter.layout()).contains("post");
    assertThat(matter.subtitle()).contains("2024년 개발자 회고");
    assertThat(matter.pin()).isTrue();
    assertThat(matter.comments()).contains(false);
    assertThat(matter.imageFolder()).contains("/assets/posts/pycon2025/");
    assertThat(matter.image()).contains("표지.png");
    assertThat(matter.published()).isTrue();
  }

  @Test
  void prefersTheNewerKeyForTheImageFolder() {
    FrontMatter matter = FrontMatter.of("img_path: /old\nmedia_subpath: /new\nimage: a.png\n");
    assertThat(matter.imageFolder()).contains("/new");
    assertThat(matter.image()).contains("a.png");
  }

  @Test
  void keepsTheLastOfARepeatedKey() {
    FrontMatter matter = FrontMatter.of("title: 가\nlayout: post\ntitle: 나\n");
    assertThat(matter.title()).contains("나");
    assertThat(matter.entries())
        .extracting(FrontMatterEntry::key)
        .containsExactly("layout", "title");
  }

  @Test
  void tellsKindsTextsAndLines() {
    FrontMatter matter = FrontMatter.of("a: 1\n# 설명\nb: '1'\nc: [가, 2.0]\nd: {e: 나}\nf:\n");
    assertThat(matter.entries())
        .extracting(FrontMatterEntry::kind)
        .containsExactly(
            FrontMatterEntry.Kind.NUMBER,
            FrontMatterEntry.Kind.STRING,
            FrontMatterEntry.Kind.LIST,
            FrontMatterEntry.Kind.MAP,
            FrontMatterEntry.Kind.NULL);
    assertThat(matter.entries()).extracting(FrontMatterEntry::line).containsExactly(0, 2, 3, 4, 5);
    assertThat(matter.entries().get(1).quoted()).isTrue();
    assertThat(matter.entries().get(2).items()).containsExactly("가", "2.0");
    assertThat(matter.entries().get(3).fields().getFirst().text()).isEqualTo("나");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title: a: b",
        "title: [태그] 제목",
        "title: @x",
        "title: `x`",
        "a: 1\n\tb: 2",
        "title: \"가",
        "title: *없음",
        "title: \u0001",
        "%YAML 99999999999999.1\n--- a: b",
        "title: !<%zz> a"
      })
  void saysWhatIsNoYamlAndNeverThrows(String yaml) {
    FrontMatter matter = FrontMatter.of(yaml);
    assertThat(matter.entries()).isEmpty();
    assertThat(matter.problem()).isNotNull();
    assertThat(Objects.requireNonNull(matter.problem()).kind())
        .isEqualTo(PostProblem.Kind.INVALID_YAML);
  }

  @Test
  void countsAProblemsLineFromThePostsFirst() {
    FrontMatter matter = FrontMatter.of(PostSource.of("---\nlayout: post\ntitle: a: b\n---\n"));
    PostProblem problem = Objects.requireNonNull(matter.problem());
    assertThat(problem.line()).isEqualTo(2);
    assertThat(problem.column()).isEqualTo(8);
    assertThat(problem.cause()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"- 가\n- 나\n", "그냥 글", "title:제목"})
  void wantsKeysAndValues(String yaml) {
    assertThat(Objects.requireNonNull(FrontMatter.of(yaml).problem()).kind())
        .isEqualTo(PostProblem.Kind.NOT_KEYS_AND_VALUES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\n\n", "# 설명뿐\n", "~"})
  void takesNothingForNothing(String yaml) {
    assertThat(FrontMatter.of(yaml)).isEqualTo(FrontMatter.EMPTY);
  }

  @Test
  void refusesWhatIsTooLargeOrTooDeep() {
    StringBuilder laughs = new StringBuilder("a0: &a0 [가]\n");
    for (int i = 1; i < 30; i++) {
      String alias = "*a" + (i - 1);
      laughs.append("a%d: &a%d [%s, %s, %s]\n".formatted(i, i, alias, alias, alias));
    }
    for (String yaml :
        List.of(
            "title: " + "가".repeat(70_000),
            "a: " + "[".repeat(5_000),
            "a: " + "[".repeat(30) + "]".repeat(30),
            "a: &a [*a]",
            "a: &a {b: *a}",
            laughs.toString())) {
      FrontMatter matter = FrontMatter.of(yaml);
      assertThat(matter.entries()).isEmpty();
      assertThat(matter.problem()).isNotNull();
    }
  }

  @Test
  void readsOnlyTheFirstOfSeveralDocuments() {
    assertThat(FrontMatter.of("title: 가\n--- 나\n").title()).contains("가");
  }

  @Test
  void buildsNothingFromTags() {
    FrontMatter matter =
        FrontMatter.of("title: !!java.net.URL [\"http://x\"]\nsubtitle: !ruby/sym 가");
    assertThat(matter.problem()).isNull();
    assertThat(matter.subtitle()).contains("가");
  }

  @Test
  void tellsADateThatStopsTheBuild() {
    assertThat(FrontMatter.of("date: 어제").hasInvalidDate()).isTrue();
    assertThat(FrontMatter.of("date:").hasInvalidDate()).isFalse();
    assertThat(FrontMatter.of("date: 2024-12-31").hasInvalidDate()).isFalse();
  }
}
