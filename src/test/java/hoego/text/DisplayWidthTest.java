package hoego.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayWidthTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    "abc, 3",
    "한글, 4",
    "ㄱㄴ, 4",
    "漢字かな, 8",
    "ＡＢ, 4",
    "「책」, 6",
    "ﾊﾝ, 2",
    "é, 1",
    "· … — → “”, 10",
    "🎉, 2",
    "❤, 1",
    "❤️, 2",
    "1️⃣, 2",
    "🇰🇷, 2",
    "👍🏽, 2",
    "👨‍👩‍👧‍👦, 2",
    "✅ 완료, 7",
    "a\u200Bb, 2",
    "𠀀, 2",
  })
  void takesTheColumnsOfUax11(String text, int columns) {
    assertThat(DisplayWidth.of(text)).isEqualTo(columns);
  }

  @Test
  void aSyllableTakenApartIsAsWideAsAWholeOne() {
    for (String text : new String[] {"회고", "값진 한 해", "é"}) {
      assertThat(DisplayWidth.of(Normalizer.normalize(text, Normalizer.Form.NFD)))
          .isEqualTo(DisplayWidth.of(text));
    }
  }

  @Test
  void halfOfASurrogatePairIsAColumn() {
    assertThat(DisplayWidth.of("\uD83C")).isEqualTo(1);
    assertThat(DisplayWidth.of("a\uDF89b")).isEqualTo(3);
  }
}
