package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Where the text within a span ends. */
interface Stop {
  /** Whether a char may be the begin of the end. */
  boolean mayBe(char c);

  /**
   * Whether the text ends here; asked at each char that may be the begin of its end.
   *
   * @param start where the whole text begins
   * @param into what was read so far
   */
  boolean at(String text, int at, int start, int end, Node into);

  /** The end of emphasis, of one or two marks. */
  record Mark(char mark, int length) implements Stop {
    @Override
    public boolean mayBe(char c) {
      return c == mark;
    }

    @Override
    public boolean at(String text, int at, int start, int end, Node into) {
      int run = run(text, at, end);
      if (run < length || !canClose(text, at, start)) {
        return false;
      }
      if (length == 1 && run == 2) {
        return false;
      }
      if (mark == '_' && at + length < end && isLetterOrDigit(text.charAt(at + length))) {
        return false;
      }
      return into.getFirstChild() != null;
    }

    /** How many marks stand here, three being enough to know. */
    private int run(String text, int at, int end) {
      int run = 0;
      while (run < 3 && at + run < end && text.charAt(at + run) == mark) {
        run++;
      }
      return run;
    }

    static boolean canClose(String text, int at, int start) {
      return at == start || !Chars.isSpace(text.charAt(at - 1));
    }

    private static boolean isLetterOrDigit(char c) {
      return Chars.isLetter(c) || Chars.isDigit(c);
    }
  }

  /** The bracket that closes a link's text, others in pairs before it. */
  final class Bracket implements Stop {
    private int open = 1;
    private int images;
    private @Nullable Node counted;

    @Override
    public boolean mayBe(char c) {
      return c == ']' || c == '[' || c == '!';
    }

    @Override
    public boolean at(String text, int at, int start, int end, Node into) {
      char c = text.charAt(at);
      if (c == '!') {
        if (at + 1 >= end || text.charAt(at + 1) != '[') {
          return false;
        }
      }
      open += c == ']' ? -1 : 1;
      return open - images(into) <= 0;
    }

    /** Images have closed the brackets that they opened. */
    private int images(Node into) {
      Node child = counted == null ? into.getFirstChild() : counted.getNext();
      for (; child != null; child = child.getNext()) {
        images += child instanceof LinkTarget.Pictured ? 1 : 0;
        counted = child;
      }
      return images;
    }
  }

  /** The tag that closes an element. */
  record ClosingTag(String name) implements Stop {
    @Override
    public boolean mayBe(char c) {
      return c == '<';
    }

    @Override
    public boolean at(String text, int at, int start, int end, Node into) {
      return HtmlTag.closes(text, at, end, name, HtmlNames.isKnown(name));
    }
  }
}
