package hoego.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnyTextTest {
  private static final List<String> PIECES =
      List.of(
          "---\n",
          "title: ",
          "date: ",
          "tags: ",
          "categories: ",
          "[",
          "]",
          ": ",
          "# ",
          "\t",
          "2024-12-31 23:30:00",
          "no",
          "3.10",
          "{{ a }}",
          "{% raw %}",
          "{% endraw %}",
          "{% x %}",
          "{%",
          "}}",
          "```\n",
          "`",
          "**",
          "'맞다'",
          "라고",
          "![](a.png)",
          "[가](#나)",
          "\n",
          "\n\n",
          "- ",
          "&a ",
          "*a",
          "|",
          ">",
          "\"",
          "\uD83D\uDE00",
          "\u0000",
          "<img src=\"x.png\">",
          "회고");

  @TempDir Path root;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void everyFixOfAnyTextChangesOnlyItsOwnPlaceAndCanBeUndone(long seed) throws IOException {
    Clinic clinic = Clinic.in(root);
    SiteFacts facts = SiteFacts.read(root, Clinic.NOW);
    Path file = clinic.file("_posts/2024-12-31-retro.md");
    Random random = new Random(seed);
    int fixes = 0;
    for (int i = 0; i < 150; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "---\n" : Clinic.HEAD);
      int pieces = random.nextInt(30);
      for (int piece = 0; piece < pieces; piece++) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      String post = text.append(random.nextBoolean() ? "\n---\n" : "").toString();
      for (Finding finding :
          PostDoctor.examine(file, hoego.export.PostText.place(root, file), post, facts)) {
        assertThat(finding.range().end()).isLessThanOrEqualTo(post.length());
        TextChange fix = finding.fix().orElse(TextChange.NONE);
        String mended = fix.apply(post);
        assertThat(fix.invert(post).apply(mended)).isEqualTo(post);
        fixes += fix.isEmpty() ? 0 : 1;
        for (TextEdit edit : fix.edits()) {
          assertThat(edit.range().of(post)).isNotEqualTo(edit.replacement());
        }
      }
    }
    assertThat(fixes).isGreaterThan(20);
  }
}
