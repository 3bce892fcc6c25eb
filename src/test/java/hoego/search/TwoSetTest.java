package hoego.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TwoSetTest {
  @ParameterizedTest
  @CsvSource({
    "ghlrh, 회고",
    "gksrmf, 한글",
    "dkssudgktpdy, 안녕하세요",
    "ekfrrhrl, 닭고기",
    "dkfgek, 앓다",
    "rkqtdl, 값이",
    "rkqtl, 갑시",
    "Rkcl, 까치",
    "Tkdgk, 쌍하",
    "dhQk, 오빠",
    "EhrQkfh, 똑빠로",
    "dmlwk, 의자",
    "dnpdlxj, 웨이터",
    "dOrl, 얘기",
    "gPxor, 혜택",
    "rr, ㄱㄱ",
    "kk, ㅏㅏ",
    "hk, ㅘ",
    "git, 햣",
    "2024sus ghlrh!, 2024년 회고!",
  })
  void makesOfKeysWhatAnInputMethodMakes(String keys, String hangul) {
    assertThat(TwoSet.hangul(keys)).isEqualTo(hangul);
  }

  @ParameterizedTest
  @CsvSource({
    "햣, git",
    "ㅅㅇㅇ, tdd",
    "ㅓㅁㅍㅁ, java",
    "회고, ghlrh",
    "까닭, Rkekfr",
    "ㄳ, rt",
    "값, rkqt",
    "c++, c++"
  })
  void tellsTheKeysOfHangul(String hangul, String keys) {
    assertThat(TwoSet.keys(hangul)).isEqualTo(keys);
  }

  @Test
  void takesShiftForNothingWhereAKeyHasOneLetter() {
    assertThat(TwoSet.hangul("GkSrMf")).isEqualTo("한글");
  }

  @Test
  void givesEverySyllableBackThatItTookApart() {
    StringBuilder lost = new StringBuilder();
    for (char syllable = '가'; syllable <= '힣'; syllable++) {
      String text = String.valueOf(syllable);
      if (!TwoSet.hangul(TwoSet.keys(text)).equals(text)) {
        lost.append(syllable);
      }
    }
    assertThat(lost).isEmpty();
  }

  @Test
  void givesEveryWordOfSyllablesBack() {
    Random random = new Random(5);
    for (int i = 0; i < 2000; i++) {
      String word =
          random
              .ints(random.nextInt(9), '가', '힣' + 1)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      assertThat(TwoSet.hangul(TwoSet.keys(word))).isEqualTo(word);
    }
  }
}
