package hoego.template;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import hoego.post.FrontMatter;
import hoego.post.PostHabit;
import hoego.post.PostSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NewPostTest {
  private static final ZonedDateTime WHEN =
      ZonedDateTime.of(2026, 4, 2, 21, 5, 6, 0, ZoneId.of("Asia/Seoul"));

  private static final PostHabit HABIT =
      PostHabit.learn(
          List.of(
              new PostHabit.Sample(
                  "2025-12-31-글.md",
                  """
                  ---
                  layout: post
                  title: "글"
                  date: 2025-12-31 10:00:00 +0900
                  categories: 회고
                  tags: []
                  comments: true
                  ---

                  본문
                  """)));

  private static Occasion on(ZonedDateTime when) {
    return new Occasion(when, "나글", Messages.of(Locale.KOREAN));
  }

  private static Template template(String text) {
    return Template.of(Path.of("_templates", "내것.md"), text.getBytes(StandardCharsets.UTF_8));
  }

  private static NewPost made(String template, String title) {
    return NewPost.of(template(template), HABIT, title, on(WHEN));
  }

  @Test
  void theHabitsKeysAndTheTemplatesAreBroughtTogetherAndNothingIsDoubled() {
    NewPost post =
        made(
            """
            ---
            title: 무시됨
            date: 2020-01-01
            layout: review
            tag: 회고
            # 시리즈 이름
            series: <% year %>년 기록
            ---

            첫 줄
            """,
            "봄");
    assertThat(post.text())
        .isEqualTo(
            """
            ---
            layout: review
            title: "봄"
            date: 2026-04-02 21:05:06 +0900
            categories:
            tag: 회고
            comments: true
            # 시리즈 이름
            series: 2026년 기록
            ---

            첫 줄
            """);
    assertThat(post.name().name()).isEqualTo("2026-04-02-봄.md");
  }

  @Test
  void everyPlaceholderHasItsValue() {
    NewPost post =
        made(
            """
            <% date %>|<%title%>|<% slug %>|<% year %>|<% half %>|<% quarter %>|<% month %>|<% day %>
            <% week %>|<% weekday %>|<% author %>
            <% past-year %>|<% past-half %>|<% past-quarter %>|<% past-month %>|<% past-week %>
            """,
            "봄 밤");
    assertThat(post.text())
        .endsWith(
            """
            2026-04-02|봄 밤|봄-밤|2026|상반기|2|4|2
            14|목요일|나글
            2025년|2026년 상반기|2026년 1분기|2026년 3월|2026년 14주차
            """);
  }

  @ParameterizedTest
  @CsvSource({
    "2025-12-31, 2025년 | 2025년 하반기 | 2025년 4분기 | 2025년 12월 | 2025년 52주차",
    "2026-01-04, 2025년 | 2025년 하반기 | 2025년 4분기 | 2025년 12월 | 2026년 1주차",
    "2026-01-05, 2025년 | 2025년 하반기 | 2025년 4분기 | 2025년 12월 | 2026년 1주차",
    "2025-12-14, 2025년 | 2025년 하반기 | 2025년 4분기 | 2025년 11월 | 2025년 50주차",
    "2024-07-05, 2024년 | 2024년 상반기 | 2024년 2분기 | 2024년 6월 | 2024년 27주차",
    "2024-02-29, 2023년 | 2023년 하반기 | 2024년 1분기 | 2024년 2월 | 2024년 9주차"
  })
  void aRetrospectiveLooksBackOnThePeriodOfWhichMoreThanHalfIsOver(String day, String periods) {
    ZonedDateTime when =
        java.time.LocalDate.parse(day).atTime(9, 0).atZone(ZoneId.of("Asia/Seoul"));
    String text =
        NewPost.of(
                template(
                    "<% past-year %> | <% past-half %> | <% past-quarter %> | <% past-month %>"
                        + " | <% past-week %>"),
                HABIT,
                "글",
                on(when))
            .text();
    assertThat(text).endsWith("---\n\n" + periods);
  }

  @Test
  void liquidCodeAndUnknownPlaceholdersReachThePostAsTheyStand() {
    String body =
        """
        {{ site.title }} {% raw %}{{date}}{% endraw %} ${{ secrets.X }} {:.note}
        <%= render %> <%@ page %> <% If %> <% nobody %> <<title>> %title%
        """;
    assertThat(made(body, "글").text()).endsWith("---\n\n" + body);
    assertThat(made("<%% date %> <%%title%>", "글").text()).endsWith("<% date %> <%title%>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b",
        "[태그] 제목",
        "'인용'",
        "\"x\" # y",
        "no",
        "3.10",
        "- 가",
        "{a",
        "*a",
        "&b",
        "%",
        "@x",
        "`c`",
        "가\\n나",
        "끝 #",
        "? 왜",
        "!! 뭐",
        "| 줄",
        "> 줄",
        "<% caret %>",
        "$1 \\1"
      })
  void anyTitleIsSafeWhereverATemplatePutsIt(String title) {
    NewPost post =
        made(
            """
            ---
            description: <% title %> 이야기
            plain: <% title %>
            quoted: "<% title %>"
            single: '<% title %>'
            tags: [<% title %>, 회고]
            list:
              - <% title %>
            image:
              alt: <% title %>
            ---
            # <% title %>
            """,
            title);
    FrontMatter matter = FrontMatter.of(PostSource.of(post.text()));
    assertThat(matter.problem()).isNull();
    assertThat(matter.title()).contains(title);
    assertThat(matter.entry("plain").orElseThrow().text()).isEqualTo(title);
    assertThat(matter.entry("quoted").orElseThrow().text()).isEqualTo(title);
    assertThat(matter.entry("single").orElseThrow().text()).isEqualTo(title);
    assertThat(matter.entry("description").orElseThrow().text()).isEqualTo(title + " 이야기");
    assertThat(matter.tags()).containsExactly(title, "회고");
    assertThat(matter.entry("list").orElseThrow().items()).containsExactly(title);
    assertThat(matter.entry("image").orElseThrow().fields()).hasSize(1);
    assertThat(post.text()).endsWith("# " + title + "\n");
  }

  @Test
  void theDateInFrontMatterIsWrittenAsTheFolderWritesIt() {
    assertThat(made("---\nlast_modified_at: <% date %>\n---\n", "글").text())
        .contains("\nlast_modified_at: 2026-04-02 21:05:06 +0900\n");
  }

  @Test
  void aTitleWithAPlaceForTheTypedOneIsFilledAndOthersAreProposed() {
    Template til = template("---\ntitle: \"TIL: <% title %>\"\n---\n");
    assertThat(til.proposedTitle(on(WHEN))).isEmpty();
    NewPost post = NewPost.of(til, HABIT, "락", on(WHEN));
    assertThat(post.text()).contains("\ntitle: \"TIL: 락\"\n");
    assertThat(post.name().name()).isEqualTo("2026-04-02-TIL-락.md");
    assertThat(template("---\ntitle: <% past-quarter %> 회고\n---\n").proposedTitle(on(WHEN)))
        .contains("2026년 1분기 회고");
  }

  @Test
  void theCaretIsWhereTheTemplateSaysElseBelowTheFirstQuestion() {
    assertThat(begin("가\n<% caret %>나<% caret %>\n")).isEqualTo("가\n|나\n");
    assertThat(begin("인사\n\n> 무엇을 했나요?\n\n\n\n> 또?\n"))
        .isEqualTo("인사\n\n> 무엇을 했나요?\n\n|\n\n> 또?\n");
    assertThat(begin("## 무엇을 했나요?\n\n## 그리고\n")).isEqualTo("## 무엇을 했나요?\n|\n## 그리고\n");
    assertThat(begin("왜?\n바로 아래\n")).isEqualTo("왜?|\n바로 아래\n");
    assertThat(begin("물음이 없다\n")).isEqualTo("물음이 없다\n|");
    assertThat(begin("왜？")).isEqualTo("왜？|");
  }

  private static String begin(String body) {
    NewPost post = made(body, "글");
    return (post.text().substring(0, post.caret()) + "|" + post.text().substring(post.caret()))
        .substring(post.text().indexOf("---\n\n") + 5);
  }

  @Test
  void withoutATemplateThePostIsWhatTheHabitMakes() {
    NewPost post = NewPost.of(null, HABIT, " 봄 ", on(WHEN));
    assertThat(post.text()).isEqualTo(HABIT.newPost("봄", WHEN, "봄"));
    assertThat(post.caret()).isEqualTo(post.text().length());
  }
}
