package hoego.form;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FolderKeys;
import hoego.post.PostHabit;
import hoego.site.JekyllSite;
import hoego.tags.TagCount;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormReaderTest {
  @TempDir Path root = Path.of("");

  @BeforeEach
  void settings() throws IOException {
    Files.writeString(
        root.resolve("_config.yml"),
        """
        timezone: Asia/Seoul
        baseurl: /blog/
        defaults:
          - scope: {type: posts}
            values: {layout: post, comments: true}
        """);
  }

  private FormModel read(String file, String yaml) {
    return read(file, yaml, FolderFacts.NONE);
  }

  private FormModel read(String file, String yaml, FolderFacts facts) {
    return new FormReader(root.resolve(file), Instant.EPOCH, "", JekyllSite.read(root), facts)
        .read("---\n" + yaml + "\n---\n본문\n");
  }

  private static FormField field(FormModel model, String key) {
    return model.fields().stream().filter(each -> each.key().equals(key)).findFirst().orElseThrow();
  }

  private static List<FormNote.Kind> notes(FormField field) {
    return field.notes().stream().map(FormNote::kind).toList();
  }

  @ParameterizedTest
  @CsvSource({
    "title: 3.10, title, TEXT, 3.1, READ_AS",
    "pin: no, pin, FLAG, false, READ_AS",
    "weight: 010, weight, NUMBER, 8, READ_AS",
    "title: '[가] 나', title, TEXT, [가] 나, ",
    "title: [가], title, IN_TEXT, 가, TITLE_OF_NAME",
    "published: 'false', published, TEXT, false, QUOTED",
    "image: {path: a.png}, image, IN_TEXT, path: a.png, ",
    "last_modified_at: 2024-01-02, last_modified_at, DATE, 2024-01-02, ",
    "date: 2024-01-12 23:30:00, date, DATE, 2024-01-12 23:30:00, READ_AS_UTC",
    "date: 2024-01-12 23:30:00 +0000, date, DATE, 2024-01-12 23:30:00 +0000, OTHER_DAY",
    "date: 2024-01-12 23:30:00 +0900, date, DATE, 2024-01-12 23:30:00 +0900, ",
    "date: 어제, date, DATE, 어제, NO_DATE"
  })
  void aValueIsWhatJekyllMakesOfIt(
      String yaml, String key, FormField.Kind kind, String text, FormNote.Kind note) {
    FormField field = field(read("_posts/2024-01-12-a.md", yaml.replace("'", "\"")), key);
    assertThat(field.kind()).isEqualTo(kind);
    assertThat(field.text()).isEqualTo(text);
    assertThat(notes(field)).isEqualTo(note == null ? List.of() : List.of(note));
  }

  @Test
  void categoriesAreThoseOfTheFoldersAndTheWordsInARow() {
    FormField field = field(read("개발/_posts/2024-01-12-a.md", "categories: 가 나"), "categories");
    assertThat(field.fixed()).containsExactly("개발");
    assertThat(field.items()).containsExactly("가", "나");
    assertThat(notes(field)).containsExactly(FormNote.Kind.SPLIT_WORDS);
  }

  private List<String> reasons(String file, String yaml) {
    Instant modified = Instant.parse("2024-03-01T23:30:00Z");
    return new FormReader(root.resolve(file), modified, "", JekyllSite.read(root), FolderFacts.NONE)
        .reasons("---\n" + yaml + "\n---\n").stream()
            .map(each -> each.key() + " " + each.note().kind() + " " + each.note().words())
            .toList();
  }

  @Test
  void theListsReasonsSayWhereADateComesFrom() {
    assertThat(reasons("_posts/2024-01-12-a.md", "title: 가"))
        .containsExactly("date DATE_OF_NAME [2024-01-12]");
    assertThat(reasons("_posts/2024-01-12-a.md", "title: 가\ndate: 2024-01-12 23:30:00"))
        .containsExactly("date READ_AS_UTC [2024-01-13 08:30, Asia/Seoul]");
    assertThat(reasons("_drafts/a.md", "title: 가"))
        .containsExactly("date DATE_OF_FILE [2024-03-02 08:30]");
    assertThat(reasons("_drafts/2024-01-12-a.md", "title: 가"))
        .containsExactly("date DATE_OF_NAME [2024-01-12]");
    assertThat(reasons("_posts/2024-01-12-a.md", "title: 가\ndate: 2024-01-12 10:00:00 +0900"))
        .isEmpty();
  }

  @Test
  void theListsReasonsSayHowCategoriesAndTagsAreRead() {
    assertThat(
            reasons(
                "개발/_posts/2024-01-12-a.md",
                "title: 가\ndate: 2024-01-12\ncategories: 가 나\ntags: [3.10]\nown: no"))
        .containsExactly(
            "categories SPLIT_WORDS [가 나]",
            "categories OF_FOLDERS [개발]",
            "tags READ_AS [3.10, 3.1]");
  }

  @Test
  void whatShowsIsThePostsOwnAndWhatMostOfTheFoldersPostsHave() {
    FolderKeys keys =
        FolderKeys.learn(
            List.of(
                new PostHabit.Sample("a.md", "---\ntitle: 가\nsubtitle: 나\ntag: 다\n---\n"),
                new PostHabit.Sample("b.md", "---\ntitle: 가\nsubtitle: 나\n---\n"),
                new PostHabit.Sample("c.md", "---\ntitle: 가\nrare: 1\n---\n")));
    FormModel model =
        read(
            "_posts/2024-01-12-a.md",
            "own: 1\ntitle: 가",
            new FolderFacts(keys, List.of(), List.of()));
    assertThat(model.fields().stream().filter(FormField::shown).map(FormField::key))
        .containsExactly("title", "subtitle", "date", "categories", "tag", "own");
    assertThat(field(model, "rare").kind()).isEqualTo(FormField.Kind.NUMBER);
    assertThat(field(model, "layout").preset()).isEqualTo("post");
    assertThat(field(model, "comments").kind()).isEqualTo(FormField.Kind.FLAG);
    assertThat(notes(field(model, "date"))).containsExactly(FormNote.Kind.DATE_OF_NAME);
  }

  @Test
  void aNameThatLooksLikeAMoreUsedOneIsPointedOut() {
    FolderFacts facts =
        new FolderFacts(
            FolderKeys.NONE,
            List.of(
                new TagCount("Spring", 3, List.of("spring")),
                new TagCount("spring", 1, List.of("Spring"))),
            List.of());
    FormModel model = read("_posts/2024-01-12-a.md", "tags: [spring]", facts);
    assertThat(field(model, "tags").notes())
        .containsExactly(new FormNote(FormNote.Kind.SIMILAR, List.of("spring", "Spring", "3")));
    assertThat(field(read("_posts/2024-01-12-a.md", "tags: [Spring]", facts), "tags").notes())
        .isEmpty();
    assertThat(read("_posts/2024-01-12-a.md", "tags: [Spring, spring]", facts).fields())
        .filteredOn(field -> field.key().equals("tags"))
        .flatExtracting(FormField::notes)
        .containsExactly(new FormNote(FormNote.Kind.SIMILAR, List.of("spring", "Spring", "3")));
  }

  @Test
  void theAddressIsTheOneThatIsPublished() {
    assertThat(read("_posts/2024-01-12-한-해.md", "categories: 회고").url())
        .isEqualTo("/blog/회고/2024/01/12/한-해.html");
    assertThat(read("_posts/2024-01-12-a.md", "date: 2024-01-12 23:30:00").url())
        .isEqualTo("/blog/2024/01/13/a.html");
    assertThat(read("_posts/2024-01-12-a.md", "published: false").url()).isEmpty();
    assertThat(read("pages/a.md", "title: 가").url()).isEmpty();
    assertThat(read("_drafts/a.md", "title: 가").draft()).isTrue();
  }

  @Test
  void ofYamlThatCantBeReadThePlaceIsKnown() {
    FormModel model = read("_posts/2024-01-12-a.md", "title: 가\nx: a: b");
    assertThat(model.fields()).isEmpty();
    assertThat(model.problem()).isNotNull();
    assertThat(model.problemOffset()).isEqualTo("---\ntitle: 가\n".length());
  }
}
