package hoego.markdown;

import java.util.Arrays;

/** Where the lines of a text begin. */
final class Lines {
  private final int[] starts;

  Lines(String text) {
    int[] found = new int[Math.max(16, text.length() / 24)];
    int count = 1;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
      if (count == found.length) {
        found = Arrays.copyOf(found, count * 2);
      }
      found[count++] = at + 1;
    }
    starts = Arrays.copyOf(found, count);
  }

  /** The 0-based line of the char at {@code offset}. */
  int of(int offset) {
    int index = Arrays.binarySearch(starts, offset);
    return index >= 0 ? index : -index - 2;
  }

  int count() {
    return starts.length;
  }
}
