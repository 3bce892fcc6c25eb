package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads the blocks of one cut of a post, one behind the other. */
final class BlockParser {
  final Context context;
  final Cut cut;
  final String text;
  Node parent;
  int at;
  private @Nullable Attributes upcoming;
  private @Nullable Fences fences;

  private BlockParser(Context context, Cut cut, Node parent) {
    this.context = context;
    this.cut = cut;
    this.text = cut.text;
    this.parent = parent;
  }

  /** Reads all of {@code cut} into {@code parent}. */
  static void parse(Context context, Cut cut, Node parent) {
    context.depth++;
    new BlockParser(context, cut, parent).blocks();
    context.depth--;
  }

  /**
   * Reads blocks into a parent of this same text, up to the tag that closes it.
   *
   * @return whether there was one
   */
  boolean inside(HtmlBlock element) {
    Node outer = parent;
    Attributes outerUpcoming = upcoming;
    parent = element;
    upcoming = null;
    context.depth++;
    boolean closed = blocks();
    context.depth--;
    parent = outer;
    upcoming = outerUpcoming;
    return closed;
  }

  private boolean blocks() {
    while (at < text.length()) {
      context.watch();
      if (context.depth == 1 && parts() && context.joint(this)) {
        return false;
      }
      if (LineStart.isBlank(text, at)) {
        blank();
      } else if (LineStart.codeIndent(text, at) > 0) {
        CodeBlocks.indented(this);
      } else if (text.charAt(LineStart.mark(text, at)) == '<' && HtmlBlocks.closing(this)) {
        return true;
      } else if (!marked()) {
        paragraph();
      }
    }
    return false;
  }

  /** Reads what a mark begins at the line's begin. */
  private boolean marked() {
    int mark = LineStart.mark(text, at);
    boolean nested = context.depth < Context.DEEPEST;
    boolean found =
        switch (text.charAt(mark)) {
          case '`', '~' -> CodeBlocks.fenced(this);
          case '>' -> nested && quote();
          case '#' -> mark == at && Headings.hashed(this);
          case '*' ->
              rule()
                  || nested && ListBlocks.list(this)
                  || Headings.underlined(this)
                  || TableBlocks.table(this)
                  || Definitions.abbreviation(this);
          case '-', '_', '+' -> rule() || nested && ListBlocks.list(this);
          case ':' -> nested && DefinitionLists.list(this);
          case '<' -> nested && HtmlBlocks.opening(this);
          default ->
              text.charAt(mark) >= '0'
                  && text.charAt(mark) <= '9'
                  && nested
                  && ListBlocks.list(this);
        };
    if (found || text.charAt(mark) == '*') {
      return found;
    }
    if (Headings.underlined(this)
        || text.charAt(mark) == '$' && math()
        || text.charAt(mark) == '\\' && text.startsWith("$$", mark + 1) && math()
        || !Chars.isSpace(text.charAt(mark)) && TableBlocks.table(this)) {
      return true;
    }
    return switch (text.charAt(LineStart.mark(text, at))) {
      case '[' -> nested && Definitions.footnote(this) || Definitions.link(this);
      case '{' -> Extensions.block(this);
      case '^' -> end();
      default -> false;
    };
  }

  /** Whether what is to come here is read alike whatever the blocks before it are. */
  private boolean parts() {
    return upcoming == null
        && last() instanceof Gap gap
        && gap.kind() == Gap.Kind.BLANK_LINES
        && !(gap.getPrevious() instanceof DefinitionList)
        && !LineStart.isBlank(text, at)
        && text.charAt(LineStart.mark(text, at)) != ':'
        && !text.startsWith("{:", LineStart.mark(text, at));
  }

  /** The last thing in the parent, gaps included. */
  @Nullable Node last() {
    return parent.getLastChild();
  }

  /** Adds a block, with the attributes that were given in advance. */
  void add(Node node) {
    parent.appendChild(node);
    if (upcoming != null) {
      context.document.give(node, upcoming);
      upcoming = null;
    }
  }

  /** Adds what passes the attributes that were given in advance on to the next block. */
  void pass(Node node) {
    parent.appendChild(node);
  }

  /** Forgets the attributes that were given in advance. */
  void dropUpcoming() {
    upcoming = null;
  }

  /** The attributes of the block to come, for more to be added. */
  Attributes upcoming() {
    if (upcoming == null) {
      upcoming = new Attributes();
    }
    return upcoming;
  }

  /** Whether a block may begin here that must stand apart. */
  boolean afterBoundary() {
    Node last = last();
    return last == null
        || upcoming != null
        || last instanceof Gap gap && gap.kind() != Gap.Kind.ATTRIBUTES;
  }

