package hoego.markdown;

import hoego.markdown.TemplatedBody.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Puts a frame for each notice where its mark stands; behind an element that has it in itself. */
final class NoticeFrames {
  private NoticeFrames() {}

  static void place(Element body, List<Notice> notices, Deadline deadline) {
    for (TextNode text : TimedTree.nodes(body, TextNode.class, deadline)) {
      deadline.check();
      if (TemplatedBody.hasMark(text.getWholeText())) {
        split(text, notices);
      }
    }
    for (Element element : TimedTree.nodes(body, Element.class, deadline)) {
      deadline.check();
      inAttributes(element, notices);
    }
  }

  private static void split(TextNode text, List<Notice> notices) {
    String whole = text.getWholeText();
    Matcher marks = TemplatedBody.marks(whole);
    List<Node> pieces = new ArrayList<>();
    int from = 0;
    while (marks.find()) {
      pieces.add(new TextNode(whole.substring(from, marks.start())));
      TemplatedBody.notice(notices, marks).ifPresent(notice -> pieces.add(frame(notice)));
      from = marks.end();
    }
    pieces.add(new TextNode(whole.substring(from)));
    pieces.forEach(text::before);
    text.remove();
  }

  private static void inAttributes(Element element, List<Notice> notices) {
    List<Notice> found = new ArrayList<>();
    for (Attribute attribute : element.attributes().asList()) {
      String value = attribute.getValue();
      if (TemplatedBody.hasMark(value)) {
        Matcher marks = TemplatedBody.marks(value);
        while (marks.find()) {
          TemplatedBody.notice(notices, marks).ifPresent(found::add);
        }
        element.attr(attribute.getKey(), TemplatedBody.withoutMarks(value));
      }
    }
    if (element.parent() != null) {
      found.reversed().forEach(notice -> element.after(frame(notice)));
    }
  }

  private static Element frame(Notice notice) {
    Element frame = HtmlTree.span("frame", "liquid");
    frame.appendElement("strong").text(notice.label());
    frame.appendElement("code").text(notice.source());
    HtmlTree.span("place").text(notice.reason()).appendTo(frame);
    return frame;
  }
}
