package hoego.markdown.kramdown;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/** Where in a text a link's address may end: found once, for all that may be links. */
final class Parentheses {
  private final String text;
  private final int start;
  private final int end;

  /** For each opening parenthesis where its pair stands, -1 where it has none. */
  private final int[] closing;

  /** For each place the next white space that a quote follows, or -1. */
  private final int[] quotes;

  /** For each quote the next of its kind that a parenthesis follows, or -1. */
  private final int[] titleEnds;

  Parentheses(String text, int start, int end) {
    this.text = text;
    this.start = start;
    this.end = end;
    closing = new int[end - start];
    quotes = new int[end - start];
    titleEnds = new int[end - start];
    Arrays.fill(closing, -1);
    Deque<Integer> open = new ArrayDeque<>();
    for (int at = start; at < end; at++) {
      if (text.charAt(at) == '(') {
        open.push(at);
      } else if (text.charAt(at) == ')' && !open.isEmpty()) {
        closing[open.pop() - start] = at;
      }
    }
    int quote = -1;
    int single = -1;
    int twofold = -1;
    for (int at = end - 1; at >= start; at--) {
      char c = text.charAt(at);
      if (Chars.isSpace(c) && at + 1 < end && isQuote(text.charAt(at + 1))) {
        quote = at;
      }
      quotes[at - start] = quote;
      titleEnds[at - start] = c == '"' ? twofold : single;
      if (isQuote(c) && isBeforeParenthesis(at + 1)) {
        single = c == '"' ? single : at;
        twofold = c == '"' ? at : twofold;
      }
    }
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private boolean isBeforeParenthesis(int at) {
    int after = Chars.skipSpace(text, at, end);
    return after < end && text.charAt(after) == ')';
  }

  /** The pair of the parenthesis at {@code open}, or -1. */
  int close(int open) {
    return closing[open - start];
  }

  /** The next white space from {@code from} on that a quote follows, or -1. */
  int quote(int from) {
    return quotes[from - start];
  }

  /** Where the title ends that begins with the quote at {@code quote}, not empty; or -1. */
  int titleEnd(int quote) {
    int close = titleEnds[quote - start];
    while (close == quote + 1) {
      close = titleEnds[close - start];
    }
    return close;
  }
}
