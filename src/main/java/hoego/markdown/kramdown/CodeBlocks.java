package hoego.markdown.kramdown;

/** Reads blocks of code. */
final class CodeBlocks {
  private CodeBlocks() {}

  /**
   * Reads lines that are indented by four spaces or a tab, blank lines between them, and what
   * follows them without a blank line.
   */
  static void indented(BlockParser parser) {
    int from = parser.at;
    parser.at = end(parser.cut, from, LineStart.codeIndent(parser.text, from) > 0);
    IndentedCode code = new IndentedCode(code(parser.cut, from, parser.at));
    code.setChars(parser.range(from, Chars.trimmedEnd(parser.text, from, parser.at)));
    parser.add(code);
  }

  /**
   * Where indented lines end that begin at {@code from}.
   *
   * @param inside whether a line that is not indented goes on with them
   */
  static int end(Cut cut, int from, boolean inside) {
    String text = cut.text;
    boolean lazy = inside;
    int at = from;
    while (at < text.length()) {
      if (LineStart.isBlank(text, at)) {
        int next = at;
        while (next < text.length() && LineStart.isBlank(text, next)) {
          next = cut.nextLine(next);
        }
        if (next >= text.length() || LineStart.codeIndent(text, next) == 0) {
          return at;
        }
        at = next;
      } else if (LineStart.codeIndent(text, at) == 0 && (!lazy || endsLaziness(cut, at))) {
        return at;
      }
      lazy = true;
      at = cut.nextLine(at);
    }
    return at;
  }

  /**
   * Whether a line that is not indented ends the code, as one that begins with a form feed does.
   */
  private static boolean endsLaziness(Cut cut, int at) {
    char first = cut.text.charAt(LineStart.mark(cut.text, at));
    return LineStart.isLazyEnd(cut, at) || Chars.isSpace(first) && first != '\t' && first != ' ';
  }

  private static String code(Cut cut, int from, int end) {
    String text = cut.text;
    StringBuilder code = new StringBuilder(end - from);
    int at = from;
    while (at < end) {
      int next = cut.nextLine(at);
      int indent = LineStart.codeIndent(text, at);
      if (at > from && indent == 0 && isSlightlyIndented(text, at) && !code.isEmpty()) {
        code.setCharAt(code.length() - 1, ' ');
      }
      code.append(text, Math.min(at + indent, next), next);
      at = next;
    }
    return code.toString();
  }

  private static boolean isSlightlyIndented(String text, int at) {
    int i = LineStart.mark(text, at);
    return i < text.length() && !Chars.isSpace(text.charAt(i));
  }

  /** Reads code between two fences; a fence that is never closed is none. */
  static boolean fenced(BlockParser parser) {
    String text = parser.text;
    int open = LineStart.mark(text, parser.at);
    boolean github = parser.context.options().github();
    if (!LineStart.isFence(text, parser.at)
        || !github && (open > parser.at || text.charAt(open) == '`')) {
      return false;
    }
    int lineEnd = parser.cut.lineEnd(open);
    int runEnd = Fences.runEnd(text, open);
    // Of a fence that nothing closes, what is too long for those that there are names a language.
    char mark = text.charAt(open);
    int length = parser.fences().closable(mark, runEnd - open, lineEnd + 1);
    if (length < runEnd - open) {
      parser.cut.reached(Integer.MAX_VALUE);
    }
    int infoFrom = Chars.skipSpace(text, open + length, lineEnd);
    int infoEnd = Chars.trimmedEnd(text, infoFrom, lineEnd);
    if (length == 0 || runEnd - open < 3 || !isOneWord(text, infoFrom, infoEnd)) {
      return false;
    }
    int close = parser.fences().close(mark, length, lineEnd + 1);
    add(parser, open, open + length, infoFrom, infoEnd, close);
    return true;
  }

  private static boolean isOneWord(String text, int from, int end) {
    for (int i = from; i < end; i++) {
      if (Chars.isSpace(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private static void add(
      BlockParser parser, int open, int fenceEnd, int infoFrom, int infoEnd, int close) {
    String text = parser.text;
    int codeFrom = parser.cut.nextLine(open);
    String info = text.substring(infoFrom, infoEnd);
    int question = info.indexOf('?');
    FencedCode code =
        new FencedCode(
            text.substring(codeFrom, close), question > 0 ? info.substring(0, question) : info);
    int closeMark = LineStart.mark(text, close);
    int closeEnd = Chars.trimmedEnd(text, closeMark, parser.cut.lineEnd(close));
    code.setChars(parser.range(open, closeEnd));
    code.setOpeningMarker(parser.range(open, fenceEnd));
    code.setInfo(parser.range(infoFrom, infoEnd));
    code.setClosingMarker(parser.range(closeMark, closeEnd));
    parser.at = parser.cut.nextLine(close);
    parser.add(code);
  }
}
