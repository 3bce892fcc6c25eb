package hoego.post;

/**
 * A post's text split where Jekyll splits it, into front matter and body.
 *
 * <p>The rule is that of Jekyll's {@code Document::YAML_FRONT_MATTER_REGEXP}, {@code
 * \A(---\s*\n.*?\n?)^((---|\.\.\.)\s*$\n?)}, read in one pass: the first line is three hyphens and
 * ASCII white space, and the fence is closed by the next line of three hyphens or three dots. Blank
 * lines after the closing fence belong to it, as {@code \s*} takes them too.
 *
 * <p>All positions count chars from the text's start; an end is exclusive.
 *
 * @param text the whole post, its lines ending in LF, without a byte order mark
 * @param hasFrontMatter whether both fences are there
 * @param frontMatterStart where the line after the opening fence begins; 0 without front matter
 * @param frontMatterEnd where the closing fence begins; 0 without front matter
 * @param bodyStart where the body begins; 0 without front matter
 * @param bodyLine the line that the body begins on, counted from 0
 */
public record PostSource(
    String text,
    boolean hasFrontMatter,
    int frontMatterStart,
    int frontMatterEnd,
    int bodyStart,
    int bodyLine) {

  /** Splits a post; {@code text} has LF line ends and no byte order mark. Never fails. */
  public static PostSource of(String text) {
    PostSource allBody = new PostSource(text, false, 0, 0, 0, 0);
    if (!isFence(text, 0, '-')) {
      return allBody;
    }
    int line = lineEnd(text, 0) + 1;
    int start = line;
    int lineNumber = 1;
    while (line < text.length()) {
      if (isFence(text, line, '-') || isFence(text, line, '.')) {
        return closedAt(text, start, line, lineNumber);
      }
      line = lineEnd(text, line) + 1;
      lineNumber++;
    }
    return allBody;
  }

  /**
   * Splits a post where Jekyll does which takes a CR alone for white space and for no line end,
   * though YAML and Markdown take it for one later.
   *
   * @param text with LF line ends
   * @param withReturns the same with the CRs where they are
   */
  public static PostSource of(String text, String withReturns) {
    PostSource seen = of(withReturns);
    int bodyLine = (int) text.chars().limit(seen.bodyStart()).filter(c -> c == '\n').count();
    return new PostSource(
        text,
        seen.hasFrontMatter(),
        seen.frontMatterStart(),
        seen.frontMatterEnd(),
        seen.bodyStart(),
        bodyLine);
  }

  /** The YAML between the fences, its last line end included; empty without front matter. */
  public String frontMatter() {
    return text.substring(frontMatterStart, frontMatterEnd);
  }

  /** What Jekyll hands to Markdown. */
  public String body() {
    return text.substring(bodyStart);
  }

  private static PostSource closedAt(String text, int start, int fence, int fenceLine) {
    int body = fence + 3;
    int bodyLine = fenceLine;
    int next = body;
    while (next < text.length() && isSpace(text.charAt(next))) {
      if (text.charAt(next) == '\n') {
        body = next + 1;
        bodyLine++;
      }
      next++;
    }
    // White space up to the very end is the fence's as well: `$` holds there.
    if (next == text.length()) {
      body = next;
    }
    return new PostSource(text, true, start, fence, body, bodyLine);
  }

  private static boolean isFence(String text, int from, char mark) {
    if (from + 3 > text.length()
        || text.charAt(from) != mark
        || text.charAt(from + 1) != mark
        || text.charAt(from + 2) != mark) {
      return false;
    }
    for (int i = from + 3; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n') {
        return true;
      }
      if (!isSpace(c)) {
        return false;
      }
    }
    // A text that is one fence only has no line end after it, so nothing opens; a close may end so.
    return from > 0;
  }

  private static int lineEnd(String text, int from) {
    int end = text.indexOf('\n', from);
    return end < 0 ? text.length() : end;
  }

  /** Ruby's {@code \s}: ASCII only. */
  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
