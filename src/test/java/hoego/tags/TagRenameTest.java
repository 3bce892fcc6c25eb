package hoego.tags;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FrontMatter;
import hoego.post.PostSource;
import hoego.post.Refusal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TagRenameTest {
  private static final String BODY = "\n본문의 회고는 그대로: tags: [회고]\n";

  private static String post(String matter) {
    return "---\n" + matter.replace("\\n", "\n") + "\n---\n" + BODY;
  }

  private static TagRename.Outcome outcome(TagKind kind, String matter, String from, String to) {
    return new TagRename(kind, from, to).in(post(matter));
  }

  private static String renamed(TagKind kind, String matter, String from, String to) {
    String text = post(matter);
    if (new TagRename(kind, from, to).in(text) instanceof TagRename.Outcome.Edit edit) {
      return edit.change().apply(text);
    }
    throw new AssertionError(new TagRename(kind, from, to).in(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [회고, 개발] # 설명 | tags: [기록, 개발] # 설명",
        "tags: ['회고', \"개발\"] | tags: ['기록', \"개발\"]",
        "tags:\\n  - 개발\\n  - 회고 # 끝 | tags:\\n  - 개발\\n  - 기록 # 끝",
        "tags: 회고 개발 | tags: 기록 개발",
        "tags: 개발  회고 | tags: 개발  기록",
        "tags: 회고 | tags: 기록",
        "tag: 회고 | tag: 기록",
        "tag: [회고, 나] | tag: [기록, 나]",
        "title: 회고\\ntags: [회고] | title: 회고\\ntags: [기록]",
        "tags: [회고록, 회고, 연말회고] | tags: [회고록, 기록, 연말회고]",
        "tags: [회고, 회고] | tags: [기록]",
        "tag: 회고\\ntags: [회고] | tag: 기록\\ntags: [회고]"
      })
  void onlyTheNameChangesAndEverythingElseStays(String before, String after) {
    assertThat(renamed(TagKind.TAG, before, "회고", "기록")).isEqualTo(post(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "tags: [회고, 기록] | tags: [기록]",
        "tags: [기록, 나, 회고] | tags: [기록, 나]",
        "tags:\\n- 회고\\n- 기록\\n- 나 | tags:\\n- 기록\\n- 나",
        "tags: 회고 기록 | tags: 기록"
      })
  void aPostThatHasBothKeepsOne(String before, String after) {
    assertThat(renamed(TagKind.TAG, before, "회고", "기록")).isEqualTo(post(after));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "categories: personal postmortem | categories: 개인 postmortem",
        "categories: [personal, dev] | categories: [개인, dev]",
        "category: personal | category: 개인",
        "categories: personal\\ncategory: personal | categories: 개인\\ncategory: 개인",
        "categories:\\n- dev\\n- personal | categories:\\n- dev\\n- 개인"
      })
  void categoriesHaveJekyllsMeaning(String before, String after) {
    assertThat(renamed(TagKind.CATEGORY, before, "personal", "개인")).isEqualTo(post(after));
  }

  @Test
  void aSingleCategoryOfTwoWordsIsOneName() {
    assertThat(renamed(TagKind.CATEGORY, "category: 나의 글", "나의 글", "글"))
        .isEqualTo(post("category: 글"));
    assertThat(outcome(TagKind.CATEGORY, "category: 나의 글", "나의", "글"))
        .isEqualTo(new TagRename.Outcome.Nothing());
  }

  @Test
  void aNameWithASpaceTurnsWordsInARowIntoAList() {
    String text = renamed(TagKind.TAG, "tags: 회고 개발", "회고", "한 해 회고");
    assertThat(FrontMatter.of(PostSource.of(text)).tags()).containsExactly("한 해 회고", "개발");
  }

  @ParameterizedTest
  @CsvSource({"no", "3.10", "'a: b'", "#x", "'[x]'", "\"it's\"", "'a, b'", "'- x'", "2024-01-01"})
  void anyNameIsReadBackAsItIs(String name) {
    for (String matter : List.of("tags: [회고, 개발]", "tags:\n- 회고\n- 개발", "tags: 회고 개발")) {
      assertThat(FrontMatter.of(PostSource.of(renamed(TagKind.TAG, matter, "회고", name))).tags())
          .as(matter)
          .containsExactly(name, "개발");
    }
  }

  @Test
  void theLinesAreTold() {
    assertThat(outcome(TagKind.TAG, "title: 가\ntags: [회고]", "회고", "기록"))
        .isInstanceOfSatisfying(
            TagRename.Outcome.Edit.class,
            edit -> {
              assertThat(edit.line()).isEqualTo(3);
              assertThat(edit.before()).isEqualTo("tags: [회고]");
              assertThat(edit.after()).isEqualTo("tags: [기록]");
            });
    assertThat(outcome(TagKind.TAG, "tags:\n- 기록\n- 회고\n- 나", "회고", "기록"))
        .isInstanceOfSatisfying(
            TagRename.Outcome.Edit.class,
            edit -> {
              assertThat(edit.line()).isEqualTo(4);
              assertThat(edit.before()).isEqualTo("- 회고");
              assertThat(edit.after()).isEmpty();
            });
  }

  @Test
  void whatIsNotThereIsNotChanged() {
    for (String matter :
        List.of("tags: [회고록]", "title: 회고", "tags:", "categories: [회고]", "tags: {회고: 1}")) {
      assertThat(outcome(TagKind.TAG, matter, "회고", "기록"))
          .as(matter)
          .isEqualTo(new TagRename.Outcome.Nothing());
    }
    assertThat(new TagRename(TagKind.TAG, "회고", "기록").in("머리말이 없는 글 tags: [회고]"))
        .isEqualTo(new TagRename.Outcome.Nothing());
  }

  @Test
  void whatCantBeEditedSafelyIsLeft() {
    assertThat(outcome(TagKind.TAG, "a: &t [회고]\ntags: *t", "회고", "기록"))
        .isEqualTo(new TagRename.Outcome.Impossible(Refusal.ALIAS));
    assertThat(outcome(TagKind.TAG, "tags: [[회고], 나]", "회고", "기록"))
        .isInstanceOf(TagRename.Outcome.Impossible.class);
  }

  @Test
  void aNameIsComposedAndWithoutWhiteSpaceAroundIt() {
    assertThat(
            TagRename.name(
                " " + java.text.Normalizer.normalize("회고", java.text.Normalizer.Form.NFD) + "\t"))
        .isEqualTo("회고");
  }
}
