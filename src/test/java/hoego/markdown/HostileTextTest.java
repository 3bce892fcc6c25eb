package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.markdown.Highlights.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the text, it is rendered or shown as it stands, and no thread goes on for it. */
@Timeout(120)
class HostileTextTest {
  private static final int LARGE = 1_000_000;
  private static final long SHORT_MILLIS = 400;

  private static final String[] PIECES = {
    "회고",
    "를 ",
    "은",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "    ",
    "*",
    "**",
    "***",
    "_",
    "__",
    "~",
    "~~",
    "`",
    "``",
    "```\n",
    "~~~\n",
    "# ",
    "## ",
    "\n===\n",
    "\n---\n",
    "- ",
    "* ",
    "1. ",
    "- [ ] ",
    "> ",
    "|",
    "|-|-|\n",
    "[",
    "]",
    "(",
    ")",
    "![",
    "](",
    "[^1]",
    "[가]: b\n",
    "<",
    ">",
    "<div>",
    "</div>\n",
    "<details>\n",
    "</details>",
    "<br/>",
    "<img src=a>",
    "<!--",
    "-->",
    "<a href=\"",
    "\"",
    "'",
    "&",
    "&amp;",
    "&#x0;",
    "\\",
    "\\*",
    "{{ a }}",
    "{% b",
    "%}",
    "{: .a}",
    "$$",
    "https://a.kr/가",
    "a@b.kr",
    "😀",
    "👩‍👩‍👧",
    "\u1112\u116c",
    "\u200b",
    "\u0000",
    "\ud800",
    "\udc00",
    "\ufeff",
    "\u2028",
    "“",
    "…",
    "<td colspan=99>",
    "<table>",
    "</span>",
    "<span>",
    "<iframe src=x>",
    "<script>",
    "</script>",
    "---\n",
    "title: 가\n"
  };

  private static String repeated(String piece) {
    return piece.repeat(LARGE / piece.length());
  }

  static List<String> endless() {
    return List.of(
        "[" + "\\".repeat(40),
        "[a](b".repeat(20_000),
        "* ".repeat(2_000) + "끝",
        "*".repeat(LARGE),
        repeated("\\"),
        repeated("> "),
        repeated("* "),
        repeated("- a\n"),
        repeated("    a\n"),
        repeated("- [ ] "),
        repeated("[a]: b\n"),
        repeated("|a|b|\n"),
        repeated("<a "),
        repeated("<!-- "),
        repeated("<a href=\""),
        repeated("<div>\n\n"),
        repeated("<svg></svg>"),
        repeated("<img src=a>"),
        repeated("<img src=a>\n\n"),
        repeated("<table>x<b>"),
        repeated("<b><i>"),
        repeated("{%"),
        repeated("{{ a\n"),
        repeated("www.a."),
        "<p style='" + "color:red;".repeat(100_000) + "'>끝",
        "<p class='" + "a ".repeat(LARGE / 2) + "'>끝");
  }

  @ParameterizedTest
  @MethodSource("endless")
  void rendersInTimeOrShowsTheTextAsItStands(String text) {
    RenderedPost post = new Markdown(Rendered.WORDS, SHORT_MILLIS).render(text, 0, Rendered.KEPT);
    sound(post, text);
    if (!post.complete()) {
      Element shown = Rendered.parsed(post.html()).selectFirst("pre");
      check(shown != null && shown.wholeText().equals(text), text);
      assertThat(Rendered.parsed(post.html()).select(".hoego-notice").text())
          .isEqualTo(Rendered.WORDS.tooComplex());
    }
    assertThat(working()).isEmpty();
  }

  @Test
  void givesUpOnABodyToo() {
    assertThat(Markdown.body("> ".repeat(LARGE / 2), new Flavour.GitHub())).isEmpty();
    assertThat(Markdown.body("[a][".repeat(250_000))).isEmpty();
    assertThat(Markdown.body("**'맞다'**라고")).contains("<p><strong>‘맞다’</strong>라고</p>\n");
    assertThat(working()).isEmpty();
  }

