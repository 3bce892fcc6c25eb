package hoego.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.language.Messages;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontMatterFindingsTest {
  private static final String DATE = "date: 2024-12-31 10:00:00 +0900\n";

  @TempDir Path root;
  private Clinic clinic;

  @BeforeEach
  void site() throws IOException {
    clinic = Clinic.in(root);
  }

  private static String post(String lines) {
    return "---\n" + lines + "---\n본문\n";
  }

  /** Mends one thing and has it gone. */
  private void mends(FindingKind kind, String before, String after) {
    assertThat(clinic.kinds(before)).contains(kind);
    assertThat(clinic.mended(kind, before)).isEqualTo(after);
    assertThat(clinic.kinds(after)).doesNotContain(kind);
  }

  @Test
  void aPostWithoutFaultHasNoFindings() {
    String text =
        post(
            "layout: post\ntitle: 2024년 회고 v3.1\n"
                + DATE
                + "categories: [회고, 개발]\ntags:\n  - 회고\n  - 2024\npin: yes\ntoc: no\n");
    assertThat(clinic.examine(text)).isEmpty();
  }

  @Test
  void aColonInATitleIsQuoted() {
    mends(
        FindingKind.INVALID_YAML,
        post("title: 회고: 2024년\n" + DATE),
        post("title: \"회고: 2024년\"\n" + DATE));
  }

  @Test
  void aTabBecomesSpaces() {
    mends(
        FindingKind.INVALID_YAML,
        post("title: a\ntags:\n\t- 회고\n" + DATE),
        post("title: a\ntags:\n  - 회고\n" + DATE));
  }

  @Test
  void colonsGetTheirSpaces() {
    mends(
        FindingKind.NO_KEYS,
        post("layout:post\ntitle:제목 하나\n"),
        post("layout: post\ntitle: 제목 하나\n"));
    mends(
        FindingKind.INVALID_YAML,
        post("layout:post\ntitle: 제목\n" + DATE),
        post("layout: post\ntitle: 제목\n" + DATE));
  }

  @Test
  void whatIsInvalidIsShownWhereItIs() {
    String text = post("title: a: b\n" + DATE);
    Finding found = clinic.examine(text).getFirst();
    assertThat(found.range().of(text)).isEqualTo("title: a: b");
    assertThat(found.severity()).isEqualTo(Severity.ERROR);
  }

  @Test
  void bracketsInATitleAreQuotedWhetherTheyAreYamlOrNot() {
    mends(
        FindingKind.BRACKETS_IN_TITLE,
        post("title: [회고] 2024년\n" + DATE),
        post("title: \"[회고] 2024년\"\n" + DATE));
    mends(
        FindingKind.BRACKETS_IN_TITLE,
        post("title: [회고]\n" + DATE),
        post("title: \"[회고]\"\n" + DATE));
    assertThat(clinic.kinds(post("title: 회고 [2024]\n" + DATE))).isEmpty();
  }

  @Test
  void ofARepeatedKeyTheLastStays() {
    mends(
        FindingKind.REPEATED_KEY,
        post("title: 처음\ntags: [a]\n# 말\ntitle: 나중\n" + DATE),
        post("tags: [a]\n# 말\ntitle: 나중\n" + DATE));
  }

  @ParameterizedTest
  @CsvSource({"no,Retro", "3.10,3.1", "010,8", "null,Retro"})
  void aTitleThatYamlReadsOtherwiseIsQuoted(String written, String shown) {
    String before = post("title: " + written + "\n" + DATE);
    Finding found = clinic.examine(before).getFirst();
    assertThat(found.kind()).isEqualTo(FindingKind.CHANGED_VALUE);
    assertThat(found.details()).containsExactly("title", written, shown);
    mends(FindingKind.CHANGED_VALUE, before, post("title: \"" + written + "\"\n" + DATE));
  }

  @Test
  void eachTagIsLookedAt() {
    String text = post("title: a\n" + DATE + "tags: [on, 2024, 1.20]\n");
    assertThat(clinic.examine(text))
        .extracting(each -> each.range().of(text))
        .containsExactly("on", "1.20");
    assertThat(Mended.of(text, clinic::examine).text())
        .isEqualTo(post("title: a\n" + DATE + "tags: [\"on\", 2024, \"1.20\"]\n"));
  }

  @Test
  void switchesMaySayYesAndNo() {
    assertThat(
            clinic.kinds(
                post(
                    "title: a\n"
                        + DATE
                        + "comments: no\nexcerpt: false\nmath: on\nlayout: null\n")))
        .isEmpty();
  }

  @Test
  void aNumberSignThatCutsATitleIsQuoted() {
    mends(
        FindingKind.CHANGED_VALUE,
        post("title: 회고 #1 \n" + DATE),
        post("title: \"회고 #1\" \n" + DATE));
    assertThat(clinic.kinds(post("title: C#과 F#\n" + DATE))).isEmpty();
  }

  @Test
  void wordsAndCommasBecomeLists() {
    mends(
        FindingKind.SPLIT_WORDS,
        post("title: a\n" + DATE + "tags: 회고, spring boot\n"),
        post("title: a\n" + DATE + "tags: [회고, spring boot]\n"));
    mends(
        FindingKind.SPLIT_WORDS,
        post("title: a\n" + DATE + "categories: personal postmortem # 둘\n"),
        post("title: a\n" + DATE + "categories: [personal, postmortem] # 둘\n"));
    assertThat(clinic.kinds(post("title: a\n" + DATE + "category: personal postmortem\n")))
        .isEmpty();
  }

  @Test
  void whatIsSaidOfWordsThatAreSplitIsWhatItsFixWrites() {
    String text = post("title: a\n" + DATE + "tags: 회고 테스트\n");
    Finding found =
        clinic.examine(text).stream()
            .filter(each -> each.kind() == FindingKind.SPLIT_WORDS)
            .findFirst()
            .orElseThrow();
    DoctorWords words = new DoctorWords(Messages.of(Locale.KOREAN));
    assertThat(words.jekyll(found))
        .isEqualTo("Jekyll은 빈칸에서 나눕니다: 회고 · 테스트. 빈칸이 든 이름은 대괄호 안에 쓰세요: [회고 테스트]");
    assertThat(words.fix(found)).isEqualTo("목록으로 쓰기: [회고, 테스트]");
    assertThat(clinic.mended(FindingKind.SPLIT_WORDS, text)).contains("tags: [회고, 테스트]\n");
  }

  @Test
  void aTitleIsWrittenAsJekyllMakesIt() {
    mends(FindingKind.NO_TITLE, post(DATE), post("title: Retro\n" + DATE));
    assertThat(clinic.kinds("본문만\n")).contains(FindingKind.NO_TITLE);
  }

  @Test
  void aDateIsTakenFromTheFileName() {
    assertThat(clinic.kinds(post("title: a\n"))).containsExactly(FindingKind.NO_DATE);
    assertThat(clinic.mended(FindingKind.NO_DATE, post("title: a\n")))
        .contains("date: 2024-12-31\n");
    mends(
        FindingKind.INVALID_DATE,
        post("title: a\ndate: 2024년 12월\n"),
        post("title: a\ndate: 2024-12-31\n"));
  }

  @Test
  void aNameWithoutDateIsAnErrorInPostsOnly() {
    String text = post("title: a\n" + DATE);
    assertThat(clinic.examine("_posts/retro.md", text))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.NO_DATE_IN_NAME);
    assertThat(clinic.examine("_posts/README.md", text)).isEmpty();
    assertThat(clinic.examine("_drafts/retro.md", text)).isEmpty();
    assertThat(clinic.examine("notes/retro.md", text)).isEmpty();
  }

  @Test
  void twoDatesAreTold() {
    List<Finding> found = clinic.examine(post("title: a\ndate: 2024-12-30\n"));
    assertThat(found).extracting(Finding::kind).containsExactly(FindingKind.TWO_DATES);
    assertThat(found.getFirst().details()).containsExactly("2024-12-30", "2024-12-31");
  }

  @Test
  void aTimeWithoutZoneThatShiftsTheDayGetsTheSitesZone() {
    mends(
        FindingKind.SHIFTED_DAY,
        post("title: a\ndate: 2024-12-31 23:30:00\n"),
        post("title: a\ndate: 2024-12-31 23:30:00 +0900\n"));
    assertThat(clinic.kinds(post("title: a\ndate: 2024-12-31 10:00:00\n"))).isEmpty();
  }

  @Test
  void onlyPostsThatJekyllSkipsAreOfTheFuture() throws IOException {
    String text = post("title: a\ndate: 2025-06-02 10:00:00 +0900\n");
    String path = "_posts/2025-06-02-a.md";
    assertThat(clinic.examine(path, text))
        .extracting(Finding::kind)
        .containsExactly(FindingKind.FUTURE);
    assertThat(clinic.examine(path, text).getFirst().isSafeToMend()).isFalse();
    assertThat(clinic.examine("_drafts/a.md", text)).isEmpty();
    clinic.with("_config.yml", "timezone: Asia/Seoul\nfuture: true\n");
    assertThat(clinic.examine(path, text)).isEmpty();
  }
}
