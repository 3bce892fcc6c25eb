package hoego.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Marks in a fragment's tree what the themes of many blogs make of it with scripts and templates:
 * captions below images and the names of files above code, as Chirpy has them.
 */
final class ThemeTree {
  private static final int LONGEST_NAME = 200;
  private static final Set<String> ENDS = Set.of("br", "img", "a");

  private ThemeTree() {}

  static void mark(Element body, Deadline deadline) {
    for (Element image : TimedTree.elements(body, "p > img, p > a > img", deadline)) {
      deadline.check();
      Element caption = caption(image);
      if (caption != null) {
        caption.addClass(HtmlCleaner.signed("caption"));
      }
    }
    for (Element code : TimedTree.elements(body, "div[file], pre[file]", deadline)) {
      deadline.check();
      String name = code.attr("file").strip();
      if (!name.isEmpty() && name.length() <= LONGEST_NAME) {
        Element file = HtmlTree.span("file").text(name);
        if (code.normalName().equals("pre")) {
          code.before(file);
        } else {
          code.prependChild(file);
        }
      }
    }
  }

  /** The emphasis that is all of the line below an image; null where there is none. */
  private static @Nullable Element caption(Element image) {
    Element parent = image.parent();
    Element shown = parent != null && parent.normalName().equals("a") ? parent : image;
    Node next = next(shown);
    return next instanceof Element em
            && em.normalName().equals("em")
            && isEdge(before(shown))
            && isEdge(next(em))
        ? em
        : null;
  }

  private static boolean isEdge(@Nullable Node node) {
    return node == null || (node instanceof Element element && isEdge(element));
  }

  private static boolean isEdge(Element element) {
    return ENDS.contains(element.normalName()) || element.hasClass(HtmlCleaner.signed("caption"));
  }

  private static @Nullable Node next(Node node) {
    Node at = node.nextSibling();
    while (at instanceof TextNode text && text.isBlank()) {
      at = at.nextSibling();
    }
    return at;
  }

  private static @Nullable Node before(Node node) {
    Node at = node.previousSibling();
    while (at instanceof TextNode text && text.isBlank()) {
      at = at.previousSibling();
    }
    return at;
  }
}
