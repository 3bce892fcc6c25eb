package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * A text put together from stretches of a post, such as the inside of a quote without its marks,
 * that knows where in the post each of its chars stands. For use by one thread.
 */
final class Cut {
  /** Every line of it ends with a line feed. */
  final String text;

  private record Found(int from, int at) {}

  private final BasedSequence post;
  private final int[] starts;
  private final int[] origins;
  private final int[] made;
  private final int count;
  private final Map<String, Found> found = new HashMap<>();
  private int reach;

  private Cut(BasedSequence post, Builder from) {
    this.post = post;
    this.text = from.text.toString();
    this.starts = from.starts;
    this.origins = from.origins;
    this.made = from.made;
    this.count = from.count;
  }

  /** The whole of a post, line ends made alike. */
  static Cut of(BasedSequence post) {
    String all = post.toString();
    Builder builder = new Builder(post, all.length() + 1);
    int from = 0;
    while (from < all.length()) {
      int end = from;
      while (end < all.length() && all.charAt(end) != '\n' && all.charAt(end) != '\r') {
        end++;
      }
      builder.stretch(all, from, end, from, 0);
      builder.text.append('\n');
      boolean pair =
          end + 1 < all.length() && all.charAt(end) == '\r' && all.charAt(end + 1) == '\n';
      from = end + (pair ? 2 : 1);
    }
    if (builder.text.isEmpty()) {
      builder.stretch("", 0, 0, 0, 0);
      builder.text.append('\n');
    }
    return builder.cut();
  }

  Builder builder() {
    return new Builder(post, 64);
  }

  /**
   * Where {@code needle} next stands, or -1. Remembers what it found: a hostile text makes the same
   * search from each of its chars.
   */
  int find(String needle, int from) {
    Found last = found.get(needle);
    int at;
    if (last != null && last.from() <= from && (last.at() < 0 || from <= last.at())) {
      at = last.at();
    } else {
      at = text.indexOf(needle, from);
      found.put(needle, new Found(from, at));
    }
    reached(at < 0 ? Integer.MAX_VALUE : at + needle.length());
    return at;
  }

  /** Says that what stands before {@code at} has been looked at: the largest value for all. */
  void reached(int at) {
    reach = Math.max(reach, at);
  }

  /** How far has been looked since {@link #reach(int)}. */
  int reach() {
    return reach;
  }

  /** Has it that no more than what stands before {@code at} has been looked at. */
  void reach(int at) {
    reach = at;
  }

  /** The end of the line that {@code at} is in: of its line feed, or the text's end. */
  int lineEnd(int at) {
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** The begin of the next line, or the text's end. */
  int nextLine(int at) {
    return Math.min(text.length(), lineEnd(at) + 1);
  }

  /** What of the post the chars {@code from} to {@code to} come from, gaps included. */
  BasedSequence range(int from, int to) {
    int start = origin(from);
    int end = to <= from ? start : Math.max(start, origin(to - 1) + 1);
    return post.subSequence(start, Math.min(end, post.length()));
  }

  private int origin(int at) {
    int index = Arrays.binarySearch(starts, 0, count, at);
    if (index < 0) {
      index = Math.max(0, -index - 2);
    }
    int offset = Math.max(0, at - starts[index] - made[index]);
    return Math.min(post.length(), origins[index] + offset);
  }

  /** Puts a cut together. */
  static final class Builder {
    private final BasedSequence post;
    private final StringBuilder text;
    private int[] starts = new int[8];
    private int[] origins = new int[8];
    private int[] made = new int[8];
    private int count;

    private Builder(BasedSequence post, int size) {
      this.post = post;
      this.text = new StringBuilder(size);
    }

    boolean isEmpty() {
      return text.isEmpty();
    }

    /** Adds chars of another cut. */
    Builder add(Cut from, int start, int end) {
      return add(from, start, end, "");
    }

    /** Adds chars of another cut, on one of its lines, with some before them that no post has. */
    Builder add(Cut from, int start, int end, String before) {
      int index = Arrays.binarySearch(from.starts, 0, from.count, start);
      if (index < 0) {
        index = Math.max(0, -index - 2);
      }
      int at = start;
      String madeHere = before;
      while (at < end || !madeHere.isEmpty()) {
        int until = index + 1 < from.count ? Math.min(end, from.starts[index + 1]) : end;
        int offset = at - from.starts[index];
        int old = Math.max(0, from.made[index] - offset);
        int origin = from.origins[index] + Math.max(0, offset - from.made[index]);
        grow();
        starts[count] = text.length();
        origins[count] = origin;
        made[count++] = madeHere.length() + old;
        text.append(madeHere).append(from.text, at, until);
        madeHere = "";
        at = until;
        index++;
      }
      return this;
    }

    private void stretch(String all, int start, int end, int origin, int madeBefore) {
      grow();
      starts[count] = text.length();
      origins[count] = origin;
      made[count++] = madeBefore;
      text.append(all, start, end);
    }

    private void grow() {
      if (count == starts.length) {
        starts = Arrays.copyOf(starts, count * 2);
        origins = Arrays.copyOf(origins, count * 2);
        made = Arrays.copyOf(made, count * 2);
      }
    }

    Cut cut() {
      return new Cut(post, this);
    }
  }
}
