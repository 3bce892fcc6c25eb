package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

/** Long lines that have to be shaped are shaped in parts, and no other text is. */
class ShapedPartsTest {
  private static StyleSpans<Collection<String>> plain(String line) {
    return StyleSpans.singleton(List.of("h2"), line.length());
  }

  private static List<Integer> lengths(String line) {
    return ShapedParts.parted(plain(line), line).stream().map(StyleSpan::getLength).toList();
  }

  @Test
  void partsDifferFromTheirNeighboursAndKeepTheirColours() {
    String line = "글" + "\u0301".repeat(5_000);
    assertThat(lengths(line)).containsExactly(128, 4_096, 777);
    assertThat(ShapedParts.parted(plain(line), line).stream().map(StyleSpan::getStyle))
        .containsExactly(
            List.of("h2", "endless"), List.of("h2", "part", "endless"), List.of("h2", "endless"));
  }

  @Test
  void partsOfBeforeAreForgotten() {
    String line = "हिन्दी ".repeat(100);
    StyleSpans<Collection<String>> parted = ShapedParts.parted(plain(line), line);
    assertThat(ShapedParts.parted(parted, line)).isEqualTo(parted);
  }

  @Test
  void otherWritingIsLeftWhole() {
    assertThat(lengths("회고를 쓴다. ".repeat(100))).hasSize(1);
    assertThat(lengths("👨\u200d👩\u200d👧\u200d👦 가족 é 그리고 e\u0301\u0302")).hasSize(1);
  }
}
