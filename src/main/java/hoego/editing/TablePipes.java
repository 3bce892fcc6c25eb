package hoego.editing;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the pipes of a line that divide cells, as Jekyll has it: Liquid runs first, then kramdown
 * takes {@code <code>} elements and code spans whole, and a backslash guards a pipe.
 */
final class TablePipes {
  private final StringBuilder line;
  private final List<Integer> pipes = new ArrayList<>();
  private boolean looseTick;

  private TablePipes(String line) {
    this.line = new StringBuilder(line);
  }

  /** Looks through a line from an offset on. */
  static TablePipes of(String line, int from) {
    TablePipes found = new TablePipes(line);
    found.coverLiquid("{{", "}}");
    found.coverLiquid("{%", "%}");
    found.scan(from);
    return found;
  }

  /** The offsets of the dividing pipes, in order. */
  List<Integer> pipes() {
    return List.copyOf(pipes);
  }

  /** Whether there is a backtick that opens no code span and closes none. */
  boolean looseTick() {
    return looseTick;
  }

  private void coverLiquid(String open, String close) {
    int at = line.indexOf(open);
    while (at >= 0) {
      int end = line.indexOf(close, at + open.length());
      if (end < 0) {
        return;
      }
      for (int i = at; i < end + close.length(); i++) {
        line.setCharAt(i, 'x');
      }
      at = line.indexOf(open, end);
    }
  }

  private void scan(int from) {
    int at = from;
    int code = line.indexOf("<code", at);
    while (code >= 0) {
      int open = line.indexOf(">", code);
      int close = open < 0 ? -1 : line.indexOf("</code>", open + 1);
      if (close < 0) {
        break;
      }
      scanSpans(at, code);
      at = close + "</code>".length();
      code = line.indexOf("<code", at);
    }
    scanSpans(at, line.length());
  }

  private void scanSpans(int from, int to) {
    int unclosed = Integer.MAX_VALUE;
    int at = from;
    while (at < to) {
      char c = line.charAt(at);
      if (c == '`') {
        int ticks = 1;
        while (at + ticks < to && line.charAt(at + ticks) == '`') {
          ticks++;
        }
        int end = ticks < unclosed && !standsAlone(at, ticks, to) ? close(at, ticks, to) : -1;
        if (end < 0 && ticks > 1) {
          unclosed = Math.min(unclosed, ticks);
        }
        looseTick |= end < 0;
        at = end < 0 ? at + ticks : end;
      } else {
        if (c == '|' && (at == from || line.charAt(at - 1) != '\\')) {
          pipes.add(at);
        }
        at++;
      }
    }
  }

  /** One backtick between blanks opens nothing. */
  private boolean standsAlone(int at, int ticks, int to) {
    return ticks == 1 && at > 0 && isBlank(at - 1) && at + 1 < to && isBlank(at + 1);
  }

  private boolean isBlank(int at) {
    return line.charAt(at) == ' ' || line.charAt(at) == '\t';
  }

  /** Behind the first backticks that are as many, -1 where there are none. */
  private int close(int at, int ticks, int to) {
    int close = line.indexOf("`".repeat(ticks), at + ticks);
    return close < 0 || close + ticks > to ? -1 : close + ticks;
  }
}
