package hoego.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Lines that have to be shaped are parted where nobody sees it. */
class ShapingTest {
  private static final String ARABIC = "العربية ";

  private static List<String> parts(String line) {
    List<String> parts = new ArrayList<>();
    int from = 0;
    for (int to : Shaping.cuts(line)) {
      parts.add(line.substring(from, to));
      from = to;
    }
    parts.add(line.substring(from));
    assertThat(String.join("", parts)).isEqualTo(line);
    return parts;
  }

  @Test
  void whatTheFontHasAsItIsAndShortLinesAreLeftWhole() {
    assertThat(parts("회고를 쓴다. ".repeat(1_000))).hasSize(1);
    assertThat(parts("été à la forêt ".repeat(1_000))).hasSize(1);
    assertThat(parts("\u1112\u119e\u11ab글을 쓴다. ".repeat(8))).hasSize(1);
    assertThat(parts("👨\u200d👩\u200d👧\u200d👦 가족 ".repeat(10))).hasSize(1);
  }

  @Test
  void writingIsPartedBetweenWords() {
    for (String words : List.of("\u1112\u119e\u11ab글을 쓴다. ", "हिन्दी ", "e\u0301te\u0301 ")) {
      List<String> parts = parts(words.repeat(300));
      assertThat(parts).allSatisfy(part -> assertThat(part).hasSizeBetween(1, 128).endsWith(" "));
      assertThat(parts).hasSizeGreaterThan(10);
    }
  }

  @Test
  void whereThereAreNoWordsItIsPartedBetweenCharacters() {
    for (String character :
        List.of("\u1112\u119e\u11ab", "👨\u200d👩\u200d👧", "각\u0323\u0301", "🇰🇷")) {
      BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
      String line = character.repeat(200);
      characters.setText(line);
      List<Integer> cuts = Shaping.cuts(line);
      assertThat(cuts)
          .isNotEmpty()
          .allSatisfy(cut -> assertThat(characters.isBoundary(cut)).isTrue());
    }
  }

  @Test
  void whatHangsTogetherWithoutEndIsPartedAnywhereButWithinAPair() {
    String chain = "👩\u200d".repeat(5_000);
    List<String> parts = parts(chain);
    assertThat(parts)
        .hasSizeLessThan(30)
        .allSatisfy(
            part -> {
              assertThat(part.length()).isLessThanOrEqualTo(4_096);
              assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
            });
    assertThat(parts("글" + "\u0301".repeat(20_000))).hasSizeBetween(5, 7);
  }

  @Test
  void onlyWhatNobodyWritesIsEndless() {
    assertThat(Shaping.isEndless("\u0301".repeat(128))).isTrue();
    assertThat(Shaping.isEndless("👩\u200d".repeat(40))).isTrue();
    assertThat(Shaping.isEndless("👨\u200d👩\u200d👧 ".repeat(14))).isFalse();
    assertThat(Shaping.isEndless("\u1112\u1173\u11ab".repeat(40))).isFalse();
    assertThat(Shaping.isEndless("\u0301")).isFalse();
  }

  @Test
  void whatIsEndlessKeepsItsLengthAndItsEmoji() {
    assertThat(Shaping.unjoined("👩\u200d👩\u0301")).isEqualTo("👩\u200e👩\u200e");
  }

  @Test
  void aLineFromRightToLeftIsPartedWordByWordAndWrappedOnlyBehindAsMuchOther() {
    assertThat(parts("오늘 배운 말은 " + ARABIC.repeat(3))).hasSize(6);
    assertThat(Shaping.isWrappable(ARABIC.repeat(30))).isFalse();
    assertThat(Shaping.isWrappable("가 " + ARABIC)).isFalse();
    assertThat(Shaping.isWrappable("오늘 배운 말은 " + ARABIC.repeat(30))).isTrue();
    assertThat(Shaping.isWrappable("오늘 배운 말은 " + "ا".repeat(100))).isFalse();
    assertThat(Shaping.isWrappable("회고 ".repeat(300))).isTrue();
  }

  @Test
  void aLineThatIsNeverWrappedIsPartedLikeAnyOther() {
    for (String line :
        List.of(ARABIC.repeat(5_000), "오늘 배운 말은 " + ARABIC.repeat(5_000), "ا".repeat(40_000))) {
      assertThat(Shaping.isWrappable(line)).isFalse();
      assertThat(parts(line)).hasSizeLessThan(400);
    }
    assertThat(parts(ARABIC.repeat(3))).hasSize(1);
  }

  @Test
  void hangulTakenApartIsShownWholeAndNotShaped() {
    String apart = "\u1112\u116c\u1100\u1169".repeat(4_000);
    assertThat(Shaping.shaped(apart)).isZero();
    assertThat(Shaping.isWrappable(apart)).isTrue();
    assertThat(parts(apart)).hasSize(1);
    assertThat(Shaping.shaped("\u1112\u119e\u11ab")).isEqualTo(3);
  }

  @Test
  void aLineTooLongToBeWrappedIsPartedThoughNothingIsShaped() {
    assertThat(parts("가".repeat(20_000))).hasSize(1);
    assertThat(parts("가".repeat(20_001)))
        .extracting(String::length)
        .containsExactly(8_192, 8_192, 3_617);
  }
}
