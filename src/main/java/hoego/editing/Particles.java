package hoego.editing;

import java.util.List;
import java.util.Set;

/**
 * Tells a Korean word from the particles behind it, so that emphasis goes round the word alone.
 *
 * <p>Without a dictionary this is a guess by form: the longest particle that agrees with the
 * syllable before it (을 after a final consonant, 를 after a vowel). Where a word of its own often
 * ends so (회의, 결과, 난이도), the word is taken whole: too much is better than a word cut in two.
 */
final class Particles {
  private enum After {
    ANY,
    CONSONANT,
    VOWEL,
    /** A vowel or ㄹ, as for 로. */
    VOWEL_OR_L
  }

  private record Particle(String text, After after, int leastStem) {}

  /** The longest first. */
  private static final List<Particle> PARTICLES =
      List.of(
          new Particle("에서부터", After.ANY, 1),
          new Particle("으로부터", After.CONSONANT, 1),
          new Particle("에서까지", After.ANY, 1),
          new Particle("이라고", After.CONSONANT, 1),
          new Particle("이라는", After.CONSONANT, 1),
          new Particle("으로서", After.CONSONANT, 1),
          new Particle("으로써", After.CONSONANT, 1),
          new Particle("으로는", After.CONSONANT, 1),
          new Particle("으로도", After.CONSONANT, 1),
          new Particle("에서는", After.ANY, 1),
          new Particle("에서도", After.ANY, 1),
          new Particle("에서의", After.ANY, 1),
          new Particle("에게는", After.ANY, 1),
          new Particle("에게서", After.ANY, 1),
          new Particle("까지는", After.ANY, 1),
          new Particle("까지도", After.ANY, 1),
          new Particle("로부터", After.VOWEL_OR_L, 1),
          new Particle("보다는", After.ANY, 1),
          new Particle("이라도", After.CONSONANT, 1),
          new Particle("이지만", After.CONSONANT, 1),
          new Particle("에서", After.ANY, 1),
          new Particle("에게", After.ANY, 1),
          new Particle("한테", After.ANY, 1),
          new Particle("께서", After.ANY, 1),
          new Particle("까지", After.ANY, 1),
          new Particle("부터", After.ANY, 1),
          new Particle("보다", After.ANY, 2),
          new Particle("처럼", After.ANY, 1),
          new Particle("만큼", After.ANY, 1),
          new Particle("마다", After.ANY, 2),
          new Particle("조차", After.ANY, 2),
          new Particle("밖에", After.ANY, 2),
          new Particle("대로", After.ANY, 2),
          new Particle("으로", After.CONSONANT, 1),
          new Particle("로서", After.VOWEL_OR_L, 2),
          new Particle("로써", After.VOWEL_OR_L, 2),
          new Particle("로는", After.VOWEL_OR_L, 2),
          new Particle("로도", After.VOWEL_OR_L, 2),
          new Particle("라고", After.VOWEL, 2),
          new Particle("라는", After.VOWEL, 2),
          new Particle("이랑", After.CONSONANT, 1),
          new Particle("하고", After.ANY, 2),
          new Particle("에는", After.ANY, 1),
          new Particle("에도", After.ANY, 1),
          new Particle("이나", After.CONSONANT, 1),
          new Particle("이며", After.CONSONANT, 1),
          new Particle("와는", After.VOWEL, 2),
          new Particle("과는", After.CONSONANT, 2),
          new Particle("을", After.CONSONANT, 1),
          new Particle("를", After.VOWEL, 1),
          new Particle("에", After.ANY, 1),
          new Particle("은", After.CONSONANT, 2),
          new Particle("는", After.VOWEL, 2),
          new Particle("이", After.CONSONANT, 2),
          new Particle("가", After.VOWEL, 2),
          new Particle("의", After.ANY, 2),
          new Particle("와", After.VOWEL, 2),
          new Particle("과", After.CONSONANT, 2),
          new Particle("로", After.VOWEL_OR_L, 2),
          new Particle("만", After.ANY, 2),
          new Particle("도", After.ANY, 2),
          new Particle("랑", After.VOWEL, 2),
          new Particle("나", After.VOWEL, 2));

  /** Endings of words of their own that look like a word and its particle. */
  private static final List<String> WHOLE =
      List.of(
          "주의", "회의", "정의", "논의", "동의", "합의", "강의", "문의", "토의", "결의", "편의", "창의", "이도", "족도", "성도",
          "뢰도", "밀도", "용도", "빈도", "양이", "랑이", "린이", "팡이", "숭이", "볶이", "걸이", "들이", "잡이", "벌이", "살이",
          "은이", "닫이", "결과", "효과", "성과", "학과", "하나", "도로", "경로", "진로", "회로", "불만", "투자가", "세로", "가로",
          "서로", "스스로", "별로", "새로", "바로", "때로", "그대로", "이대로", "아직까지", "너무나", "언제나", "누구나", "어디나");

  /** Syllables that end the stem of a verb: 하는, 되는, 좋은 are no nouns with a particle. */
  private static final Set<Character> VERBAL =
      Set.of('하', '되', '시', '싶', '같', '많', '좋', '않', '높', '깊');

  private static final int NO_FINAL = 0;
  private static final int FINAL_NH = 6;
  private static final int FINAL_L = 8;
  private static final int FINAL_SS = 20;

  private Particles() {}

  /** The length in chars of a word without the particles behind it; all of it where it has none. */
  static int stem(String word) {
    for (String whole : WHOLE) {
      if (word.endsWith(whole)) {
        return word.length();
      }
    }
    for (Particle particle : PARTICLES) {
      int stem = word.length() - particle.text().length();
      if (stem >= particle.leastStem()
          && word.endsWith(particle.text())
          && agrees(word.charAt(stem - 1), particle)) {
        return stem;
      }
    }
    return word.length();
  }

  private static boolean agrees(char before, Particle particle) {
    if (before < '가' || before > '힣') {
      // Latin and digits are read aloud in ways that their letters don't tell.
      return Character.isLetterOrDigit(before) && (before < 'ㄱ' || before > 'ㆎ');
    }
    int last = (before - '가') % 28;
    boolean verbal = VERBAL.contains(before) || last == FINAL_SS || last == FINAL_NH;
    if (verbal && particle.text().length() == 1) {
      return false;
    }
    return switch (particle.after()) {
      case ANY -> true;
      case CONSONANT -> last != NO_FINAL;
      case VOWEL -> last == NO_FINAL;
      case VOWEL_OR_L -> last == NO_FINAL || last == FINAL_L;
    };
  }
}
