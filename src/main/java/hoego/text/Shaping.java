package hoego.text;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Parts lines that have to be shaped, such as old Hangul, Devanagari, marks, joined emoji.
 *
 * <p>JavaFX 26 shapes what is left of a stretch anew for each line that it wraps, in time by the
 * square of its length: a paragraph of 14,000 letters of Hindi takes four minutes. In parts it is
 * shaped in proportion to its length. Writing is parted between words, or between characters where
 * there are none; what hangs on one character without end, anywhere. A line that is read from right
 * to left is parted word by word, but where it can't be wrapped all the same: a part costs more
 * than a word. Where any part has to be shaped, JavaFX looks at every char of the line by
 * reflection, at each layout. A line of more than can be wrapped is parted though nothing is
 * shaped: parts that are out of sight are not drawn, where else each blink of the caret would draw
 * it all.
 */
public final class Shaping {
  /** From this many chars on, laying a wrapped line out stops the program for seconds. */
  public static final int LONGEST_WRAPPED_LINE = 20_000;

  /**
   * The same of chars that have to be shaped, in one line: a quarter of a second. Where lines are
   * not wrapped, JavaFX forgets with each question for a size how it has laid them out, and shapes
   * them nine times before they are seen; where they are, what is left of a part once a row.
   */
  public static final int MOST_SHAPED_IN_WRAPPED_LINE = 4_000;

  /** So long a line, in chars, is shaped as quickly whole. */
  private static final int LONGEST_WHOLE = 256;

  /** How long a part is at most, in chars: longer than any character that anybody writes. */
  private static final int PART = 128;

  private static final int SHORTEST_PART = 64;

  /**
   * The same of what hangs together without end, drawn apart: each part costs as much as a word.
   */
  private static final int ENDLESS_PART = 4_096;

  /** The same where nothing is shaped. */
  private static final int PLAIN_PART = 8_192;

  private static final char JOINER = 0x200D;

  /** A joiner, and a char of each of the two that it joins. */
  private static final int JOINED = 3;

  /** Nothing to be seen, and nothing to be shaped. */
  private static final char UNSEEN = ShownHangul.FILLER;

  private Shaping() {}

  /**
   * Where the parts of a line end, in chars, ascending and without the line's own end; none where
   * it is shaped quickly as it is.
   */
  public static List<Integer> cuts(String line) {
    if (isShort(line) && isRightToLeft(line)) {
      List<Integer> words = cuts(line, true);
      if (isWrappable(line, words)) {
        return words;
      }
    }
    if (line.length() <= LONGEST_WHOLE || shaped(line) == 0) {
      return line.length() <= LONGEST_WRAPPED_LINE ? List.of() : plainCuts(line);
    }
    return cuts(line, false);
  }

  private static List<Integer> plainCuts(String line) {
    List<Integer> cuts = new ArrayList<>();
    for (int at = PLAIN_PART; at < line.length(); at += PLAIN_PART) {
      cuts.add(at);
    }
    return cuts;
  }

  private static List<Integer> cuts(String line, boolean intoWords) {
    List<Integer> cuts = new ArrayList<>();
    int at = 0;
    for (int end = endOfPart(line, at, intoWords);
        end < line.length();
        end = endOfPart(line, at, intoWords)) {
      cuts.add(end);
      at = end;
    }
    return cuts;
  }

  /**
   * How many chars of a line are not simply drawn as the font has them, but join or combine. What
   * joins two emoji counts for both. Hangul taken apart is shown whole, see {@link ShownHangul}.
   */
  public static int shaped(String line) {
    String shown = ShownHangul.of(line);
    int shaped = 0;
    for (int at = 0; at < shown.length(); at++) {
      char c = shown.charAt(at);
      if (isShaped(c)) {
        shaped += c == JOINER ? JOINED : 1;
      }
    }
    return shaped;
  }

  /**
   * Whether JavaFX 26 can wrap a line, and soon. On Linux it looks for the spaces at the end of a
   * part that is written from right to left as many chars before the part as that is long, and
   * throws where the line has not so many.
   */
  public static boolean isWrappable(String line) {
    return isShort(line) && (!isRightToLeft(line) || isWrappable(line, cuts(line, true)));
  }

