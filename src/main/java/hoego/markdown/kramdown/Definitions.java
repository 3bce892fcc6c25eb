package hoego.markdown.kramdown;

import org.jspecify.annotations.Nullable;

/** Reads what is defined on a line of its own to be used elsewhere. */
final class Definitions {
  private Definitions() {}

  /** Reads a footnote: the rest of its line and the indented lines after it. */
  static boolean footnote(BlockParser parser) {
    String text = parser.text;
    int mark = LineStart.mark(text, parser.at);
    if (!text.startsWith("[^", mark)) {
      return false;
    }
    int nameEnd = AttributeList.nameEnd(text, mark + 2, text.length());
    if (nameEnd == mark + 2 || !text.startsWith("]:", nameEnd)) {
      return false;
    }
    String name = text.substring(mark + 2, nameEnd);
    int end = CodeBlocks.end(parser.cut, parser.cut.nextLine(parser.at), false);
    Cut.Builder content = parser.cut.builder();
    int at = nameEnd + 2;
    while (at < end) {
      int next = parser.cut.nextLine(at);
      content.add(parser.cut, Math.min(at + LineStart.codeIndent(text, at), next), next);
      at = next;
    }
    FootnoteText footnote =
        new FootnoteText(
            parser.range(mark, Chars.trimmedEnd(text, mark, end)),
            parser.range(mark, nameEnd + 2),
            name);
    parser.at = end;
    parser.add(footnote);
    BlockParser.parse(parser.context, content.cut(), footnote);
    parser.context.document.footnotes().put(name, footnote);
    return true;
  }

  /** Reads the address of links that name it. */
  static boolean link(BlockParser parser) {
    String text = parser.text;
    int mark = LineStart.mark(text, parser.at);
    int lineEnd = parser.cut.lineEnd(mark);
    int close = mark;
    do {
      close = text.indexOf("]:", close + 1);
      if (close < 0 || close > lineEnd) {
        return false;
      }
    } while (close == mark + 1);
    if (text.charAt(mark) != '[' || text.substring(mark + 1, close).indexOf(']') >= 0) {
      return false;
    }
    int from = close + 2;
    while (from < lineEnd && (text.charAt(from) == ' ' || text.charAt(from) == '\t')) {
      from++;
    }
    Found found = address(text, from, lineEnd);
    if (found == null) {
      return false;
    }
    LinkDefinition reference =
        new LinkDefinition(
            parser.range(mark, Chars.trimmedEnd(text, mark, found.end())),
            parser.range(mark, close + 2),
            parser.range(found.from(), found.to()));
    parser.context.define(
        text.substring(mark + 1, close),
        new LinkTarget(text.substring(found.from(), found.to()), found.title(), reference));
    parser.at = found.end();
    parser.add(reference);
    return true;
  }

  /** An address and a title, which may stand on the next line; behind their last line. */
  private record Found(int from, int to, @Nullable String title, int end) {}

  private static @Nullable Found address(String text, int from, int lineEnd) {
    if (from < lineEnd && text.charAt(from) == '<') {
      int close = text.indexOf('>', from + 1);
      if (close > from && close < lineEnd) {
        Found bracketed = title(text, from + 1, close, close + 1, lineEnd);
        if (bracketed != null) {
          return bracketed;
        }
      }
    }
    int quote = from + 1;
    while (quote < lineEnd
        && !(isQuote(text.charAt(quote)) && Chars.isSpace(text.charAt(quote - 1)))) {
      quote++;
    }
    int to = Chars.trimmedEnd(text, from, Math.min(quote, lineEnd));
    return to == from ? null : title(text, from, to, to, lineEnd);
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static @Nullable Found title(String text, int from, int to, int at, int lineEnd) {
    int start = Chars.skipSpace(text, at, lineEnd);
    boolean here = start < lineEnd;
    int titleEnd = lineEnd;
    if (!here) {
      start = lineEnd + 1;
      while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
        start++;
      }
      int end = start < text.length() ? text.indexOf('\n', start) : -1;
      titleEnd = end < 0 ? text.length() : end;
    }
    if (start < titleEnd && start > at && isQuote(text.charAt(start))) {
      int last = Chars.trimmedEnd(text, start, titleEnd) - 1;
      if (last > start + 1 && text.charAt(last) == text.charAt(start)) {
        return new Found(
            from, to, text.substring(start + 1, last), Math.min(text.length(), titleEnd + 1));
      }
    }
    return here ? null : new Found(from, to, null, Math.min(text.length(), lineEnd + 1));
  }

  /** Reads what an abbreviation is short for. */
  static boolean abbreviation(BlockParser parser) {
    String text = parser.text;
    int mark = LineStart.mark(text, parser.at);
    int lineEnd = parser.cut.lineEnd(mark);
    int close = text.indexOf("]:", mark + 3);
    if (!text.startsWith("*[", mark) || close < 0 || close > lineEnd) {
      return false;
    }
    int from = Chars.skipSpace(text, close + 2, lineEnd);
    int end = Chars.trimmedEnd(text, from, lineEnd);
    AbbreviationText meaning =
        new AbbreviationText(parser.range(mark, end), text.substring(from, end));
    parser.context.document.abbreviations().put(text.substring(mark + 2, close), meaning);
    parser.at = parser.cut.nextLine(mark);
    parser.add(meaning);
    return true;
  }
}
