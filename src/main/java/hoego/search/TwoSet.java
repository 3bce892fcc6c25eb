package hoego.search;

/**
 * The two-set Hangul keyboard (두벌식, KS X 5002): what keys make in Hangul, and by which keys Hangul
 * is made.
 */
public final class TwoSet {
  private static final String KEYS = "rRseEfaqQtTdwWczxvgkoiOjpuPhynbml";
  private static final String LETTERS = "ㄱㄲㄴㄷㄸㄹㅁㅂㅃㅅㅆㅇㅈㅉㅊㅋㅌㅍㅎㅏㅐㅑㅒㅓㅔㅕㅖㅗㅛㅜㅠㅡㅣ";

  private TwoSet() {}

  /**
   * What the keys would have made in Hangul mode.
   *
   * @param keys as they are on a Latin keyboard, a capital for a key with Shift
   */
  public static String hangul(String keys) {
    Composition composition = new Composition();
    for (int i = 0; i < keys.length(); i++) {
      composition.add(letter(keys.charAt(i)));
    }
    return composition.finish();
  }

  /**
   * The keys that make the text in Hangul mode.
   *
   * @param text in NFC; what is not Hangul is kept as it is
   */
  public static String keys(String text) {
    StringBuilder keys = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Hangul.isSyllable(c)) {
        addKeys(Hangul.initial(c), keys);
        addKeys(Hangul.vowel(c), keys);
        addKeys(Hangul.last(c), keys);
      } else {
        addKeys(c, keys);
      }
    }
    return keys.toString();
  }

  private static char letter(char key) {
    int at = KEYS.indexOf(key);
    // Shift makes no difference to the keys that have one letter only.
    int plain = at >= 0 || key < 'A' || key > 'Z' ? at : KEYS.indexOf(key - 'A' + 'a');
    return plain < 0 ? key : LETTERS.charAt(plain);
  }

  private static void addKeys(char letter, StringBuilder keys) {
    if (letter == 0) {
      return;
    }
    char first = Hangul.firstOf(letter);
    if (first != 0) {
      addKeys(first, keys);
      addKeys(Hangul.secondOf(letter), keys);
    } else {
      int at = LETTERS.indexOf(letter);
      keys.append(at < 0 ? letter : KEYS.charAt(at));
    }
  }

  /** What an input method does with one letter after the other. */
  private static final class Composition {
    private final StringBuilder done = new StringBuilder();
    private char initial;
    private char vowel;
    private char last;

    void add(char letter) {
      if (Hangul.isVowel(letter)) {
        addVowel(letter);
      } else if (Hangul.isInitial(letter)) {
        addConsonant(letter);
      } else {
        flush();
        done.append(letter);
      }
    }

    private void addVowel(char letter) {
      if (last != 0) {
        // The letter below belongs to the syllable that begins with it.
        char stays = Hangul.firstOf(last);
        char goes = stays == 0 ? last : Hangul.secondOf(last);
        last = stays;
        flush();
        initial = goes;
        vowel = letter;
        return;
      }
      char joined = vowel == 0 ? letter : Hangul.joined(vowel, letter);
      if (joined == 0) {
        flush();
        joined = letter;
      }
      vowel = joined;
    }

    private void addConsonant(char letter) {
      char below = last == 0 ? letter : Hangul.joined(last, letter);
      if (initial != 0 && vowel != 0 && below != 0 && Hangul.isFinal(below)) {
        last = below;
      } else {
        flush();
        initial = letter;
      }
    }

    private void flush() {
      if (initial != 0 && vowel != 0) {
        done.append(Hangul.syllable(initial, vowel, last));
      } else if (initial != 0) {
        done.append(initial);
      } else if (vowel != 0) {
        done.append(vowel);
      }
      initial = 0;
      vowel = 0;
      last = 0;
    }

    String finish() {
      flush();
      return done.toString();
    }
  }
}