  /** Whether a block may end here that must stand apart. */
  boolean beforeBoundary() {
    return at >= text.length()
        || LineStart.isBlank(text, at)
        || LineStart.isEnd(text, at)
        || LineStart.isAttributes(cut, at);
  }

  /** The lines that may close a fence. */
  Fences fences() {
    if (fences == null) {
      fences = new Fences(cut, context.options().github());
    }
    return fences;
  }

  BasedSequence range(int from, int to) {
    return cut.range(from, to);
  }

  void blank() {
    int from = at;
    int lines = 0;
    while (at < text.length() && LineStart.isBlank(text, at)) {
      at = cut.nextLine(at);
      lines++;
    }
    if (last() instanceof Gap gap && gap.kind() == Gap.Kind.BLANK_LINES) {
      gap.addLines(lines);
    } else {
      add(new Gap(range(from, from), Gap.Kind.BLANK_LINES, lines, at == from + 1));
    }
  }

  private boolean end() {
    if (!LineStart.isEnd(text, at)) {
      return false;
    }
    add(new Gap(range(at, at + 1), Gap.Kind.END));
    at = cut.nextLine(at);
    return true;
  }

  private boolean rule() {
    if (!LineStart.isRule(text, at)) {
      return false;
    }
    add(new ThematicBreak(range(LineStart.mark(text, at), cut.lineEnd(at))));
    at = cut.nextLine(at);
    return true;
  }

  private boolean quote() {
    int from = at;
    Cut.Builder inner = cut.builder();
    do {
      int mark = LineStart.mark(text, at);
      int start = at;
      if (mark < text.length() && text.charAt(mark) == '>') {
        start = mark + (text.startsWith(" ", mark + 1) ? 2 : 1);
      }
      int next = cut.nextLine(at);
      inner.add(cut, start, next);
      at = next;
    } while (!LineStart.isLazyEnd(cut, at));
    BlockQuote quote = new BlockQuote(range(from, Chars.trimmedEnd(text, from, at)));
    int mark = LineStart.mark(text, from);
    quote.setOpeningMarker(range(mark, mark + 1));
    add(quote);
    parse(context, inner.cut(), quote);
    return true;
  }

  private boolean math() {
    int mark = LineStart.mark(text, at);
    if (!afterBoundary()) {
      return false;
    }
    boolean escaped = text.charAt(mark) == '\\';
    int open = escaped ? mark + 1 : mark;
    int close = text.startsWith("$$", open) ? cut.find("$$", open + 2) : -1;
    if (close < 0) {
      return false;
    }
    int from = at;
    at = close + 2;
    boolean lineEnds = LineStart.isBlank(text, at);
    if (lineEnds) {
      at = cut.nextLine(at);
    }
    cut.reached(cut.nextLine(at));
    if (escaped || !beforeBoundary()) {
      // A backslash before what would be a formula of its own makes it one within the line.
      at = escaped && lineEnds ? open : from;
      return false;
    }
    int start = Chars.skipSpace(text, mark + 2, close);
    String tex = text.substring(start, Chars.trimmedEnd(text, start, close));
    add(new MathText(range(mark, close + 2), tex, true));
    return true;
  }

  /** Takes lines that are nothing else, and goes on with a paragraph before them. */
  private void paragraph() {
    int from = at;
    int mark = LineStart.mark(text, at);
    if (text.charAt(mark) == '\t') {
      // Less than four spaces and then a tab are no indentation that kramdown knows.
      // What is emphasised in one may end in the next.
      do {
        at = cut.nextLine(at);
        context.watch();
      } while (at < text.length() && isLoose());
      LooseLine line = new LooseLine(range(from, at));
      parent.appendChild(line);
      context.later(line, cut, from, at);
      return;
    }
    do {
      at = cut.nextLine(at);
      context.watch();
    } while (!endsParagraph());
    int to = Chars.trimmedEnd(text, from, at);
    if (last() instanceof Passage passage) {
      passage.append(cut, from, to);
      return;
    }
    Passage passage = new Passage(cut, Chars.skipSpace(text, from, to), to);
    add(passage);
    context.later(passage);
  }

  private boolean isLoose() {
    int mark = LineStart.mark(text, at);
    return mark < text.length()
        && text.charAt(mark) == '\t'
        && mark > at
        && !LineStart.isBlank(text, at);
  }

  private boolean endsParagraph() {
    if (LineStart.isLazyEnd(cut, at) || LineStart.colon(text, at, 3) >= 0) {
      return true;
    }
    if (!context.options().github() || !context.options().paragraphEnd()) {
      return false;
    }
    return LineStart.hashes(text, at) >= 0
        || LineStart.isListItem(text, at)
        || LineStart.isQuote(text, at)
        || LineStart.isFence(text, at);
  }
}
