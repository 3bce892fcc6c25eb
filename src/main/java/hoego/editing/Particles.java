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
          new Particle("랑", After.VOWEL, 2));

  /** Endings of words of their own that look like a word and its particle. */
  private static final Endings WHOLE =
      new Endings(
          """
          주의 회의 정의 논의 동의 합의 강의 문의 토의 결의 편의 창의
          이도 족도 성도 뢰도 밀도 용도 빈도 속도 온도 정도 잡도 여도 중요도 이해도 선호도 련도 제도 태도 의도 시도 강도 진도 연도 년도
          고양이 호랑이 아지랑이 딸랑이 린이 팡이 숭이 거북이 팽이 렁이 챙이 덩이 둥이 쟁이 뱅이 방망이 알맹이 꼬맹이 오뚝이
          볶이 걸이 나들이 집들이 곁들이 잡이 벌이 살이 놀이 풀이 맞이 은이 닫이 킴이 높이 깊이 길이 넓이 먹이 반짝이 깜빡이
          결과 효과 성과 학과 도로 경로 진로 회로 세로 가로 서로 스스로 별로 새로 바로 때로 따로 홀로 저절로 그대로 이대로 멋대로
          불만 지만 투자가 휴가 평가 허가 추가 증가 참가 단가 하나 아직까지 너무나 언제나 누구나 어디나 거나""");

  /** Longer endings that are a word and its particle all the same. */
  private static final Endings PARTED =
      new Endings(
          """
          사회의 기회의 대회의 국회의 교회의 학회의 과정의 일정의 결정의 설정의 인정의 활동의 행동의 운동의 이동의 자동의
          조합의 종합의 통합의 건강의 한강의 질문의 논문의 부문의 전문의 해결의 연결의 남편의 우편의 이미지만 페이지만 메시지만""");

  /** Syllables that end the stem of a verb: 하는, 되는, 좋은 are no nouns with a particle. */
  private static final Set<Character> VERBAL =
      Set.of(
          '하', '되', '시', '싶', '같', '많', '좋', '않', '높', '깊', '낮', '늦', '맞', '넓', '짧', '굵', '얇', '맑',
          '밝', '젊', '읽', '쓰', '르', '크', '뜨', '끄');

  private static final int NO_FINAL = 0;
  private static final int FINAL_NH = 6;
  private static final int FINAL_L = 8;
  private static final int FINAL_SS = 20;

  private Particles() {}

  /** The length in chars of a word without the particles behind it; all of it where it has none. */
  static int stem(String word) {
    int whole = PARTED.longest(word) > 0 ? 0 : WHOLE.longest(word);
    for (Particle particle : PARTICLES) {
      int stem = word.length() - particle.text().length();
      if (stem >= particle.leastStem()
          // Of 책이지만 the longer ending is the particle's.
          && particle.text().length() > whole
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

  /** Endings of words, apart by white space. */
  private record Endings(List<String> words) {
    Endings(String words) {
      this(List.of(words.split("\\s+")));
    }

    /** The length in chars of the longest that a word ends with, 0 for none. */
    int longest(String word) {
      return words.stream().filter(word::endsWith).mapToInt(String::length).max().orElse(0);
    }
  }
}
