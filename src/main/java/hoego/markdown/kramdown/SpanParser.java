package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands within a line or a paragraph. */
final class SpanParser {
  private static final int IN_EMPHASIS = 1;
  private static final int IN_STRONG = 2;
  static final int IN_LINK = 4;
  static final int IN_HTML = 8;
  private static final int IN_STRUCK = 16;

  final Context context;
  final Cut cut;
  final String text;
  final int start;
  int end;
  int at;
  int within;
  Node parent;
  private final int[] lastCloser = {-2, -2, -2, -2};
  private final Set<Long> failed = new HashSet<>();
  private final Set<Long> open = new HashSet<>();
  private @Nullable Parentheses parentheses;
  private int parenthesesEnd;

  /** From where on nothing closes what is struck through. */
  private int strikeless = Integer.MAX_VALUE;

  private boolean htmlOnly;
  private int depth;

  private SpanParser(Context context, Node target, Cut cut, int from, int to) {
    this.context = context;
    this.cut = cut;
    this.text = cut.text;
    this.parent = target;
    this.start = from;
    this.end = to;
    this.at = from;
    for (@Nullable Node above = target; above != null; above = above.getParent()) {
      within |= above instanceof HtmlBlock ? IN_HTML : 0;
    }
  }

  /** Reads the spans of a stretch of text into a block. */
  static void parse(Context context, Context.Pending pending) {
    if (!(pending.target() instanceof Passage passage)) {
      new SpanParser(context, pending.target(), pending.cut(), pending.from(), pending.to())
          .read(null);
    } else if (passage.getParent() != null) {
      // One without a parent has become the terms of a list of definitions.
      new SpanParser(context, passage, passage.cut(), passage.from(), passage.to()).read(null);
      Node last = passage.getLastChild();
      if (passage.isBare()
          && last != null
          && last.getPrevious() instanceof HardLineBreak none
          && last instanceof Words words
          && words.literal().toString().equals("\n")) {
        none.unlink();
      }
    }
  }

  BasedSequence range(int from, int to) {
    return cut.range(from, to);
  }

  /**
   * Reads into a node up to where it ends.
   *
   * @return whether that was found; what was read is in the node either way
   */
  boolean into(Node node, Stop stop, int inside, boolean html) {
    Node outer = parent;
    int outerWithin = within;
    boolean outerHtmlOnly = htmlOnly;
    parent = node;
    within |= inside;
    htmlOnly = html;
    depth++;
    boolean found = read(stop);
    depth--;
    parent = outer;
    within = outerWithin;
    htmlOnly = outerHtmlOnly;
    return found;
  }

  /** Where links' addresses may end. */
  Parentheses parentheses() {
    if (parentheses == null || parenthesesEnd != end) {
      parentheses = new Parentheses(text, start, end);
      parenthesesEnd = end;
    }
    return parentheses;
  }

  boolean isDeep() {
    return depth > Context.DEEPEST;
  }

  /**
   * Whether the element that begins at a place is known not to be closed, while it is tried whether
   * something around it is: then nothing around it is either.
   */
  boolean isKnownOpen(int from) {
    boolean trying = (within & (IN_EMPHASIS | IN_STRONG | IN_LINK)) != 0;
    return trying && open.contains(from * 32L + within);
  }

  /** Keeps in mind that an element is not closed. */
  void knowOpen(int from) {
    open.add(from * 32L + within);
  }

  /** Whether nothing was found before that could have begun here, within the same spans. */
  boolean hasFailed(int from) {
    return failed.contains((from * 4L + 3) * 32 + within);
  }

  /** Keeps in mind that nothing begins here. */
  void fail(int from) {
    failed.add((from * 4L + 3) * 32 + within);
  }

