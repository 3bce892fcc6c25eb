package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

/** What hangs on one character without end is shaped in parts, and no other text is. */
class LongClustersTest {
  private static StyleSpans<Collection<String>> plain(String line) {
    return StyleSpans.singleton(List.of("h2"), line.length());
  }

  private static List<Integer> lengths(String line) {
    return LongClusters.parted(plain(line), line).stream().map(StyleSpan::getLength).toList();
  }

  @Test
  void marksWithoutEndArePartedAndKeepTheirColours() {
    String line = "글" + "\u0301".repeat(150);
    assertThat(lengths(line)).containsExactly(32, 32, 32, 32, 23);
    assertThat(LongClusters.parted(plain(line), line))
        .allSatisfy(span -> assertThat(span.getStyle()).contains("h2"));
  }

  @Test
  void aChainOfEmojiIsPartedBetweenCharacters() {
    String line = "👩\u200d".repeat(200);
    int at = 0;
    for (int length : lengths(line)) {
      assertThat(length).isLessThanOrEqualTo(32);
      at += length;
      assertThat(at == line.length() || !Character.isLowSurrogate(line.charAt(at))).isTrue();
    }
    assertThat(at).isEqualTo(line.length());
  }

  @Test
  void writingIsLeftWhole() {
    assertThat(lengths("회고를 쓴다. ".repeat(100))).hasSize(1);
    assertThat(lengths("\u1112\u116c\u1100\u1169".repeat(100))).hasSize(1);
    assertThat(lengths("👨\u200d👩\u200d👧\u200d👦 가족 é 그리고 e\u0301\u0302")).hasSize(1);
  }
}
