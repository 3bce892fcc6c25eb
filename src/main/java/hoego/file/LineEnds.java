package hoego.file;

import java.util.Arrays;

/** Each line's own ending, in order: what an editor that knows only LF would lose. */
final class LineEnds {
  private static final byte LF = 0;
  private static final byte CRLF = 1;
  private static final byte CR = 2;

  private final byte[] ends;

  private LineEnds(byte[] ends) {
    this.ends = ends;
  }

  /** The ends of the lines of a text as it is in the file. */
  static LineEnds of(String raw) {
    byte[] ends = new byte[16];
    int count = 0;
    for (int i = 0; i < raw.length(); i++) {
      char c = raw.charAt(i);
      if (c == '\n' || c == '\r') {
        boolean pair = c == '\r' && i + 1 < raw.length() && raw.charAt(i + 1) == '\n';
        if (count == ends.length) {
          ends = Arrays.copyOf(ends, count * 2);
        }
        ends[count++] = pair ? CRLF : c == '\n' ? LF : CR;
        i += pair ? 1 : 0;
      }
    }
    return new LineEnds(Arrays.copyOf(ends, count));
  }

  /** A text as the editor has it, every line end an LF. */
  static String normalized(String raw) {
    if (raw.indexOf('\r') < 0) {
      return raw;
    }
    return raw.replace("\r\n", "\n").replace('\r', '\n');
  }

  /** The text as it is to be in the file; {@code text} has as many LFs as there are ends here. */
  String restoredIn(String text) {
    if (summary() == LineEnding.LF || ends.length == 0) {
      return text;
    }
    StringBuilder raw = new StringBuilder(text.length() + ends.length);
    int from = 0;
    for (byte end : ends) {
      int to = text.indexOf('\n', from);
      raw.append(text, from, to).append(end == CRLF ? "\r\n" : end == CR ? "\r" : "\n");
      from = to + 1;
    }
    return raw.append(text, from, text.length()).toString();
  }

  /**
   * The text with a CR where a line ends in a CR alone, and an LF for every other end: each place
   * in it is the same place in {@code text}, which has as many LFs as there are ends here.
   */
  String withReturnsIn(String text) {
    LineEnding all = summary();
    if (all == LineEnding.LF || all == LineEnding.CRLF || all == LineEnding.NONE) {
      return text;
    }
    char[] chars = text.toCharArray();
    int at = -1;
    for (byte end : ends) {
      at = text.indexOf('\n', at + 1);
      if (end == CR) {
        chars[at] = '\r';
      }
    }
    return new String(chars);
  }

  /** The same with LF for a CR alone. */
  LineEnds withoutReturns() {
    byte[] others = ends.clone();
    for (int i = 0; i < others.length; i++) {
      others[i] = others[i] == CR ? LF : others[i];
    }
    return new LineEnds(others);
  }

  LineEnding summary() {
    if (ends.length == 0) {
      return LineEnding.NONE;
    }
    for (byte end : ends) {
      if (end != ends[0]) {
        return LineEnding.MIXED;
      }
    }
    return ending(ends[0]);
  }

  /** The ending of most lines, the earliest of equals, or LF where no line has one. */
  LineEnding dominant() {
    return ending(dominantEnd());
  }

  private byte dominantEnd() {
    int[] counts = new int[3];
    for (byte end : ends) {
      counts[end]++;
    }
    byte best = ends.length == 0 ? LF : ends[0];
    for (byte end : ends) {
      best = counts[end] > counts[best] ? end : best;
    }
    return best;
  }

  private static LineEnding ending(byte end) {
    return switch (end) {
      case CRLF -> LineEnding.CRLF;
      case CR -> LineEnding.CR;
      default -> LineEnding.LF;
    };
  }

  /** The ends for a changed text, where {@code before} is the text that these ends are of. */
  LineEnds carriedTo(String before, String after) {
    int lines = (int) after.chars().filter(c -> c == '\n').count();
    byte[] carried = new byte[lines];
    if (summary() == LineEnding.MIXED) {
      carry(LineOrigins.of(before, after, ends.length, lines), carried);
      keepApart(carried, after);
    } else {
      // All ends are the same, so it doesn't matter which line came from where.
      Arrays.fill(carried, dominantEnd());
    }
    return new LineEnds(carried);
  }

  /**
   * A line that came from one of these lines keeps that one's end, a new one ends as the line above
   * it does, and a new first one as most lines do.
   */
  private void carry(int[] origins, byte[] carried) {
    byte above = dominantEnd();
    for (int i = 0; i < origins.length; i++) {
      above = origins[i] < 0 ? above : ends[origins[i]];
      carried[i] = above;
    }
  }

  /** A CR and then an empty line's LF would read as one CR LF, and the empty line be gone. */
  private static void keepApart(byte[] ends, String text) {
    int start = 0;
    for (int i = 0; i < ends.length; i++) {
      int end = text.indexOf('\n', start);
      if (i > 0 && end == start && ends[i] == LF && ends[i - 1] == CR) {
        ends[i] = CRLF;
      }
      start = end + 1;
    }
  }
}
