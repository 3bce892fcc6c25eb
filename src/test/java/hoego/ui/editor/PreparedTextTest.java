package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.text.Shaping;
import java.util.List;
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
}
