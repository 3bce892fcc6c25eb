package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FrontMatterValue.Flag;
import hoego.post.FrontMatterValue.Moment;
import hoego.post.FrontMatterValue.Numeral;
import hoego.post.FrontMatterValue.Text;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterEditTest {
  private static final String BODY = "---\n\n본문 😀\n\n---\ntitle: 본문의 것\n";
  private static final ZoneOffset SEOUL = ZoneOffset.ofHours(9);

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "title: 2023년 회고 ¦ title: 2024년 회고",
        "title:   2023년 회고   # 제목 ¦ title:   2024년 회고   # 제목",
        "title: '2023년 회고' ¦ title: '2024년 회고'",
        "title: \"2023년 회고\" ¦ title: \"2024년 회고\"",
        "title : 2023년 회고 ¦ title : 2024년 회고",
        "\"title\": 2023년 회고 ¦ \"title\": 2024년 회고",
        "title: &t 2023년 회고 ¦ title: &t 2024년 회고",
        "title: 😀😀 ¦ title: 2024년 회고",
        "title: ¦ title: 2024년 회고",
        "title: # 아직 없음 ¦ title: 2024년 회고 # 아직 없음",
        "title: ~ ¦ title: 2024년 회고",
        "title: 여러\\n  줄로\\n  쓴 제목 # 끝 ¦ title: 2024년 회고 # 끝",
        "title: '여러\\n\\n  줄' ¦ title: '2024년 회고'",
        "title: |\\n  2023년 회고\\n ¦ title: |\\n  2024년 회고\\n",
        "title: >-\\n    2023년\\n    회고\\n\\n\\n# 다음 ¦ title: >-\\n    2024년 회고\\n\\n\\n# 다음",
        "title: 하나\\ntitle: 둘 ¦ title: 하나\\ntitle: 2024년 회고",
        "{title: 2023년 회고, a: b} ¦ {title: 2024년 회고, a: b}"
      })
  void setsATitleInTheStyleThatItHas(String before, String after) {
    String rest = "\n# 설명 😀\ntags:\n  - 회고\n\nlayout:  post\n";
    if (before.startsWith("{")) {
      rest = "\n";
    }
    String yaml = "---\n" + before.replace("\\n", "\n") + rest + BODY;
    assertThat(edited(yaml, edit -> edit.set("title", new Text("2024년 회고"))))
        .isEqualTo("---\n" + after.replace("\\n", "\n") + rest + BODY);
  }

  static List<List<String>> texts() {
    return List.of(
        List.of("no", "\"no\""),
        List.of("3.10", "\"3.10\""),
        List.of("1,000", "\"1,000\""),
        List.of("12:30", "\"12:30\""),
        List.of("NULL", "\"NULL\""),
        List.of("2024-12-31", "\"2024-12-31\""),
        List.of("2024-12-31 10:00:00 +0900", "\"2024-12-31 10:00:00 +0900\""),
        List.of("a: b", "\"a: b\""),
        List.of("[태그] 제목", "\"[태그] 제목\""),
        List.of("@멘션", "\"@멘션\""),
        List.of("#해시", "\"#해시\""),
        List.of("C# 과 F#", "C# 과 F#"),
        List.of("회고 #1", "\"회고 #1\""),
        List.of(" 앞뒤 ", "\" 앞뒤 \""),
        List.of(":심볼", "\":심볼\""),
        List.of("가:나", "가:나"),
        List.of("- 목록", "\"- 목록\""),
        List.of("\"인용\"은 어렵다", "'\"인용\"은 어렵다'"),
        List.of("그는 \"왜?\"라고", "그는 \"왜?\"라고"),
        List.of("C:\\temp", "C:\\temp"),
        List.of("탭\t과 \u0007", "\"탭\\t과 \\x07\""),
        List.of("두\n줄", "\"두\\n줄\""),
        List.of("😀 회고 👨‍👩‍👧", "😀 회고 👨‍👩‍👧"),
        List.of("\u2028", "\"\\u2028\""));
  }

  @ParameterizedTest
  @MethodSource("texts")
  void quotesOnlyWhatWouldBeReadAsSomethingElse(List<String> row) {
    String text = "---\ntitle: 회고\nlayout: post\n" + BODY;
    String after = edited(text, edit -> edit.set("title", new Text(row.getFirst())));
    assertThat(after).isEqualTo("---\ntitle: " + row.getLast() + "\nlayout: post\n" + BODY);
    assertThat(FrontMatter.of(PostSource.of(after)).title()).contains(row.getFirst());
  }

  @Test
  void leavesWhatIsThereAlready() {
    String text = "---\ntitle: \"회고\"\n" + BODY;
    assertThat(FrontMatterEdit.of(text, FolderKeys.NONE).set("title", new Text("회고")))
        .isEqualTo(new EditOutcome.Changed(TextChange.NONE));
  }

  @Test
  void changesOnlyTheCharactersThatDiffer() {
    String text = "---\ntitle: \"2023년 회고\"\n" + BODY;
    EditOutcome outcome =
        FrontMatterEdit.of(text, FolderKeys.NONE).set("title", new Text("2024년 회고"));
    assertThat(outcome)
        .isEqualTo(new EditOutcome.Changed(TextChange.of(TextEdit.replace(15, 16, "4"))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "2024-12-31 23:59:59 +0900 | 2025-01-02 03:04:05 +0900",
        "2024-12-31T23:59:59+09:00 | 2025-01-02T03:04:05+09:00",
        "\"2024-12-31 23:59:59 +0900\" | \"2025-01-02 03:04:05 +0900\"",
        "'2024-12-31   23:59:59+09' | '2025-01-02   03:04:05+09'",
        "2024-12-31 23:59 KST | 2025-01-02 03:04:05 KST",
        "2024-1-1 9:00:00 +0900 | 2025-1-2 3:04:05 +0900",
        "2024-12-31 | 2025-01-02 03:04:05 +0900",
        "2024-12-31 23:59:59 | 2025-01-02 03:04:05 +0900",
        "2024-12-31 23:59:59 -05:00 | 2025-01-02 03:04:05 +09:00",
        "2024-13-45 | 2025-01-02 03:04:05 +0900",
        " | 2025-01-02 03:04:05 +0900"
      })
  void writesADateInTheFormThatItHas(String before, String after) {
    String value = before == null ? "" : " " + before;
    Moment moment = new Moment(LocalDate.of(2025, 1, 2), LocalTime.of(3, 4, 5), SEOUL);
    assertThat(
            edited(
                "---\ntitle: 회고\ndate:" + value + "\ntags: []\n" + BODY,
                edit -> edit.set("date", moment)))
        .isEqualTo("---\ntitle: 회고\ndate: " + after + "\ntags: []\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource({
    "2024-12-31 23:59:59 +0900,2025-01-02",
    "2024-12-31,2025-01-02",
    "2024.12.31,2025.01.02"
  })
  void writesABareDayWhereNoTimeIsMeant(String before, String after) {
    Moment moment = new Moment(LocalDate.of(2025, 1, 2), null, null);
    assertThat(edited("---\ndate: " + before + "\n" + BODY, edit -> edit.set("date", moment)))
        .isEqualTo("---\ndate: " + after + "\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource({"true,false", "yes,no", "On,Off", "TRUE,FALSE", "maybe,false"})
  void switchesAFlagInItsOwnWords(String before, String after) {
    assertThat(
            edited("---\npin:  " + before + " # 고정\n" + BODY, e -> e.set("pin", new Flag(false))))
        .isEqualTo("---\npin:  " + after + " # 고정\n" + BODY);
  }

  static List<List<String>> added() {
    return List.of(
        List.of("tags: [가, 나]", "tags: [가, 나, 회고]"),
        List.of("tags: [가,나] # 태그", "tags: [가,나,회고] # 태그"),
        List.of("tags: ['가', '나']", "tags: ['가', '나', '회고']"),
        List.of("tags: [\n  가,\n  나\n]", "tags: [\n  가,\n  나,\n  회고\n]"),
        List.of("tags: [가, ]", "tags: [가, 회고, ]"),
        List.of("tags: []", "tags: [회고]"),
        List.of("tags: [ ]", "tags: [ 회고 ]"),
        List.of("tags:", "tags: [회고]"),
        List.of("tags: ''", "tags: [회고]"),
        List.of("tags: # 없음", "tags: [회고] # 없음"),
        List.of("tags:\n  - 가\n  - 나", "tags:\n  - 가\n  - 나\n  - 회고"),
        List.of("tags:\n- 가 # 하나\n# 끝", "tags:\n- 가 # 하나\n- 회고\n# 끝"),
        List.of("tags:\n  -   \"가\"\n\n  # 다음", "tags:\n  -   \"가\"\n  -   \"회고\"\n\n  # 다음"),
        List.of("tags:\n  - 가\n  -", "tags:\n  - 가\n  -\n  - 회고"),
        List.of("tags:\n  - |\n    가", "tags:\n  - |\n    가\n  - 회고"),
        List.of("tags: 가 나", "tags: 가 나 회고"),
        List.of("tags: \"가\"", "tags: \"가 회고\""),
        List.of("layout: post", "layout: post\ntags: [회고]"));
  }

  @ParameterizedTest
  @MethodSource("added")
  void addsATagInTheStyleOfTheList(List<String> row) {
    String rest = "\npin: true\n" + BODY;
    String before = "---\n" + row.getFirst() + rest;
    String after = edited(before, edit -> edit.addItem("tags", "회고"));
    String want = "---\n" + row.getLast() + rest;
    if (row.getFirst().startsWith("layout")) {
      want = "---\nlayout: post\ntags: [회고]\npin: true\n" + BODY;
    }
    assertThat(after).isEqualTo(want);
  }

  static List<List<String>> removed() {
    return List.of(
        List.of("tags: [가, 나, 다]", "1", "tags: [가, 다]"),
        List.of("tags: [가, 나, 다]", "0", "tags: [나, 다]"),
        List.of("tags: [가, 나, 다 ]", "2", "tags: [가, 나 ]"),
        List.of("tags: [ 가 ]", "0", "tags: []"),
        List.of("tags:\n  - 가 # 하나\n  # 둘\n  - 나", "0", "tags:\n  # 둘\n  - 나"),
        List.of("tags:\n  - 가\n  - 나\n# 끝", "1", "tags:\n  - 가\n# 끝"),
        List.of("tags: # 태그\n- 가", "0", "tags: [] # 태그"),
        List.of("tags:\n  -\n  - 가\n  - 나", "0", "tags:\n  -\n  - 나"),
        List.of("tags: 가 나 다", "1", "tags: 가 다"),
        List.of("tags: 가", "0", "tags:"),
        List.of("tags: '가'", "0", "tags: ''"));
  }

  @ParameterizedTest
  @MethodSource("removed")
  void removesATagAndNothingElse(List<String> row) {
    String rest = "\npin: true\n" + BODY;
    int index = Integer.parseInt(row.get(1));
    assertThat(edited("---\n" + row.getFirst() + rest, edit -> edit.removeItem("tags", index)))
        .isEqualTo("---\n" + row.getLast() + rest);
  }

  @Test
  void changesAnItemInItsOwnQuotes() {
    String text = "---\ntags:\n  - 가\n  - 'Spring' # 봄\ncategories: a b\n" + BODY;
    assertThat(edited(text, edit -> edit.setItem("tags", 1, "it's")))
        .isEqualTo(text.replace("'Spring'", "'it''s'"));
    assertThat(edited(text, edit -> edit.setItem("categories", 0, "c")))
        .isEqualTo(text.replace("a b", "c b"));
    assertThat(edited(text, edit -> edit.setItem("categories", 0, "두 낱말")))
        .isEqualTo(text.replace("a b", "[두 낱말, b]"));
  }

  @Test
  void turnsASingleTextIntoAListWhereItHasTo() {
    String text = "---\ncategory: 일상\n" + BODY;
    assertThat(edited(text, edit -> edit.addItem("category", "개발")))
        .isEqualTo("---\ncategory: [일상, 개발]\n" + BODY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "layout: post\\ntags: [가]\\ntitle: 회고 ¦ tags ¦ layout: post\\ntitle: 회고",
        "tags:\\n  - 가\\n  - 나\\n# 제목\\ntitle: 회고 ¦ tags ¦ # 제목\\ntitle: 회고",
        "title: 회고\\ntags: a # 끝 ¦ tags ¦ title: 회고",
        "title: 가\\nb: c\\ntitle: 나 ¦ title ¦ b: c",
        "title: 회고\\nmore:\\n  a:\\n    b: |\\n      글\\n\\nc: d ¦ more ¦ title: 회고\\nc: d",
        "title: 회고\\nempty:\\n\\n# 설명\\nc: d ¦ empty ¦ title: 회고\\n\\n# 설명\\nc: d"
      })
  void removesAKeysLinesOnly(String before, String key, String after) {
    assertThat(
            edited("---\n" + before.replace("\\n", "\n") + "\n" + BODY, edit -> edit.remove(key)))
        .isEqualTo("---\n" + after.replace("\\n", "\n") + "\n" + BODY);
  }

  @Test
  void leavesEmptyFrontMatterWhenItsOnlyKeyGoes() {
    assertThat(edited("---\ntitle: 회고\n" + BODY, edit -> edit.remove("title")))
        .isEqualTo("---\n" + BODY);
  }

  @Test
  void addsAKeyWhereTheFoldersPostsHaveIt() {
    FolderKeys habit =
        FolderKeys.learn(
            List.of(
                sample("title: a\ndate: 2024-01-01 10:00:00 +0900\ncategories: [b]\ntags: [c]\n"),
                sample("title: 'a'\ndate: 2024-01-01 10:00:00 +0900\ntags:\n  - c\npin: true\n"),
                sample("title: 'a'\nauthor: kim\ntags:\n  - c\npin: true\n")));
    String text = "---\n# 머리\ntitle: 회고\nown: 1\ntags: [d] # 태그\n\n# 꼬리\n" + BODY;
    assertThat(edited(text, habit, edit -> edit.addItem("categories", "일상")))
        .isEqualTo(text.replace("회고\n", "회고\ncategories: [일상]\n"));
    assertThat(edited(text, habit, edit -> edit.set("pin", new Flag(true))))
        .isEqualTo(text.replace("# 태그\n", "# 태그\npin: true\n"));
    assertThat(
            edited(
                text,
                habit,
                edit -> edit.set("date", new Moment(LocalDate.of(2025, 1, 2), null, null))))
        .isEqualTo(text.replace("회고\n", "회고\ndate: 2025-01-02\n"));
    assertThat(edited(text.replace("tags: [d] # 태그\n", ""), habit, e -> e.addItem("tags", "d")))
        .isEqualTo(text.replace("tags: [d] # 태그\n", "").replace("회고\n", "회고\ntags:\n  - d\n"));
    assertThat(edited(text, habit, edit -> edit.set("unheard", new Numeral("3"))))
        .isEqualTo(text.replace("# 태그\n", "# 태그\nunheard: 3\n"));
    assertThat(edited("---\nown: 1\n" + BODY, habit, edit -> edit.set("title", new Text("회고"))))
        .isEqualTo("---\nown: 1\ntitle: '회고'\n" + BODY);
    assertThat(edited("---\ntags: [d]\n" + BODY, habit, edit -> edit.set("title", new Text("회고"))))
        .isEqualTo("---\ntitle: '회고'\ntags: [d]\n" + BODY);
  }

  @Test
  void givesFrontMatterToAPostThatHasNone() {
    assertThat(edited("본문\n", edit -> edit.set("title", new Text("회고: 2024"))))
        .isEqualTo("---\ntitle: \"회고: 2024\"\n---\n\n본문\n");
    assertThat(edited("", edit -> edit.addItem("tags", "회고")))
        .isEqualTo("---\ntags: [회고]\n---\n\n");
    assertThat(edited("---\n---\n본문\n", edit -> edit.set("title", new Text("회고"))))
        .isEqualTo("---\ntitle: 회고\n---\n본문\n");
    assertThat(edited("---\n# 설명\n---\n본문\n", edit -> edit.set("title", new Text("회고"))))
        .isEqualTo("---\n# 설명\ntitle: 회고\n---\n본문\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "title: a: b | UNREADABLE | 4",
        "ok: 1\\ntitle: [태그] 제목 | UNREADABLE | 10",
        "- a | UNREADABLE | 4",
        "title:제목 | UNREADABLE | 4",
        "name: &n 회고\\ntitle: *n | ALIAS | 16",
        "title: &n 회고\\nname: *n | ALIAS | 4",
        "title: !!str 회고 | TAG | 4",
        "title: [가] | NOT_ONE_VALUE | 4",
        "title:\\n  ko: 회고 | NOT_ONE_VALUE | 4"
      })
  void refusesWhatItCannotDoSafelyAndSaysWhere(String yaml, Refusal reason, int offset) {
    String text = "---\n" + yaml.replace("\\n", "\n") + "\n" + BODY;
    assertThat(FrontMatterEdit.of(text, FolderKeys.NONE).set("title", new Text("새 제목")))
        .isEqualTo(new EditOutcome.Refused(reason, offset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tags: {a: b}", "tags: [[가]]", "n: &n 가\ntags: [*n]", "tags: !!set {가}"})
  void refusesListsThatAreNotPlain(String yaml) {
    assertThat(
            FrontMatterEdit.of("---\n" + yaml + "\n" + BODY, FolderKeys.NONE).addItem("tags", "나"))
        .isInstanceOf(EditOutcome.Refused.class);
  }

  @Test
  void refusesToPutFrontMatterBeforeWhatLooksLikeIt() {
    assertThat(
            FrontMatterEdit.of("\n---\ntitle: a\n---\n", FolderKeys.NONE)
                .set("title", new Text("회고")))
        .isEqualTo(new EditOutcome.Refused(Refusal.NO_FENCES, 0));
  }

  @Test
  void refusesToAddToOrTakeFromBraces() {
    FrontMatterEdit edit = FrontMatterEdit.of("---\n{title: a}\n---\n", FolderKeys.NONE);
    assertThat(edit.set("pin", new Flag(true)))
        .isEqualTo(new EditOutcome.Refused(Refusal.BRACES, 4));
    assertThat(edit.remove("title")).isEqualTo(new EditOutcome.Refused(Refusal.BRACES, 5));
  }

  @Test
  void refusesATextThatNoFileCanHold() {
    String text = "---\ntitle: 회고\n" + BODY;
    assertThat(FrontMatterEdit.of(text, FolderKeys.NONE).set("title", new Text("\uD83D")))
        .isEqualTo(new EditOutcome.Refused(Refusal.UNSAFE, 4));
  }

  private static PostHabit.Sample sample(String yaml) {
    return new PostHabit.Sample("2024-01-01-a.md", "---\n" + yaml + "---\n\n본문\n");
  }

  private static String edited(String text, Function<FrontMatterEdit, EditOutcome> work) {
    return edited(text, FolderKeys.NONE, work);
  }

  private static String edited(
      String text, FolderKeys habit, Function<FrontMatterEdit, EditOutcome> work) {
    EditOutcome outcome = work.apply(FrontMatterEdit.of(text, habit));
    assertThat(outcome).isInstanceOf(EditOutcome.Changed.class);
    return outcome instanceof EditOutcome.Changed changed ? changed.change().apply(text) : "";
  }
}
