package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

/** The preview shows whole syllables, and asks for the files that the post names. */
class HangulHtmlTest {
  private static final String APART = Normalizer.normalize("회고", Normalizer.Form.NFD);

  @Test
  void textIsWholeAndAddressesStay() {
    String html = "%1$s <a href=\"%1$s.md\">%1$s</a> 글 %1$s".formatted(APART);
    assertThat(HangulHtml.whole(html)).isEqualTo("회고 <a href=\"" + APART + ".md\">회고</a> 글 회고");
    assertThat(HangulHtml.whole("<p title=\"" + APART + "\">회고</p>")).contains(APART);
  }

  @Test
  void otherTextIsTheSame() {
    String html = "<p>회고 \u200e가\u200e &lt; \u1112\u119e\u11ab</p>";
    assertThat(HangulHtml.whole(html)).isSameAs(html);
    assertThat(HangulHtml.whole("가\u200e" + APART)).isEqualTo("가\u200e회고");
  }
}
