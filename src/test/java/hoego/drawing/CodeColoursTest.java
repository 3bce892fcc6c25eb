package hoego.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawn.Word;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Code whose words are told apart. */
class CodeColoursTest {
  private static final CodeColours COLOURS = new CodeColours();

  private static Drawn drawn(String language, String text) {
    return COLOURS.draw(new Drawing.Code(language, text));
  }

  private static List<Word> words(String language, String text) {
    Drawn drawn = drawn(language, text);
    assertThat(drawn).as(language).isInstanceOf(Drawn.Words.class);
    List<Word> words = ((Drawn.Words) drawn).words();
    assertThat(words.stream().map(Word::text).collect(Collectors.joining())).isEqualTo(text);
    return words;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "java|public|k",
        "java|@Override|nd",
        "java|/* 회고 */|cm",
        "java|// 회고|c1",
        "kotlin|val a = 1|k",
        "kt|\"회고\"|s2",
        "javascript|'a'|s1",
        "js|`a`|sb",
        "jsx|const|k",
        "ts|interface|k",
        "typescript|42|mi",
        "tsx|return|k",
        "python|def|k",
        "py|# 주석|c1",
        "sh|echo a|nb",
        "zsh|# 주석|c1",
        "bash|if|k",
        "console|$ ls|gp",
        "yml|a: 1|na",
        "yaml|# 주석|c1",
        "json|{\"a\": 1}|na",
        "jsonc|null|k",
        "toml|a = \"b\"|na",
        "ini|[a]|gh",
        "properties|a=b|na",
        "swift|let a = 3.5|mf",
        "dart|class A {}|k",
        "go|func|k",
        "golang|0xFF|mh",
        "rust|fn|k",
        "rs|let|k",
        "c|#include <a.h>|cp",
        "cpp|int|kt",
        "c++|return|k",
        "cs|using|k",
        "csharp|true|kc",
        "objective_c|@interface|k",
        "sql|SELECT|k",
        "mysql|select|k",
        "html|<p>|nt",
        "xml|<a b=\"c\"/>|na",
        "vue|<p>|nt",
        "css|p { color: red }|nl",
        "scss|$a: 1px;|nv",
        "dockerfile|FROM a|k",
        "docker|RUN ls|k",
        "makefile|a: b|gh",
        "diff|+ a|gi",
        "diff|- a|gd",
        "gradle|def|k",
        "groovy|def|k",
        "ruby|def a; end|k",
        "rb|:a|ss",
        "php|<?php echo 1;|k",
        "r|function(x) x|k",
        "scala|object|k",
        "lua|local|k",
        "perl|my|k",
        "viml|let a = 1|k",
        "powershell|if|k",
        "elixir|defmodule|k",
        "haskell|module|k",
        "clojure|(def a 1)|k",
        "nginx|server {}|gh",
        "graphql|query|k",
        "protobuf|message A {}|k",
        "tex|\\frac|k",
        "liquid|{{ a }}|nv",
        "JAVA|public|k",
      })
  void wordsBearTheClassesThatRougesThemesColour(String language, String text, String kind) {
    assertThat(words(language, text)).extracting(Word::kind).contains(kind);
  }

  @Test
  void noCharIsLostOrChanged() {
    String code =
        "\n\tString s = \"<b>&amp;\\n\" + '\\u0000'; // 한글 👩‍💻 \u00a0\r\n}}}{{<!-- -->\n";
    assertThat(words("java", code)).isNotEmpty();
  }

  @Test
  void whatIsPutIntoATextIsNoText() {
    assertThat(words("js", "`a${b}c`")).extracting(Word::kind).containsExactly("sb", "", "s");
    assertThat(words("rb", "\"#{a}\"").getFirst()).isEqualTo(new Word("s2", "\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nosuch", "", "plaintext", "__proto__", "constructor", "toString"})
  void codeInNoLanguageOrNoneThatIsKnownHasNoColours(String language) {
    Drawn drawn = drawn(language, "public static void");
    if (drawn instanceof Drawn.Words coloured) {
      assertThat(coloured.words()).containsExactly(new Word("", "public static void"));
    } else {
      assertThat(drawn).isEqualTo(new Drawn.Plain());
    }
  }

  @Test
  void longCodeIsShownAsItStands() {
    assertThat(drawn("java", "int a;\n".repeat(8_000))).isEqualTo(new Drawn.Plain());
    assertThat(drawn("java", "1,".repeat(15_000))).isEqualTo(new Drawn.Plain());
  }

  @ParameterizedTest
  @ValueSource(strings = {"java", "js", "python", "bash", "yaml", "html", "markdown", "ruby"})
  void hostileCodeEndsInTime(String language) {
    for (String text :
        List.of(
            "(".repeat(20_000),
            "<a=\"${`".repeat(5_000),
            "a".repeat(39_000) + "!",
            "\"\\".repeat(15_000),
            "/*[[".repeat(8_000),
            "\u0000\ud800".repeat(10_000))) {
      long start = System.nanoTime();
      drawn(language, text);
      // Twice what one drawing may take, for a machine that is busy.
      assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(8));
    }
    assertThat(words("java", "public")).containsExactly(new Word("k", "public"));
  }
}
