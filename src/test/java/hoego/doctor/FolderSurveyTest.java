package hoego.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.library.PostEntry;
import hoego.library.PostScanner;
import hoego.library.ScanOutcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder examined as a whole, and again when something in it has changed. */
class FolderSurveyTest {
  private static final String BODY = "---\ntitle: \"%s\"\ndate: 2024-12-31 10:00:00 +0900\n---\n";

  @TempDir Path folder = Path.of("");

  private final FolderSurvey survey = new FolderSurvey();
  private Clinic clinic;

  @BeforeEach
  void site() throws IOException {
    clinic = Clinic.in(folder);
  }

  private List<PostEntry> posts() {
    return new PostScanner(ZoneId.of("Asia/Seoul"))
                .scan(folder, (entries, read, total) -> {}, () -> false)
            instanceof ScanOutcome.Scanned done
        ? done.index().entries()
        : List.of();
  }

  private FolderDoctor doctor() {
    return new FolderDoctor(folder, InstantSource.fixed(Clinic.NOW), "");
  }

  private SurveyResult run(boolean anew) {
    List<SurveyResult> told = new ArrayList<>();
    survey.run(doctor(), posts(), anew, () -> false, told::add);
    return told.getLast();
  }

  private Set<String> found(SurveyResult result) {
    return result.posts().entrySet().stream()
        .flatMap(
            post ->
                post.getValue().stream()
                    .map(
                        each ->
                            post.getKey().getFileName()
                                + ":"
                                + each.line()
                                + " "
                                + each.finding().kind().id()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String post(String title) {
    return BODY.formatted(title);
  }

  @Test
  void everyPostIsExaminedAndLinesAreTold() throws IOException {
    clinic
        .with("_posts/2024-12-31-a.md", post("하나") + "\n![그림](없음.png)\n")
        .with("assets/한.png", "")
        .with("_posts/2024-12-30-b.md", "---\ntitle: 둘: 셋\n---\n")
        .with("_posts/2024-12-31-c.md", post("셋"));
    SurveyResult result = run(false);
    assertThat(result.whole()).isTrue();
    assertThat(found(result))
        .containsExactly("2024-12-30-b.md:1 invalid-yaml", "2024-12-31-a.md:5 missing-image");
  }

  @Test
  void onlyWhatHasChangedIsExaminedAgain() throws IOException {
    clinic.with("_posts/2024-12-31-a.md", post("하나")).with("_posts/2024-12-31-b.md", post("둘"));
    run(false);
    List<PostEntry> before = posts();
    clinic.with("_posts/2024-12-31-b.md", "---\ntitle: 둘: 셋\n---\n");
    // The list still says that it is as it was.
    List<SurveyResult> told = new ArrayList<>();
    survey.run(doctor(), before, false, () -> false, told::add);
    assertThat(found(told.getLast())).isEmpty();

    assertThat(found(run(false))).containsExactly("2024-12-31-b.md:1 invalid-yaml");
    Files.delete(clinic.file("_posts/2024-12-31-b.md"));
    assertThat(found(run(false))).isEmpty();
  }

  @Test
  void linksToAPostWhoseAddressHasChangedAreLookedAtAgain() throws IOException {
    FolderDoctor doctor = doctor();
    List<SurveyResult> told = new ArrayList<>();
    clinic
        .with("_posts/2024-12-31-한-해.md", post("하나"))
        .with("_posts/2024-12-31-b.md", post("둘") + "\n[그 글](/2024/12/31/한-해.html)\n")
        .with(
            "_posts/2024-12-31-c.md", post("셋") + "\n[글](/2024/12/31/%ED%95%9C-%ED%95%B4.html)\n");
    survey.run(doctor, posts(), false, () -> false, told::add);
    assertThat(found(told.getLast())).isEmpty();

    clinic.with("_posts/2024-12-31-한-해.md", post("하나").replace("title:", "categories: 회고\ntitle:"));
    survey.run(doctor, posts(), false, () -> false, told::add);
    assertThat(found(told.getLast()))
        .containsExactly("2024-12-31-b.md:5 broken-link", "2024-12-31-c.md:5 broken-link");

    clinic.with("_posts/2024-12-31-한-해.md", post("하나 더"));
    survey.run(doctor, posts(), false, () -> false, told::add);
    assertThat(found(told.getLast())).isEmpty();

    Files.delete(clinic.file("_posts/2024-12-31-한-해.md"));
    survey.run(doctor, posts(), false, () -> false, told::add);
    assertThat(found(told.getLast())).hasSize(2);
  }

  @Test
  void whatOthersMendIsNoLongerToldThoughThePostIsAsItWas() throws IOException {
    clinic.with("_posts/2024-12-31-a.md", post("하나") + "\n![그림](/assets/a.png)\n");
    assertThat(found(run(false))).containsExactly("2024-12-31-a.md:5 missing-image");
    clinic.with("assets/a.png", "");
    assertThat(found(run(false))).as("nobody has said so").isNotEmpty();
    survey.setFilesChanged();
    assertThat(found(run(false))).isEmpty();
  }

  @Test
  void theWholeFolderIsExaminedAnewWhereItsSettingsHaveChanged() throws IOException {
    clinic.with("_posts/2025-06-01-a.md", post("하나").replace("2024-12-31", "2026-01-01"));
    assertThat(found(run(false))).anyMatch(each -> each.endsWith(" future"));
    clinic.with("_config.yml", "timezone: Asia/Seoul\nfuture: true\n");
    assertThat(found(run(false))).anyMatch(each -> each.endsWith(" future"));
    assertThat(found(run(true))).noneMatch(each -> each.endsWith(" future"));
  }

  @Test
  void aSurveyThatIsCancelledTellsNothingAndKeepsWhatItHas() throws IOException {
    clinic
        .with("_posts/2024-12-31-a.md", "---\ntitle: a: b\n---\n")
        .with("_posts/2024-12-30-b.md", "---\ntitle: c: d\n---\n");
    List<SurveyResult> told = new ArrayList<>();
    int[] asked = new int[1];
    survey.run(doctor(), posts(), false, () -> ++asked[0] > 1, told::add);
    assertThat(told).isEmpty();
    assertThat(asked[0]).isEqualTo(2);
    assertThat(found(run(false))).hasSize(2);
  }

  @Test
  void nothingIsReadThroughLinksThatLeadOutside(@TempDir Path outside) throws IOException {
    clinic
        .with("_posts/2024-12-31-a.md", post("하나") + "\n![그림](/assets/a.png)\n")
        .with("assets/a.png", "")
        .with("assets/b.png", "");
    Files.writeString(outside.resolve("names.html"), "<img src=b.png>");
    Files.writeString(outside.resolve("c.png"), "");
    Files.createSymbolicLink(folder.resolve("names.html"), outside.resolve("names.html"));
    Files.createSymbolicLink(folder.resolve("assets/c.png"), outside.resolve("c.png"));
    Files.createSymbolicLink(folder.resolve("assets/linked"), outside);
    assertThat(run(false).unusedImages())
        .extracting(Examination::path)
        .containsExactly("assets/b.png");
  }

  @Test
  void imagesThatNothingNamesAreFound() throws IOException {
    clinic
        .with("_posts/2024-12-31-a.md", post("하나") + "\n![그림](/assets/a.png)\n")
        .with("assets/a.png", "")
        .with("assets/b.png", "");
    assertThat(run(false).unusedImages())
        .extracting(Examination::path)
        .containsExactly("assets/b.png");
    clinic.with("assets/c.png", "");
    survey.setFilesChanged();
    assertThat(run(false).unusedImages())
        .extracting(Examination::path)
        .containsExactly("assets/b.png", "assets/c.png");
    clinic.with("_posts/2024-12-31-a.md", post("하나") + "\n![그림](/assets/c.png) [](b.png)\n");
    assertThat(run(false).unusedImages())
        .extracting(Examination::path)
        .containsExactly("assets/a.png");
  }

  @Test
  void habitsAreCountedForEachSiteOfAFolder() throws IOException {
    clinic.with("one/_config.yml", "timezone: Asia/Seoul\n");
    clinic.with("two/_config.yml", "timezone: Asia/Seoul\n");
    for (int i = 1; i <= 9; i++) {
      clinic.with("one/_posts/2024-12-0" + i + "-p.md", "---\ntitle: 글 " + i + "\n---\n");
      clinic.with(
          "two/_posts/2024-12-0" + i + "-p.md",
          post("글 " + i).replace("2024-12-31", "2024-12-0" + i));
    }
    for (int i = 0; i < 4; i++) {
      clinic.with(
          "two/_posts/2024-12-1" + i + "-q.md", post("다").replace("2024-12-31", "2024-12-1" + i));
    }
    clinic.with("two/_posts/2024-12-20-without.md", "---\ntitle: 날짜 없는 글\n---\n");
    SurveyResult result = run(false);
    // One in fourteen of its own site, though ten of all.
    assertThat(found(result)).containsExactly("2024-12-20-without.md:0 no-date");
    assertThat(result.habits().posts()).containsEntry(FindingKind.NO_DATE, 9);
    assertThat(doctor().report(posts(), () -> false).habits()).isEqualTo(result.habits());
  }

  @Test
  void beforeHabitsAreKnownNothingIsToldThatMayBeOne() {
    List<Finding> findings = clinic.examine("---\ntitle: a\ndate: 내일\n---\n\n[x](#없음)\n");
    assertThat(findings)
        .extracting(Finding::kind)
        .contains(FindingKind.INVALID_DATE, FindingKind.BROKEN_ANCHOR);
    assertThat(Habits.UNKNOWN.told(folder, findings))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.INVALID_DATE);
    assertThat(Habits.NONE.told(folder, findings)).isEqualTo(findings);
  }
}
