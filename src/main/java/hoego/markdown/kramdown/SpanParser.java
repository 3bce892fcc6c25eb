package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what stands within a line or a paragraph. */
final class SpanParser {
  static final int IN_EMPHASIS = 1;
  static final int IN_STRONG = 2;
  static final int IN_LINK = 4;
  static final int IN_HTML = 8;

  /** More than all of the above. */
  private static final int SPANS = 16;

  /**
   * How many times a text may be read in vain: kramdown reads on to the end from each mark that
   * nothing closes, which takes it hours for a text of nothing else.
   */
  private static final long MOST_IN_VAIN = 100;

  final Context context;
  final Cut cut;
  final String text;
  final int start;
  final int end;
  int at;
  int within;
  Node parent;
  private final EmphasisSpans emphasis;
  private final Set<Long> failed = new HashSet<>();
  private final Set<Long> open = new HashSet<>();
  private @Nullable Parentheses parentheses;
  private long inVain;
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
    this.emphasis = new EmphasisSpans(this);
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
      // What shows nothing may stand behind a break: then only GFM's own, a single backslash, goes.
      if (last instanceof Words words
          && words.literal().toString().equals("\n")
          && last.getPrevious() instanceof HardLineBreak none
          && (none.getTextLength() == 1
              || passage.isBare() && passage.cut().text.charAt(passage.to() - 1) == '\n')) {
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

  /**
   * Reads what stands between {@code from} and {@code to} into a node, apart from all around it.
   */
  void apart(Node node, int from, int to) {
    SpanParser inside = new SpanParser(context, node, cut, from, to);
    inside.within = IN_HTML;
    inside.depth = depth + 1;
    inside.read(null);
  }

  /** Where links' addresses may end. */
  Parentheses parentheses() {
    if (parentheses == null) {
      parentheses = new Parentheses(text, start, end);
    }
    return parentheses;
  }

  /** Whether marks are text from here on: within too many spans, or after too much in vain. */
  boolean isDeep() {
    return depth > Context.DEEPEST_SPANS || inVain > MOST_IN_VAIN * (end - start + MOST_IN_VAIN);
  }

  /**
   * Whether the element that begins at a place is known not to be closed, while it is tried whether
   * something around it is: then nothing around it is either.
   */
  boolean isKnownOpen(int from) {
    boolean trying = (within & (IN_EMPHASIS | IN_STRONG | IN_LINK)) != 0;
    return trying && open.contains((long) from * SPANS + within);
  }

  /** Keeps in mind that an element is not closed. */
  void knowOpen(int from) {
    open.add((long) from * SPANS + within);
  }

  /**
   * Whether nothing was found before that could have begun here, within the same spans.
   *
   * @param kind what it was, 0 to 3
   */
  boolean hasFailed(int from, int kind) {
    return failed.contains(((long) from * 4 + kind) * SPANS + within);
  }

  /** Keeps in mind that nothing begins here, for which all up to the place at hand was read. */
  void fail(int from, int kind) {
    inVain += at - from;
    failed.add(((long) from * 4 + kind) * SPANS + within);
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

  boolean next(int offset, char c) {
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
      case '$' -> next(1, '$') && LeafSpans.mathEnd(this) > 0;
      case '{' -> next(1, ':');
      case '~' -> next(1, '~') && context.options().github() && emphasis.strikeEnd() > 0;
      case ' ' ->
          next(1, ' ') && next(2, '\n') && !context.options().hardWrap()
              || next(1, '>') && next(2, '>') && context.options().symbols();
      default -> false;
    };
  }

  private void span(char c, int from) {
    switch (c) {
      case '*', '_' -> emphasis.mark(c);
      case '`' -> LeafSpans.code(this);
      case '[', '!' -> LinkSpans.bracket(this);
      case '<' -> bracketed();
      case '&' -> LeafSpans.entity(this);
      case '\\' -> backslash();
      case '"', '\'' -> at = Quotes.add(this, from);
      case '-', '.', '>' -> symbol(c);
      case '$' -> LeafSpans.math(this);
      case '{' -> SpanExtensions.at(this);
      case '~' -> emphasis.strike();
      default -> {
        if (next(1, '>')) {
          symbol("raquo_space", "\u00a0\u00bb", 3);
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

  private void symbol(String name, String usual, int length) {
    glyph(context.options().symbol(name, usual), length);
  }

  private void symbol(char c) {
    switch (c) {
      case '-' -> {
        if (next(2, '-')) {
          symbol("mdash", "\u2014", 3);
        } else {
          symbol("ndash", "\u2013", 2);
        }
      }
      case '.' -> symbol("hellip", "\u2026", 3);
      default -> symbol("raquo", "\u00bb", 2);
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
        if (next(2, ' ')) {
          symbol("laquo_space", "\u00ab\u00a0", 3);
        } else {
          symbol("laquo", "\u00ab", 2);
        }
      } else {
        literally(1);
      }
    }
  }
}
