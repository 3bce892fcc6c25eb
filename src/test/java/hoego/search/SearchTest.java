package hoego.search;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.text.TextRange;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is found in a text, and what is said where nothing can be. */
class SearchTest {
  private static final long GENEROUS_MILLIS = 60_000;

  private static Search words(String query) {
    return new Search(query, false, false, false);
  }

  private static Search whole(String query) {
    return new Search(query, false, true, false);
  }

  private static Search regex(String query) {
    return new Search(query, false, false, true);
  }

  private static SearchResult result(Search search, String text) {
    return search.in(text, new TextRange(0, text.length()), GENEROUS_MILLIS);
  }

  /** The text with each hit between angle brackets. */
  private static String marked(Search search, String text) {
    Hits hits = (Hits) result(search, text);
    StringBuilder marked = new StringBuilder();
    int done = 0;
    for (int i = 0; i < hits.size(); i++) {
      TextRange hit = hits.get(i);
      marked.append(text, done, hit.start()).append('<').append(hit.of(text)).append('>');
      done = hit.end();
    }
    return marked.append(text, done, text.length()).toString();
  }

  @Test
  void findsWordsWhateverTheirCase() {
    assertThat(marked(words("java"), "Java와 JAVA, 자바")).isEqualTo("<Java>와 <JAVA>, 자바");
    assertThat(marked(new Search("Java", true, false, false), "Java java"))
        .isEqualTo("<Java> java");
    assertThat(marked(words("ÉTÉ"), "été")).isEqualTo("<été>");
  }

  @Test
  void takesSignsForThemselvesInWords() {
    String signs = ".*+?()[]{}^$|\\-&~#/ \"'";
    assertThat(marked(words(signs), "a" + signs + "b")).isEqualTo("a<" + signs + ">b");
    assertThat(marked(words("a.c"), "abc a.c")).isEqualTo("abc <a.c>");
    assertThat(marked(words("\\E"), "\\Q\\E")).isEqualTo("\\Q<\\E>");
  }

  @Test
  void quotedWordsAreAnExpressionThatFindsThem() {
    String signs = ".*+?()[]{}^$|\\-&~#/ \"'";
    assertThat(marked(regex(Search.quoted(signs)), "a" + signs)).isEqualTo("a<" + signs + ">");
  }

  @Test
  void findsSyllablesHoweverTheyAreComposed() {
    String apart = Normalizer.normalize("한글 회고", Normalizer.Form.NFD);
    assertThat(marked(words("회고"), apart))
        .isEqualTo(Normalizer.normalize("한글 <회고>", Normalizer.Form.NFD));
    assertThat(marked(words(Normalizer.normalize("회고", Normalizer.Form.NFD)), "한글 회고"))
        .isEqualTo("한글 <회고>");
    assertThat(marked(words("cafe\u0301"), "café")).isEqualTo("<café>");
  }

  @Test
  void findsNoPartOfASyllable() {
    for (Normalizer.Form form : Normalizer.Form.values()) {
      String text = Normalizer.normalize("한 하 é e", form);
      assertThat(marked(words("하"), text))
          .isEqualTo(
              Normalizer.normalize("한 ", form)
                  + "<"
                  + Normalizer.normalize("하", form)
                  + ">"
                  + Normalizer.normalize(" é e", form));
      assertThat(marked(words("e"), text)).endsWith(" <e>").containsOnlyOnce("<");
    }
  }

  @Test
  void findsCharactersThatHaveACanonicalTwin() {
    assertThat(marked(words("\uF914"), "音\uF914")).isEqualTo("音<\uF914>");
    assertThat(marked(words("\u212B"), "\u212B Å")).isEqualTo("<\u212B> <Å>");
  }

