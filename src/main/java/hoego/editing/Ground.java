package hoego.editing;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where lines begin and end in a text, and what they stand in: front matter, code, or the post. */
public final class Ground {
  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?(?:---|\\.\\.\\.)[ \\t]*(?:\\n|\\z)");
  private static final Pattern FENCE =
      Pattern.compile("^[ \\t>]*(?:[-*+]|\\d+[.)])?[ \\t]*(`{3,}|~{3,})(.*)$");

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
    Matcher front = FRONT_MATTER.matcher(text);
    return text.startsWith("---") && front.find() ? front.end() : 0;
  }

  /** Whether an offset stands in the front matter, where Markdown means nothing. */
  static boolean inFrontMatter(String text, int offset) {
    return offset < bodyStart(text);
  }

  /** Whether an offset stands in a fenced code block, its fences included. */
  static boolean inCode(String text, int offset) {
    int at = bodyStart(text);
    char mark = 0;
    int length = 0;
    while (at <= offset && at <= text.length()) {
      int end = lineEnd(text, at);
      Matcher fence = FENCE.matcher(text).region(at, end);
      if (fence.find()) {
        String marks = fence.group(1);
        if (mark == 0) {
          if (marks.charAt(0) == '~' || fence.group(2).indexOf('`') < 0) {
            mark = marks.charAt(0);
            length = marks.length();
          }
        } else if (marks.charAt(0) == mark
            && marks.length() >= length
            && fence.group(2).isBlank()) {
          if (offset <= end) {
            return true;
          }
          mark = 0;
        }
      }
      at = end + 1;
    }
    return mark != 0;
  }

  /** Whether Markdown commands mean something at an offset. */
  public static boolean isText(String text, int offset) {
    return !inFrontMatter(text, offset) && !inCode(text, offset);
  }
}
