package hoego.markdown.kramdown;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What kramdown knows of HTML's elements. */
final class HtmlNames {
  /** Elements that stand within a line. */
  private static final Set<String> PHRASES =
      names(
          "a abbr acronym b bdo big button cite code del dfn em i ins kbd label mark option q rb"
              + " rbc rp rt rtc ruby samp select small span strong sub sup tt u var br img input");

  /** Elements that never stand within a line. */
  private static final Set<String> BLOCKS =
      names(
          "address applet article aside blockquote body caption col colgroup dd div dl dt"
              + " fieldset figcaption footer form h1 h2 h3 h4 h5 h6 head header hgroup hr html"
              + " iframe legend li main map menu nav ol optgroup p pre section summary table tbody"
              + " td tfoot th thead tr ul");

  private static final Set<String> VOID =
      names("area base br col command embed hr img input keygen link meta param source track wbr");

  private static final Map<String, HtmlContent> CONTENT = new HashMap<>();

  static {
    for (String name :
        names(
            "address applet article aside blockquote body dd details div dl fieldset figure"
                + " figcaption footer form header hgroup iframe li main map menu nav noscript"
                + " object section summary td")) {
      CONTENT.put(name, HtmlContent.BLOCK);
    }
    for (String name :
        names(
            "a abbr acronym b bdo big button caption cite del dfn dt em h1 h2 h3 h4 h5 h6 i ins"
                + " label legend optgroup p q rb rbc rp rt rtc ruby select small span strong sub"
                + " sup th tt")) {
      CONTENT.put(name, HtmlContent.SPAN);
    }
  }

  /** Elements whose names mean the same in upper case. */
  private static final Set<String> KNOWN =
      new HashSet<>(names("script style math textarea figure noscript object details"));

  static {
    KNOWN.addAll(PHRASES);
    KNOWN.addAll(BLOCKS);
    KNOWN.addAll(VOID);
    KNOWN.addAll(CONTENT.keySet());
  }

  private HtmlNames() {}

  private static Set<String> names(String names) {
    return Set.of(names.split(" "));
  }

  /** The name in lower case where HTML knows it, as it is written elsewhere. */
  static String normal(String name) {
    String lower = name.toLowerCase(Locale.ROOT);
    return KNOWN.contains(lower) ? lower : name;
  }

  static boolean isKnown(String name) {
    return KNOWN.contains(name);
  }

  static boolean isPhrase(String name) {
    return PHRASES.contains(name);
  }

  static boolean isBlock(String name) {
    return BLOCKS.contains(name);
  }

  /** Whether what is in it is no HTML. */
  static boolean isVerbatim(String name) {
    return name.equals("script") || name.equals("style");
  }

  static boolean isVoid(String name) {
    return VOID.contains(name);
  }

  /** How the element's content is read where its tag asks for Markdown. */
  static HtmlContent content(String name) {
    return CONTENT.getOrDefault(name, HtmlContent.RAW);
  }
}