  @ParameterizedTest
  @CsvSource({
    "회고, 회고 회고를 회고에서는 회고록 첫회고 (회고), <회고> <회고>를 <회고>에서는 회고록 첫회고 (<회고>)",
    "회고, 회고을 회고으로 회고입니다 회고였다, 회고을 회고으로 <회고>입니다 <회고>였다",
    "글쓰기, 글쓰기가 글쓰기까지도 글쓰기이, <글쓰기>가 <글쓰기>까지도 글쓰기이",
    "사람, 사람이 사람을 사람가 사람으로서의, <사람>이 <사람>을 사람가 <사람>으로서의",
    "서울, 서울로 서울은 서울역, <서울>로 <서울>은 서울역",
    "나, 나 나이 나는 너나, <나> 나이 나는 너나",
    "Java, Java를 Javascript JAVA_HOME Java!, <Java>를 Javascript JAVA_HOME <Java>!",
    "2024, 2024년 20241 v2024, <2024>년 20241 v2024",
    "*회고*, a*회고*b, a<*회고*>b"
  })
  void findsWholeWords(String query, String text, String expected) {
    assertThat(marked(whole(query), text)).isEqualTo(expected);
  }

  @Test
  void findsWholeWordsOfTextThatIsTakenApart() {
    String text = Normalizer.normalize("회고를 회고록", Normalizer.Form.NFD);
    assertThat(marked(whole("회고"), text))
        .isEqualTo(Normalizer.normalize("<회고>를 회고록", Normalizer.Form.NFD));
  }

  @Test
  void expressionsKnowLinesAndHangul() {
    assertThat(marked(regex("^\\w+$"), "회고\n두 낱말\n끝")).isEqualTo("<회고>\n두 낱말\n<끝>");
    assertThat(marked(regex("[가-힣]+\\b"), "a 회고, b")).isEqualTo("a <회고>, b");
    assertThat(marked(regex("고\\n두"), "회고\n두 낱말")).isEqualTo("회<고\n두> 낱말");
    assertThat(marked(regex("."), "a\u2028\n")).isEqualTo("<a><\u2028>\n");
  }

  @Test
  void emptyHitsAreHitsAndEnd() {
    assertThat(marked(regex("^"), "하나\n둘\n")).isEqualTo("<>하나\n<>둘\n");
    assertThat(marked(regex("x*"), "axb")).isEqualTo("<>a<x><>b<>");
  }

  @Test
  void neverSplitsACharacter() {
    String text = "😀\uD83D 😀";
    for (Search search :
        List.of(regex("x*"), regex("."), regex("\\x{D83D}"), words("\uD83D"), words("\uDE00"))) {
      Hits hits = (Hits) result(search, text);
      for (int i = 0; i < hits.size(); i++) {
        assertThat(List.of(hits.get(i).start(), hits.get(i).end())).doesNotContain(1, 5);
      }
    }
    assertThat(marked(words("😀"), text)).isEqualTo("<😀>\uD83D <😀>");
  }

  @Test
  void searchesWithinAStretchButSeesWhatIsAroundIt() {
    String text = "회고 회고 회고";
    Hits hits = (Hits) words("회고").in(text, new TextRange(1, 6), GENEROUS_MILLIS);
    assertThat(hits.size()).isEqualTo(1);
    assertThat(hits.get(0)).isEqualTo(new TextRange(3, 5));
    assertThat(((Hits) regex("^회고").in(text, new TextRange(3, 8), GENEROUS_MILLIS)).isEmpty())
        .isTrue();
    assertThat(((Hits) whole("고").in(text, new TextRange(1, 2), GENEROUS_MILLIS)).isEmpty())
        .isTrue();
  }