  private static boolean isWrappable(String line, List<Integer> words) {
    int from = 0;
    for (int to : words) {
      if (from < to - from && isRightToLeft(line.substring(from, to))) {
        return false;
      }
      from = to;
    }
    return from >= line.length() - from || !isRightToLeft(line.substring(from));
  }

  private static boolean isShort(String line) {
    return line.length() <= LONGEST_WRAPPED_LINE && shaped(line) <= MOST_SHAPED_IN_WRAPPED_LINE;
  }

  /** Whether a part is nothing but what hangs on one character, and more of it than is written. */
  public static boolean isEndless(String part) {
    return part.length() >= SHORTEST_PART
        && part.chars().skip(1).allMatch(c -> LongCluster.hangs((char) c));
  }

  /**
   * An endless part as it can be shown: its marks and joiners are not to be seen. Shaped they would
   * cost a hundred times as much, and be one blot.
   *
   * @return as long as {@code part}
   */
  public static String unjoined(String part) {
    StringBuilder shown = new StringBuilder(part);
    for (int at = 0; at < part.length(); at++) {
      if (!Character.isSurrogate(part.charAt(at)) && LongCluster.hangs(part.charAt(at))) {
        shown.setCharAt(at, UNSEEN);
      }
    }
    return shown.toString();
  }

  private static int endOfPart(String line, int from, boolean intoWords) {
    int most = Math.min(from + PART, line.length());
    if (intoWords) {
      int space = line.indexOf(' ', from, most);
      return space >= 0 ? space + 1 : characterEnd(line, from, most);
    }
    if (most == line.length()) {
      return most;
    }
    for (int end = most; end > from + SHORTEST_PART; end--) {
      if (line.charAt(end - 1) == ' ') {
        return end;
      }
    }
    return characterEnd(line, from, most);
  }

  /** The last place up to {@code most} where a character ends, if there is one far enough. */
  private static int characterEnd(String line, int from, int most) {
    if (most == line.length()) {
      return most;
    }
    int marks = from;
    while (marks < Math.min(from + ENDLESS_PART, line.length()) && isMark(line.charAt(marks))) {
      marks++;
    }
    int longest = Math.min(from + ENDLESS_PART + SHORTEST_PART, line.length());
    int hanging = marks;
    while (hanging < longest && LongCluster.hangs(line.charAt(hanging))) {
      hanging++;
    }
    // No rest is left that would be too short to be endless, for which all would be analysed.
    boolean rest = from >= ENDLESS_PART && hanging == line.length();
    if (rest || hanging >= from + ENDLESS_PART) {
      int end = hanging == line.length() ? hanging : from + ENDLESS_PART;
      return withinPair(line, end) ? end - 1 : end;
    }
    if (marks >= most) {
      return marks;
    }
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line.substring(from, Math.min(most + 2, line.length())));
    int end = from + characters.preceding(most - from + 1);
    if (end >= from + SHORTEST_PART) {
      return end;
    }
    return withinPair(line, most) ? most - 1 : most;
  }

  private static boolean isMark(char c) {
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
  }

  private static boolean withinPair(String line, int at) {
    return at < line.length() && Character.isSurrogatePair(line.charAt(at - 1), line.charAt(at));
  }

  private static boolean isShaped(char c) {
    return c >= 0x300
        && c != UNSEEN
        && (LongCluster.hangs(c)
            || c >= 0x590 && c <= 0x109F
            || c >= 0x1100 && c <= 0x11FF
            || c >= 0x13A0 && c <= 0x13FF
            || c >= 0x1780 && c <= 0x17FF
            || c >= 0x1C50 && c <= 0x1C7F
            || c >= 0xFB1D && c <= 0xFEFC);
  }

  /** Whether there is anything in a text that is read from right to left. */
  public static boolean isRightToLeft(String text) {
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      // Asked of every character of a long text: most have no such neighbours in Unicode's blocks.
      boolean none = c < 0x590 || c >= 0x900 && c < 0x2000 || c >= 0x2070 && c < 0xD800;
      if (!none && isRightToLeft(Character.getDirectionality(text.codePointAt(at)))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isRightToLeft(byte direction) {
    return switch (direction) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_EMBEDDING,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_OVERRIDE,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ISOLATE ->
          true;
      default -> false;
    };
  }
}
