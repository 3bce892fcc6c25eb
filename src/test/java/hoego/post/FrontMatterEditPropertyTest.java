package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.post.FrontMatterValue.Flag;
import hoego.post.FrontMatterValue.Moment;
import hoego.post.FrontMatterValue.Numeral;
import hoego.post.FrontMatterValue.Text;
import hoego.text.TextChange;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Random edits of random front matter, well made and broken. */
class FrontMatterEditPropertyTest {
  private static final String BODY = "---\n\n본문 😀\n\n---\n끝\n";

  private static final List<String> LINES =
      List.of(
          "title: 2024년 회고",
          "title: \"따옴표 \\\"안\\\" 😀\" # 설명",
          "title: '하나''둘'",
          "title: >-\n  접힌\n  글\n",
          "title: |\n    글\n\n    더\n\n",
          "title:",
          "date: 2024-12-31 23:59:59 +0900",
          "date: \"2024-12-31\"",
          "date:   # 언젠가",
          "tags: [가, \"나 다\", 'C#']",
          "tags:\n  - 가\n  # 사이\n  - '나'\n\n# 뒤",
          "tags:\n- 😀 # 얼굴\n-\n- 나",
          "tags: []",
          "tags: 가 나",
          "categories: personal postmortem",
          "categories: [\n  개발,\n  일상, # 둘\n]",
          "category: 회고",
          "pin: Yes",
          "published: false",
          "weight: 010",
          "image:\n  path: 표지.png\n  alt: \"표지 😀\"\n",
          "base: &b\n  a: 1\nother: *b",
          "name: &n 이름\nnick: *n",
          "# 설명만",
          "",
          "한글 키: 값",
          "\"quoted key\": 1");

  private record Edit(String name, Function<FrontMatterEdit, EditOutcome> work) {
    @Override
    public String toString() {
      return name;
    }
  }

  @Provide
  Arbitrary<String> posts() {
    return Arbitraries.of(LINES)
        .list()
        .ofMaxSize(9)
        .map(lines -> "---\n" + String.join("\n", lines) + "\n" + BODY);
  }

  @Provide
  Arbitrary<String> texts() {
    Arbitrary<String> likely =
        Arbitraries.of(
                "회고", "2024", "no", ":", "#", " ", "-", "'", "\"", "\\", "[", "]", "{", ",", "😀",
                "\n", "\t", "가", "@", "!", "&a", "*a", "|", ">", "%", "?", "~", "1.0", "---", "+09")
            .list()
            .ofMaxSize(6)
            .map(parts -> String.join("", parts));
    Arbitrary<String> any =
        Arbitraries.strings().ofMaxLength(12).filter(text -> !text.matches(".*\\p{Cs}.*"));
    return Arbitraries.oneOf(likely, any);
  }

  @Provide
  Arbitrary<List<Edit>> edits() {
    Arbitrary<String> keys =
        Arbitraries.of(
            "title",
            "date",
            "tags",
            "categories",
            "category",
            "pin",
            "weight",
            "other",
            "name",
            "image",
            "한글 키",
            "new key");
    Arbitrary<Edit> edit =
        Combinators.combine(
                keys,
                texts(),
                Arbitraries.integers().between(0, 6),
                Arbitraries.integers().between(0, 3))
            .as(FrontMatterEditPropertyTest::edit);
    return edit.list().ofMinSize(1).ofMaxSize(8);
  }

  @Property(tries = 1000)
  void anyEditsUndoneGiveTheSameBytes(
      @ForAll("posts") String post, @ForAll("edits") List<Edit> edits) {
    String text = post;
    Deque<TextChange> undo = new ArrayDeque<>();
    for (Edit edit : edits) {
      if (edit.work().apply(FrontMatterEdit.of(text, FolderKeys.NONE))
          instanceof EditOutcome.Changed(TextChange change)) {
        undo.push(change.invert(text));
        text = change.apply(text);
        assertThat(PostSource.of(text).body()).isEqualTo(PostSource.of(post).body());
      }
    }
    while (!undo.isEmpty()) {
      text = undo.pop().apply(text);
    }
    assertThat(text).isEqualTo(post);
  }

  @Property(tries = 1000)
  void aTitleIsReadBackAndAllElseIsTheSame(
      @ForAll("posts") String post, @ForAll("texts") String title) {
    FrontMatter before = FrontMatter.of(PostSource.of(post));
    EditOutcome outcome = FrontMatterEdit.of(post, FolderKeys.NONE).set("title", new Text(title));
    if (before.problem() != null) {
      assertThat(outcome).isInstanceOf(EditOutcome.Refused.class);
      return;
    }
    assertThat(outcome).isInstanceOf(EditOutcome.Changed.class);
    String text =
        outcome instanceof EditOutcome.Changed changed ? changed.change().apply(post) : "";
    FrontMatter after = FrontMatter.of(PostSource.of(text));
    assertThat(after.problem()).isNull();
    Optional<FrontMatterEntry> read = after.entry("title");
    boolean block = text.contains("title: >") || text.contains("title: |");
    String got = read.map(FrontMatterEntry::text).orElse("");
    assertThat(block ? got.replaceAll("\\n+\\z", "") : got)
        .isEqualTo(block ? title.replaceAll("\\n+\\z", "") : title);
    assertThat(others(after)).isEqualTo(others(before));
    assertThat(comments(text)).containsAll(comments(post));
  }

  @Property(tries = 1000)
  void whatIsBrokenIsRefusedAndNeverThrown(
      @ForAll("posts") String post,
      @ForAll("texts") String dirt,
      @ForAll int at,
      @ForAll("edits") List<Edit> edits) {
    int place = Math.floorMod(at, post.length() - BODY.length() + 1);
    String text = post.substring(0, place) + dirt + post.substring(place);
    for (Edit edit : edits) {
      if (edit.work().apply(FrontMatterEdit.of(text, FolderKeys.NONE))
          instanceof EditOutcome.Changed(TextChange change)) {
        text = change.apply(text);
        assertThat(FrontMatter.of(PostSource.of(text)).problem()).isNull();
      }
    }
  }

  private static List<String> others(FrontMatter matter) {
    return matter.entries().stream()
        .filter(entry -> !entry.key().equals("title"))
        .map(
            entry ->
                entry.key() + "=" + entry.kind() + entry.text() + entry.items() + entry.quoted())
        .toList();
  }

  private static List<String> comments(String text) {
    return PostSource.of(text).frontMatter().lines().filter(line -> line.startsWith("#")).toList();
  }

  private static Edit edit(String key, String text, int kind, int index) {
    LocalDate day = LocalDate.of(2020 + index, 1 + kind, 3);
    ZoneOffset zone = kind % 2 == 0 ? null : ZoneOffset.ofHours(index);
    String name = key + " " + kind + " " + index + " " + text;
    return new Edit(
        name,
        edit ->
            switch (kind) {
              case 0 -> edit.set(key, new Text(text));
              case 1 -> edit.set(key, new Flag(index % 2 == 0));
              case 2 -> edit.set(key, new Numeral(Integer.toString(index)));
              case 3 -> edit.set(key, new Moment(day, LocalTime.of(index, 5), zone));
              case 4 -> edit.addItem(key, text);
              case 5 ->
                  index % 2 == 0 ? edit.removeItem(key, index) : edit.setItem(key, index, text);
              default -> edit.remove(key);
            });
  }
}
