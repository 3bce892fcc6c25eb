package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.kramdown.Kramdown;
import hoego.markdown.kramdown.KramdownDocument;
import hoego.markdown.kramdown.KramdownOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** kramdown's grammar takes about as much longer for a text as the text is longer. */
@Timeout(120)
class HostileKramdownTest {
  private static final int LONG = 40_000;

  /** Chars that kramdown gives a meaning to, and some that only look like it. */
  private static final String MARKS =
      "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~\t\f\u00a0\u3000\u2028\u0000";

  static Stream<String> runs() {
    return MARKS
        .codePoints()
        .mapToObj(Character::toString)
        .flatMap(
            mark ->
                Stream.of(
                    mark,
                    mark + " ",
                    mark + "가",
                    "가" + mark + " ",
                    mark + "\n",
                    mark + " 가\n",
                    "\n\n" + mark,
                    mark + "\n    "));
  }

  static Stream<String> constructs() {
    return Stream.of(
        "**",
        "**가",
        "*가 **나 ",
        "**[^1]: [",
        "_가*나",
        "__가 _나",
        "[가",
        "![가",
        "[[가]",
        "![[가][나]>>'",
        "![<td>[나]: /x\n",
        "[가][나]\n![</span>",
        "__[가][나]>>[",
        "[가](",
        "[가](나",
        "[가](<",
        "[가](나 \"",
        "[가](나 \"다) ",
        "[가]: /나 \"다\n",
        "[가]:\n",
        "[^가]: ",
        "[^1]: ",
        "[^1]: [^2]: ",
        "글[^1]\n\n[^1]: 각주[^1]\n\n",
        "*[가]: 나\n",
        "*[가]: 나\n가 ",
        "*[가",
        "<div>",
        "<div>\n",
        "<div markdown=\"1\">\n",
        "</div>",
        "</p>[- - [x] ",
        "<p>가\n\n",
        "<b>",
        "<b>가",
        "<b><i>",
        "<x ",
        "<x a=\"",
        "<a b='",
        "<!--",
        "<!-- -",
        "<?",
        "<script>",
        "<https://가",
        "<가@나",
        "|",
        "|가|나|\n",
        "가|나\n",
        "가|`나\n",
        "|`\n",
        "|<b>\n",
        "|-|\n",
        "|가|\n|-|\n",
        "|가|\n|=|\n",
        "# 가\n",
        "가\n===\n",
        "가\n---",
        "> ",
        ">\n",
        "> 가\n\n",
        "- ",
        "- 가\n",
        "- 가\n\n",
        "- 가\n    - 나\n",
        "1. ",
        "1. 가\n- 나\n",
        "- [ ] ",
        "* * ",
        "가\n: 나\n",
        "가\n\n: 나\n\n",
        ": : ",
        "`가``",
        "```\n",
        "```가\n~~~\n",
        "    가\n",
        "    가\n\n",
        "$$",
        "$$가",
        "$$가$$\n\n",
        "\\$$",
        "~~가",
        "~~가~~",
        "{:",
        "{: .가}",
        "{:.a}\n",
        "{:a: .b}\n",
        "가{: .b}",
        "*가*{: .b}",
        "{:toc}\n",
        "{::comment}",
        "{::comment}\n",
        "{::nomarkdown}\n{:/}\n",
        "{:/}",
        "{::options a=\"b\" /}\n",
        "\"가'",
        "'\"",
        "--..<<>>",
        "&amp",
        "&가;",
        "&#",
        "\\",
        "\\\n",
        "^\n",
        "가  \n",
        "{% if 가 %}",
        "{{ 가 | ");
  }

