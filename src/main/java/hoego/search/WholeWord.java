package hoego.search;

import java.text.Normalizer;
import java.util.Set;

/**
 * Whether a stretch of text is whole words.
 *
 * <p>A word is a run of letters, digits and underscores of one kind, Hangul or other: {@code Java}
 * is a whole word in {@code Java를}, and {@code 2024} in {@code 2024년}. Behind a word of two or more
 * syllables of Hangul particles may stand, so that 회고 is one in 회고를 and 회고에서는 but not in 회고록;
 * behind a single syllable they may not, for 이 and 가 end far too many words.
 */
final class WholeWord {
  private enum Kind {
    NONE,
    HANGUL,
    OTHER
  }

  private static final int LONGEST_PARTICLES = 8;

  /** Those that stand behind vowels and consonants alike. */
  private static final Set<String> PARTICLES =
      Set.of(
          "의", "에", "에서", "에게", "에게서", "께", "께서", "한테", "한테서", "도", "만", "까지", "부터", "마저", "조차",
          "밖에", "처럼", "같이", "보다", "만큼", "대로", "마다", "하고", "뿐", "입니다", "이다");

  private static final Set<String> AFTER_CONSONANT =
      Set.of("은", "을", "이", "과", "으로", "으로서", "으로써", "이랑", "이나", "이라도", "이든지", "이란", "이라는", "이라고");

  private static final Set<String> AFTER_VOWEL =
      Set.of("는", "를", "가", "와", "로", "로서", "로써", "랑", "나", "라도", "든지", "란", "라는", "라고", "다", "였다");

  private WholeWord() {}

  static boolean is(CharSequence text, int start, int end) {
    return isBoundary(text, start) && (isBoundary(text, end) || endsBeforeParticles(text, end));
  }

  private static boolean isBoundary(CharSequence text, int at) {
    if (at == 0 || at == text.length()) {
      return true;
    }
    Kind before = kind(Character.codePointBefore(text, at));
    Kind after = kind(Character.codePointAt(text, at));
    return before == Kind.NONE || before != after;
  }

  private static Kind kind(int point) {
    if (!Character.isLetterOrDigit(point) && point != '_' && !isMark(point)) {
      return Kind.NONE;
    }
    return Character.UnicodeScript.of(point) == Character.UnicodeScript.HANGUL
        ? Kind.HANGUL
        : Kind.OTHER;
  }

  private static boolean isMark(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
  }

  private static boolean endsBeforeParticles(CharSequence text, int end) {
    int from = end;
    while (from > 0 && end - from < 6 && isHangul(text.charAt(from - 1))) {
      from--;
    }
    String word = composed(text, from, end);
    if (word.length() < 2) {
      return false;
    }
    int to = end;
    while (to < text.length() && isHangul(text.charAt(to))) {
      // Taken apart, a syllable has up to three letters.
      if (++to - end > LONGEST_PARTICLES * 3) {
        return false;
      }
    }
    String rest = composed(text, end, to);
    return rest.length() <= LONGEST_PARTICLES && areParticles(word.charAt(word.length() - 1), rest);
  }

  private static boolean isHangul(char c) {
    return kind(c) == Kind.HANGUL;
  }

  private static String composed(CharSequence text, int start, int end) {
    return Normalizer.normalize(text.subSequence(start, end), Normalizer.Form.NFC);
  }

  private static boolean areParticles(char before, String rest) {
    if (rest.isEmpty()) {
      return true;
    }
    for (int length = Math.min(3, rest.length()); length > 0; length--) {
      String one = rest.substring(0, length);
      if (stands(before, one) && areParticles(rest.charAt(length - 1), rest.substring(length))) {
        return true;
      }
    }
    return false;
  }

  private static boolean stands(char before, String particle) {
    if (before < '가' || before > '힣') {
      return false;
    }
    int last = (before - '가') % 28;
    boolean vowel = last == 0;
    boolean rieul = last == 8;
    return PARTICLES.contains(particle)
        || (vowel ? AFTER_VOWEL : AFTER_CONSONANT).contains(particle)
        || rieul && particle.startsWith("로") && AFTER_VOWEL.contains(particle);
  }
}
