package hoego.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawings;
import hoego.markdown.kramdown.Joint;
import hoego.markdown.kramdown.KramdownOptions;
import hoego.markdown.kramdown.Ties;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What is rendered after an edit is what a rendering of the whole text gives, and no more is read
 * for it than the edit has to do with.
 *
 * <p>{@code -Dhoego.edits=N} makes N times as many edits; {@code -Dhoego.posts=FOLDER} makes them
 * in the posts of a folder too.
 */
class EditsTest {
  private static final int TIMES = Integer.getInteger("hoego.edits", 1);
  private static int made;
  private static final Deadline NEVER = Deadline.in(Integer.MAX_VALUE);

  /** What changes how others are read, and what is typed all day. */
  private static final String[] SNIPPETS = {
    "회고",
    "를 ",
    " ",
    "  ",
    "\n",
    "\n\n",
    "\t",
    "    ",
    "*",
    "**",
    "_",
    "`",
    "```\n",
    "~~~\n",
    "````\n",
    "# ",
    "## 회고\n",
    "\n===\n",
    "\n---\n",
    "- ",
    "* ",
    "1. ",
    "> ",
    "|",
    "|-|-|\n",
    "[",
    "]",
    "(x)",
    "[a]: /b\n",
    "[^1]: 각주\n\n    더\n",
    "[^1]",
    "*[HTML]: 하이퍼\n",
    "HTML ",
    "{:toc}\n",
    "* TOC\n{:toc}\n",
    "{: .a}\n",
    "{: #id}\n",
    "{:a: .b}\n",
    "{: a}\n",
    "{:",
    "}",
    "{::options auto_ids=\"false\" /}\n",
    "{::comment}\n",
    "{:/}\n",
    "{::nomarkdown}\n",
    "<div>\n",
    "</div>\n",
    "<div markdown=\"1\">\n",
    "<b>",
    "</b>",
    "<!--",
    "-->",
    "<details>",
    "</details>\n",
    "<img src=\"a\">",
    "<a b c",
    "\"",
    "'",
    "$$",
    "\n$$\n",
    "\\$$x$$",
    "\\",
    ": 뜻\n",
    "\n: 뜻\n",
    "용어\n: 뜻\n",
    "^\n",
    "{% raw %}",
    "{{ x }}",
    "<?",
    "?>",
    "  \n",
    "가\n\n: 뜻\n",
    "+ ",
    "***\n",
    "<pre>\n",
    "</pre>",
    "<script>",
    "</script>",
    "\r",
    "&amp;",
    "]: ",
    "~~",
    "---\n",
    "<h2>",
    "<h2 markdown=\"1\">회고</h2>\n",
    "[링크][a]",
    "![그림](b){: width=\"4\"}",
    "1986\\. ",
    "<span>\n\n"
  };

  @AfterAll
  static void tell() {
    System.out.println(made + " edits");
  }

  private static List<String> goldens() throws IOException {
    Path folder =
        Path.of(Objects.requireNonNull(EditsTest.class.getResource("kramdown")).getPath());
    List<String> all = new ArrayList<>(texts(folder));
    assertThat(all).hasSizeGreaterThan(500);
    all.addAll(List.of(SNIPPETS));
    return all;
  }