  static Stream<String> nests() {
    return Stream.of(
            nest("> ", ""),
            nest("- ", ""),
            nest("1. ", ""),
            nest("> - ", ""),
            nest("*가 **나 ", " 다** 라*"),
            nest("[", "](가)"),
            nest("![", "](가)"),
            nest("![", "]"),
            nest("[가](", ")"),
            nest("<div>", "</div>"),
            nest("<div markdown=\"1\">\n", "\n</div>"),
            nest("<b>", "</b>"),
            nest("<b>*", "*</b>"),
            nest("~~가 <b>", "</b>~~"),
            nest("| <b>", "</b> |"),
            nest("> | ", " |"),
            nest("[^1]: > ", ""),
            nest("[^1]: [^2]: ", ""),
            nest("{::nomarkdown}", "{:/}"),
            nest("{:a b=\"", "\"}"),
            nest("$$", "$$ "),
            nest("*가*{: .", "}"),
            nest("{% if 가 %}\n", "\n{% endif %}"))
        .flatMap(each -> each);
  }

  private static Stream<String> nest(String open, String close) {
    return IntStream.of(300, LONG / 4 / Math.max(1, open.length() + close.length()))
        .mapToObj(depth -> open.repeat(depth) + "가" + close.repeat(depth) + "\n");
  }

  @ParameterizedTest
  @MethodSource("nests")
  void readsANestOfAnyDepthInTime(String text) {
    assertThat(Markdown.body(text)).isPresent();
    assertThat(Rendered.of(text).complete()).isTrue();
  }

  /** The marks of one line are found without a call for each. */
  @Test
  void aHundredThousandQuotesAreRenderedAsTheyAreExported() {
    String text = "> ".repeat(100_000) + "가\n";
    assertThat(Markdown.body(text)).isPresent();
    assertThat(Rendered.of(text).complete()).isTrue();
    assertThat(Rendered.of(text, new Flavour.CommonMark()).complete())
        .isEqualTo(Markdown.body(text, new Flavour.CommonMark()).isPresent());
  }

  @ParameterizedTest
  @MethodSource("runs")
  void readsARunOfAnyMarkInTime(String piece) {
    inProportion(piece);
  }

  @ParameterizedTest
  @MethodSource("constructs")
  void readsManyOfAnyConstructInTime(String piece) {
    inProportion(piece);
  }

  /** A list in a list, each by its indentation, deeper than kramdown itself goes. */
  static List<String> staircases() {
    List<String> texts = new ArrayList<>();
    for (String mark : List.of("- 가\n", "1. 가\n", "> 가\n", "- 가\n\n", "- > 가\n")) {
      StringBuilder text = new StringBuilder();
      for (int depth = 0; depth < 250; depth++) {
        text.append("  ".repeat(depth)).append(mark);
      }
      texts.add(text.toString());
    }
    return texts;
  }

  @ParameterizedTest
  @MethodSource("staircases")
  void readsListsWithinListsInTime(String text) {
    assertThat(Markdown.body(text)).isPresent();
  }

  /** Four times as much takes at most six times as many steps, or few. */
  private static void inProportion(String piece) {
    long once = steps(piece.repeat(LONG / 4 / piece.length()));
    long fourfold = steps(piece.repeat(LONG / piece.length()));
    assertThat(fourfold).isLessThan(Math.max(50L * LONG, 6 * once));
  }

  /** How often the parser and the writer look at their deadline, or at a char of the text. */
  private static long steps(String text) {
    return Bounded.call(
            4_000,
            deadline -> {
              long[] steps = {0};
              Runnable watch =
                  () -> {
                    steps[0]++;
                    deadline.tick();
                  };
              KramdownDocument document =
                  Kramdown.parse(
                      new WatchedSequence(text, deadline), KramdownOptions.JEKYLL, watch);
              Kramdown.pieces(document, true, watch);
              return steps[0];
            })
        .orElse(Long.MAX_VALUE);
  }

  @Test
  void spansDeeperThanAnybodyWritesAreText() {
    String deep = "<b>".repeat(90) + "글" + "</b>".repeat(90);
    assertThat(Markdown.body(deep + "\n").orElseThrow()).contains(deep);
    String deeper = Markdown.body("<b>".repeat(900) + "글\n").orElseThrow();
    assertThat(deeper.split("<b>")).hasSizeBetween(90, 110);
    assertThat(deeper).contains("&lt;b&gt;글");
  }
}
