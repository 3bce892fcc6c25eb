package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hangs on one character without end is shaped in parts, and no other HTML is touched. */
class LongClusterHtmlTest {
  @Test
  void marksWithoutEndAreLeftOut() {
    String parted = LongClusterHtml.parted("<p>글" + "\u0301".repeat(300) + "끝</p>");
    assertThat(parted).matches("<p>글\u0301{127}끝</p>");
  }

  @Test
  void marksThatAreWrittenAsNumbersAreSeen() {
    String parted = LongClusterHtml.parted("글" + "&#769;&#x301;".repeat(100) + "끝");
    assertThat(parted).matches("글(&#769;&#x301;){63}&#769;끝");
  }

  @Test
  void emojiJoinedWithoutEndStandThereUnjoined() {
    String chain = "👩\u200d".repeat(300);
    assertThat(LongClusterHtml.parted("<p>" + chain + "</p>").replaceAll("</?span>", ""))
        .isEqualTo("<p>" + chain.substring(0, 3 * 63) + "👩".repeat(237) + "</p>");
  }

  @Test
  void marksBeyondTheFirstPlaneStandInElementsOfTheirOwn() {
    String html = "글" + "\ud834\udd65".repeat(300) + "끝";
    String parted = LongClusterHtml.parted(html);
    assertThat(parted.split("</?span>")).allSatisfy(p -> assertThat(p.length()).isLessThan(260));
    assertThat(parted).endsWith("</span>끝");
    assertThat(parted.replaceAll("</?span>", "")).isEqualTo(html);
  }

  @Test
  void anAttributeGetsNoElement() {
    String parted =
        LongClusterHtml.parted("<img alt=\"글" + "\u0301".repeat(300) + "\" src=\"a\">나");
    assertThat(parted).matches("<img alt=\"글\u0301{127}\" src=\"a\">나");
  }

  @Test
  void writingIsLeftAsItIs() {
    String html = "<p>가족 👨\u200d👩\u200d👧 e\u0301&#769;&#39;&#x1f600;</p>".repeat(200);
    assertThat(LongClusterHtml.parted(html)).isEqualTo(html);
  }
}
