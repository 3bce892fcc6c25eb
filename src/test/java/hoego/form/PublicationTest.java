package hoego.form;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FolderKeys;
import hoego.post.PostDate;
import hoego.post.PostHabit;
import hoego.site.JekyllSite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublicationTest {
  private static final FolderFacts DATED =
      new FolderFacts(
          FolderKeys.learn(
              List.of(
                  new PostHabit.Sample(
                      "_posts/2024-01-01-a.md",
                      "---\ntitle: 가\ndate: 2024-01-01 10:00:00 +0900\n---\n"))),
          List.of(),
          List.of());

  /** Late in the evening of the 26th where the site is. */
  private static final Instant NOW = Instant.parse("2025-11-26T13:30:15.5Z");

  @TempDir Path root = Path.of("");

  private Publication draft(String yaml, FolderFacts facts) throws IOException {
    return draft(yaml, facts, "");
  }

  private Publication draft(String yaml, FolderFacts facts, String config) throws IOException {
    Files.writeString(root.resolve("_config.yml"), "timezone: Asia/Seoul\n" + config);
    return Publication.of(
        root.resolve("_drafts/생각.md"), text(yaml) + "글\n", JekyllSite.read(root), facts, NOW);
  }

  private static String text(String yaml) {
    return "---\n" + yaml + "\n---\n";
  }

  private String after(Publication.Outcome outcome, String yaml) {
    return outcome.change().apply(text(yaml));
  }

  private static Publication.Outcome on(Publication draft, String day) {
    return Objects.requireNonNull(draft.on(LocalDate.parse(day)));
  }

  @Test
  void todaysIsNowByTheSitesClock() throws IOException {
    String yaml = "title: 생각\ndate: 2024-02-03 08:00:00 +0900 # 그날\ncategories: 회고";
    Publication draft = draft(yaml, FolderFacts.NONE);
    Publication.Outcome now = on(draft, "2025-11-26");
    assertThat(draft.now().toLocalDate()).isEqualTo("2025-11-26");
    assertThat(now.to()).isEqualTo(root.resolve("_posts/2025-11-26-생각.md"));
    assertThat(now.url()).isEqualTo("/회고/2025/11/26/생각.html");
    assertThat(now.future()).isFalse();
    assertThat(after(now, yaml))
        .isEqualTo(text(yaml.replace("2024-02-03 08:00:00", "2025-11-26 22:30:15")));
  }

  @Test
  void onAnotherDayTheTimeOfDayStays() throws IOException {
    String yaml = "title: 생각\ndate: 2024-02-03 08:00:00 +0900";
    Publication draft = draft(yaml, FolderFacts.NONE);
    assertThat(after(on(draft, "2025-03-04"), yaml))
        .isEqualTo(text(yaml.replace("2024-02-03", "2025-03-04")));
    assertThat(on(draft, "2025-11-27").future()).isTrue();
    assertThat(on(draft(yaml, FolderFacts.NONE, "future: true\n"), "2025-11-27").future())
        .isFalse();
  }

  @Test
  void aDateThatHasComeCanBeKept() throws IOException {
    Publication draft = draft("title: 생각\ndate: 2024-02-03", FolderFacts.NONE);
    PostDate kept = Objects.requireNonNull(draft.kept());
    Publication.Outcome outcome = draft.keeping(kept);
    assertThat(outcome.to()).isEqualTo(root.resolve("_posts/2024-02-03-생각.md"));
    assertThat(outcome.change().isEmpty()).isTrue();
    assertThat(outcome.url()).isEqualTo("/2024/02/03/생각.html");
    assertThat(draft("date: 2025-11-26 22:31:00 +0900", FolderFacts.NONE).kept()).isNull();
    assertThat(draft("date: 어제", FolderFacts.NONE).kept()).isNull();
    assertThat(draft("title: 생각", FolderFacts.NONE).kept()).isNull();
  }

  @Test
  void aDateIsWrittenWhereTheFoldersPostsHaveOne() throws IOException {
    Publication.Outcome habit = on(draft("title: 생각", DATED), "2025-11-26");
    assertThat(after(habit, "title: 생각")).contains("date: 2025-11-26 22:30:15 +0900");
    Publication.Outcome none = on(draft("title: 생각", FolderFacts.NONE), "2025-11-26");
    assertThat(none.change().isEmpty()).isTrue();
    assertThat(none.url()).isEqualTo("/2025/11/26/생각.html");
  }

  @Test
  void whatCanNotBeChangedSafelyIsLeftToTheWriter() throws IOException {
    Publication draft = draft("date: &a 2024-02-03\nother: *a", FolderFacts.NONE);
    assertThat(draft.on(LocalDate.parse("2025-11-26"))).isNull();
    assertThat(draft("published: false", FolderFacts.NONE).on(LocalDate.parse("2025-11-26")))
        .extracting(Publication.Outcome::url)
        .isEqualTo("");
  }
}
