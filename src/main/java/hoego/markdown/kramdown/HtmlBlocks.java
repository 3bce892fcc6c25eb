package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** Reads HTML among blocks: what it holds is HTML, unless its tag asks for Markdown. */
final class HtmlBlocks {
  private final BlockParser parser;
  private final String text;

  private HtmlBlocks(BlockParser parser) {
    this.parser = parser;
    this.text = parser.text;
  }

  /** Takes the tag that closes the element which blocks are being read into. */
  static boolean closing(BlockParser parser) {
    if (!(parser.parent instanceof HtmlBlock element)) {
      return false;
    }
    String text = parser.text;
    int mark = LineStart.mark(text, parser.at);
    if (!text.startsWith("</", mark)) {
      return false;
    }
    int end = HtmlTag.closingEnd(text, mark, text.length());
    String name = HtmlTag.closingName(text, mark, text.length());
    if (end < 0 || name == null || !HtmlNames.normal(name).equals(element.tag().name())) {
      return false;
    }
    element.close(parser.range(mark, end));
    parser.at = end;
    return true;
  }

  /** Reads a comment, or an element with all that it holds. */
  static boolean opening(BlockParser parser) {
    return new HtmlBlocks(parser).opening();
  }

  private boolean opening() {
    int mark = LineStart.mark(text, parser.at);
    // Spaces before a comment make it text of a paragraph.
    int comment = mark == parser.at ? HtmlTag.commentEnd(parser.cut, mark, text.length()) : -1;
    if (comment > 0) {
      parser.pass(new Verbatim(parser.range(mark, comment), text.substring(mark, comment), true));
      parser.at = comment;
      skipLineEnd();
      return true;
    }
    HtmlTag tag = HtmlTag.opening(parser.cut, mark, text.length());
    if (tag == null || HtmlNames.isPhrase(tag.name())) {
      return false;
    }
    parser.at = tag.end();
    element(mark, tag, parser.parent);
    return true;
  }

  private void skipLineEnd() {
    int i = parser.at;
    while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
      i++;
    }
    if (i < text.length() && text.charAt(i) == '\n') {
      parser.at = i + 1;
    }
  }

  private void element(int from, HtmlTag tag, Node parent) {
    boolean inRaw = parent instanceof HtmlBlock outer && outer.content() == HtmlContent.RAW;
    boolean raw = HtmlNames.isVerbatim(tag.name());
    HtmlContent content = content(tag, parent);
    HtmlBlock element = new HtmlBlock(parser.range(from, tag.end()), tag, content);
    if (parent == parser.parent) {
      parser.add(element);
    } else {
      parent.appendChild(element);
    }
    if (raw && !(HtmlNames.isVoid(tag.name()))) {
      rawText(element);
    } else if (!element.isClosed()) {
      if (content == HtmlContent.BLOCK) {
        skipLineEnd();
      }
      read(element, parent);
      if (!inRaw) {
        skipLineEnd();
      }
    } else if (content == HtmlContent.BLOCK) {
      skipLineEnd();
    }
    element.setChars(parser.range(from, Chars.trimmedEnd(text, from, parser.at)));
  }

  private HtmlContent content(HtmlTag tag, Node parent) {
    HtmlContent content =
        parent instanceof HtmlBlock outer && outer.content() == HtmlContent.RAW
            ? HtmlContent.RAW
            : parser.context.options().parseBlockHtml()
                ? HtmlNames.content(tag.name())
                : HtmlContent.RAW;
    String asked = tag.attributes().get("markdown");
    if (asked != null) {
      tag.attributes().remove("markdown");
      content =
          switch (asked) {
            case "0" -> HtmlContent.RAW;
            case "1" -> HtmlNames.content(tag.name());
            case "span" -> HtmlContent.SPAN;
            case "block" -> HtmlContent.BLOCK;
            default -> content;
          };
    }
    return content;
  }

  private void read(HtmlBlock element, Node parent) {
    if (parser.context.depth >= Context.DEEPEST) {
      rawText(element);
      return;
    }
    switch (element.content()) {
      case BLOCK -> blocks(element, parent);
      case SPAN -> {
        int close = HtmlTag.findClosing(parser.cut, parser.at, text.length(), element.tag().name());
        int end = close < 0 ? text.length() : close;
        parser.context.later(element, parser.cut, parser.at, end);
        parser.at = end;
        if (close >= 0) {
          close(element);
        }
      }
      case RAW -> {
        parser.context.depth++;
        html(element);
        parser.context.depth--;
      }
    }
  }

  private void blocks(HtmlBlock element, Node parent) {
    Node outer = parser.parent;
    parser.parent = parent;
    parser.inside(element);
    parser.parent = outer;
  }

  private void close(HtmlBlock element) {
    int end = HtmlTag.closingEnd(text, parser.at, text.length());
    element.close(parser.range(parser.at, end));
    parser.at = end;
  }

  /** Takes all up to the closing tag as it is. */
  private void rawText(HtmlBlock element) {
    int close = HtmlTag.findClosing(parser.cut, parser.at, text.length(), element.tag().name());
    int end = close < 0 ? text.length() : close;
    add(element, parser.at, end, true);
    parser.at = end;
    if (close >= 0) {
      close(element);
    }
  }

  /** Reads HTML up to the closing tag. */
  private void html(HtmlBlock element) {
    int from = parser.at;
    while (true) {
      parser.context.watch();
      int bracket = parser.cut.find("<", parser.at);
      if (bracket < 0) {
        add(element, from, text.length(), false);
        parser.at = text.length();
        return;
      }
      Node found = verbatim(bracket);
      HtmlTag tag = found == null ? HtmlTag.opening(parser.cut, bracket, text.length()) : null;
      int closingEnd =
          found == null && tag == null ? HtmlTag.closingEnd(text, bracket, text.length()) : -1;
      if (found != null || tag != null) {
        add(element, from, bracket, false);
        if (tag != null) {
          parser.at = tag.end();
          element(bracket, tag, element);
        } else {
          element.appendChild(found);
        }
        from = parser.at;
      } else if (closingEnd > 0
          && HtmlNames.normal(String.valueOf(HtmlTag.closingName(text, bracket, text.length())))
              .equals(element.tag().name())) {
        add(element, from, bracket, false);
        element.close(parser.range(bracket, closingEnd));
        parser.at = closingEnd;
        return;
      } else {
        parser.at = bracket + 1;
      }
    }
  }

  private @Nullable Node verbatim(int at) {
    int end = HtmlTag.commentEnd(parser.cut, at, text.length());
    if (end < 0) {
      end = HtmlTag.instructionEnd(parser.cut, at, text.length());
    }
    if (end < 0) {
      return null;
    }
    parser.at = end;
    return new Verbatim(parser.range(at, end), text.substring(at, end), false);
  }

  private void add(HtmlBlock element, int from, int to, boolean raw) {
    if (from < to) {
      BasedSequence chars = parser.range(from, to);
      element.appendChild(new HtmlText(chars, text.substring(from, to), raw));
    }
  }
}
