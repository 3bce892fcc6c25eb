package hoego.text;

import java.text.BreakIterator;
import java.util.Locale;

/**
 * How many columns a text takes where every Latin letter takes one: Hangul, Han and emoji take two.
 *
 * <p>The East Asian Width of Unicode 17 (UAX #11), wide and fullwidth being two columns and
 * ambiguous one. What a reader sees as one character (UAX #29) is never more than two columns: a
 * syllable in NFD, a letter with its marks, a family of emoji.
 */
public final class DisplayWidth {
  private static final int EMOJI_FORM = 0xFE0F;

  private DisplayWidth() {}

  /** The columns of a text; a tab and other controls count as one. */
  public static int of(String text) {
    int plain = plain(text);
    if (plain >= 0) {
      return plain;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int columns = 0;
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      columns += character(text, from, to);
      from = to;
    }
    return columns;
  }

  /** The columns of a text of nothing but ASCII and whole syllables; -1 for any other. */
  private static int plain(String text) {
    int columns = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '가' && c <= '힣') {
        columns += 2;
      } else if (c < 0x7F) {
        columns++;
      } else {
        return -1;
      }
    }
    return columns;
  }

  private static int character(String text, int from, int to) {
    int columns = 0;
    int at = from;
    while (at < to) {
      int point = text.codePointAt(at);
      at += Character.charCount(point);
      if (at < to && text.codePointAt(at) == EMOJI_FORM && Character.isEmoji(point)) {
        return 2;
      }
      columns += ofCodePoint(point);
    }
    return Math.min(2, columns);
  }

  private static int ofCodePoint(int point) {
    if (isWide(point)) {
      return 2;
    }
    // Vowels and final consonants in NFD stand in the block of the consonant before them.
    boolean joins = point >= 0x1160 && point <= 0x11FF || point >= 0xD7B0 && point <= 0xD7FB;
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> 0;
      default -> joins ? 0 : 1;
    };
  }

  /** EastAsianWidth.txt's W and F; emoji among them are known to the platform. */
  private static boolean isWide(int point) {
    if (point < 0x1100) {
      return false;
    }
    return point <= 0x115F
        || point == 0x2329
        || point == 0x232A
        || point >= 0x2630 && point <= 0x2637
        || point >= 0x268A && point <= 0x268F
        || point >= 0x2E80 && point <= 0x303E
        || point >= 0x3041 && point <= 0x3247
        || point >= 0x3250 && point <= 0xA4CF
        || point >= 0xA960 && point <= 0xA97F
        || point >= 0xAC00 && point <= 0xD7A3
        || point >= 0xF900 && point <= 0xFAFF
        || point >= 0xFE10 && point <= 0xFE19
        || point >= 0xFE30 && point <= 0xFE6F
        || point >= 0xFF01 && point <= 0xFF60
        || point >= 0xFFE0 && point <= 0xFFE6
        || point >= 0x16FE0 && point <= 0x1B2FF
        || point >= 0x1D300 && point <= 0x1D376
        || point >= 0x1F200 && point <= 0x1F265
        || point >= 0x20000 && point <= 0x3FFFD
        || Character.isEmojiPresentation(point) && !isFlagLetter(point);
  }

  /** Two of them make a flag. */
  private static boolean isFlagLetter(int point) {
    return point >= 0x1F1E6 && point <= 0x1F1FF;
  }
}
