package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostSourceTest {
  /** Jekyll's own pattern, in Java's words: LF alone ends a line, as in Ruby. */
  private static final Pattern JEKYLL =
      Pattern.compile(
          "\\A(---\\s*\\n.*?\\n?)^((---|\\.\\.\\.)\\s*$\\n?)",
          Pattern.DOTALL | Pattern.MULTILINE | Pattern.UNIX_LINES);

  @Test
  void partsFrontMatterFromBody() {
    PostSource source = PostSource.of("---\ntitle: 회고\n---\n본문\n");
    assertThat(source.hasFrontMatter()).isTrue();
    assertThat(source.frontMatter()).isEqualTo("title: 회고\n");
    assertThat(source.frontMatterStart()).isEqualTo(4);
    assertThat(source.body()).isEqualTo("본문\n");
    assertThat(source.bodyLine()).isEqualTo(3);
  }

  @Test
  void takesBlankLinesAfterTheFenceForTheFence() {
    PostSource source = PostSource.of("---\ntitle: 회고\n---\n\n\n    코드\n");
    assertThat(source.body()).isEqualTo("    코드\n");
    assertThat(source.bodyLine()).isEqualTo(5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "---",
        "---\n",
        "본문뿐",
        "\n---\ntitle: a\n---\n",
        " ---\ntitle: a\n---\n",
        "---\ntitle: a\n",
        "----\ntitle: a\n----\n",
        "--- #\ntitle: a\n---\n",
        "---\r\rtitle: a\r\r---\r\r",
        "---\ntitle: a\n ---\n",
        "---\ntitle: a\n---a\n",
        "...\ntitle: a\n...\n",
        "---\u3000\ntitle: a\n---\n"
      })
  void findsNoFrontMatterWithoutBothFences(String text) {
    PostSource source = PostSource.of(text);
    assertThat(source.hasFrontMatter()).isFalse();
    assertThat(source.frontMatter()).isEmpty();
    assertThat(source.body()).isEqualTo(text);
    assertThat(source.bodyLine()).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n---",
        "---\n---\n",
        "---\n\n---\n",
        "---  \t\na: 1\n---  \n  \n본문",
        "---\na: 1\n...\n본문\n---\n",
        "---\na: 1\n--- b\n---\n",
        "---\na: 1\n---\n   ",
        "---\na: 1\n---\n \n \n",
        "---\r\na: 1\r\n---\r\n\r\n본문",
        "---\na: 1\n\n\n---\n\f\n본문"
      })
  void partsAsJekyllsPatternDoes(String text) {
    checkAgainstJekyll(text);
  }

  @Test
  void partsRandomTextsAsJekyllsPatternDoes() {
    String[] pieces = {
      "---", "...", "-", ".", "\n", "\n", "\n", " ", "\t", "\r", "가", "a: b", "\f"
    };
    Random random = new Random(20241231);
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(i % 3 == 0 ? "" : "---\n");
      for (int j = random.nextInt(14); j > 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      checkAgainstJekyll(text.toString());
    }
  }

  private static void checkAgainstJekyll(String text) {
    PostSource source = PostSource.of(text);
    Matcher m = JEKYLL.matcher(text);
    boolean matches = m.find();
    assertThat(source.hasFrontMatter()).as("fences in <%s>", text).isEqualTo(matches);
    assertThat(source.body()).as("<%s>", text).isEqualTo(matches ? text.substring(m.end()) : text);
    if (matches) {
      assertThat(source.frontMatterEnd()).as("<%s>", text).isEqualTo(m.start(2));
    }
    long lines = text.substring(0, source.bodyStart()).chars().filter(c -> c == '\n').count();
    assertThat((long) source.bodyLine()).as("<%s>", text).isEqualTo(lines);
  }

  /** The right column is what Jekyll 4.3.1 makes of a file with these line ends. */
  @Test
  void aReturnAloneEndsNoLineToJekyll() {
    String text = "---\ntitle: 가\n---\n본문\n";
    assertThat(PostSource.of(text, text.replace('\n', '\r')).hasFrontMatter()).isFalse();
    assertThat(PostSource.of(text, text.replace('\n', '\r')).body()).isEqualTo(text);
    assertThat(PostSource.of(text, "---\ntitle: 가\r---\r본문\n").hasFrontMatter()).isFalse();
    assertThat(PostSource.of(text, "---\ntitle: 가\n---\n본문\r")).isEqualTo(PostSource.of(text));
    String longer = "---\na: 1\n---\nb: 2\n---\n\n본문\n";
    PostSource second = PostSource.of(longer, "---\na: 1\n---\rb: 2\n---\n\r본문\n");
    assertThat(second.frontMatter()).isEqualTo("a: 1\n---\nb: 2\n");
    assertThat(second.bodyLine()).isEqualTo(5);
  }
}
