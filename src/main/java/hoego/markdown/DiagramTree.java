package hoego.markdown;

import hoego.drawing.Drawing;
import hoego.drawing.Drawings;
import hoego.drawing.Drawn;
import hoego.drawing.Plate;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/**
 * Puts pictures in the place of Mermaid's diagrams in a fragment's tree.
 *
 * <p>They are where a site's scripts look for them: in code of the language {@code mermaid}, and in
 * an element of that class.
 */
final class DiagramTree {
  private static final String PLACES =
      "pre > code.language-mermaid, .language-mermaid pre > code, pre.language-mermaid > code,"
          + " pre.mermaid, div.mermaid";

  /** What says nothing of a diagram: its settings, its comments and its front matter's fence. */
  private static final Pattern SETTING = Pattern.compile("\\s*(?:%%.*|---.*)?");

  private static final int LONGEST_NAME = 60;
  private static final int LONGEST_REASON = 400;

  private DiagramTree() {}

  /** Draws what can be drawn; false where a drawing is awaited. */
  static boolean draw(
      Element body, Drawings drawings, ImageSources images, PageWords words, Deadline deadline) {
    boolean whole = true;
    for (Element place : TimedTree.elements(body, PLACES, deadline)) {
      deadline.check();
      String source = source(place);
      if (source == null || source.isBlank() || place.parent() == null) {
        continue;
      }
      switch (drawings.of(new Drawing.Diagram(source))) {
        case Drawn.Picture picture -> show(picture, place, source, images, words);
        case Drawn.Outdated(Drawn.Picture picture) -> {
          whole = false;
          show(picture, place, source, images, words);
        }
        case Drawn.Wrong wrong -> outermost(place).before(frame(wrong, source, words));
        case Drawn.Late late -> {
          Element frame = HtmlTree.span("frame", "wrong");
          frame.appendElement("strong").text(words.diagrams().late());
          outermost(place).before(frame);
        }
        case Drawn.Awaited awaited -> whole = false;
        default -> {}
      }
    }
    return whole;
  }

  /** The text that a site's scripts would take; null where there are elements in code. */
  private static @Nullable String source(Element place) {
    boolean plain = place.childNodes().stream().allMatch(TextNode.class::isInstance);
    if (place.normalName().equals("code") && !plain) {
      return null;
    }
    // Mermaid's own script takes an element's markup, for the sake of "<br>" in labels.
    return plain ? place.wholeText() : Parser.unescapeEntities(place.html(), false);
  }

  private static void show(
      Drawn.Picture picture, Element place, String source, ImageSources images, PageWords words) {
    if (images.drawn(picture.light()) instanceof ImageSource.Shown(String light)
        && images.drawn(picture.dark()) instanceof ImageSource.Shown(String dark)) {
      String alt = words.diagrams().name() + ": " + name(source);
      Element frame = new Element("div").addClass(HtmlCleaner.signed("diagram"));
      frame.appendChild(image(light, "light", picture.light(), alt));
      frame.appendChild(image(dark, "dark", picture.dark(), alt));
      outermost(place).replaceWith(frame);
    }
  }

  private static Element image(String url, String kind, Plate plate, String alt) {
    return new Element("img")
        .addClass(HtmlCleaner.signed(kind))
        .attr("src", HtmlCleaner.signed(url))
        .attr("width", Integer.toString(plate.width()))
        .attr("height", Integer.toString(plate.height()))
        .attr("alt", alt);
  }

  /** What kramdown and its highlighter have written around a diagram, or the diagram itself. */
  private static Element outermost(Element place) {
    Element at = place;
    if (place.normalName().equals("code")) {
      while (at.parent() != null
          && at.parent().childrenSize() == 1
          && at.parent().is("pre, .highlight, .language-mermaid")) {
        at = at.parent();
      }
    }
    return at;
  }

  private static Element frame(Drawn.Wrong wrong, String source, PageWords words) {
    Element frame = HtmlTree.span("frame", "wrong");
    frame.appendElement("strong").text(words.diagrams().wrong());
    String reason = wrong.why().strip();
    String shown =
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason;
    // What ends too early is told of the line after the last.
    List<String> lines = source.lines().toList();
    int line = Math.min(wrong.line(), lines.size());
    while (line > 0 && lines.get(line - 1).isBlank()) {
      line--;
    }
    if (line > 0) {
      String where = words.diagrams().at().replace("{0}", Integer.toString(line));
      HtmlTree.span("place").text(where).appendTo(frame);
      frame.appendElement("code").text(lines.get(line - 1).strip());
    }
    HtmlTree.span("place").text(shown).appendTo(frame);
    return frame;
  }

  /** What a diagram says first of itself, such as {@code flowchart LR}. */
  private static String name(String source) {
    String first =
        source
            .lines()
            .filter(line -> !SETTING.matcher(line).matches())
            .findFirst()
            .orElse("")
            .strip();
    return first.length() > LONGEST_NAME ? first.substring(0, LONGEST_NAME) + "…" : first;
  }
}
