package hoego.text;

import java.text.Normalizer;

/**
 * Hangul that is taken apart into conjoining jamo, as it can be shown: whole.
 *
 * <p>Few fonts put it together well, and JavaFX 26 shapes it, ten thousand letters in half a
 * second. What is shown is as long as what is written, so that places in one are places in the
 * other.
 */
public final class ShownHangul {
  /** Stands for the chars that a syllable has more: not seen, not shaped, without width. */
  public static final char FILLER = 0x200E;

  private static final int SYLLABLES = 0xAC00;
  private static final int OF_A_VOWEL = 28;

  private ShownHangul() {}

  /**
   * A text with each syllable of today's Hangul whole, behind it fillers for its other chars (The
   * Unicode Standard, 3.12). Old syllables have no other form and stay.
   *
   * @return as long as {@code text}; {@code text} itself where nothing is apart
   */
  public static String of(String text) {
    StringBuilder shown = null;
    int at = 1;
    while (at < text.length()) {
      int end = end(text, at - 1);
      if (end > at) {
        shown = shown == null ? new StringBuilder(text) : shown;
        String whole = Normalizer.normalize(text.substring(at - 1, end), Normalizer.Form.NFC);
        for (int i = at - 1; i < end; i++) {
          shown.setCharAt(i, i - at + 1 < whole.length() ? whole.charAt(i - at + 1) : FILLER);
        }
      }
      at = end + 1;
    }
    return shown == null ? text : shown.toString();
  }

  /**
   * A text with each syllable of today's Hangul whole and nothing for its other chars, for what is
   * only read.
   *
   * @return {@code text} itself where nothing is apart
   */
  public static String whole(String text) {
    String shown = of(text);
    if (shown.equals(text)) {
      return text;
    }
    StringBuilder whole = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      // A filler of its own is the text's.
      if (shown.charAt(at) != FILLER || text.charAt(at) == FILLER) {
        whole.append(shown.charAt(at));
      }
    }
    return whole.toString();
  }

  /** Where a syllable that begins at an offset ends; behind one char where nothing is apart. */
  private static int end(String text, int from) {
    char first = text.charAt(from);
    int at = from + 1;
    boolean open = isBetween(first, SYLLABLES, 0xD7A3) && (first - SYLLABLES) % OF_A_VOWEL == 0;
    if (isBetween(first, 0x1100, 0x1112)
        && at < text.length()
        && isBetween(text.charAt(at), 0x1161, 0x1175)) {
      open = true;
      at++;
    }
    return open && at < text.length() && isBetween(text.charAt(at), 0x11A8, 0x11C2) ? at + 1 : at;
  }

  private static boolean isBetween(char c, int first, int last) {
    return first <= c && c <= last;
  }
}
