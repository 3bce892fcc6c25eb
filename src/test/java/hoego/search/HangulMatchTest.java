package hoego.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HangulMatchTest {
  private static Optional<Match> match(String typed, String title) {
    return Optional.ofNullable(HangulMatch.of(typed).match(Title.of(title)));
  }

  /** The title with what was found in brackets. */
  private static String found(String typed, String title) {
    Match match = match(typed, title).orElse(null);
    if (match == null) {
      return "";
    }
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < title.length(); i++) {
      boolean before = i > 0 && match.marked().get(i - 1);
      boolean now = match.marked().get(i);
      shown.append(now && !before ? "[" : before && !now ? "]" : "").append(title.charAt(i));
    }
    return shown.append(match.marked().get(title.length() - 1) ? "]" : "").toString();
  }

  private static List<String> ranked(String typed, String... titles) {
    return List.of(titles).stream()
        .filter(title -> match(typed, title).isPresent())
        .sorted(
            Comparator.comparingInt(
                title -> -Objects.requireNonNull(match(typed, title).orElse(null)).score()))
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "회고, 2024년 회고, 2024년 [회고]",
    "ㅎㄱ, 2024년 회고, 2024년 [회고]",
    "회ㄱ, 2024년 회고, 2024년 [회고]",
    "ㅎ고, 2024년 회고, 2024년 [회고]",
    "호, 회고, [회]고",
    "회, 회고, [회]고",
    "횓, 회도, [회도]",
    "갑, 가방, [가방]",
    "갑, 값, [값]",
    "닭, 달기, [달기]",
    "우, 웨이터, [웨]이터",
    "갑ㅅ, 갑시다, [갑시]다",
    "ㄱㅂㅈㅎㄱ, 개발자 회고, [개발자 회고]",
    "ㄳ, 가슴, [가슴]",
    "ㄲ, 까치, [까]치",
    "ghlrh, 2024년 회고, 2024년 [회고]",
    "ghlr, 2024년 회고, 2024년 [회고]",
    "gh, 회고, [회]고",
    "gr, 회고, [회고]",
    "GHLRH, 회고, [회고]",
    "Rkcl, 까치, [까치]",
    "ㅎㅑㅅ, git 사용법, [git] 사용법",
    "햣, Git 사용법, [Git] 사용법",
    "ㅅㅇㅇ, TDD 이야기, [TDD] 이야기",
    "ㅓㅁㅍㅁ, Java 25, [Java] 25",
    "PYTHON, python, [python]",
    "회고 2024, 2024년 회고, [2024]년 [회고]",
    "이천회, 이천이십사년 회고, [이천]이십사년 [회]고",
    "pjs, PyCon JS, [P]yCon [JS]",
    "ㄱㅎ, 개발자 회고, [개]발자 [회]고",
  })
  void findsWhatIsMeant(String typed, String title, String shown) {
    String expected = shown.replace("[개발자 회고]", "[개발자] [회고]");
    assertThat(found(typed, title)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "호고, 회고",
    "갑, 가나다",
    "ㅏ, 가",
    "회고, 고회",
    "ghlrh, 고회",
    "없음, 회고",
    "git, 회고",
    "각, 감",
    "ㅎㄱ, 휴지통으로 옮기기",
  })
  void doesNotFindWhatIsNotMeant(String typed, String title) {
    assertThat(match(typed, title)).isEmpty();
  }

  @Test
  void putsTheBetterOneFirst() {
    assertThat(ranked("회고", "올해 회고", "회고", "회고록", "회의와 고민"))
        .containsExactly("회고", "회고록", "올해 회고", "회의와 고민");
    assertThat(ranked("ㅎㄱ", "한 해의 길", "사회고발", "ㅎㄱ", "긴 회고"))
        .containsExactly("ㅎㄱ", "긴 회고", "사회고발", "한 해의 길");
    assertThat(ranked("git", "햣", "git 쓰기", "digit")).containsExactly("git 쓰기", "digit", "햣");
  }

  @Test
  void findsWhateverTheUnicodeFormAndMarksTheWholeSyllable() {
    String title = Normalizer.normalize("긴 회고", Normalizer.Form.NFD);
    Match match = match("회ㄱ", title).orElseThrow();
    assertThat(match.marked().nextSetBit(0)).isEqualTo(title.indexOf(' ') + 1);
    assertThat(match.marked().length()).isEqualTo(title.length());
    assertThat(match(Normalizer.normalize("회고", Normalizer.Form.NFD), "회고")).isPresent();
  }

  @Test
  void findsEverythingWithNothing() {
    assertThat(HangulMatch.of(" 　").isEmpty()).isTrue();
    assertThat(match("", "회고")).isPresent();
  }

  @Test
  void tellsTheKeyboardModesApart() {
    HangulMatch match = HangulMatch.of("ghlrh");
    assertThat(match.finds(Title.of("회고"))).isFalse();
    assertThat(match.findsMistyped(Title.of("회고"))).isTrue();
    assertThat(HangulMatch.of("회ㄱ").begins(Title.of("회고록"))).isTrue();
    assertThat(HangulMatch.of("회ㄱ").begins(Title.of("긴 회고"))).isFalse();
  }

  private static String random(Random random, int most, String alphabet) {
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most + 1);
    while (text.length() < length) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void findsATitleAtEachStepOfTypingAPartOfIt() {
    Random random = new Random(6);
    StringBuilder syllables = new StringBuilder();
    for (char c = '가'; c <= '힣'; c++) {
      syllables.append(c);
    }
    for (int i = 0; i < 400; i++) {
      String title = random(random, 7, syllables.toString()) + "힣";
      String keys = TwoSet.keys(title.substring(random.nextInt(title.length())));
      for (int typed = 1; typed <= keys.length(); typed++) {
        String state = TwoSet.hangul(keys.substring(0, typed));
        assertThat(HangulMatch.of(state).finds(Title.of(title))).as(state + title).isTrue();
        assertThat(HangulMatch.of(keys.substring(0, typed)).findsMistyped(Title.of(title)))
            .as(keys.substring(0, typed) + title)
            .isTrue();
      }
    }
  }

  @Test
  void marksOnlyCharsOfTheTitleAndAsManyAsWereTyped() {
    Random random = new Random(7);
    String alphabet = "회고ㅎㄱ각가a bB1\u1112\u116c\u0301\ud83d\ude00ghlr　";
    int found = 0;
    for (int i = 0; i < 20_000; i++) {
      String title = random(random, 12, alphabet);
      String typed = random(random, 3, alphabet);
      Match match = match(typed, title).orElse(null);
      if (match != null) {
        found++;
        assertThat(match.marked().length()).isLessThanOrEqualTo(title.length());
        assertThat(match.marked().isEmpty()).isEqualTo(HangulMatch.of(typed).isEmpty());
      }
    }
    assertThat(found).isGreaterThan(2000);
  }
}
