package hoego.text;

/**
 * Tells what hangs on one character without end from words that anybody writes: shaping a cluster,
 * and looking for its places, takes time by the square of its length, a minute for twenty thousand
 * accents.
 */
public final class LongCluster {
  /** So many chars in a row that may hang together are no writing. */
  public static final int LONGEST = 128;

  private LongCluster() {}

  /** Whether there is such a thing in a text. */
  public static boolean isIn(CharSequence text) {
    int hanging = 0;
    for (int at = 0; at < text.length() && hanging <= LONGEST; at++) {
      hanging = hangs(text.charAt(at)) ? hanging + 1 : 0;
    }
    return hanging > LONGEST;
  }

  /** Whether a char may be part of the character before it: marks, joiners, halves of emoji. */
  public static boolean hangs(char of) {
    return of >= 0x300
        && switch (Character.getType(of)) {
          case Character.NON_SPACING_MARK,
              Character.ENCLOSING_MARK,
              Character.COMBINING_SPACING_MARK,
              Character.FORMAT,
              Character.SURROGATE ->
              true;
          default -> false;
        };
  }
}
