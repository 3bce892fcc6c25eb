package hoego.markdown;

/** Where two texts are not alike; compares many chars at once. */
final class Differing {
  private static final int STEP = 4096;

  private Differing() {}

  /** How many chars the two have in common at their begin. */
  static int first(String one, String other) {
    int most = Math.min(one.length(), other.length());
    int at = 0;
    while (at + STEP <= most && one.regionMatches(at, other, at, STEP)) {
      at += STEP;
    }
    while (at < most && one.charAt(at) == other.charAt(at)) {
      at++;
    }
    return at;
  }

  /** How many chars the two have in common at their end, those before {@code from} apart. */
  static int tail(String one, String other, int from) {
    int most = Math.min(one.length(), other.length()) - from;
    int tail = 0;
    while (tail + STEP <= most
        && one.regionMatches(
            one.length() - tail - STEP, other, other.length() - tail - STEP, STEP)) {
      tail += STEP;
    }
    while (tail < most
        && one.charAt(one.length() - 1 - tail) == other.charAt(other.length() - 1 - tail)) {
      tail++;
    }
    return tail;
  }
}
