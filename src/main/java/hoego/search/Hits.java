package hoego.search;

import hoego.text.TextRange;
import java.util.Arrays;
import java.util.BitSet;

/**
 * Where a search hit: stretches in order and without overlap, some of them perhaps empty.
 *
 * <p>Immutable. A hit takes eight bytes, so that a text with a hit at each char can be held.
 */
public final class Hits implements SearchResult {
  /** No hit. */
  public static final Hits NONE = new Hits(new int[0], new int[0], 0);

  private final int[] starts;
  private final int[] ends;
  private final int size;

  private Hits(int[] starts, int[] ends, int size) {
    this.starts = starts;
    this.ends = ends;
    this.size = size;
  }

  /** How many there are. */
  public int size() {
    return size;
  }

  /** Whether there is none. */
  public boolean isEmpty() {
    return size == 0;
  }

  /**
   * A hit's stretch.
   *
   * @param index from 0
   */
  public TextRange get(int index) {
    if (index >= size) {
      throw new IndexOutOfBoundsException(index + " of " + size);
    }
    return new TextRange(starts[index], ends[index]);
  }

  /** The index of the hit that is exactly this stretch, -1 where none is. */
  public int indexOf(int start, int end) {
    // Of two hits with one start the first is empty.
    for (int i = firstFrom(start); i < size && starts[i] == start; i++) {
      if (ends[i] == end) {
        return i;
      }
    }
    return -1;
  }

  /** The index of the first hit that starts at {@code offset} or behind it; the size if none. */
  public int firstFrom(int offset) {
    int at = Arrays.binarySearch(starts, 0, size, offset);
    if (at < 0) {
      return -at - 1;
    }
    while (at > 0 && starts[at - 1] == offset) {
      at--;
    }
    return at;
  }

  /** The index of the last hit that starts before {@code offset}; -1 if none. */
  public int lastBefore(int offset) {
    return firstFrom(offset) - 1;
  }

  /**
   * The places at which the hits lie when the lines of {@code text} are spread over {@code count}
   * places from top to bottom.
   */
  public BitSet spread(String text, int count) {
    BitSet places = new BitSet(count);
    if (size == 0) {
      return places;
    }
    long lines = text.chars().filter(c -> c == '\n').count() + 1;
    long line = 0;
    int at = 0;
    for (int i = 0; i < size; i++) {
      for (; at < starts[i]; at++) {
        if (text.charAt(at) == '\n') {
          line++;
        }
      }
      places.set((int) (line * count / lines));
    }
    return places;
  }

  /** The hits one after another, for one who builds them. */
  static final class Builder {
    private int[] starts = new int[64];
    private int[] ends = new int[64];
    private int size;

    void add(int start, int end) {
      if (size == starts.length) {
        starts = Arrays.copyOf(starts, size * 2);
        ends = Arrays.copyOf(ends, size * 2);
      }
      starts[size] = start;
      ends[size++] = end;
    }

    Hits build() {
      return size == 0
          ? NONE
          : new Hits(Arrays.copyOf(starts, size), Arrays.copyOf(ends, size), size);
    }
  }
}
