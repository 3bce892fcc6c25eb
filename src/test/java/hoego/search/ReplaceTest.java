package hoego.search;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.text.TextRange;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the place of what was found. */
class ReplaceTest {
  private static final long GENEROUS_MILLIS = 60_000;

  private static String replaced(Search search, String text, String with) {
    ReplaceResult result =
        search.replaceAll(text, new TextRange(0, text.length()), with, GENEROUS_MILLIS);
    return ((ReplaceResult.Replaced) result).change().apply(text);
  }

  @Test
  void wordsAreReplacedByWords() {
    Search search = new Search("회고", false, false, false);
    assertThat(replaced(search, "회고, 회고록", "$1\\n")).isEqualTo("$1\\n, $1\\n록");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "(\\d+)년, $1, 2024 회고",
        "(?<year>\\d+)년, ${year}/, 2024/ 회고",
        "(\\d)(\\d+)년, $2$1, 0242 회고",
        "(\\d+)년, $10, 20240 회고",
        "\\d+년, <$0>, <2024년> 회고",
        "\\d+년, \\$0 \\\\, $0 \\ 회고",
        "\\d+년, 5$ $x ${, 5$ $x ${ 회고",
        "(\\d+)(월)?, [$2], []년 회고",
        "\\d+년, 끝\\, 끝\\ 회고"
      })
  void expressionsAreReplacedByTheirGroups(String expression, String with, String expected) {
    assertThat(replaced(new Search(expression, false, false, true), "2024년 회고", with))
        .isEqualTo(expected);
  }

  @Test
  void newLinesAndTabsArePutIn() {
    Search search = new Search(", ", false, false, true);
    assertThat(replaced(search, "하나, 둘", "\\n\\t")).isEqualTo("하나\n\t둘");
  }

  @Test
  void emptyHitsAreReplacedToo() {
    assertThat(replaced(new Search("^", false, false, true), "하나\n둘", "> ")).isEqualTo("> 하나\n> 둘");
  }

  @Test
  void saysWhichGroupThereIsNone() {
    Search search = new Search("(a)", false, false, true);
    TextRange all = new TextRange(0, 1);
    assertThat(search.replaceAll("a", all, "x$2", GENEROUS_MILLIS))
        .isEqualTo(new BadReplacement("2", 1));
    assertThat(search.replaceAll("a", all, "${name}", GENEROUS_MILLIS))
        .isEqualTo(new BadReplacement("name", 0));
    assertThat(new Search("(", false, false, true).replaceAll("a", all, "", GENEROUS_MILLIS))
        .isEqualTo(new BadExpression("(", 0, BadExpression.Kind.UNCLOSED_GROUP));
  }

  @Test
  void whatStaysTheSameIsCountedButNotChanged() {
    ReplaceResult result =
        new Search("a", false, false, false)
            .replaceAll("aA", new TextRange(0, 2), "a", GENEROUS_MILLIS);
    ReplaceResult.Replaced replaced = (ReplaceResult.Replaced) result;
    assertThat(replaced.count()).isEqualTo(2);
    assertThat(replaced.change().edits()).hasSize(1);
  }

  @Test
  void oneHitIsReplacedWithWhatIsAroundItInView() {
    Search search = new Search("(?<=회)(고)(?=록)", false, false, true);
    String text = "회고 회고록";
    TextRange all = new TextRange(0, text.length());
    ReplaceResult result = search.replace(text, all, new TextRange(4, 5), "[$1]", GENEROUS_MILLIS);
    assertThat(((ReplaceResult.Replaced) result).change().apply(text)).isEqualTo("회고 회[고]록");
    ReplaceResult none = search.replace(text, all, new TextRange(1, 2), "[$1]", GENEROUS_MILLIS);
    assertThat(((ReplaceResult.Replaced) none).change().isEmpty()).isTrue();
  }

  @Test
  void replacesAllAsJavaDoes() {
    Random random = new Random(20_250_101);
    int compared = 0;
    for (int round = 0; round < 4_000; round++) {
      String expression = RandomText.expression(random);
      String text = RandomText.of(random, "ab회고 \n", 30);
      String with = RandomText.of(random, "x고-", 3) + (random.nextBoolean() ? "$0" : "");
      try {
        Pattern pattern =
            Pattern.compile(
                expression,
                Pattern.MULTILINE
                    | Pattern.UNIX_LINES
                    | Pattern.UNICODE_CHARACTER_CLASS
                    | Pattern.CASE_INSENSITIVE
                    | Pattern.UNICODE_CASE);
        if (!expression.isEmpty()) {
          assertThat(replaced(new Search(expression, false, false, true), text, with))
              .as(expression)
              .isEqualTo(pattern.matcher(text).replaceAll(with));
          compared++;
        }
      } catch (PatternSyntaxException bad) {
        // What is said of it is another test's.
      }
    }
    assertThat(compared).isGreaterThan(1_000);
  }

  @Test
  void replacesWordsAsJavaDoes() {
    Random random = new Random(7);
    for (int round = 0; round < 2_000; round++) {
      String query = RandomText.of(random, "a.고$", 3);
      String text = RandomText.of(random, "aA.고$ ", 40);
      String with = RandomText.of(random, "x$\\", 3);
      if (!query.isEmpty()) {
        assertThat(replaced(new Search(query, true, false, false), text, with))
            .isEqualTo(
                Pattern.compile(query, Pattern.LITERAL)
                    .matcher(text)
                    .replaceAll(Matcher.quoteReplacement(with)));
      }
    }
  }
}
