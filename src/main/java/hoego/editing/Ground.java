package hoego.editing;

import org.jspecify.annotations.Nullable;

/**
 * Where lines begin and end in a text, and what they stand in: front matter, code, or the post.
 *
 * <p>One pass over the text at most, since keys ask.
 */
public final class Ground {
  /**
   * A fenced code block.
   *
   * @param open where the line of its opening fence begins
   * @param close where the line of its closing fence begins; -1 where it goes on to the end
   * @param end where its last line ends
   */
  record Fence(int open, int close, int end) {}

  private Ground() {}

  /** The offset at which a line begins. */
  static int lineStart(String text, int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  /** The offset at which a line ends, before its line end. */
  static int lineEnd(String text, int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** Where the post's body begins: behind the front matter, 0 where there is none. */
  static int bodyStart(String text) {
    if (!isRule(text, 0, lineEnd(text, 0), '-')) {
      return 0;
    }
    int at = lineEnd(text, 0) + 1;
    while (at < text.length()) {
      int end = lineEnd(text, at);
      if (isRule(text, at, end, '-') || isRule(text, at, end, '.')) {
        return Math.min(text.length(), end + 1);
      }
      at = end + 1;
    }
    return 0;
  }

  /** Whether a line is three marks and white space. */
  private static boolean isRule(String text, int from, int end, char mark) {
    if (end - from < 3) {
      return false;
    }
    for (int i = from; i < end; i++) {
      char at = text.charAt(i);
      if (i < from + 3 ? at != mark : !isSpace(at)) {
        return false;
      }
    }
    return true;
  }

  /** Whether an offset stands in the front matter, where Markdown means nothing. */
  static boolean inFrontMatter(String text, int offset) {
    return offset < bodyStart(text);
  }

  /** Whether an offset stands in a fenced code block, its fences included. */
  static boolean inCode(String text, int offset) {
    return fence(text, offset) != null;
  }

  /** The fenced code block that an offset stands in, null where it stands in none. */
  static @Nullable Fence fence(String text, int offset) {
    int at = bodyStart(text);
    int open = -1;
    int openMarks = 0;
    int openQuotes = 0;
    char mark = 0;
    while (at <= text.length()) {
      int end = lineEnd(text, at);
      int quotes = quotes(text, at, end);
      if (open >= 0 && quotes < openQuotes) {
        // A fence that stands in a quote ends with it.
        if (offset < at) {
          return new Fence(open, -1, at - 1);
        }
        open = -1;
      }
      int marks = marks(text, at, end, open >= 0);
      int length = marks < 0 ? 0 : run(text, marks, end);
      if (open < 0 && length >= 3 && opens(text, marks, marks + length, end)) {
        open = at;
        openMarks = length;
        openQuotes = quotes;
        mark = text.charAt(marks);
      } else if (open >= 0
          && length >= openMarks
          && text.charAt(marks) == mark
          && isBlank(text, marks + length, end)) {
        if (offset <= end) {
          return new Fence(open, at, end);
        }
        open = -1;
      }
      if (open < 0 && offset <= end) {
        return null;
      }
      at = end + 1;
    }
    return open < 0 ? null : new Fence(open, -1, text.length());
  }

  /** How many quote marks a line begins with. */
  private static int quotes(String text, int from, int end) {
    int quotes = 0;
    for (int i = from; i < end && (isSpace(text.charAt(i)) || text.charAt(i) == '>'); i++) {
      quotes += text.charAt(i) == '>' ? 1 : 0;
    }
    return quotes;
  }

  /** Where a fence's marks would begin in a line, -1 where there are none. */
  private static int marks(String text, int from, int end, boolean closing) {
    int at = from;
    while (at < end && (isSpace(text.charAt(at)) || text.charAt(at) == '>')) {
      at++;
    }
    if (!closing && at < end) {
      int item = at;
      while (item < end && Character.isDigit(text.charAt(item))) {
        item++;
      }
      boolean bullet = item == at && "-*+".indexOf(text.charAt(at)) >= 0;
      boolean number = item > at && item < end && ".)".indexOf(text.charAt(item)) >= 0;
      if (bullet || number) {
        at = item + 1;
        while (at < end && isSpace(text.charAt(at))) {
          at++;
        }
      }
    }
    return at < end && (text.charAt(at) == '`' || text.charAt(at) == '~') ? at : -1;
  }

  private static int run(String text, int from, int end) {
    int at = from;
    while (at < end && text.charAt(at) == text.charAt(from)) {
      at++;
    }
    return at - from;
  }

  /** Behind backticks that open a block no backtick may stand: that would be a span of code. */
  private static boolean opens(String text, int marks, int from, int end) {
    int tick = text.indexOf('`', from);
    return text.charAt(marks) == '~' || tick < 0 || tick >= end;
  }

  private static boolean isBlank(String text, int from, int end) {
    int at = from;
    while (at < end && isSpace(text.charAt(at))) {
      at++;
    }
    return at == end;
  }

  private static boolean isSpace(char at) {
    return at == ' ' || at == '\t';
  }

  /** Whether Markdown commands mean something at an offset. */
  public static boolean isText(String text, int offset) {
    return !inFrontMatter(text, offset) && !inCode(text, offset);
  }
}
