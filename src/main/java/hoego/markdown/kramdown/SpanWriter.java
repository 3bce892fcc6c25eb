package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Node;
import org.jspecify.annotations.Nullable;

/** Writes what stands within a line. */
final class SpanWriter {
  private final KramdownDocument document;
  private final KramdownOptions options;
  private final Footnotes footnotes;
  private final CodeWriter codes;
  private final StringBuilder html;
  private boolean contents;
  private int inHtml;

  SpanWriter(KramdownDocument document, Footnotes footnotes, CodeWriter codes, StringBuilder html) {
    this.document = document;
    this.options = document.options();
    this.footnotes = footnotes;
    this.codes = codes;
    this.html = html;
  }

  /** Writes for a table of contents: without links, ids and references to footnotes. */
  static String forContents(KramdownDocument document, Footnotes footnotes, Node node) {
    StringBuilder html = new StringBuilder();
    CodeWriter codes = new CodeWriter(document.options(), false, html);
    SpanWriter writer = new SpanWriter(document, footnotes, codes, html);
    writer.contents = true;
    writer.children(node, false);
    return html.toString();
  }

  /** Enters or leaves an element of HTML. */
  void nest(int by) {
    inHtml += by;
  }

  /**
   * Writes all that a node holds.
   *
   * @param references whether references to characters are kept as they are
   */
  void children(Node node, boolean references) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      write(child, references);
    }
  }

  void write(Node node, boolean references) {
    switch (node) {
      case Words words -> words(words, references);
      case Glyph glyph -> glyph(glyph);
      case HtmlText text -> {
        if (text.isRaw()) {
          html.append(text.literal());
        } else {
          Escapes.text(text.literal(), html);
        }
      }
      case Emphasis emphasis -> element("em", emphasis);
      case StrongEmphasis strong -> element("strong", strong);
      case Strikethrough struck -> {
        inHtml++;
        element("del", struck);
        inHtml--;
      }
      case CodeSpan code -> codes.span(code, attributes(code));
      case HardLineBreak lineBreak ->
          html.append("<br").append(attributes(lineBreak).html()).append(" />");
      case LinkTarget.Pictured picture -> picture(node, picture);
      case LinkTarget.Targeted link -> link(node, link);
      case AutoLink link -> autolink(link);
      case MathText math -> math(math);
      case FootnoteMark mark -> {
        if (!contents) {
          html.append(footnotes.mark(mark));
        }
      }
      case Abbreviation abbreviation -> abbreviation(abbreviation);
      case Verbatim verbatim -> html.append(verbatim.html());
      case HtmlElement element -> htmlElement(node, element);
      default -> children(node, references);
    }
  }

  private Attributes attributes(Node node) {
    Attributes attributes = document.attributes(node);
    if (contents) {
      attributes.remove("id");
    }
    return attributes;
  }

  private void words(Words words, boolean references) {
    String text = words.literal().toString();
    if (references) {
      Escapes.text(text, html);
    } else if (options.hardWrap() && inHtml == 0) {
      wrapped(text, words.getNext() == null && isLast(words.getParent()));
    } else {
      Escapes.all(text, html);
    }
  }

  /** Whether a line end at the end of a node's text is the block's own. */
  private static boolean isLast(@Nullable Node parent) {
    return parent instanceof LooseLine ? parent.getNext() == null : parent instanceof Block;
  }

  /** Breaks a text at each of its line ends, but for the last of a block. */
  private void wrapped(String text, boolean last) {
    int from = 0;
    for (int at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', from)) {
      Escapes.all(text.substring(from, at), html);
      html.append(last && at == text.length() - 1 ? "\n" : "<br />\n");
      from = at + 1;
    }
    Escapes.all(text.substring(from), html);
  }

  private void glyph(Glyph glyph) {
    if (glyph.isHtml()) {
      html.append(glyph.literal());
    } else {
      Escapes.all(glyph.literal(), html);
    }
  }

  private void element(String name, Node node) {
    html.append('<').append(name).append(attributes(node).html()).append('>');
    children(node, false);
    html.append("</").append(name).append('>');
  }

  private Attributes targeted(Node node, LinkTarget target) {
    Attributes attributes = new Attributes();
    if (target.definition() != null) {
      attributes.add(document.attributes(target.definition()));
    }
    return attributes;
  }

  private void link(Node node, LinkTarget.Targeted link) {
    if (contents) {
      children(node, false);
      return;
    }
    LinkTarget target = link.target();
    Attributes attributes = targeted(node, target);
    attributes.put("href", target.address());
    if (target.title() != null) {
      attributes.put("title", target.title());
    }
    attributes.add(attributes(node));
    html.append("<a").append(attributes.html()).append('>');
    children(node, false);
    html.append("</a>");
  }

  private void picture(Node node, LinkTarget.Pictured picture) {
    LinkTarget target = picture.target();
    Attributes attributes = targeted(node, target);
    attributes.put("src", target.address());
    attributes.put("alt", picture.alt());
    if (target.title() != null) {
      attributes.put("title", target.title());
    }
    attributes.add(attributes(node));
    html.append("<img").append(attributes.html()).append(" />");
  }

  private void autolink(AutoLink link) {
    String address = link.getText().toString();
    boolean mail = address.startsWith("mailto:");
    boolean schemed = mail || address.startsWith("http") || address.startsWith("ftp");
    boolean bare = !schemed || address.indexOf(':') < 0;
    String shown = mail ? address.substring("mailto:".length()) : address;
    if (!contents) {
      Attributes attributes = new Attributes();
      attributes.put("href", bare ? "mailto:" + address : address);
      attributes.add(attributes(link));
      html.append("<a").append(attributes.html()).append('>');
    }
    Escapes.text(shown, html);
    html.append(contents ? "" : "</a>");
  }

  private void math(MathText math) {
    Attributes attributes = attributes(math);
    if (!options.mathjax()) {
      attributes.addClass("kdmath");
      html.append("<span").append(attributes.html()).append(">$");
      Escapes.all(math.tex(), html);
      html.append("$</span>");
      return;
    }
    String given = attributes.html();
    html.append(given.isEmpty() ? "\\(" : "<span" + given + ">$");
    Escapes.all(math.tex(), html);
    html.append(given.isEmpty() ? "\\)" : "$</span>");
  }

  private void abbreviation(Abbreviation abbreviation) {
    Attributes attributes = document.attributes(abbreviation.meaning());
    String title = abbreviation.meaning().title();
    if (!title.isEmpty()) {
      attributes.put("title", title);
    }
    html.append("<abbr").append(attributes.html()).append('>');
    Escapes.all(abbreviation.text(), html);
    html.append("</abbr>");
  }

  private void htmlElement(Node node, HtmlElement element) {
    Attributes attributes = Attributes.copyOf(element.tag().attributes());
    attributes.add(document.attributes(node));
    html.append('<').append(element.tag().name()).append(attributes.html());
    if (node.getFirstChild() == null && HtmlNames.isVoid(element.tag().name())) {
      html.append(" />");
      return;
    }
    html.append('>');
    inHtml++;
    children(node, element.content() == HtmlContent.RAW);
    inHtml--;
    html.append("</").append(element.tag().name()).append('>');
  }
}
