package hoego.export;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Tells which SVG files may be in a page, as pictures: browsers run and load nothing of them there,
 * but a drawing that uses a drawing that uses another takes them minutes.
 */
final class SvgCheck {
  private static final List<String> REFUSED = List.of("<!entity", "<script", "<foreignobject");

  private SvgCheck() {}

  static boolean isHarmless(byte[] svg) {
    String text = new String(svg, StandardCharsets.UTF_8);
    String lower = text.toLowerCase(Locale.ROOT);
    if (REFUSED.stream().anyMatch(lower::contains)) {
      return false;
    }
    Document document = Jsoup.parse(text, "", Parser.xmlParser());
    List<Element> uses =
        document.getAllElements().stream()
            .filter(element -> element.normalName().replaceFirst("^.*:", "").equals("use"))
            .toList();
    Set<String> used = uses.stream().map(SvgCheck::target).collect(Collectors.toSet());
    return uses.stream()
        .noneMatch(
            use ->
                used.contains(use.id())
                    || use.parents().stream().anyMatch(above -> used.contains(above.id())));
  }

  private static String target(Element use) {
    for (Attribute attribute : use.attributes()) {
      if (attribute.getKey().matches("(?i)(?:.*:)?href")) {
        String link = attribute.getValue().strip();
        if (link.startsWith("#") && link.length() > 1) {
          return link.substring(1);
        }
      }
    }
    // No id is written like that: what has no id must not seem to be meant.
    return "#";
  }
}
