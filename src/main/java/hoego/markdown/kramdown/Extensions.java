package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands in <code>{: }</code>: attributes of the block before or after, definitions of
 * attributes, and <code>{::comment}</code>, <code>{::nomarkdown}</code>, <code>{::options}</code>.
 */
final class Extensions {
  /**
   * A tag of an extension.
   *
   * @param name empty where a closing tag names none
   * @param end behind its brace
   */
  record Tag(String name, String attributes, boolean closed, int end) {}

  private Extensions() {}

  static boolean block(BlockParser parser) {
    String text = parser.text;
    int mark = LineStart.mark(text, parser.at);
    if (!text.startsWith("{:", mark)) {
      return false;
    }
    return definition(parser, mark) || extension(parser, mark) || attributes(parser, mark);
  }

  private static boolean definition(BlockParser parser, int mark) {
    String text = parser.text;
    int nameEnd = AttributeList.nameEnd(text, mark + 2, text.length());
    if (nameEnd == mark + 2 || !text.startsWith(":", nameEnd)) {
      return false;
    }
    int close = AttributeList.close(parser.cut, nameEnd + 1, text.length());
    if (close <= nameEnd + 1 || !LineStart.isBlank(text, close + 1)) {
      return false;
    }
    String name = text.substring(mark + 2, nameEnd);
    AttributeList.read(
        text.substring(nameEnd + 1, close),
        parser.context.document.lists().computeIfAbsent(name, none -> new Attributes()));
    parser.context.document.marks().add(parser.range(mark, close + 1));
    parser.add(new Gap(parser.range(mark, close + 1), Gap.Kind.ATTRIBUTES, -1, false));
    parser.at = parser.cut.nextLine(close);
    return true;
  }

  private static boolean attributes(BlockParser parser, int mark) {
    String text = parser.text;
    int close = LineStart.attributesClose(parser.cut, parser.at);
    if (close < 0) {
      return false;
    }
    Node target = target(parser);
    Attributes attributes =
        target == null ? parser.upcoming() : parser.context.document.give(target);
    AttributeList.read(text.substring(mark + 2, close), attributes);
    parser.context.document.marks().add(parser.range(mark, close + 1));
    parser.at = parser.cut.nextLine(close);
    if (target != null && parser.last() == target) {
      parser.add(new Gap(parser.range(mark, mark), Gap.Kind.ATTRIBUTES));
    }
    return true;
  }

  /** The block right before, or null where the attributes are for the one to come. */
  private static @Nullable Node target(BlockParser parser) {
    Node last = parser.last();
    if (last instanceof Gap gap && gap.kind() == Gap.Kind.ATTRIBUTES && gap.lines() == 0) {
      last = gap.getPrevious();
    }
    return last instanceof Gap ? null : last;
  }

  private static boolean extension(BlockParser parser, int mark) {
    String text = parser.text;
    Tag tag = opening(parser.cut, mark, text.length());
    if (tag == null || !LineStart.isBlank(text, tag.end())) {
      return false;
    }
    int from = parser.cut.nextLine(tag.end() - 1);
    int bodyEnd = from;
    int end = from;
    if (!tag.closed()) {
      bodyEnd = -1;
      for (int at = from; at < text.length(); at = parser.cut.nextLine(at)) {
        int start = LineStart.mark(text, at);
        Tag closing = closing(text, start, text.length());
        if (closing != null
            && (closing.name().isEmpty() || closing.name().equals(tag.name()))
            && LineStart.isBlank(text, closing.end())) {
          bodyEnd = at;
          end = parser.cut.nextLine(closing.end() - 1);
          break;
        }
      }
      parser.cut.reached(bodyEnd < 0 ? Integer.MAX_VALUE : end);
      if (bodyEnd < 0) {
        return false;
      }
    }
    if (!isKnown(tag.name())) {
      return false;
    }
    Node node =
        node(
            tag,
            text.substring(from, bodyEnd),
            parser.range(mark, Chars.trimmedEnd(text, mark, end)),
            true,
            parser.context);
    parser.at = end;
    if (node != null) {
      parser.pass(node);
    } else if (tag.name().equals("options")) {
      // Shows nothing, yet it stands there: a title right behind it is none.
      parser.add(new Gap(parser.range(mark, mark), Gap.Kind.ATTRIBUTES));
    }
    return true;
  }

  static boolean isKnown(String name) {
    return name.equals("comment") || name.equals("nomarkdown") || name.equals("options");
  }

  /** What an extension shows, or null. */
  static @Nullable Node node(
      Tag tag, String body, BasedSequence chars, boolean block, Context context) {
    context.document.marks().add(chars);
    switch (tag.name()) {
      case "comment" -> {
        return tag.closed()
            ? null
            : new Verbatim(chars, "<!-- " + comment(body, block) + " -->", block);
      }
      case "nomarkdown" -> {
        Attributes attributes = new Attributes();
        AttributeList.read(tag.attributes(), attributes);
        String type = attributes.get("type");
        boolean shown = type == null || type.equals("html");
        String html = !shown ? "" : block && body.isEmpty() ? "\n" : body;
        return tag.closed() ? null : new Verbatim(chars, html, block);
      }
      default -> {
        Attributes attributes = new Attributes();
        AttributeList.read(tag.attributes(), attributes);
        context.document.set(attributes);
        return null;
      }
    }
  }

  private static String comment(String body, boolean block) {
    return (block ? body.substring(0, Chars.trimmedEnd(body, 0, body.length())) : body)
        .replace("--", "--");
  }

  /** The tag that opens an extension at a brace, or null. */
  static @Nullable Tag opening(Cut cut, int at, int end) {
    String text = cut.text;
    if (!text.startsWith("{::", at)) {
      return null;
    }
    int nameEnd = at + 3;
    while (nameEnd < end && Chars.isAsciiWord(text.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd == at + 3) {
      return null;
    }
    int close = AttributeList.close(cut, nameEnd, end);
    boolean apart =
        close >= 0
            && (Chars.isSpace(text.charAt(nameEnd))
                || text.charAt(nameEnd) == '/' && close == nameEnd + 1
                || close == nameEnd);
    if (!apart) {
      return null;
    }
    boolean closed = text.charAt(close - 1) == '/';
    return new Tag(
        text.substring(at + 3, nameEnd),
        text.substring(nameEnd, close - (closed ? 1 : 0)),
        closed,
        close + 1);
  }

  /** The tag that closes an extension at a brace, or null. */
  static @Nullable Tag closing(String text, int at, int end) {
    if (!text.startsWith("{:/", at)) {
      return null;
    }
    int nameEnd = at + 3;
    while (nameEnd < end && Chars.isAsciiWord(text.charAt(nameEnd))) {
      nameEnd++;
    }
    return nameEnd < end && text.charAt(nameEnd) == '}'
        ? new Tag(text.substring(at + 3, nameEnd), "", false, nameEnd + 1)
        : null;
  }
}