  private static List<String> texts(Path folder) throws IOException {
    List<String> all = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(each -> each.toString().endsWith(".md")).sorted().toList()) {
        all.add(Files.readString(file));
      }
    }
    return all;
  }

  private static String post(List<String> from, Random random, int pieces) {
    StringBuilder post = new StringBuilder();
    for (int i = 0; i < pieces; i++) {
      post.append(from.get(random.nextInt(from.size())));
      post.append(random.nextInt(6) == 0 ? "" : random.nextInt(4) == 0 ? "\n" : "\n\n");
    }
    return post.toString();
  }

  private static String edited(String text, List<String> from, Random random) {
    int at = random.nextInt(text.length() + 1);
    if (random.nextInt(3) > 0) {
      // At the begin of a line more happens.
      at = text.lastIndexOf('\n', at) + 1;
    }
    int end = Math.min(text.length(), at + (random.nextInt(2) == 0 ? 0 : random.nextInt(12)));
    String in = SNIPPETS[random.nextInt(SNIPPETS.length)];
    switch (random.nextInt(12)) {
      case 0 -> end = Math.min(text.length(), at + random.nextInt(400));
      case 1 -> in = from.get(random.nextInt(from.size()));
      case 2 -> in = "";
      case 3 -> {
        int source = random.nextInt(text.length() + 1);
        in = text.substring(source, Math.min(text.length(), source + random.nextInt(300)));
      }
      default -> {}
    }
    return text.substring(0, at) + in + text.substring(end);
  }

  private static void assertSame(RenderedPost now, RenderedPost whole, String before, String text) {
    boolean same =
        now.blocks().equals(whole.blocks())
            && now.outline().equals(whole.outline())
            && now.highlights().all().equals(whole.highlights().all())
            && now.counts().equals(whole.counts())
            && now.complete() == whole.complete();
    if (!same) {
      String edit = "from:\n" + before + "\n-----\nto:\n" + text + "\n-----\n";
      assertThat(now.blocks()).as(edit).isEqualTo(whole.blocks());
      assertThat(now.outline()).as(edit).isEqualTo(whole.outline());
      assertThat(now.highlights().all()).as(edit).isEqualTo(whole.highlights().all());
      assertThat(now.counts()).as(edit).isEqualTo(whole.counts());
      assertThat(now.complete()).as(edit).isEqualTo(whole.complete());
    }
  }

  /** Read in one piece, with nothing known before. */
  private static RenderedPost whole(
      String text, int bodyStart, @Nullable TemplatedBody templated, Flavour flavour) {
    return Bounded.call(
            60_000,
            deadline -> {
              Rendering.Read read =
                  new Rendering.Read(
                      uncut(text.substring(bodyStart), flavour, deadline),
                      templated == null ? null : uncut(templated.text(), flavour, deadline));
              return new Rendering(
                      read,
                      Map.of(),
                      Rendered.KEPT,
                      Rendered.WORDS,
                      templated,
                      flavour,
                      Drawings.NONE,
                      deadline)
                  .of(text, bodyStart)
                  .post();
            })
        .orElseThrow(() -> new AssertionError(text));
  }

  private static Sections uncut(String body, Flavour flavour, Deadline deadline) {
    ParsedBody parsed = ParsedBody.of(body, flavour, false, deadline);
    List<ParsedBody.Piece> pieces = new ArrayList<>(parsed.pieces());
    String notes = "";
    if (!pieces.isEmpty() && pieces.getLast().node() == parsed.document()) {
      notes = pieces.removeLast().html().strip() + "\n";
    }
    List<Section> one =
        new SectionCutter(body, new ParsedBody(parsed.document(), pieces), deadline)
            .cut(List.of(new Joint(body.length(), Integer.MAX_VALUE)), List.of(Ties.NONE));
    return new Sections(body, flavour, one, null, notes);
  }

  /**
   * Every output of Liquid with a mark in its place, and each tag on a line of its own left out.
   */
  private static TemplatedBody templated(String body) {
    StringBuilder made = new StringBuilder();
    List<Integer> lines = new ArrayList<>();
    String[] source = body.split("\n", -1);
    for (int i = 0; i < source.length; i++) {
      if (!source[i].startsWith("{%")) {
        made.append(lines.isEmpty() ? "" : "\n");
        made.append(source[i].replace("{{ x }}", TemplatedBody.mark(i % 3)));
        lines.add(i);
      }
    }
    lines.add(source.length - 1);
    TemplatedBody.Notice notice = new TemplatedBody.Notice("알림", "{{ x }}", "까닭");
    return new TemplatedBody(made.toString(), lines, List.of(notice, notice));
  }

  private static void follow(
      String begin, List<String> from, Flavour flavour, Random random, int edits) {
    Markdown markdown = new Markdown(Rendered.WORDS);
    String text = begin;
    String before = "";
    for (int i = 0; i < edits; i++) {
      int bodyStart = Math.min(text.length(), text.startsWith("---\n") ? 4 : 0);
      // A template comes into the post now and then, and goes.
      TemplatedBody templated = (i / 7) % 3 == 0 ? templated(text.substring(bodyStart)) : null;
      RenderedPost now =
          markdown.render(text, bodyStart, Rendered.KEPT, templated, flavour, Drawings.NONE);
      assertSame(now, whole(text, bodyStart, templated, flavour), before, text);
      made++;
      before = text;
      // Undone now and then, as writers do.
      text = random.nextInt(8) == 0 ? begin : edited(text, from, random);
    }
  }

  @ParameterizedTest
  @CsvSource({"GFM, true, 40", "kramdown, true, 10", "GFM, false, 10"})
  void rendersAfterAnyEditWhatTheWholeTextGives(String input, boolean ids, int posts)
      throws IOException {
    List<String> goldens = goldens();
    Flavour flavour =
        new Flavour.Kramdown(
            KramdownOptions.of(
                Map.of("input", input, "auto_ids", ids, "hard_wrap", !ids, "toc_levels", "1..3")));
    for (int i = 0; i < posts * TIMES; i++) {
      Random random = new Random(i * 31L + input.length());
      String post = post(goldens, random, 3 + random.nextInt(20));
      follow(post, goldens, flavour, random, 60);
    }
  }

  @Test
  void rendersAfterAnyEditOfARealPostWhatTheWholeTextGives() throws IOException {
    List<String> goldens = goldens();
    String folder = System.getProperty("hoego.posts", "");
    String project = System.getProperty("hoego.project", ".");
    List<String> posts =
        texts(folder.isEmpty() ? Path.of(project, "sample-posts") : Path.of(folder));
    for (int i = 0; i < posts.size(); i++) {
      follow(posts.get(i), goldens, Flavour.JEKYLL, new Random(i), 25 * TIMES);
    }
  }

  @Test
  void readsNoMoreThanAnEditHasToDoWith() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      text.append("## ").append(i).append("번째 회고\n\n오늘은 **무엇**을 했나.[^1] [링크][가]\n\n");
      text.append(
          "- 하나\n- 둘\n\n```java\nint i;\n\n\n```\n\n<div>가\n\n나</div>\n\n<img src=\"a\">\n\n");
    }
    text.append("[가]: /na\n\n[^1]: 각주\n");
    String body = text.toString();
    Sections sections = Sections.of(body, Flavour.JEKYLL, NEVER);
    assertThat(sections.all()).hasSizeGreaterThan(1_200);
    for (String place :
        List.of("100번째", "100번째 회고\n\n오늘", "회고\n\n오늘", "한나", "하나", "int i", "가\n\n나")) {
      int at = body.indexOf(place, body.length() / 2) + place.length() - 1;
      if (at < body.length() / 2) {
        continue;
      }
      String edited = body.substring(0, at) + "썼다 " + body.substring(at);
      Sections now = sections.of(edited, NEVER);
      Set<Section> known = Collections.newSetFromMap(new IdentityHashMap<>());
      known.addAll(sections.all());
      assertThat(now.all().stream().filter(each -> !known.contains(each)))
          .as(place)
          .hasSizeBetween(1, 4);
    }
  }

  /** What was looked for in vain, far away, and is there after the edit. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "{::comment}\n가\n\n나\n\n다\n\n|{:/}\n라\n",
        "<div a\n\n나\n\n다\n\n라|> 마.\n",
        "<div a=\"\n\n나\n\n다\n\n라|\"> 마.\n",
        "<div>\n\n나\n\n다\n\n라\n\n|</div>\n마\n",
        "<!-- 가\n\n나\n\n다\n\n|-->\n라\n",
        "```\n가\n\n나\n\n다\n\n|```\n라\n",
        "$$\n가\n\n나\n\n다\n\n|$$\n라\n",
        "가\n{: .x\n\n나\n\n다\n\n|}\n라\n",
        "$$\n가\n\n나\n\n다\n\n$$\n|라\n\n마\n",
        "가\n{: .x\n\n나\n\n다\n\n}|라\n\n마\n",
        "{:x: .x\n\n나\n\n다\n\n|}\n라\n",
        "가\n: 나\n\n다|\n: 라\n",
        "- 가\n\n나\n\n다\n\n|- 라\n",
        "가\n\n나\n\n{: .x}\n|: 라\n",
        "[^1]: 가[^2]\n[^2]: 나\n\n다\n\n라[^2]|사\n\n마[^1]\n",
        "* 가[^2]\n{:toc}\n\n# 나\n\n다\n\n라[^2]|사\n\n[^2]: 나\n",
      })
  void seesFromAfarWhatAnEditBrings(String marked) {
    int at = marked.indexOf('|');
    String without = marked.substring(0, at) + marked.substring(marked.indexOf('\n', at));
    String with = marked.replace("|", "");
    Markdown markdown = new Markdown(Rendered.WORDS);
    markdown.render(without, 0, Rendered.KEPT);
    assertSame(markdown.render(with, 0, Rendered.KEPT), Rendered.of(with), without, with);
    assertSame(markdown.render(without, 0, Rendered.KEPT), Rendered.of(without), with, without);
  }

  @Test
  void readsTheWholeBodyWhereADefinitionChanges() {
    String body = "가 [나]\n\n".repeat(50) + "[나]: /da\n";
    Sections sections = Sections.of(body, Flavour.JEKYLL, NEVER);
    Sections now = sections.of(body.replace("/da", "/ra"), NEVER);
    assertThat(now.all().getFirst().pieces().getFirst().html()).contains("/ra");
  }
}
