package hoego.search;

/**
 * Hangul syllables as the letters that they are made of.
 *
 * <p>Letters are those of the block Hangul Compatibility Jamo, syllables the 11,172 precomposed
 * ones; both are single chars. A letter 0 stands for none.
 */
final class Hangul {
  private static final String INITIALS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎ";
  private static final String VOWELS = "ㅏㅐㅑㅒㅓㅔㅕㅖㅗㅘㅙㅚㅛㅜㅝㅞㅟㅠㅡㅢㅣ";
  private static final String FINALS = "\0ㄱㄲㄳㄴㄵㄶㄷㄹㄺㄻㄼㄽㄾㄿㅀㅁㅂㅄㅅㅆㅇㅈㅊㅋㅌㅍㅎ";

  /** A letter of two, then its two. */
  private static final String PAIRS = "ㄳㄱㅅㄵㄴㅈㄶㄴㅎㄺㄹㄱㄻㄹㅁㄼㄹㅂㄽㄹㅅㄾㄹㅌㄿㄹㅍㅀㄹㅎㅄㅂㅅㅘㅗㅏㅙㅗㅐㅚㅗㅣㅝㅜㅓㅞㅜㅔㅟㅜㅣㅢㅡㅣ";

  private static final char FIRST = '가';
  private static final char LAST = '힣';

  private Hangul() {}

  static boolean isSyllable(char c) {
    return c >= FIRST && c <= LAST;
  }

  /** Whether it is a syllable or one of the letters that syllables are made of. */
  static boolean isHangul(char c) {
    return isSyllable(c) || c >= 'ㄱ' && c <= 'ㅣ';
  }

  static boolean isInitial(char letter) {
    return INITIALS.indexOf(letter) >= 0;
  }

  static boolean isVowel(char letter) {
    return VOWELS.indexOf(letter) >= 0;
  }

  static boolean isFinal(char letter) {
    return letter != 0 && FINALS.indexOf(letter) >= 0;
  }

  static char initial(char syllable) {
    return INITIALS.charAt((syllable - FIRST) / (VOWELS.length() * FINALS.length()));
  }

  static char vowel(char syllable) {
    return VOWELS.charAt((syllable - FIRST) / FINALS.length() % VOWELS.length());
  }

  /** The letter below, 0 where there is none. */
  static char last(char syllable) {
    return FINALS.charAt((syllable - FIRST) % FINALS.length());
  }

  static char syllable(char initial, char vowel, char last) {
    return (char)
        (FIRST
            + (INITIALS.indexOf(initial) * VOWELS.length() + VOWELS.indexOf(vowel))
                * FINALS.length()
            + FINALS.indexOf(last));
  }

  /** The letter that two typed one after the other become, 0 where they stay two. */
  static char joined(char one, char two) {
    for (int i = 0; i < PAIRS.length(); i += 3) {
      if (PAIRS.charAt(i + 1) == one && PAIRS.charAt(i + 2) == two) {
        return PAIRS.charAt(i);
      }
    }
    return 0;
  }

  /** The first of the two letters that one is made of, 0 where it is not made of two. */
  static char firstOf(char letter) {
    int at = pair(letter);
    return at < 0 ? 0 : PAIRS.charAt(at + 1);
  }

  /** The second of the two letters that one is made of, 0 where it is not made of two. */
  static char secondOf(char letter) {
    int at = pair(letter);
    return at < 0 ? 0 : PAIRS.charAt(at + 2);
  }

  private static int pair(char letter) {
    for (int i = 0; i < PAIRS.length(); i += 3) {
      if (PAIRS.charAt(i) == letter) {
        return i;
      }
    }
    return -1;
  }
}
