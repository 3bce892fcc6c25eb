package hoego.template;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import hoego.post.FrontMatter;
import hoego.post.PostHabit;
import hoego.post.PostSource;
import hoego.site.SiteSettings;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The built-in templates, and those of a folder whatever is in it. */
class TemplatesTest {
  private static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 1, 3, 9, 0, 0, 0, ZoneId.of("Asia/Seoul"));

  @TempDir Path site = Path.of("");

  private Path write(String name, String text) throws IOException {
    Path file = site.resolve("_templates").resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }

  private Template only() {
    List<Template> read = TemplateFolder.read(site);
    assertThat(read).hasSize(1);
    return read.getFirst();
  }

  @ParameterizedTest
  @ValueSource(strings = {"ko", "en"})
  void everyBuiltInTemplateMakesAPostThatAsksSomethingAndSaysWhereToBegin(String language) {
    Occasion occasion = new Occasion(WHEN, "", Messages.of(Locale.of(language)));
    List<Template> all = BuiltIn.all(occasion.words());
    assertThat(all).hasSize(12);
    for (Template template : all) {
      String title = template.proposedTitle(occasion).orElse("락");
      NewPost post = NewPost.of(template, PostHabit.learn(List.of()), title, occasion);
      assertThat(template.problem()).as(template.id()).isNull();
      assertThat(Placeholders.unknown(template.text())).as(template.id()).isEmpty();
      assertThat(Placeholders.isIn(template.text(), Placeholder.CARET)).as(template.id()).isTrue();
      FrontMatter matter = FrontMatter.of(PostSource.of(post.text()));
      assertThat(matter.problem()).as(template.id()).isNull();
      assertThat(matter.title()).as(template.id()).contains(title);
      assertThat(matter.tags()).as(template.id()).isNotEmpty();
      assertThat(post.text()).as(template.id()).contains("?").doesNotContain("<%", "{{", "{%");
      assertThat(post.text().codePoints().anyMatch(Character::isIdeographic)).isFalse();
      boolean hangul =
          post.text().substring(post.text().indexOf("\n---\n")).matches("(?s).*[가-힣].*");
      assertThat(hangul).as(template.id()).isEqualTo(language.equals("ko"));
      assertThat(post.caret()).as(template.id()).isLessThan(post.text().length());
    }
  }

  @Test
  void aYearInReviewOfEarlyJanuaryIsOfTheYearBefore() {
    assertThat(
            BuiltIn.YEARLY
                .template(Messages.of(Locale.KOREAN))
                .proposedTitle(new Occasion(WHEN, "", Messages.of(Locale.KOREAN))))
        .contains("2025년 회고");
    assertThat(
            BuiltIn.QUARTERLY
                .template(Messages.of(Locale.ENGLISH))
                .proposedTitle(new Occasion(WHEN, "", Messages.of(Locale.ENGLISH))))
        .contains("2025 Q4 retrospective");
  }

  @Test
  void bothLanguagesLeaveTheSamePlacesOpen() {
    for (BuiltIn each : BuiltIn.values()) {
      assertThat(open(each.template(Messages.of(Locale.KOREAN))))
          .as(each.id())
          .isEqualTo(open(each.template(Messages.of(Locale.ENGLISH))));
    }
  }

  private static Set<String> open(Template template) {
    return java.util.stream.Stream.of(Placeholder.values())
        .filter(each -> Placeholders.isIn(template.text(), each))
        .map(Placeholder::word)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void aFolderWithoutTemplatesHasNone() {
    assertThat(TemplateFolder.read(site)).isEmpty();
    assertThat(TemplateFolder.of(site)).isEqualTo(site.resolve("_templates"));
  }

  @Test
  void aFoldersTemplatesAreItsMarkdownFilesByName() throws IOException {
    write("나.markdown", "## 물음\n");
    write("가.md", "가\r\n나\r");
    write(".숨김.md", "x");
    write("그림.png", "x");
    Files.createDirectories(site.resolve("_templates/폴더.md"));
    assertThat(TemplateFolder.read(site))
        .extracting(Template::label, Template::text, Template::isUsable)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("가", "가\n나\n", true),
            org.assertj.core.groups.Tuple.tuple("나", "## 물음\n", true));
    assertThat(TemplateFolder.read(site).getLast().headings()).containsExactly("물음");
  }

  @Test
  void theTemplatesOfASiteAreFoundFromItsPostsFolder() throws IOException {
    write("가.md", "가");
    Files.writeString(site.resolve("_config.yml"), "title: x\n");
    Path posts = Files.createDirectories(site.resolve("_posts"));
    assertThat(TemplateFolder.read(posts)).extracting(Template::label).containsExactly("가");
  }

  @Test
  void brokenYamlIsNamedWithItsLine() throws IOException {
    write("깨짐.md", "---\nlayout: post\ntitle: a: b\n---\n");
    assertThat(only().isUsable()).isFalse();
    assertThat(said(only())).contains("3번째 줄");
  }

  @Test
  void aKeyThatIsWrittenTwiceIsNamed() throws IOException {
    write("두번.md", "---\ntags: [a]\ntitle: x\ntags: [b]\n---\n");
    assertThat(only().isUsable()).isFalse();
    assertThat(said(only())).contains("두 번");
  }

  @Test
  void whatIsNoUtf8IsNamed() throws IOException {
    Path file = write("옛글.md", "");
    Files.write(file, "## 회고".getBytes(Charset.forName("x-windows-949")));
    assertThat(only().isUsable()).isFalse();
    assertThat(said(only())).contains("UTF-8");
  }

  @Test
  void aHugeFileIsNamedAndNotReadWhole() throws IOException {
    write("큰것.md", "가".repeat(Template.LARGEST));
    assertThat(only().isUsable()).isFalse();
    assertThat(only().text()).isEmpty();
    assertThat(said(only())).contains("256 KB");
  }

  @Test
  void aLinkOutOfTheSiteIsNamedAndNotRead(@TempDir Path elsewhere) throws IOException {
    Path secret = Files.writeString(elsewhere.resolve("비밀.md"), "비밀");
    Files.createDirectories(site.resolve("_templates"));
    Files.createSymbolicLink(site.resolve("_templates/링크.md"), secret);
    assertThat(only().isUsable()).isFalse();
    assertThat(only().text()).isEmpty();
    assertThat(said(only())).contains("밖");
  }

  @Test
  void aLinkThatLeadsNowhereIsNamed() throws IOException {
    Files.createDirectories(site.resolve("_templates"));
    Files.createSymbolicLink(site.resolve("_templates/끊김.md"), site.resolve("없음.md"));
    assertThat(only().isUsable()).isFalse();
    assertThat(said(only())).contains("읽을 수 없습니다");
  }

  @Test
  void aWholeFolderThatIsALinkOutOfTheSiteGivesNothing(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("비밀.md"), "비밀");
    Files.createSymbolicLink(site.resolve("_templates"), elsewhere);
    assertThat(only().isUsable()).isFalse();
    assertThat(only().text()).isEmpty();
  }

  @Test
  void unknownPlaceholdersAreNamedAndStopNothing() throws IOException {
    write("오타.md", "<% titel %> <% date %> <% foo-bar %> <% titel %>");
    assertThat(only().isUsable()).isTrue();
    assertThat(said(only())).endsWith("<% titel %>, <% foo-bar %>");
  }

  private static String said(Template template) {
    return Objects.requireNonNull(template.problem()).text(Messages.of(Locale.KOREAN));
  }

  @Test
  void theAuthorIsTheSitesOwn() {
    assertThat(author("author: 김회고")).isEqualTo("김회고");
    assertThat(author("author:\n  name: 이기록\n  email: a@example.invalid")).isEqualTo("이기록");
    assertThat(author("social:\n  name: 박글")).isEqualTo("박글");
    assertThat(author("title: x")).isEmpty();
    assertThat(author("author: [a, b]")).isEmpty();
  }

  private static String author(String yaml) {
    return Occasion.author(SiteSettings.of(yaml, ZoneId.of("Asia/Seoul")));
  }
}
