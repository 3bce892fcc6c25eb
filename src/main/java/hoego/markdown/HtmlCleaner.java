package hoego.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.AttributePolicy;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** Lets through only HTML that can run nothing, load nothing by itself and freeze no layout. */
final class HtmlCleaner {
  /** Raster images only: an SVG may hold scripts and endless {@code use} trees. */
  private static final Pattern RASTER =
      Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|bmp|avif);base64,[a-z0-9+/=\\s]*");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:\\.\\d+)?(?:%|px)?");
  private static final Pattern ALIGN =
      Pattern.compile("(?i)left|right|center|justify|top|middle|bottom|baseline");

  private static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(
              "p",
              "div",
              "span",
              "br",
              "hr",
              "h1",
              "h2",
              "h3",
              "h4",
              "h5",
              "h6",
              "ul",
              "ol",
              "li",
              "dl",
              "dt",
              "dd",
              "blockquote",
              "pre",
              "code",
              "kbd",
              "samp",
              "var",
              "em",
              "strong",
              "b",
              "i",
              "u",
              "s",
              "del",
              "ins",
              "mark",
              "small",
              "big",
              "sub",
              "sup",
              "q",
              "cite",
              "abbr",
              "dfn",
              "time",
              "ruby",
              "rt",
              "rp",
              "bdo",
              "bdi",
              "wbr",
              "a",
              "img",
              "figure",
              "figcaption",
              "table",
              "caption",
              "colgroup",
              "col",
              "thead",
              "tbody",
              "tfoot",
              "tr",
              "th",
              "td",
              "details",
              "summary",
              "section",
              "article",
              "aside",
              "header",
              "footer",
              "nav",
              "main",
              "address",
              "center",
              "font",
              "tt",
              "strike")
          .allowElements(HtmlCleaner::checkbox, "input")
          .allowWithoutAttributes("a", "span", "font", "img")
          .allowAttributes("class", "title", "dir")
          .globally()
          .allowAttributes("id", "name")
          .matching(Pattern.compile("[^\\s\"'<>]{1,300}"))
          .globally()
          .allowAttributes("lang")
          .matching(LANGUAGE)
          .globally()
          .allowAttributes("align", "valign")
          .matching(ALIGN)
          .globally()
          .allowAttributes("width", "height")
          .matching(LENGTH)
          .onElements("img", "table", "td", "th", "col", "div", "hr")
          .allowAttributes("colspan", "rowspan", "span")
          .matching(Pattern.compile("\\d{1,3}"))
          .onElements("td", "th", "col", "colgroup")
          .allowAttributes("start", "value", "type", "reversed")
          .onElements("ol", "ul", "li")
          .allowAttributes("open")
          .onElements("details")
          .allowAttributes("datetime")
          .onElements("time", "del", "ins")
          .allowAttributes("alt")
          .onElements("img")
          .allowAttributes("color", "size", "face")
          .onElements("font")
          .allowAttributes("border", "cellpadding", "cellspacing", "bgcolor")
          .onElements("table", "td", "th", "tr")
          .allowAttributes("type")
          .matching(Pattern.compile("checkbox"))
          .onElements("input")
          .allowAttributes("checked", "disabled")
          .onElements("input")
          .allowAttributes("href")
          .onElements("a")
          .allowAttributes("src")
          .matching(imageAddress())
          .onElements("img")
          .allowUrlProtocols("http", "https", "mailto", "tel", "preview", "data")
          .allowStyling()
          .toFactory();

  private HtmlCleaner() {}

  /** The harmless part of a fragment, every element closed. */
  static String clean(String html) {
    return POLICY.sanitize(html);
  }

  private static AttributePolicy imageAddress() {
    return (element, attribute, value) ->
        value.regionMatches(true, 0, "data:", 0, 5) && !RASTER.matcher(value).matches()
            ? null
            : value;
  }

  /** Only a task list's box: never a field that takes typing. */
  private static @Nullable String checkbox(String element, List<String> attributes) {
    int type = attributes.indexOf("type");
    if (type < 0 || !attributes.get(type + 1).equals("checkbox")) {
      return null;
    }
    if (!attributes.contains("disabled")) {
      attributes.add("disabled");
      attributes.add("disabled");
    }
    return element;
  }
}