  @Test
  void findsNothingWithoutAQuery() {
    assertThat(result(words(""), "회고")).isEqualTo(Hits.NONE);
    assertThat(result(regex(""), "회고")).isEqualTo(Hits.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "a[bc, UNCLOSED_BRACKET, 1",
    "[a][b-, UNCLOSED_BRACKET, 3",
    "(a)(b[)]+, UNCLOSED_GROUP, 3",
    "\\((a, UNCLOSED_GROUP, 2",
    "a), UNOPENED_GROUP, 1",
    "ab|*c, DANGLING_QUANTIFIER, 3",
    "+, DANGLING_QUANTIFIER, 0",
    "a{2, BAD_COUNT, 1",
    "{, BAD_COUNT, 0",
    "ab\\i, BAD_ESCAPE, 3",
    "\\, BAD_ESCAPE, 1",
    "\\p{Nope}, BAD_ESCAPE, 7",
    "[z-a], BAD_RANGE, 3",
    "(?y), BAD_GROUP, 2",
    "(?<a>b)(?<a>c), BAD_GROUP, 11",
    "\\k<b>, BAD_GROUP, 4",
    "'(?<=(?:ab)*)c', BAD_LOOK_BEHIND, 10",
    "'a{99999}', TOO_LARGE, 1"
  })
  void saysWhatIsWrongWithAnExpressionAndWhere(
      String expression, BadExpression.Kind kind, int index) {
    assertThat(result(regex(expression), "text"))
        .isEqualTo(new BadExpression(expression, index, kind));
  }

  @Test
  void givesUpWhatTakesTooLong() {
    String text = "a".repeat(40) + "!";
    SearchResult result = regex("(a+a+)+(\\1)?b").in(text, new TextRange(0, text.length()), 50);
    assertThat(result).isEqualTo(GaveUp.TOO_SLOW);
    assertThat(regex("(a+a+)+(\\1)?b").replaceAll(text, new TextRange(0, text.length()), "", 50))
        .isEqualTo(GaveUp.TOO_SLOW);
  }

  @Test
  void givesUpWhatGoesTooDeep() {
    assertThat(result(regex("(회|고)*끝"), "회고".repeat(500_000))).isEqualTo(GaveUp.TOO_DEEP);
    assertThat(result(regex("(".repeat(100_000) + ")".repeat(100_000)), ""))
        .isInstanceOfSatisfying(
            BadExpression.class,
            bad -> assertThat(bad.kind()).isEqualTo(BadExpression.Kind.TOO_LARGE));
  }

  @Test
  void findsWhatJavaFinds() {
    Random random = new Random(20_241_231);
    int compared = 0;
    for (int round = 0; round < 4_000; round++) {
      String expression = RandomText.expression(random);
      String text = RandomText.of(random, "ab회고 \n", 30);
      Pattern pattern;
      try {
        pattern =
            Pattern.compile(
                expression,
                Pattern.MULTILINE
                    | Pattern.UNIX_LINES
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE);
      } catch (PatternSyntaxException bad) {
        assertThat(result(regex(expression), text)).isInstanceOf(BadExpression.class);
        continue;
      }
      List<TextRange> expected = new ArrayList<>();
      if (!expression.isEmpty()) {
        pattern
            .matcher(text)
            .results()
            .forEach(r -> expected.add(new TextRange(r.start(), r.end())));
      }
      Hits hits = (Hits) result(regex(expression), text);
      List<TextRange> found = new ArrayList<>();
      for (int i = 0; i < hits.size(); i++) {
        found.add(hits.get(i));
        assertThat(hits.indexOf(hits.get(i).start(), hits.get(i).end())).isEqualTo(i);
      }
      assertThat(found).as(expression).isEqualTo(expected);
      compared += found.size();
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void hitsAreFoundByTheirPlace() {
    Hits hits = (Hits) result(regex("x*"), "axb");
    assertThat(hits.size()).isEqualTo(4);
    assertThat(hits.firstFrom(0)).isZero();
    assertThat(hits.firstFrom(1)).isEqualTo(1);
    assertThat(hits.firstFrom(4)).isEqualTo(4);
    assertThat(hits.lastBefore(0)).isEqualTo(-1);
    assertThat(hits.lastBefore(2)).isEqualTo(1);
    assertThat(hits.indexOf(1, 2)).isEqualTo(1);
    assertThat(hits.indexOf(1, 1)).isEqualTo(-1);
  }
}
