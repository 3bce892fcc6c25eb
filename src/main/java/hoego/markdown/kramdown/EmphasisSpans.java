package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads emphasis and what is struck through. Marks are tried where they stand: two, then one, then
 * they are text.
 */
final class EmphasisSpans {
  private static final int UNKNOWN = -2;

  private final SpanParser parser;
  private final String text;
  private final int start;
  private final int end;
  private final int[] lastCloser = {UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN};

  /** From where on nothing closes what is struck through. */
  private int strikeless = Integer.MAX_VALUE;

  EmphasisSpans(SpanParser parser) {
    this.parser = parser;
    this.text = parser.text;
    this.start = parser.start;
    this.end = parser.end;
  }

  /** Reads the emphasis that the marks at hand begin, or takes them as text. */
  void mark(char mark) {
    int from = parser.at;
    int length = parser.next(1, mark) ? 2 : 1;
    int kind = length == 2 ? SpanParser.IN_STRONG : SpanParser.IN_EMPHASIS;
    boolean inWord = mark == '_' && isInWord(from);
    boolean apart = from + length < end && Chars.isSpace(text.charAt(from + length));
    if (inWord || apart || (parser.within & kind) != 0 || parser.isDeep()) {
      parser.literally(length);
      return;
    }
    Node found = emphasis(mark, length, kind);
    if (found == null && length == 2 && !(parser.parent instanceof Emphasis)) {
      parser.at = from;
      found = emphasis(mark, 1, SpanParser.IN_EMPHASIS);
    }
    if (found == null) {
      parser.at = from;
      parser.literally(length);
    } else {
      parser.parent.appendChild(found);
    }
  }

  /** Whether a letter stands before a place, or a letter and one hyphen. */
  private boolean isInWord(int at) {
    int letter = at - 1;
    if (letter > start && text.charAt(letter) == '-') {
      letter--;
    }
    return letter >= start && Chars.isLetter(text.charAt(letter));
  }

  private @Nullable Node emphasis(char mark, int length, int inside) {
    int from = parser.at;
    int kind = kind(mark, length);
    if (lastCloser(mark, length) <= from + length || parser.hasFailed(from, kind)) {
      return null;
    }
    DelimitedNodeImpl node = length == 2 ? new StrongEmphasis() : new Emphasis();
    parser.at = from + length;
    if (!parser.into(node, new Stop.Mark(mark, length), inside, false)) {
      parser.fail(from, kind);
      return null;
    }
    int close = parser.at;
    node.setOpeningMarker(parser.range(from, from + length));
    node.setText(parser.range(from + length, close));
    node.setClosingMarker(parser.range(close, close + length));
    node.setChars(parser.range(from, close + length));
    parser.at = close + length;
    return node;
  }

  private static int kind(char mark, int length) {
    return (mark == '_' ? 2 : 0) + length - 1;
  }

  /**
   * The last marks that may close emphasis of one or two; it saves looking from each that opens
   * none.
   */
  private int lastCloser(char mark, int length) {
    int kind = kind(mark, length);
    if (lastCloser[kind] == UNKNOWN) {
      int at = end;
      int runEnd;
      do {
        runEnd = at;
        while (runEnd > start && text.charAt(runEnd - 1) != mark) {
          runEnd--;
        }
        at = runEnd;
        while (at > start && text.charAt(at - 1) == mark) {
          at--;
        }
      } while (runEnd > start && !mayClose(at, runEnd - at, length));
      lastCloser[kind] = runEnd > start ? runEnd : -1;
    }
    return lastCloser[kind];
  }

  /** Two marks are passed over where they can't close, so that only those behind them can. */
  private boolean mayClose(int at, int run, int length) {
    return run >= (Stop.Mark.canClose(text, at, start) ? length : length + 2);
  }

  /** Reads what the tildes at hand strike through, apart from all that is around it. */
  void strike() {
    int from = parser.at;
    int close = strikeEnd();
    if (parser.isDeep()) {
      parser.literally(2);
      return;
    }
    Strikethrough node =
        new Strikethrough(
            parser.range(from, from + 2),
            parser.range(from + 2, close),
            parser.range(close, close + 2));
    parser.apart(node, from + 2, close);
    parser.parent.appendChild(node);
    parser.at = close + 2;
  }

  /** Where the tildes stand that close those at hand, or -1. */
  int strikeEnd() {
    int from = parser.at + 2;
    if (from >= end || Chars.isSpace(text.charAt(from)) || text.charAt(from) == '~') {
      return -1;
    }
    if (strikeless <= from) {
      return -1;
    }
    for (int close = parser.cut.find("~~", from + 1);
        close >= 0 && close + 2 <= end;
        close = parser.cut.find("~~", close + 1)) {
      if (!Chars.isSpace(text.charAt(close - 1)) && text.charAt(close - 1) != '~') {
        return close;
      }
    }
    strikeless = Math.min(strikeless, from);
    return -1;
  }
}
