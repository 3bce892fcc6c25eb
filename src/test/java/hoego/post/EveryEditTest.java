package hoego.post;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.file.TextFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of edit of whole posts; of real blogs where {@code hoego.corpus} says where. */
class EveryEditTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\ntitle: 회고\ndate: 2024-12-31\ntags: [가, 나]\n---\n본문\n",
        "---\nlayout: post # 틀\ntitle:  \"2024년 '회고' 😀\"\ndate:   2024-12-31 23:59:59 +0900\n"
            + "categories: personal postmortem\ntags:\n  - 가 # 하나\n  # 둘\n  - 'C#'\n\n"
            + "# 그림\nimage:\n  path: a.png\n  alt: >\n    긴\n    글\n---\n\n본문\n",
        "---\ntitle: 하나\ntitle: 둘\ntags: 가 나 다\ndate: '2024.12.31'\n...\n본문",
        "---\n# 빈 값\ntitle:\ndate: # 언젠가\ntags:\ncategories: []\n---\n",
        "---\ntitle: |-\n  여러\n  줄\n\ndate: 2024-1-1 9:00\ntags: [\n  가,\n  나, # 둘\n  다\n]\n---\n본문\n",
        "---\n---\n본문\n",
        "본문만 😀\n"
      })
  void changesWhatIsMeantAndNothingElse(String post) {
    List<EveryEdit.Made> made = EveryEdit.of(post);
    assertThat(made).hasSizeGreaterThanOrEqualTo(6);
    assertThat(made).allSatisfy(each -> assertThat(each.problem()).isEmpty());
    assertThat(made)
        .allSatisfy(each -> assertThat(each.outcome()).isInstanceOf(EditOutcome.Changed.class));
    for (EveryEdit.Made each : made) {
      FrontMatter matter = FrontMatter.of(PostSource.of(each.after()));
      switch (each.edit()) {
        case "title" -> assertThat(matter.title()).contains(EveryEdit.TITLE);
        case "date" ->
            assertThat(matter.date().map(FrontMatterValue.Moment::of)).contains(EveryEdit.DATE);
        case "add-tag" -> assertThat(matter.tags()).endsWith(EveryEdit.TAG);
        case "remove-tag" -> assertThat(matter.tags()).doesNotContain(EveryEdit.TAG);
        case "add-key" ->
            assertThat(matter.entry(EveryEdit.KEY).map(FrontMatterEntry::text))
                .contains(EveryEdit.VALUE);
        default -> assertThat(each.after()).isNotEqualTo(each.before());
      }
    }
  }

  @Test
  void keepsEveryPostThatIsAtHand() throws IOException {
    List<String> wrong = new ArrayList<>();
    int edits = 0;
    for (Path post : posts()) {
      for (EveryEdit.Made made : EveryEdit.of(TextFile.read(post).text())) {
        edits++;
        if (!made.problem().isEmpty()) {
          wrong.add(post + ": " + made.edit() + ": " + made.problem());
        }
      }
    }
    assertThat(edits).isGreaterThan(50);
    assertThat(wrong).isEmpty();
  }

  private static List<Path> posts() throws IOException {
    String corpus = System.getProperty("hoego.corpus", "");
    Path folder =
        corpus.isEmpty()
            ? Path.of(System.getProperty("hoego.project", "."), "sample-posts")
            : Path.of(corpus);
    try (Stream<Path> files = Files.walk(folder)) {
      return files
          .filter(file -> PostFileName.isMarkdown(String.valueOf(file.getFileName())))
          .filter(Files::isRegularFile)
          .toList();
    }
  }
}
