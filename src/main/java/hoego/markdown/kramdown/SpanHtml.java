package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;

/** Reads HTML within a line. */
final class SpanHtml {
  private SpanHtml() {}

  /**
   * Reads what an angle bracket begins.
   *
   * @return false where that is nothing, and nothing was taken
   */
  static boolean at(SpanParser parser) {
    String text = parser.text;
    int from = parser.at;
    int comment = HtmlTag.commentEnd(parser.cut, from, parser.end);
    if (comment > 0) {
      parser.parent.appendChild(
          new Verbatim(parser.range(from, comment), text.substring(from, comment), false));
      parser.at = comment;
      return true;
    }
    int closing = HtmlTag.closingEnd(text, from, parser.end);
    if (closing > 0) {
      parser.literally(closing - from);
      return true;
    }
    HtmlTag tag = HtmlTag.opening(parser.cut, from, parser.end);
    if (tag == null) {
      return false;
    }
    if (HtmlNames.isBlock(tag.name()) || parser.isDeep()) {
      parser.literally(tag.end() - from);
      return true;
    }
    element(parser, from, tag);
    return true;
  }

  private static void element(SpanParser parser, int from, HtmlTag tag) {
    HtmlContent content = content(parser, tag);
    tag.attributes().joinLines();
    HtmlPhrase element = new HtmlPhrase(parser.range(from, tag.end()), tag, content);
    Node parent = parser.parent;
    parent.appendChild(element);
    parser.at = tag.end();
    if (element.isClosed()) {
      return;
    }
    Stop stop = new Stop.ClosingTag(tag.name());
    if (parser.isKnownOpen(from)) {
      parser.at = parser.end;
    } else if (parser.into(element, stop, SpanParser.IN_HTML, content == HtmlContent.RAW)) {
      int end = HtmlTag.closingEnd(parser.text, parser.at, parser.end);
      element.close(parser.range(parser.at, end));
      parser.at = end;
    } else {
      parser.knowOpen(from);
    }
    element.setChars(parser.range(from, parser.at));
  }

  private static HtmlContent content(SpanParser parser, HtmlTag tag) {
    HtmlContent model = HtmlNames.content(tag.name());
    boolean inRaw =
        parser.parent instanceof HtmlElement outer && outer.content() == HtmlContent.RAW;
    boolean parsed = model != HtmlContent.RAW && !inRaw && parser.context.options().parseSpanHtml();
    String asked = tag.attributes().get("markdown");
    if (asked != null) {
      tag.attributes().remove("markdown");
      parsed =
          switch (asked) {
            case "0" -> false;
            case "1" -> model != HtmlContent.RAW;
            case "span" -> true;
            default -> parsed;
          };
    }
    return parsed ? HtmlContent.SPAN : HtmlContent.RAW;
  }
}
