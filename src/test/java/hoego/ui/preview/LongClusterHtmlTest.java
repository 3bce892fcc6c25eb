package hoego.ui.preview;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What hangs on one character without end is shaped in parts, and no other HTML is touched. */
class LongClusterHtmlTest {
  private static String bare(String html) {
    return html.replaceAll("</?span>", "");
  }

  @Test
  void marksWithoutEndStandInElementsOfTheirOwn() {
    String html = "<p>글" + "\u0301".repeat(300) + "끝</p>";
    String parted = LongClusterHtml.parted(html);
    assertThat(parted.split("</?span>")).allSatisfy(p -> assertThat(p.length()).isLessThan(140));
    assertThat(parted).endsWith("</span>끝</p>");
    assertThat(bare(parted)).isEqualTo(html);
  }

  @Test
  void marksThatAreWrittenAsNumbersAreSeen() {
    String html = "글" + "&#769;&#x301;".repeat(100);
    String parted = LongClusterHtml.parted(html);
    assertThat(parted).containsOnlyOnce("<span>").endsWith("</span>");
    assertThat(bare(parted)).isEqualTo(html);
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
