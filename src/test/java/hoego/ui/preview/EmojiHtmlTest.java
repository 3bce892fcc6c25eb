package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Emoji get boxes of their own, as many as anybody writes. */
class EmojiHtmlTest {
  private static final String BEGIN = "<span class=\"hoego-emoji\">";
  private static final String END = "</span>";

  private static int boxes(String html) {
    return html.split(BEGIN, -1).length - 1;
  }

  @Test
  void eachEmojiHasABoxAndNothingElseHas() {
    assertThat(EmojiHtml.marked("<p title=\"😀\">가 😀&#x1F600; ❤️</p>"))
        .isEqualTo("<p title=\"😀\">가 %1$s😀%2$s%1$s😀%2$s %1$s❤️%2$s</p>".formatted(BEGIN, END));
  }

  @Test
  void ofMoreThanAnybodyWritesAtAStretchTheRestHasNone() {
    for (String emoji : new String[] {"👩\u200d", "👨\u200d👩\u200d👧 ", "😀가"}) {
      String text = emoji.repeat(5_000);
      String marked = EmojiHtml.marked("<p>" + text + "</p>");
      assertThat(boxes(marked)).isEqualTo(500);
      assertThat(marked.replace(BEGIN, "").replace(END, "")).isEqualTo("<p>" + text + "</p>");
    }
  }

  @Test
  void aTableMayHaveAnyNumberOfThem() {
    assertThat(boxes(EmojiHtml.marked("<td>😀</td>".repeat(2_000)))).isEqualTo(2_000);
  }
}