  private boolean read(@Nullable Stop stop) {
    int from = at;
    while (at < end) {
      char c = text.charAt(at);
      if (stop != null && stop.mayBe(c)) {
        words(from, at);
        from = at;
        if (stop.at(text, at, start, end, parent)) {
          return true;
        }
      }
      if (!isSpecial(c)) {
        at++;
        continue;
      }
      context.watch();
      if (htmlOnly && c != '<') {
        at++;
        continue;
      }
      int before = at;
      int spanFrom = isQuote(c) ? Quotes.from(text, from, at) : at;
      if (begins(c)) {
        words(from, spanFrom);
        span(c, spanFrom);
        from = at;
      } else {
        at = before + 1;
      }
    }
    if (stop == null || from < at) {
      words(from, at);
    }
    return false;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  private static boolean isSpecial(char c) {
    return switch (c) {
      case '*', '_', '`', '[', '!', '<', '&', '\\', '"', '\'', '-', '.', '>', '$', '{', '~', ' ' ->
          true;
      default -> false;
    };
  }

  private boolean next(int offset, char c) {
    return at + offset < end && text.charAt(at + offset) == c;
  }

  /** Whether something may begin with the char at hand. */
  private boolean begins(char c) {
    return switch (c) {
      case '*', '_', '`', '[', '"', '\'' -> true;
      case '!' -> next(1, '[') && !next(2, '^');
      case '<' -> at + 1 < end && bracketBegins(text.charAt(at + 1));
      case '&' -> Entities.referenceEnd(text, at, end) > 0;
      case '\\' -> at + 1 < end && backslashBegins(text.charAt(at + 1));
      case '-' -> next(1, '-') && context.options().symbols();
      case '.' -> next(1, '.') && next(2, '.') && context.options().symbols();
      case '>' -> next(1, '>') && context.options().symbols();
      case '$' -> next(1, '$') && mathEnd() > 0;
      case '{' -> next(1, ':');
      case '~' -> next(1, '~') && context.options().github() && strikeEnd() > 0;
      case ' ' ->
          next(1, ' ') && next(2, '\n') && !context.options().hardWrap()
              || next(1, '>') && next(2, '>') && context.options().symbols();
      default -> false;
    };
  }

  private void span(char c, int from) {
    switch (c) {
      case '*', '_' -> emphasis(c);
      case '`' -> code();
      case '[', '!' -> LinkSpans.bracket(this);
      case '<' -> bracketed();
      case '&' -> entity();
      case '\\' -> backslash();
      case '"', '\'' -> at = Quotes.add(this, from);
      case '-', '.', '>' -> symbol(c);
      case '$' -> math();
      case '{' -> SpanExtensions.at(this);
      case '~' -> strike();
      default -> {
        if (next(1, '>')) {
          glyph("\u00a0\u00bb", 3);
        } else {
          lineBreak(2);
        }
      }
    }
  }

  /** Adds text of the source as it is. */
  void words(int from, int to) {
    if (from < to) {
      Words words = wordsFor(from, to);
      words.append(text, from, to);
    }
  }

  /** Adds text that the source has otherwise. */
  void words(CharSequence literal, int from, int to) {
    wordsFor(from, to).append(literal);
  }

  private Words wordsFor(int from, int to) {
    BasedSequence range = range(from, to);
    if (parent.getLastChild() instanceof Words words) {
      words.setChars(
          range.baseSubSequence(
              words.getStartOffset(), Math.max(words.getEndOffset(), range.getEndOffset())));
      return words;
    }
    Words words = new Words(range);
    parent.appendChild(words);
    return words;
  }

  /** Goes on behind {@code length} chars that are nothing but text. */
  void literally(int length) {
    words(at, at + length);
    at += length;
  }

  void glyph(String literal, int length) {
    parent.appendChild(new Glyph(range(at, at + length), literal, false));
    at += length;
  }

  private void symbol(char c) {
    switch (c) {
      case '-' -> {
        boolean three = next(2, '-');
        glyph(three ? "\u2014" : "\u2013", three ? 3 : 2);
      }
      case '.' -> glyph("\u2026", 3);
      default -> glyph("\u00bb", 2);
    }
  }

  private void lineBreak(int length) {
    parent.appendChild(new HardLineBreak(range(at, at + length)));
    at += length;
  }

  private void backslash() {
    char next = text.charAt(at + 1);
    boolean breaks = !context.options().hardWrap();
    if (next == '\n' && breaks && context.options().github() && !inHtml()) {
      lineBreak(1);
    } else if (next == '\\' && next(2, '\n') && breaks) {
      lineBreak(2);
    } else if (isGuillemet(next)) {
      glyph(text.substring(at + 1, at + 3), 3);
    } else if (isEscapable(next)) {
      words(text.substring(at + 1, at + 2), at, at + 2);
      at += 2;
    } else {
      literally(1);
    }
  }

  /** Whether the backslash keeps two angle brackets from becoming a quotation mark. */
  private boolean isGuillemet(char next) {
    return (next == '<' || next == '>') && next(2, next) && context.options().symbols();
  }

  private boolean isEscapable(char c) {
    return Chars.isEscapable(c) && (c != '~' || context.options().github());
  }

  private boolean inHtml() {
    return (within & IN_HTML) != 0;
  }

  private void code() {
    CodeText code = CodeText.at(cut, at, start, end);
    if (code == null) {
      literally(CodeText.runEnd(text, at, end) - at);
      return;
    }
    int openEnd = CodeText.runEnd(text, at, end);
    int length = openEnd - at;
    parent.appendChild(
        new CodeSpan(
            range(at, code.end()),
            range(at, openEnd),
            range(code.from(), code.to()),
            range(code.end() - length, code.end()),
            text.substring(code.from(), code.to())));
    at = code.end();
  }

  private void entity() {
    int entityEnd = Entities.referenceEnd(text, at, end);
    if (entityEnd < 0) {
      literally(1);
      return;
    }
    String reference = text.substring(at, entityEnd);
    int codePoint = Entities.codePoint(reference);
    if (codePoint < 0) {
      literally(1);
      return;
    }
    boolean kept = context.options().keepEntities();
    parent.appendChild(
        new Glyph(range(at, entityEnd), kept ? reference : Character.toString(codePoint), kept));
    at = entityEnd;
  }

  /** Behind the formula that begins here, or -1. */
  private int mathEnd() {
    int close = cut.find("$$", at + 2);
    return close < 0 || close + 2 > end ? -1 : close + 2;
  }

  private void math() {
    int mathEnd = mathEnd();
    String tex = text.substring(at + 2, mathEnd - 2);
    parent.appendChild(new MathText(range(at, mathEnd), tex.strip(), false));
    at = mathEnd;
  }

  private boolean bracketBegins(char next) {
    return next == '/'
        || next == '<' && context.options().symbols()
        || next == '_'
        || next == '!' && next(2, '-') && next(3, '-')
        || next == '?'
        || Chars.isLetter(next)
        || LinkSpans.autolinkEnd(cut, at, end) > 0;
  }

  private boolean backslashBegins(char next) {
    return isEscapable(next) || next == '\n';
  }

  private void bracketed() {
    int close = LinkSpans.autolinkEnd(cut, at, end);
    if (close > 0 && !htmlOnly) {
      AutoLink link =
          new AutoLink(range(at, at + 1), range(at + 1, close - 1), range(close - 1, close));
      parent.appendChild(link);
      at = close;
    } else if (!SpanHtml.at(this)) {
      if (next(1, '<') && !htmlOnly && context.options().symbols()) {
        boolean spaced = next(2, ' ');
        glyph(spaced ? "\u00ab\u00a0" : "\u00ab", spaced ? 3 : 2);
      } else {
        literally(1);
      }
    }
  }

  private void emphasis(char mark) {
    int length = next(1, mark) ? 2 : 1;
    int kind = length == 2 ? IN_STRONG : IN_EMPHASIS;
    boolean inWord = mark == '_' && at > start && Chars.isLetter(text.charAt(at - 1));
    boolean apart = at + length < end && Chars.isSpace(text.charAt(at + length));
    if (inWord || apart || (within & kind) != 0 || isDeep()) {
      literally(length);
      return;
    }
    int from = at;
    Node found = emphasis(mark, length, kind);
    if (found == null && length == 2 && !(parent instanceof Emphasis)) {
      at = from;
      found = emphasis(mark, 1, IN_EMPHASIS);
    }
    if (found == null) {
      at = from;
      literally(length);
    } else {
      parent.appendChild(found);
    }
  }

  private @Nullable Node emphasis(char mark, int length, int kind) {
    int from = at;
    long key = (from * 4L + (mark == '_' ? 2 : 0) + (length - 1)) * 32 + within;
    if (lastCloser(mark, length) <= from + length || failed.contains(key)) {
      return null;
    }
    DelimitedNodeImpl node = length == 2 ? new StrongEmphasis() : new Emphasis();
    at = from + length;
    if (!into(node, new Stop.Mark(mark, length), kind, false)) {
      failed.add(key);
      return null;
    }
    delimit(node, from, from + length, at, at + length);
    at += length;
    return node;
  }

  private void delimit(DelimitedNodeImpl node, int from, int textFrom, int textEnd, int to) {
    node.setOpeningMarker(range(from, textFrom));
    node.setText(range(textFrom, textEnd));
    node.setClosingMarker(range(textEnd, to));
    node.setChars(range(from, to));
  }

  /**
   * The last marks that may close emphasis of one or two; it saves looking from each that opens
   * none.
   */
  private int lastCloser(char mark, int length) {
    int index = (mark == '_' ? 2 : 0) + length - 1;
    if (lastCloser[index] == -2) {
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
      lastCloser[index] = runEnd > start ? runEnd : -1;
    }
    return lastCloser[index];
  }

  /** Two marks are passed over where they can't close, so that only those behind them can. */
  private boolean mayClose(int at, int run, int length) {
    return run >= (Stop.Mark.canClose(text, at, start) ? length : length + 2);
  }

  /** Reads what is struck through, apart from all that is around it. */
  private void strike() {
    int from = at;
    int close = strikeEnd();
    if (isDeep()) {
      literally(2);
      return;
    }
    Strikethrough node =
        new Strikethrough(range(from, from + 2), range(from + 2, close), range(close, close + 2));
    int outerEnd = end;
    int outerWithin = within;
    Node outer = parent;
    parent = node;
    within = IN_STRUCK | IN_HTML;
    end = close;
    at = from + 2;
    depth++;
    read(null);
    depth--;
    end = outerEnd;
    within = outerWithin;
    parent = outer;
    parent.appendChild(node);
    at = close + 2;
  }

  /** Where the tildes stand that close those at hand, or -1. */
  private int strikeEnd() {
    int from = at + 2;
    if (from >= end || Chars.isSpace(text.charAt(from)) || text.charAt(from) == '~') {
      return -1;
    }
    if (strikeless <= from) {
      return -1;
    }
    for (int close = cut.find("~~", from + 1);
        close >= 0 && close + 2 <= end;
        close = cut.find("~~", close + 1)) {
      if (!Chars.isSpace(text.charAt(close - 1)) && text.charAt(close - 1) != '~') {
        return close;
      }
    }
    strikeless = Math.min(strikeless, from);
    return -1;
  }
}
