package hoego.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import org.junit.jupiter.api.Test;

/** Hangul taken apart is shown whole, and what is shown is as long as what is written. */
class ShownHangulTest {
  private static String apart(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD);
  }

  @Test
  void aSyllableStandsBeforeFillersForItsOtherJamo() {
    assertThat(ShownHangul.of(apart("회고 글."))).isEqualTo("회\u200e고\u200e 글\u200e\u200e.");
    assertThat(ShownHangul.of("가\u11a8 나")).isEqualTo("각\u200e 나");
  }

  @Test
  void forReadingItStandsWithoutFillers() {
    assertThat(ShownHangul.whole(apart("회고 글\u200e."))).isEqualTo("회고 글\u200e.");
    assertThat(ShownHangul.whole("회고\u200e")).isEqualTo("회고\u200e");
  }

  @Test
  void whatHasNoOtherFormStays() {
    String old = "\u1112\u119e\u11ab \u115f\u1161 \u1100 \u1161 \u11a8 각\u11a8 가\u11c3 é e\u0301";
    assertThat(ShownHangul.of(old)).isSameAs(old);
    assertThat(ShownHangul.of("")).isEmpty();
  }

  @Property
  void whatIsShownIsWhatUnicodeComposes(
      @ForAll
          @CharRange(from = '가', to = '힣')
          @CharRange(from = '\u1100', to = '\u1112')
          @CharRange(from = '\u1161', to = '\u1175')
          @CharRange(from = '\u11a8', to = '\u11c2')
          @Chars({' ', 'a'})
          String some) {
    String text = apart(some) + some;
    String shown = ShownHangul.of(text);
    assertThat(shown).hasSameSizeAs(text);
    assertThat(shown.replace("\u200e", ""))
        .isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFC));
  }
}
