package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.InlineLinkNode;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads links, images and references to footnotes. */
final class LinkSpans {
  private static final List<String> SCHEMES =
      List.of("https:", "http:", "mailto:", "ftp:", "ftps:");

  private final SpanParser parser;
  private final String text;
  private final int end;
  private final int from;
  private final boolean image;
  private final int textFrom;
  private int textEnd;
  private int addressFrom;
  private int addressEnd;
  private @Nullable String title;

  private LinkSpans(SpanParser parser) {
    this.parser = parser;
    this.text = parser.text;
    this.end = parser.end;
    this.from = parser.at;
    this.image = text.charAt(from) == '!';
    this.textFrom = from + (image ? 2 : 1);
  }

  /** Reads what a bracket begins, or takes it as text. */
  static void bracket(SpanParser parser) {
    if (parser.text.startsWith("[^", parser.at) && parser.at + 1 < parser.end) {
      footnote(parser);
      return;
    }
    LinkSpans link = new LinkSpans(parser);
    if (!link.read()) {
      parser.fail(link.from, 0);
      parser.at = link.from;
      parser.literally(link.textFrom - link.from);
    }
  }

  private static void footnote(SpanParser parser) {
    String text = parser.text;
    int nameEnd = AttributeList.nameEnd(text, parser.at + 2, parser.end);
    boolean closed = nameEnd > parser.at + 2 && nameEnd < parser.end && text.charAt(nameEnd) == ']';
    if (!closed) {
      parser.literally(1);
      return;
    }
    String name = text.substring(parser.at + 2, nameEnd);
    if (parser.context.document.footnotes().containsKey(name)) {
      parser.parent.appendChild(new FootnoteMark(parser.range(parser.at, nameEnd + 1), name));
      parser.at = nameEnd + 1;
    } else {
      parser.literally(nameEnd + 1 - parser.at);
    }
  }

  private boolean read() {
    if (!image && (parser.within & SpanParser.IN_LINK) != 0 || parser.isDeep()) {
      return false;
    }
    int bracket = parser.cut.find("]", textFrom);
    if (bracket < 0 || bracket >= end || parser.hasFailed(from, 0)) {
      return false;
    }
    Node content = new LinkText(parser.range(from, from));
    parser.at = textFrom;
    if (!parser.into(content, new Stop.Bracket(), SpanParser.IN_LINK, false)) {
      return false;
    }
    textEnd = parser.at;
    parser.at++;
    int nameFrom = Chars.skipSpace(text, parser.at, end);
    if (nameFrom < end && text.charAt(nameFrom) == '[') {
      int close = parser.cut.find("]", nameFrom + 1);
      if (close >= 0 && close < end) {
        String name =
            close == nameFrom + 1
                ? text.substring(textFrom, textEnd)
                : text.substring(nameFrom + 1, close);
        return reference(name, nameFrom, close + 1, content);
      }
    }
    if (parser.at >= end || text.charAt(parser.at) != '(') {
      return reference(text.substring(textFrom, textEnd), parser.at, parser.at, content);
    }
    int close = address();
    if (close < 0) {
      return false;
    }
    LinkTarget target = new LinkTarget(text.substring(addressFrom, addressEnd), title, null);
    InlineLinkNode node = image ? new Picture(target, alt()) : new Anchor(target);
    node.setTextOpeningMarker(parser.range(from, textFrom));
    node.setText(parser.range(textFrom, textEnd));
    node.setTextClosingMarker(parser.range(textEnd, textEnd + 1));
    node.setLinkOpeningMarker(parser.range(textEnd + 1, textEnd + 2));
    node.setUrl(parser.range(addressFrom, addressEnd));
    node.setLinkClosingMarker(parser.range(close - 1, close));
    node.setChars(parser.range(from, close));
    add(node, content, close);
    return true;
  }

  private void add(Node node, Node content, int close) {
    if (!image) {
      node.takeChildren(content);
    }
    parser.parent.appendChild(node);
    parser.at = close;
  }

