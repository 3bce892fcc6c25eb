package hoego.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextCountsTest {
  private static TextCounts counts(String... paragraphs) {
    TextCounts.Counter counter = new TextCounts.Counter();
    for (String paragraph : paragraphs) {
      counter.paragraph(paragraph);
    }
    return counter.counts();
  }

  @ParameterizedTest
  @CsvSource({
    "오늘은 마지막 날이다., 12, 10, 3",
    "한글과 English 섞기, 14, 12, 3",
    "a — b, 5, 3, 2",
    "'  두   칸\n줄 ', 5, 3, 3",
    "👨‍👩‍👧‍👦 가족, 4, 3, 2",
    "🇰🇷🇺🇸, 2, 2, 1",
    "❤️, 1, 1, 1",
    "é, 1, 1, 1",
  })
  void countsWhatAReaderSees(String text, int characters, int letters, int words) {
    TextCounts counts = counts(text);
    assertThat(counts.characters()).isEqualTo(characters);
    assertThat(counts.letters()).isEqualTo(letters);
    assertThat(counts.words()).isEqualTo(words);
  }

  @Test
  void countsASyllableOnceInEitherForm() {
    String text = "각양각색의 글, 값진 회고";
    assertThat(counts(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(counts(text));
  }

  /** Nineteen cells beside the indent fill the first line. */
  @ParameterizedTest
  @CsvSource({
    "가나다라마바사아자차카타파하가나다라마, 1",
    "가나다라마바사아자차카타파하가나다라마바, 2",
    "가나다라마바사아자차카타파하가나다라마., 1",
    "가나다라마바사아자차카타파하가나다라마 바, 2",
    "abcdefghijklmnopqrstuvwxyzabcdefghijkl, 1",
    "abcdefghijklmnopqrstuvwxyzabcdefghijklm, 2",
    "ABCDEFGHIJKLMNOPQRS, 1",
    "ABCDEFGHIJKLMNOPQRST, 2",
    "2024202420242024202420242024202420242 나, 2",
    "가. 나. 다. 라. 마. 바. 사. 아. 자. 가, 1",
    "가! 나! 다! 라! 마! 바! 사!, 1",
    "가! 나! 다! 라! 마! 바! 사! 아, 2",
  })
  void writesOnPaperOfTwentyCells(String text, int lines) {
    assertThat(counts(text).lines()).isEqualTo(lines);
  }

  @Test
  void beginsEachParagraphOnALineOfItsOwn() {
    TextCounts counts = counts("가", "나", "", "다");
    assertThat(counts.lines()).isEqualTo(3);
    assertThat(counts.sheets()).isEqualTo(0.3);
  }

  @Test
  void putsNoMoreThanItsSpaceAfterAFullSheet() {
    // 19 cells on the first line, 20 on each of the nine others.
    assertThat(counts("가".repeat(199)).sheets()).isEqualTo(1.0);
    assertThat(counts("가".repeat(200)).sheets()).isEqualTo(1.1);
  }

  @Test
  void countsCodeAsItStandsWithoutAnIndent() {
    TextCounts.Counter counter = new TextCounts.Counter();
    counter.codeLine("  if (a)  ");
    counter.codeLine("");
    counter.codeLine("가".repeat(20));
    assertThat(counter.counts()).isEqualTo(new TextCounts(28, 25, 3, 2));
  }

  @Test
  void reckonsAtLeastAMinuteWhereThereIsSomethingToRead() {
    assertThat(counts("").minutes()).isZero();
    assertThat(counts("짧다").minutes()).isEqualTo(1);
    assertThat(counts("가".repeat(2601)).minutes()).isEqualTo(5);
  }

  private static String random(Random random, int most) {
    String alphabet = "가나각 \n\t.,?!…abZ09\u1112\u116c\u0301\u200d\ufe0f❤\ud83d\ude00漢一";
    StringBuilder text = new StringBuilder();
    int length = random.nextInt(most + 1);
    while (text.length() < length) {
      text.append(alphabet.charAt(random.nextInt(alphabet.length())));
    }
    return text.toString();
  }

  @Test
  void addsUpParagraphByParagraphAndNeverCountsMoreThanThereIs() {
    Random random = new Random(8);
    for (int i = 0; i < 5000; i++) {
      String one = random(random, 60);
      String two = random(random, 60);
      TextCounts counts = counts(one);
      assertThat(counts.plus(counts(two))).isEqualTo(counts(one, two));
      assertThat(counts.letters()).as(one).isBetween(0, one.length());
      assertThat(counts.characters()).as(one).isBetween(counts.letters(), one.length());
      assertThat(counts.words()).as(one).isBetween(0, counts.letters());
      assertThat(counts.lines()).as(one).isBetween(one.isBlank() ? 0 : 1, one.length() + 1);
    }
  }

  @Test
  void countsAsManyCharactersAsUnicodeHasClusters() {
    Random random = new Random(9);
    for (int i = 0; i < 5000; i++) {
      String text = "가" + random(random, 30).replaceAll("\\s", "") + "가";
      int clusters = 0;
      java.text.BreakIterator all = java.text.BreakIterator.getCharacterInstance();
      all.setText(text);
      while (all.next() != java.text.BreakIterator.DONE) {
        clusters++;
      }
      assertThat(counts(text).letters()).as(text).isEqualTo(clusters);
    }
  }

  @Test
  void needsALineForTwentySyllables() {
    for (int length = 1; length < 500; length++) {
      assertThat(counts("각".repeat(length)).lines()).isEqualTo((length + 1 + 19) / 20);
    }
  }
}
