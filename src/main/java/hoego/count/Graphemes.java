package hoego.count;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * A text as the characters that a reader sees: a family of emoji is one, a syllable in NFD is one.
 *
 * <p>Extended grapheme clusters of Unicode's UAX #29, as {@link BreakIterator} finds them.
 */
final class Graphemes {
  private Graphemes() {}

  /** Hands over each character in its order. */
  static void each(String text, Consumer<String> character) {
    BreakIterator characters = null;
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (!isPlain(text.charAt(at)) || end < text.length() && !isPlain(text.charAt(end))) {
        while (end < text.length()
            && !(isPlain(text.charAt(end)) && isPlain(text.charAt(end - 1)))) {
          end++;
        }
        if (characters == null) {
          characters = BreakIterator.getCharacterInstance(Locale.ROOT);
        }
        characters.setText(text.substring(at, end));
        int from = characters.first();
        for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
          character.accept(text.substring(at + from, at + to));
          from = to;
        }
      } else {
        character.accept(text.substring(at, end));
      }
      at = end;
    }
  }

  /**
   * Whether a char surely ends where the next one like it begins, which spares a megabyte of Hangul
   * the slower way.
   */
  private static boolean isPlain(char c) {
    return c >= ' ' && c < 0x7F
        || c >= '가' && c <= '힣'
        || c >= 'ㄱ' && c <= 'ㅣ'
        || c >= 0x4E00 && c <= 0x9FFF
        || c == '\n';
  }
}
