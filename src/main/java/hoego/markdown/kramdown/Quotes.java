package hoego.markdown.kramdown;

import java.util.List;

/**
 * Chooses the shape of a straight quote by the chars around it, as SmartyPants does: it knows the
 * words of ASCII only.
 */
final class Quotes {
  private static final int LEFT_SINGLE = 0;
  private static final int RIGHT_SINGLE = 1;
  private static final int LEFT_DOUBLE = 2;
  private static final int RIGHT_DOUBLE = 3;

  private Quotes() {}

  /** Where to look from: at the char before the quote, if that is text not yet taken. */
  static int from(String text, int textFrom, int quote) {
    return quote > textFrom && text.charAt(quote - 1) != '\\' ? quote - 1 : quote;
  }

  /**
   * Adds the quote that stands at {@code from} or behind the char there.
   *
   * @return where to go on
   */
  static int add(SpanParser parser, int from) {
    String text = parser.text;
    int end = parser.end;
    int quote = isQuote(text.charAt(from)) ? from : from + 1;
    parser.words(from, quote);
    parser.at = quote;
    char c = text.charAt(quote);
    if (quote == from && opensEmphasis(text, quote, end)) {
      left(parser, c);
    } else if (quote == from && closesBeforeMark(text, quote, end)) {
      right(parser, c);
    } else if ((quote == from || Chars.isSpace(text.charAt(from)))
        && quote + 2 < end
        && isQuote(text.charAt(quote + 1))
        && text.charAt(quote + 1) != c
        && Chars.isAsciiWord(text.charAt(quote + 2))) {
      left(parser, c);
      left(parser, text.charAt(quote + 1));
    } else if (c == '\''
        && isDecade(text, quote, end)
        && (quote == from || Chars.isSpace(text.charAt(from)))) {
      right(parser, c);
    } else if (quote > from && Chars.isSpace(text.charAt(from)) && isWord(text, quote + 1, end)) {
      left(parser, c);
    } else if (quote > from && " \t\r\n[{(-".indexOf(text.charAt(from)) < 0) {
      right(parser, c);
    } else if (quote == from && quote + 1 < end && isQuote(text.charAt(quote + 1))) {
      // The quote itself is what the next one closes.
      parser.words(quote, quote + 1);
      parser.at = quote + 1;
      right(parser, text.charAt(quote + 1));
    } else if (quote == from && endsWord(text, quote + 1, end)) {
      right(parser, c);
    } else {
      left(parser, c);
    }
    return parser.at;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isWord(String text, int at, int end) {
    return at < end && Chars.isAsciiWord(text.charAt(at));
  }

  private static boolean isMark(String text, int at, int end) {
    return at < end && (text.charAt(at) == '*' || text.charAt(at) == '_');
  }

  private static boolean opensEmphasis(String text, int quote, int end) {
    return isMark(text, quote + 1, end)
        && quote + 2 < end
        && !Chars.isSpace(text.charAt(quote + 2));
  }

  private static boolean closesBeforeMark(String text, int quote, int end) {
    int next = quote + 1;
    if (next >= end || !Chars.isAsciiPunctuation(text.charAt(next))) {
      return false;
    }
    if (text.startsWith("..", next + 1) && next + 3 <= end) {
      return false;
    }
    boolean wordMark = text.charAt(next) == '_';
    boolean wordAfter = next + 1 < end && Chars.isWord(text.charAt(next + 1));
    return wordMark == wordAfter;
  }

  private static boolean isDecade(String text, int quote, int end) {
    return quote + 3 < end
        && isDigit(text.charAt(quote + 1))
        && isDigit(text.charAt(quote + 2))
        && text.charAt(quote + 3) == 's';
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean endsWord(String text, int at, int end) {
    if (at >= end || Chars.isSpace(text.charAt(at))) {
      return true;
    }
    return text.charAt(at) == 's' && (at + 1 >= end || !Chars.isWord(text.charAt(at + 1)));
  }

  private static void left(SpanParser parser, char quote) {
    glyph(parser, quote == '\'' ? LEFT_SINGLE : LEFT_DOUBLE);
  }

  private static void right(SpanParser parser, char quote) {
    glyph(parser, quote == '\'' ? RIGHT_SINGLE : RIGHT_DOUBLE);
  }

  private static void glyph(SpanParser parser, int shape) {
    List<String> quotes = parser.context.options().quotes();
    parser.glyph(quotes.get(shape), 1);
  }
}
