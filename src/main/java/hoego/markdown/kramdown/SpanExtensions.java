package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;

/** Reads what stands in <code>{: }</code> within a line. */
final class SpanExtensions {
  private SpanExtensions() {}

  static void at(SpanParser parser) {
    if (!extension(parser) && !attributes(parser)) {
      parser.literally(1);
    }
  }

  private static boolean extension(SpanParser parser) {
    String text = parser.text;
    Extensions.Tag tag = Extensions.opening(parser.cut, parser.at, parser.end);
    if (tag == null || !Extensions.isKnown(tag.name())) {
      return false;
    }
    int bodyEnd = tag.end();
    int end = tag.end();
    if (!tag.closed()) {
      bodyEnd = -1;
      for (int at = parser.cut.find("{:/", end);
          at >= 0 && at < parser.end;
          at = parser.cut.find("{:/", at + 1)) {
        Extensions.Tag closing = Extensions.closing(text, at, parser.end);
        if (closing != null && (closing.name().isEmpty() || closing.name().equals(tag.name()))) {
          bodyEnd = at;
          end = closing.end();
          break;
        }
      }
      if (bodyEnd < 0) {
        return false;
      }
    }
    Node node =
        Extensions.node(
            tag,
            text.substring(tag.end(), bodyEnd),
            parser.range(parser.at, end),
            false,
            parser.context);
    if (node != null) {
      parser.parent.appendChild(node);
    }
    parser.at = end;
    return true;
  }

  private static boolean attributes(SpanParser parser) {
    String text = parser.text;
    int close = AttributeList.close(parser.cut, parser.at + 2, parser.end);
    Node last = parser.parent.getLastChild();
    char first = parser.at + 2 < parser.end ? text.charAt(parser.at + 2) : ':';
    if (first == ':' || first == '/') {
      return false;
    }
    if (close <= parser.at + 2 || last == null || last instanceof Words) {
      return false;
    }
    AttributeList.read(text.substring(parser.at + 2, close), parser.context.document.give(last));
    parser.context.document.marks().add(parser.range(parser.at, close + 1));
    parser.at = close + 1;
    return true;
  }
}
