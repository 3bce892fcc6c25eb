package hoego.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.junit.jupiter.api.Test;

/** What of a line is drawn in the font of the emoji. */
final class EmojiStyleTest {
  @Test
  void emojiAndNothingElseHaveTheirFont() {
    assertThat(marked("회고 🎉🎊 끝 ☕\ufe0f 1")).containsExactly("🎉🎊", "☕\ufe0f");
    assertThat(marked("회고 1 # * ©")).isEmpty();
  }

  @Test
  void blanksBetweenAFewEmojiAreAsWideAsAnyOther() {
    assertThat(marked("👨\u200d👩\u200d👧 ".repeat(40) + "끝"))
        .hasSize(40)
        .containsOnly("👨\u200d👩\u200d👧");
  }

  @Test
  void veryManyEmojiWithBlanksAreOneStretchInTheEnd() {
    List<String> stretches = marked("👨\u200d👩\u200d👧 ".repeat(1_000) + "끝");

    assertThat(stretches).hasSizeLessThan(100);
    assertThat(String.join(" ", stretches)).isEqualTo("👨\u200d👩\u200d👧 ".repeat(1_000).strip());
  }

  @Test
  void veryManyEmojiBetweenWordsAreNotALineOfThousandsOfNodes() {
    assertThat(marked("🎉 끝 ".repeat(5_000))).hasSizeBetween(60, 500).containsOnly("🎉");
  }

  private static List<String> marked(String line) {
    StyleSpans<Collection<String>> styles =
        EmojiStyle.marked(StyleSpans.singleton(List.of(), line.length()), line);
    List<String> marked = new ArrayList<>();
    int at = 0;
    for (StyleSpan<Collection<String>> span : styles) {
      if (!span.getStyle().isEmpty()) {
        marked.add(line.substring(at, at + span.getLength()));
      }
      at += span.getLength();
    }
    assertThat(at).isEqualTo(line.length());
    return marked;
  }
}
