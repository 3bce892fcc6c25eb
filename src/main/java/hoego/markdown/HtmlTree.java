package hoego.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Changes in a fragment's tree before it is cleaned: images resolved, embeds made cards, tables
 * clamped.
 */
final class HtmlTree {
  private static final Pattern NEEDED =
      Pattern.compile("(?i)<(?:img|picture|iframe|video|audio|embed|object|svg|math|td|th|col)\\b");
  private static final int WIDEST_SPAN = 50;
  private static final int MOST_SPANNED_CELLS = 5_000;

  private HtmlTree() {}

  /** The fragment with its images and embeds replaced; untouched where it has none. */
  static String prepared(String html, ImageSources images, PageWords words) {
    if (!NEEDED.matcher(html).find()) {
      return html;
    }
    Document document = Jsoup.parseBodyFragment(html);
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.select("svg, math").remove();
    body.select("iframe, video, audio, embed, object").forEach(each -> card(each, words));
    body.select("img").forEach(each -> image(each, images, words));
    body.select("picture source").remove();
    int[] spanned = {0};
    body.select("td, th, col, colgroup").forEach(each -> clampSpans(each, spanned));
    return body.html();
  }

  private static void image(Element image, ImageSources images, PageWords words) {
    image.removeAttr("srcset");
    String src = image.attr("src").strip();
    switch (images.of(src)) {
      case ImageSource.Shown shown -> image.attr("src", shown.url());
      case ImageSource.Kept kept -> image.attr("src", kept.url());
      case ImageSource.Remote remote ->
          image.replaceWith(
              frame("hoego-remote", words.remoteImage(), remote.url(), image.attr("alt")));
      case ImageSource.Unshown unshown ->
          image.replaceWith(
              frame("hoego-unshown", unshown.why(), unshown.name(), image.attr("alt")));
      case ImageSource.Missing missing -> {
        Element frame =
            frame("hoego-missing", words.missingImage(), missing.name(), image.attr("alt"));
        for (String place : missing.lookedAt()) {
          frame.appendElement("span").addClass("hoego-place").text(words.lookedAt() + " " + place);
        }
        image.replaceWith(frame);
      }
    }
  }

  private static Element frame(String kind, String label, String name, String alt) {
    Element frame = new Element("span").addClass("hoego-frame").addClass(kind);
    frame.appendElement("strong").text(label);
    frame.appendElement("code").text(name);
    if (!alt.isBlank()) {
      frame.appendElement("span").addClass("hoego-alt").text(alt);
    }
    return frame;
  }

  /** A video or another page is a card with its address; nothing of it is loaded. */
  private static void card(Element embed, PageWords words) {
    String url = address(embed);
    Element card = new Element("span").addClass("hoego-frame").addClass("hoego-embed");
    card.appendElement("strong").text(words.embedded());
    if (!url.isEmpty()) {
      String target = url.startsWith("//") ? "https:" + url : url;
      card.appendElement("a").attr("href", target).text(target);
    }
    embed.replaceWith(card);
  }

  private static String address(Element embed) {
    for (String attribute : List.of("src", "data")) {
      if (!embed.attr(attribute).isBlank()) {
        return embed.attr(attribute).strip();
      }
    }
    Element source = embed.selectFirst("source[src]");
    return source == null ? "" : source.attr("src").strip();
  }

  /** Thirty cells of {@code colspan=1000 rowspan=65534} freeze WebKit's layout for 40 s. */
  private static void clampSpans(Element cell, int[] spanned) {
    int columns = span(cell, "colspan");
    int rows = span(cell, "rowspan");
    if (columns > WIDEST_SPAN
        || rows > WIDEST_SPAN
        || (spanned[0] += columns * rows - 1) > MOST_SPANNED_CELLS) {
      cell.removeAttr("colspan");
      cell.removeAttr("rowspan");
    }
    if (span(cell, "span") > WIDEST_SPAN) {
      cell.removeAttr("span");
    }
  }

  private static int span(Element cell, String attribute) {
    String value = cell.attr(attribute).strip();
    if (value.isEmpty()) {
      return 1;
    }
    try {
      return Math.max(1, Integer.parseInt(value));
    } catch (NumberFormatException odd) {
      return Integer.MAX_VALUE / 2;
    }
  }
}
