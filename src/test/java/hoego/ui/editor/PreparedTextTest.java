package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.drawing.Drawings;
import hoego.export.ExportWords;
import hoego.language.Messages;
import hoego.markdown.Flavour;
import hoego.markdown.Highlight;
import hoego.markdown.Highlights;
import hoego.markdown.ImageSource;
import hoego.markdown.Markdown;
import hoego.post.PostSource;
import hoego.text.Shaping;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fxmisc.richtext.model.StyleSpan;
import org.junit.jupiter.api.Test;

/** A text is put together for the editor, parted where it needs it, before any window has it. */
class PreparedTextTest {
  private static final String HINDI = "हिन्दी ".repeat(100);

  private static List<Integer> lengths(PreparedText text, int line) {
    return text.document().getParagraph(line).getStyleSpans().stream()
        .map(StyleSpan::getLength)
        .toList();
  }

  @Test
  void itIsTheTextLineByLine() {
    for (String text : List.of("", "\n", "가\n\n나", HINDI + "\n끝\n" + HINDI)) {
      PreparedText prepared = PreparedText.of(text);
      assertThat(prepared.document().getText()).isEqualTo(text);
      assertThat(prepared.document().getParagraphCount()).isEqualTo(text.split("\n", -1).length);
      assertThat(prepared.longLines().any()).isFalse();
    }
  }

  @Test
  void whatHasToBeShapedIsParted() {
    PreparedText prepared = PreparedText.of("가나다\n" + HINDI + "\n" + "회고 ".repeat(300));
    assertThat(lengths(prepared, 0)).containsExactly(3);
    assertThat(lengths(prepared, 1)).hasSize(Shaping.cuts(HINDI).size() + 1);
    assertThat(lengths(prepared, 2)).containsExactly(900);
  }

  @Test
  void partsHaveTheirEmojiAtOnce() {
    PreparedText prepared = PreparedText.of("👨\u200d👩\u200d👧 가 ".repeat(50));
    assertThat(
            prepared.document().getParagraph(0).getStyleSpans().stream().map(StyleSpan::getStyle))
        .anySatisfy(style -> assertThat(style).contains("emoji", "part"))
        .anySatisfy(style -> assertThat(style).containsExactly("emoji"));
  }

  @Test
  void linesThatAreNotToBeWrappedAreTold() {
    assertThat(PreparedText.of("가\n" + "나".repeat(20_001) + "\n다").longLines().any()).isTrue();
    assertThat(PreparedText.of("가\n" + "العربية ".repeat(9)).longLines().any()).isTrue();
    assertThat(PreparedText.of("👨\u200d👩\u200d👧 ".repeat(1_000)).longLines().any()).isTrue();
    assertThat(PreparedText.of("👨\u200d👩\u200d👧 ".repeat(300)).longLines().any()).isFalse();
  }

  @Test
  void itsFirstLinesHaveTheColoursThatTheTextWillHave() throws IOException {
    List<Path> posts;
    try (Stream<Path> files = Files.walk(Path.of("sample-posts/_posts"))) {
      posts = files.filter(file -> file.toString().endsWith(".md")).toList();
    }
    assertThat(posts).isNotEmpty();
    for (Path post : posts) {
      String text = Files.readString(post).replace("\r\n", "\n");
      Highlights highlights = highlights(text);
      var coloured = PreparedText.of(text, highlights, 0).document();
      assertThat(coloured.getText()).isEqualTo(text);
      int start = 0;
      for (int line = 0; line < Math.min(60, coloured.getParagraphCount()); line++) {
        int end = start + coloured.getParagraph(line).length();
        assertThat(coloured.getParagraph(line).getParagraphStyle())
            .as("%s, line %d", post, line)
            .isEqualTo(LineLook.of(highlights, start, end));
        List<String> shown = new ArrayList<>();
        coloured
            .getParagraph(line)
            .getStyleSpans()
            .forEach(
                span -> {
                  for (int i = 0; i < span.getLength(); i++) {
                    shown.add(String.join(" ", span.getStyle()));
                  }
                });
        for (int i = start; i < end; i++) {
          List<Highlights.Run> runs = highlights.in(i, i + 1);
          List<String> wanted =
              runs.isEmpty()
                  ? List.of()
                  : runs.getFirst().kinds().stream().map(Highlight::styleClass).toList();
          assertThat(List.of(shown.get(i - start).split(" ")))
              .as("%s, %d", post, i)
              .containsAll(wanted);
        }
        start = end + 1;
      }
    }
  }

  @Test
  void aTextSeenFurtherDownIsColouredThere() {
    String text = "**강조**\n".repeat(500);
    var coloured = PreparedText.of(text, highlights(text), 300).document();
    assertThat(coloured.getParagraph(0).getStyleSpans().getSpanCount()).isEqualTo(1);
    for (int line = 300; line < 350; line++) {
      assertThat(coloured.getParagraph(line).getStyleSpans().getSpanCount()).isGreaterThan(1);
    }
    assertThat(coloured.getParagraph(499).getStyleSpans().getSpanCount()).isEqualTo(1);
  }

  private static Highlights highlights(String text) {
    return new Markdown(new ExportWords(Messages.of(Locale.KOREAN)).livePage())
        .render(
            text,
            PostSource.of(text).bodyStart(),
            ImageSource.Kept::new,
            null,
            Flavour.JEKYLL,
            Drawings.NONE)
        .highlights();
  }
}