  private boolean reference(String name, int nameFrom, int close, Node content) {
    LinkTarget target = parser.context.link(name);
    if (target == null) {
      return false;
    }
    RefNode node = image ? new ReferencePicture(target, alt()) : new ReferenceAnchor(target);
    node.setTextOpeningMarker(parser.range(from, textFrom));
    node.setText(parser.range(textFrom, textEnd));
    node.setTextClosingMarker(parser.range(textEnd, textEnd + 1));
    if (close > nameFrom) {
      node.setReferenceOpeningMarker(parser.range(nameFrom, nameFrom + 1));
      node.setReference(parser.range(nameFrom + 1, close - 1));
      node.setReferenceClosingMarker(parser.range(close - 1, close));
    }
    node.setChars(parser.range(from, close > nameFrom ? close : textEnd + 1));
    add(node, content, close > nameFrom ? close : textEnd + 1);
    return true;
  }

  private String alt() {
    StringBuilder alt = new StringBuilder();
    for (int i = textFrom; i < textEnd; i++) {
      char c = text.charAt(i);
      if (c == '\\' && i + 1 < textEnd && Chars.isEscapable(text.charAt(i + 1))) {
        c = text.charAt(++i);
      }
      alt.append(c);
    }
    return alt.toString();
  }

  /**
   * Reads the address and the title in parentheses.
   *
   * @return behind the closing one, or -1
   */
  private int address() {
    int open = parser.at;
    if (open + 1 < end && text.charAt(open + 1) == '<') {
      int close = parser.cut.find(">", open + 2);
      int lineEnd = parser.cut.find("\n", open + 2);
      // Without its pair on the same line the bracket is a part of the address like any other.
      if (close >= 0 && close < end && (lineEnd < 0 || close < lineEnd)) {
        addressFrom = open + 2;
        addressEnd = close;
        return close + 1 < end && text.charAt(close + 1) == ')' ? close + 2 : title(close + 1);
      }
    }
    int close = parser.parentheses().close(open);
    int quote = parser.parentheses().quote(open);
    boolean titled = quote >= 0 && (close < 0 || quote < close);
    int at = titled ? quote : close;
    if (at < 0) {
      return -1;
    }
    addressFrom = Chars.skipSpace(text, open + 1, at);
    addressEnd = Chars.trimmedEnd(text, addressFrom, at);
    return titled ? title(at) : at + 1;
  }

  private static boolean isQuote(char c) {
    return c == '"' || c == '\'';
  }

  /** Reads a title, which its quote before a parenthesis ends; behind that, or -1. */
  private int title(int at) {
    int quote = Chars.skipSpace(text, at, end);
    if (quote >= end || !isQuote(text.charAt(quote))) {
      return -1;
    }
    int close = parser.parentheses().titleEnd(quote);
    if (close < 0) {
      return -1;
    }
    title = text.substring(quote + 1, close);
    return Chars.skipSpace(text, close + 1, end) + 1;
  }

  /** What a link's text is read into before it is known to be one. */
  private static final class LinkText extends Node {
    LinkText(BasedSequence chars) {
      super(chars);
    }

    @Override
    public BasedSequence[] getSegments() {
      return EMPTY_SEGMENTS;
    }
  }

  /** Where an address between angle brackets ends, or -1. */
  static int autolinkEnd(Cut cut, int at, int end) {
    for (String scheme : SCHEMES) {
      if (cut.text.startsWith(scheme, at + 1)) {
        int close = cut.find(">", at + 2 + scheme.length());
        int lineEnd = cut.find("\n", at);
        return close < 0 || close >= end || lineEnd >= 0 && lineEnd < close ? -1 : close + 1;
      }
    }
    int close = mailEnd(cut.text, at + 1, end);
    return close < 0 ? -1 : close + 1;
  }

  /** The bracket behind the mail address that begins at {@code from}, or -1. */
  private static int mailEnd(String text, int from, int end) {
    int sign = -1;
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if (c == '>') {
        return sign > from && sign + 1 < i ? i : -1;
      }
      if (c == '@' && sign < 0) {
        sign = i;
      } else if (!Chars.isLetter(c) && !Chars.isDigit(c) && "-_.".indexOf(c) < 0) {
        return -1;
      }
    }
    return -1;
  }
}
