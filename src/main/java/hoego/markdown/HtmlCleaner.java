package hoego.markdown;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.owasp.html.CssSchema;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.HtmlSanitizer;
import org.owasp.html.HtmlStreamEventReceiver;
import org.owasp.html.HtmlStreamRenderer;
import org.owasp.html.PolicyFactory;

/** Lets through only HTML that can run nothing, load nothing by itself and freeze no layout. */
final class HtmlCleaner {
  /** Raster images only: an SVG may hold scripts and endless {@code use} trees. */
  private static final Pattern RASTER =
      Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|bmp|avif);base64,[a-z0-9+/=\\s]*");

  private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9-]{1,35}");
  private static final Pattern DIRECTION = Pattern.compile("(?i)ltr|rtl|auto");
  private static final Pattern LENGTH = Pattern.compile("\\d{1,5}(?:\\.\\d+)?(?:%|px)?");
  private static final Pattern SPAN = Pattern.compile("[1-9]|[1-4][0-9]|50");
  private static final Pattern ALIGN =
      Pattern.compile("(?i)left|right|center|justify|top|middle|bottom|baseline");

  /** No id of Hoego's own page. */
  private static final Pattern NAME = Pattern.compile("(?!(?i:hoego-))[^\\s\"'<>]{1,300}");

  private static final Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*):");
  private static final Pattern CONTROLS = Pattern.compile("[\\x00-\\x1f\\x7f]");
  private static final Pattern SHARE = Pattern.compile("\\\\|/\\\\|///|//[^/]*\\\\");
  private static final Set<String> LINK_SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final Set<String> IMAGE_SCHEMES = Set.of("http", "https", "preview", "data");

  /** Begins what {@link HtmlTree} writes: no post can know it. */
  private static final String SIGNATURE = "hoego" + UUID.randomUUID().toString().replace("-", "");

  /** Of a style, what stays in its place: no position, no shadow, nothing loaded. */
  private static final List<String> STYLES =
      List.of(
          "background",
          "background-color",
          "border",
          "border-bottom",
          "border-collapse",
          "border-color",
          "border-left",
          "border-radius",
          "border-right",
          "border-spacing",
          "border-style",
          "border-top",
          "border-width",
          "clear",
          "color",
          "display",
          "float",
          "font",
          "font-family",
          "font-size",
          "font-style",
          "font-weight",
          "height",
          "line-height",
          "list-style-type",
          "max-height",
          "max-width",
          "min-width",
          "overflow",
          "padding",
          "padding-bottom",
          "padding-left",
          "padding-right",
          "padding-top",
          "text-align",
          "text-decoration",
          "vertical-align",
          "white-space",
          "width",
          "word-break");

  private static final CssSchema.Property LENGTHS =
      new CssSchema.Property(1, Set.of("auto"), Map.of());

  /** What would move things over others if it were negative. */
  private static final CssSchema FORWARD =
      CssSchema.withProperties(
          Map.of(
              "margin", LENGTHS,
              "margin-bottom", LENGTHS,
              "margin-left", LENGTHS,
              "margin-right", LENGTHS,
              "margin-top", LENGTHS,
              "letter-spacing", LENGTHS,
              "text-indent", LENGTHS));

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
          .allowAttributes("title")
          .globally()
          .allowAttributes("class")
          .matching(HtmlCleaner::classes)
          .globally()
          .allowAttributes("dir")
          .matching(DIRECTION)
          .globally()
          .allowAttributes("id")
          .matching(NAME)
          .globally()
          // Of an image, a name would stand in the way of the document's own properties.
          .allowAttributes("name")
          .matching(NAME)
          .onElements("a")
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
          .matching(SPAN)
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
          .matching(HtmlCleaner::link)
          .onElements("a")
          .allowAttributes("src")
          .matching(HtmlCleaner::image)
          .onElements("img")
          .allowUrlProtocols("http", "https", "mailto", "tel", "preview", "data")
          .allowStyling(CssSchema.union(CssSchema.withProperties(STYLES), FORWARD))
          .toFactory()
          .and(MathMl.POLICY);

  private HtmlCleaner() {}

  /** A class or an image address of Hoego's own: what a post writes is never taken for one. */
  static String signed(String value) {
    return SIGNATURE + "/" + value;
  }

  /** The harmless part of a fragment, every element closed. */
  static String clean(String html, Deadline deadline) {
    StringBuilder clean = new StringBuilder(html.length() + html.length() / 8);
    HtmlStreamRenderer out = HtmlStreamRenderer.create(clean, unnamed -> {});
    HtmlSanitizer.sanitize(html, POLICY.apply(out), next -> new Watched(next, deadline));
    // The sanitiser parts braces for the sake of templates in JavaScript, which a page has none of.
    return clean.toString().replace("{<!-- -->", "{");
  }

  /** The classes but those of Hoego's own, which come signed. */
  private static @Nullable String classes(String element, String attribute, String value) {
    StringBuilder kept = new StringBuilder();
    for (String name : value.strip().split("\\s+")) {
      String own = unsigned(name);
      if (own != null || !name.regionMatches(true, 0, "hoego-", 0, 6)) {
        kept.append(kept.isEmpty() ? "" : " ").append(own != null ? "hoego-" + own : name);
      }
    }
    return kept.isEmpty() ? null : kept.toString();
  }

  /** Whether a page may hold a link to an address. */
  static boolean mayLead(String address) {
    return !address.isBlank() && link("a", "href", address) != null;
  }

  private static @Nullable String link(String element, String attribute, String value) {
    String own = unsigned(value);
    if (own != null) {
      return own;
    }
    String address = address(value, LINK_SCHEMES);
    return address != null && address.regionMatches(true, 0, "#hoego-", 0, 7) ? null : address;
  }

  /** Only what {@link HtmlTree} has decided on. */
  private static @Nullable String image(String element, String attribute, String value) {
    String own = unsigned(value);
    if (own == null) {
      return null;
    }
    String address = address(own, IMAGE_SCHEMES);
    return address != null
            && address.regionMatches(true, 0, "data:", 0, 5)
            && !RASTER.matcher(address).matches()
        ? null
        : address;
  }

  private static @Nullable String unsigned(String value) {
    return value.startsWith(SIGNATURE) ? value.substring(SIGNATURE.length() + 1) : null;
  }

  /** The address as a browser reads it, but never a file or a share of the network. */
  private static @Nullable String address(String value, Set<String> schemes) {
    String address = CONTROLS.matcher(value).replaceAll("").strip();
    if (SHARE.matcher(address).lookingAt()) {
      return null;
    }
    if (address.startsWith("//")) {
      address = "https:" + address;
    }
    Matcher scheme = SCHEME.matcher(address);
    return scheme.lookingAt() && !schemes.contains(scheme.group(1).toLowerCase(Locale.ROOT))
        ? null
        : address;
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

  /** Looks at the deadline at each piece of HTML. */
  private record Watched(HtmlStreamEventReceiver next, Deadline deadline)
      implements HtmlStreamEventReceiver {
    @Override
    public void openDocument() {
      next.openDocument();
    }

    @Override
    public void closeDocument() {
      next.closeDocument();
    }

    @Override
    public void openTag(String element, List<String> attributes) {
      deadline.check();
      next.openTag(element, attributes);
    }

    @Override
    public void closeTag(String element) {
      deadline.check();
      next.closeTag(element);
    }

    @Override
    public void text(String text) {
      deadline.check();
      next.text(text);
    }
  }
}
