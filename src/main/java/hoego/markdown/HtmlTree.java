package hoego.markdown;

import hoego.drawing.Drawings;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Changes in a fragment's tree before it is cleaned: images resolved, embeds made cards, comments
 * left out, tables clamped.
 */
final class HtmlTree {
  private static final Pattern NEEDED =
      Pattern.compile(
          "(?i)<(?:[!?]|ima?ge?|iframe|video|audio|embed|object|svg|math|td|th|col)|<(?:code|div)[^>]*language-|<(?:pre|div)[^>]*mermaid");
  private static final int WIDEST_SPAN = 50;

  /** So many tables may be around one. */
  private static final int DEEPEST_TABLE = 6;

  /** Where a link in the page leads that has the images elsewhere loaded. */
  static final String SHOW = "#hoego-web-images";

  /** Stands in cleaned HTML once for each image that is not loaded. */
  static final String UNLOADED = "class=\"hoego-frame hoego-remote\"";

  private HtmlTree() {}

  /**
   * A fragment ready to be cleaned.
   *
   * @param whole false where a drawing is awaited
   */
  record Prepared(String html, boolean whole) {}

  /** The fragment with its images and embeds replaced and code coloured; else untouched. */
  static Prepared prepared(
      String html,
      ImageSources images,
      PageWords words,
      List<TemplatedBody.Notice> notices,
      Drawings drawings,
      Deadline deadline) {
    boolean marked = TemplatedBody.hasMark(html);
    if (!marked && !FormulaTree.mayBeIn(html, drawings) && !NEEDED.matcher(html).find()) {
      return new Prepared(html, true);
    }
    Document document = Document.createShell("");
    document.outputSettings().prettyPrint(false);
    Element body = document.body();
    body.appendChildren(
        Parser.htmlParser().parseFragmentInput(new WatchedReader(html, deadline), body, ""));
    // The sanitiser ends a comment too soon: at a second "->".
    for (Comment each : TimedTree.nodes(body, Comment.class, deadline)) {
      deadline.check();
      each.replaceWith(new TextNode(""));
    }
    if (marked) {
      NoticeFrames.place(body, notices, deadline);
    }
    for (Element each : TimedTree.elements(body, "svg, math", deadline)) {
      deadline.check();
      each.replaceWith(new TextNode(""));
    }
    for (Element each : TimedTree.elements(body, "iframe, video, audio, embed, object", deadline)) {
      deadline.check();
      EmbedCard.replace(each, words);
    }
    ThemeTree.mark(body, deadline);
    boolean whole = true;
    for (Element each : TimedTree.elements(body, "img", deadline)) {
      deadline.check();
      whole &= image(each, images, words);
    }
    whole &= DiagramTree.draw(body, drawings, images, words, deadline);
    whole &= CodeTree.colour(body, drawings, deadline);
    whole &= FormulaTree.draw(body, drawings, words, deadline);
    for (Element each : TimedTree.elements(body, "table", deadline)) {
      deadline.check();
      unnest(each);
    }
    int[] left = {html.length()};
    for (Element each : TimedTree.elements(body, "td, th, col, colgroup", deadline)) {
      deadline.check();
      clampSpans(each, left);
    }
    return new Prepared(TimedTree.html(body, deadline), whole);
  }

  /** Puts an image in, or what is shown in its place; false where it is awaited. */
  private static boolean image(Element image, ImageSources images, PageWords words) {
    String alt = image.attr("alt");
    switch (images.of(image.attr("src").strip())) {
      case ImageSource.Shown shown -> image.attr("src", HtmlCleaner.signed(shown.url()));
      case ImageSource.Kept kept -> image.attr("src", HtmlCleaner.signed(kept.url()));
      case ImageSource.Remote remote -> {
        Element frame = frame("remote", words.elsewhere().image(), remote.url(), alt);
        if (!words.elsewhere().show().isEmpty() && image.closest("a") == null) {
          frame
              .appendElement("a")
              .addClass(HtmlCleaner.signed("show"))
              .attr("href", HtmlCleaner.signed(SHOW))
              .text(words.elsewhere().show());
        }
        image.replaceWith(frame);
      }
      case ImageSource.Awaited(String url) -> {
        image.replaceWith(frame("awaited", words.elsewhere().awaited(), url, alt));
        return false;
      }
      case ImageSource.Unshown unshown ->
          image.replaceWith(frame("unshown", unshown.why(), unshown.name(), alt));
      case ImageSource.Missing missing -> {
        Element frame = frame("missing", words.missingImage(), missing.name(), alt);
        for (String place : missing.lookedAt()) {
          span("place").text(words.lookedAt() + " " + place).appendTo(frame);
        }
        image.replaceWith(frame);
      }
    }
    return true;
  }

  /** A span of a class of Hoego's own, here without its {@code hoego-}. */
  static Element span(String... kinds) {
    Element span = new Element("span");
    for (String kind : kinds) {
      span.addClass(HtmlCleaner.signed(kind));
    }
    return span;
  }

  private static Element frame(String kind, String label, String name, String alt) {
    Element frame = span("frame", kind);
    frame.appendElement("strong").text(label);
    frame.appendElement("code").text(name);
    if (!alt.isBlank()) {
      span("alt").text(alt).appendTo(frame);
    }
    return frame;
  }

  /** Makes text of a table that is too deep in others: each one around it doubles its layout. */
  private static void unnest(Element table) {
    int around = 0;
    for (Element at = table.parent(); at != null; at = at.parent()) {
      around += at.normalName().equals("table") ? 1 : 0;
    }
    if (around == DEEPEST_TABLE && table.ownerDocument() != null) {
      table.replaceWith(new Element("div").text(table.text()));
    }
  }

  /**
   * Keeps a table as wide and high as it is written: thirty cells of {@code colspan=1000
   * rowspan=65534} freeze WebKit's layout for 40 s.
   *
   * @param left how many more cells the spans may cover
   */
  private static void clampSpans(Element cell, int[] left) {
    int columns = Math.min(span(cell, "colspan"), WIDEST_SPAN);
    int rows = rowsFrom(cell, Math.min(span(cell, "rowspan"), WIDEST_SPAN));
    left[0] -= columns * rows - 1;
    set(cell, "colspan", left[0] < 0 ? 1 : columns);
    set(cell, "rowspan", left[0] < 0 ? 1 : rows);
    set(cell, "span", Math.min(span(cell, "span"), WIDEST_SPAN));
  }

  /** How many rows there are from the cell's on, at most {@code most}. */
  private static int rowsFrom(Element cell, int most) {
    Element row = cell.parent();
    int rows = 1;
    while (rows < most && row != null && (row = row.nextElementSibling()) != null) {
      rows++;
    }
    return rows;
  }

  private static void set(Element cell, String attribute, int span) {
    if (span == 1) {
      cell.removeAttr(attribute);
    } else {
      cell.attr(attribute, Integer.toString(span));
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
      return 1;
    }
  }

  /** Gives jsoup no more to parse when the time is up. */
  static final class WatchedReader extends StringReader {
    private final Deadline deadline;

    WatchedReader(String html, Deadline deadline) {
      super(html);
      this.deadline = deadline;
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
      deadline.check();
      return super.read(into, offset, Math.min(length, 1024));
    }
  }
}
