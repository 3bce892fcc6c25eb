package hoego.liquid;

import hoego.liquid.Problem.Reason;
import java.util.ArrayList;
import java.util.List;

/** A text being written, and the source's line of each of its lines; of one thread. */
final class Output {
  private final StringBuilder text = new StringBuilder();
  private final List<Integer> lines = new ArrayList<>();
  private boolean atLineStart = true;

  /** The one line that everything stands on while it is 0 or more: that of a file's inclusion. */
  private int onlyLine = -1;

  /** Writes what stands in the source from {@code line} on. */
  void literal(String written, int line) {
    write(written, line, Integer.MAX_VALUE);
  }

  /** Writes what was worked out on {@code line}. */
  void value(String written, int line) {
    write(written, line, line);
  }

  /** Writes what came from the lines {@code line} to {@code last}. */
  void write(String written, int line, int last) {
    if (text.length() + (long) written.length() > Budget.MOST_CHARS) {
      throw new LiquidFailure(Reason.TOO_LARGE, "");
    }
    int from = 0;
    int at = line;
    while (from < written.length()) {
      int end = written.indexOf('\n', from);
      int to = end < 0 ? written.length() : end + 1;
      if (atLineStart) {
        lines.add(onlyLine >= 0 ? onlyLine : Math.min(at, last));
      }
      text.append(written, from, to);
      atLineStart = end >= 0;
      from = to;
      at++;
    }
  }

  /** Has all that follows stand on one line, until it is given back what this returns. */
  int onLine(int line) {
    int before = onlyLine;
    if (onlyLine < 0) {
      onlyLine = line;
    }
    return before;
  }

  void backOnLine(int before) {
    onlyLine = before;
  }

  int length() {
    return text.length();
  }

  /** Forgets all but the first {@code length} chars. */
  void cutTo(int length) {
    if (length == text.length()) {
      return;
    }
    text.setLength(length);
    int kept = 0;
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) == '\n') {
        kept++;
      }
    }
    atLineStart = length == 0 || text.charAt(length - 1) == '\n';
    int lineCount = atLineStart ? kept : kept + 1;
    lines.subList(Math.min(lineCount, lines.size()), lines.size()).clear();
  }

  String text() {
    return text.toString();
  }

  /** Each line's source line, in rising order: a loop's later rounds stand where it ends. */
  List<Integer> lines() {
    List<Integer> rising = new ArrayList<>(lines.size() + 1);
    int highest = 0;
    for (int line : lines) {
      highest = Math.max(highest, line);
      rising.add(highest);
    }
    if (atLineStart) {
      rising.add(highest);
    }
    return rising;
  }
}
