package hoego.markdown;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/** Makes Markdown of HTML from a clipboard; runs and fetches nothing, for any thread. */
public final class HtmlToMarkdown {
  /** In chars: more is pasted as text, or the window would stand still. */
  static final int LONGEST = 200_000;

  private static final String MEANT =
      "a[href],b,strong,em,i,del,s,strike,h1,h2,h3,h4,h5,h6,ul,ol,table,blockquote,code,img[src],hr";

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  private HtmlToMarkdown() {}

  /**
   * The Markdown of a piece of HTML; empty where it says no more than its plain text, as that of
   * code editors does, or is longer than {@value #LONGEST} chars.
   */
  public static Optional<String> convert(String html) {
    if (html.length() > LONGEST) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(html);
    page.select("script,style,meta,link,title,iframe,object,embed,form,input,button,svg,noscript")
        .remove();
    // Google Docs wraps everything in a <b> that is not bold.
    page.select("b[style*=font-weight:normal],b[style*=font-weight: normal]").unwrap();
    page.select("a").forEach(HtmlToMarkdown::checkLink);
    page.select("img").forEach(HtmlToMarkdown::checkImage);
    page.select("span,font,div[style],u").forEach(element -> element.clearAttributes());
    page.select("u,font").unwrap();
    page.select("table").forEach(HtmlToMarkdown::checkTable);
    Elements meant = page.body().select(MEANT);
    if (meant.isEmpty() || page.body().text().isBlank() && page.select("img").isEmpty()) {
      return Optional.empty();
    }
    for (Element element : page.body().getAllElements()) {
      element.removeAttr("style").removeAttr("class").removeAttr("id");
    }
    String markdown = converter().convert(page.body().html()).strip();
    return markdown.isEmpty() ? Optional.empty() : Optional.of(markdown);
  }

  /**
   * The address of the image that a piece of HTML is, perhaps within a link; empty where there is
   * anything else to be seen in it.
   */
  public static Optional<String> onlyImage(String html) {
    if (html.length() > LONGEST) {
      return Optional.empty();
    }
    Document page = Jsoup.parse(html);
    Elements images = page.select("img");
    boolean alone =
        images.size() == 1
            && page.body().text().replace('\u00a0', ' ').isBlank()
            && page.select("table,hr,video,iframe").isEmpty();
    return alone ? Optional.of(images.getFirst().attr("src").strip()) : Optional.empty();
  }

  private static FlexmarkHtmlConverter converter() {
    MutableDataSet options = new MutableDataSet();
    options.set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false);
    options.set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false);
    options.set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-');
    options.set(FlexmarkHtmlConverter.NBSP_TEXT, " ");
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false);
    options.set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false);
    options.set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false);
    options.set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false);
    options.set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false);
    return FlexmarkHtmlConverter.builder(options).build();
  }

  private static void checkLink(Element link) {
    if (!isSafe(link.attr("href"))) {
      link.unwrap();
    } else {
      keepOnly(link, "href");
    }
  }

  private static void checkImage(Element image) {
    String src = image.attr("src");
    if (!isSafe(src) || src.startsWith("mailto:")) {
      image.remove();
    }
  }

  /** A cell copied from a spreadsheet is its words; a table's first row is its header. */
  private static void checkTable(Element table) {
    Elements cells = table.select("td,th");
    if (cells.size() == 1) {
      Element words = cells.getFirst().tagName("span");
      table.replaceWith(words);
    } else if (table.select("th").isEmpty() && table.select("table").size() == 1) {
      Element row = table.selectFirst("tr");
      if (row != null) {
        row.select("td").tagName("th");
      }
    }
  }

  private static void keepOnly(Element element, String name) {
    String value = element.attr(name);
    element.clearAttributes().attr(name, value);
  }

  private static boolean isSafe(String address) {
    int colon = address.indexOf(':');
    return !address.isBlank()
        && colon > 0
        && SCHEMES.contains(address.substring(0, colon).strip().toLowerCase(Locale.ROOT));
  }
}
