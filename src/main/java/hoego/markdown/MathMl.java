package hoego.markdown;

import java.util.List;
import java.util.regex.Pattern;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;

/** The part of MathML that shows something and does nothing. */
final class MathMl {
  private static final List<String> ELEMENTS =
      List.of(
          "math",
          "mrow",
          "mi",
          "mn",
          "mo",
          "ms",
          "mtext",
          "mspace",
          "mfrac",
          "msqrt",
          "mroot",
          "mstyle",
          "mpadded",
          "mphantom",
          "menclose",
          "msub",
          "msup",
          "msubsup",
          "munder",
          "mover",
          "munderover",
          "mtable",
          "mtr",
          "mtd");

  private static final List<String> ATTRIBUTES =
      List.of(
          "accent",
          "accentunder",
          "columnalign",
          "columnlines",
          "columnspacing",
          "depth",
          "display",
          "displaystyle",
          "fence",
          "height",
          "linethickness",
          "lspace",
          "mathbackground",
          "mathcolor",
          "mathsize",
          "mathvariant",
          "maxsize",
          "minsize",
          "movablelimits",
          "notation",
          "rowlines",
          "rowspacing",
          "rspace",
          "scriptlevel",
          "separator",
          "stretchy",
          "symmetric",
          "voffset",
          "width",
          "xmlns");

  private static final Pattern VALUE = Pattern.compile("[A-Za-z0-9#%.,+:/ -]{1,200}");

  /** To be joined to a page's own; a post's own MathML never comes so far. */
  static final PolicyFactory POLICY =
      new HtmlPolicyBuilder()
          .allowElements(names(ELEMENTS))
          .allowAttributes(names(ATTRIBUTES))
          .matching(VALUE)
          .onElements(names(ELEMENTS))
          .allowAttributes("alttext")
          .onElements("math")
          .allowWithoutAttributes(names(ELEMENTS))
          .toFactory();

  private MathMl() {}

  private static String[] names(List<String> names) {
    return names.toArray(String[]::new);
  }
}