  static List<Arguments> escapes() {
    return Rendered.FLAVOURS.stream()
        .flatMap(
            flavour ->
                Stream.of("[", "[가][", "[가]: ", "![", "[가](", "[가](<", "[가](나 \"")
                    .flatMap(
                        open ->
                            Stream.of("\\", "\\*", "가\\]나", "\n\\[")
                                .map(escape -> Arguments.of(open + escape.repeat(200), flavour))))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("escapes")
  void readsEscapesThatNothingClosesInTime(String text, Flavour flavour) {
    assertThat(Markdown.body(text, flavour)).isPresent();
  }

  @ParameterizedTest
  @ValueSource(strings = {"[\\]]", "[가\\\\]", "[\\*가\\나]", "[\\\\\\]]"})
  void readsANameWithEscapes(String name) {
    assertThat(
            Markdown.body(name + "\n\n" + name + ": /나\n", new Flavour.CommonMark()).orElseThrow())
        .contains("<a href=\"/%EB%82%98\">");
  }

  @ParameterizedTest
  @ValueSource(strings = {"[가\\]", "[[가]", "[]", "[\\\\\\]"})
  void readsNoNameThatNothingCloses(String name) {
    assertThat(
            Markdown.body(name + "\n\n" + name + ": /나\n", new Flavour.CommonMark()).orElseThrow())
        .doesNotContain("<a");
  }

  @Test
  void rendersAPlainTextAfterGivingUp() {
    Markdown markdown = new Markdown(Rendered.WORDS, 2_000);
    String front = "---\ntitle: 가\n---\n";
    RenderedPost given =
        markdown.render(front + "> ".repeat(LARGE * 8), front.length(), Rendered.KEPT);
    assertThat(given.complete()).isFalse();
    assertThat(given.blocks()).hasSize(1);
    assertThat(given.blocks().getFirst().startLine()).isEqualTo(3);
    assertThat(given.highlights().all()).isNotEmpty();
    assertThat(markdown.render("**굵은** 글", 0, Rendered.KEPT).html())
        .contains("<strong>굵은</strong> 글");
  }

  @ParameterizedTest
  @MethodSource("frontMatters")
  void coloursAnyFrontMatterInTime(String front) {
    RenderedPost post = Rendered.of(front, front.length());
    sound(post, front);
    assertThat(post.complete()).isTrue();
  }

  static List<String> frontMatters() {
    return List.of(
        "---\na" + " ".repeat(LARGE) + "\n---\n",
        "---\n" + "- ".repeat(LARGE / 2) + "\n---\n",
        "---\n" + "\"a\n".repeat(LARGE / 3) + "---\n",
        "---\n" + "a: ".repeat(LARGE / 3) + "\n---\n",
        "---\n" + "#".repeat(LARGE) + "\n---\n",
        "---\n" + "a:\n".repeat(LARGE / 3) + "---\n");
  }

  @Test
  void endsTheThreadWhenTheCallerIsInterrupted() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch ended = new CountDownLatch(1);
    Thread caller =
        new Thread(
            () -> {
              Optional<String> result =
                  Bounded.call(
                      60_000,
                      deadline -> {
                        begun.countDown();
                        try {
                          while (true) {
                            deadline.check();
                            Thread.onSpinWait();
                          }
                        } finally {
                          ended.countDown();
                        }
                      });
              assertThat(result).isEmpty();
            });
    caller.start();
    begun.await();
    caller.interrupt();
    caller.join();
    ended.await();
  }

  @Test
  void leavesWorkThatNeverLooksAtItsDeadline() {
    CountDownLatch forever = new CountDownLatch(1);
    assertThat(
            Bounded.<String>call(
                1,
                deadline -> {
                  try {
                    forever.await();
                  } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                  }
                  return "";
                }))
        .isEmpty();
    forever.countDown();
  }

  @Test
  void rendersAnythingMadeOfTrickyPieces() {
    Random random = new Random(20241231);
    Markdown markdown = new Markdown(Rendered.WORDS);
    String text = "";
    for (int round = 0; round < 2_000; round++) {
      text = random.nextInt(4) == 0 ? mutated(text, random) : made(random);
      int bodyStart = random.nextInt(8) == 0 ? random.nextInt(text.length() + 1) : 0;
      RenderedPost post = markdown.render(text, bodyStart, Rendered.KEPT);
      assertThat(post.complete()).as(text).isTrue();
      sound(post, text);
      assertThat(Markdown.body(text.substring(bodyStart))).as(text).isPresent();
      if (round % 10 == 0) {
        assertThat(Rendered.of(text, bodyStart))
            .as(text)
            .usingRecursiveComparison()
            .isEqualTo(post);
      }
    }
  }

  private static String made(Random random) {
    StringBuilder text = new StringBuilder();
    for (int pieces = 1 + random.nextInt(60); pieces > 0; pieces--) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
    }
    return text.toString();
  }

  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length() + 1);
    int end = at + random.nextInt(Math.min(8, text.length() - at) + 1);
    return text.substring(0, at) + PIECES[random.nextInt(PIECES.length)] + text.substring(end);
  }

  private static void sound(RenderedPost post, String text) {
    int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
    int line = 0;
    for (Block block : post.blocks()) {
      check(block.startLine() >= line && block.endLine() > block.startLine(), text);
      line = block.endLine();
    }
    check(line <= lines, text);
    int at = 0;
    for (Run run : post.highlights().all()) {
      check(run.start() >= at && run.end() > run.start() && !run.kinds().isEmpty(), text);
      at = run.end();
    }
    check(at <= text.length(), text);
  }

  private static void check(boolean holds, String text) {
    if (!holds) {
      assertThat(text.substring(0, Math.min(500, text.length()))).as("unsound").isNull();
    }
  }

  /** The threads still at work half a second after the last answer. */
  private static List<String> working() {
    List<String> working = new ArrayList<>();
    for (int tries = 0; tries < 50; tries++) {
      working.clear();
      Thread.getAllStackTraces()
          .forEach(
              (thread, stack) -> {
                if (thread.getName().equals("markdown") && stack.length > 0) {
                  working.add(List.of(stack).toString());
                }
              });
      if (working.isEmpty()) {
        break;
      }
      try {
        Thread.sleep(10);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
    }
    return working;
  }
}
