package hoego.markdown.kramdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes blocks as kramdown does, to the white space. */
final class BlockWriter {
  private static final int STEP = 2;

  private final KramdownDocument document;
  private final KramdownOptions options;
  private final Footnotes footnotes;
  private final HeadingIds ids;
  private final Runnable watch;
  private final StringBuilder html = new StringBuilder();
  private final SpanWriter spans;
  private final CodeWriter codes;
  private @Nullable Node endsWith;
  private @Nullable Supplier<String> ending;
  private boolean contentsWritten;

  /**
   * A writer.
   *
   * @param exact whether to write what only a site's styles make fit to be seen
   */
  BlockWriter(
      KramdownDocument document,
      Footnotes footnotes,
      HeadingIds ids,
      boolean exact,
      Runnable watch) {
    this.document = document;
    this.options = document.options();
    this.footnotes = footnotes;
    this.ids = ids;
    this.watch = watch;
    this.codes = new CodeWriter(options, exact, html);
    this.spans = new SpanWriter(document, footnotes, codes, html);
  }

  /** The HTML of one block. */
  String html(Node block) {
    html.setLength(0);
    block(block, 0, false);
    return html.toString();
  }

  /**
   * The HTML of what a node holds.
   *
   * @param last a paragraph that has something at its end
   * @param end what that is, asked for when it is written
   */
  String html(Node node, int indent, @Nullable Node last, Supplier<String> end) {
    html.setLength(0);
    endsWith = last;
    ending = end;
    children(node, indent, false);
    endsWith = null;
    return html.toString();
  }

  private void children(Node node, int indent, boolean raw) {
    for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
      block(child, indent, raw);
    }
  }

  private void block(Node node, int indent, boolean raw) {
    watch.run();
    switch (node) {
      case Passage passage -> passage(passage, indent);
      case Gap gap -> {
        if (gap.kind() == Gap.Kind.BLANK_LINES && !isBlankBefore(gap)) {
          html.append('\n');
        }
      }
      case Heading heading -> heading(heading, indent);
      case BlockQuote quote -> container("blockquote", quote, indent);
      case BulletList list -> list("ul", list, indent);
      case OrderedList list -> list("ol", list, indent);
      case DefinitionList list -> container("dl", list, indent);
      case DefinitionTerm term -> line("dt", term, document.attributes(term), indent);
      case DefinitionText text -> item("dd", text, indent);
      case ListItem item -> item("li", item, indent);
      case CodeLines code -> {
        space(indent);
        codes.block(code, document.attributes(node), indent);
      }
      case ThematicBreak rule -> {
        space(indent);
        html.append("<hr").append(document.attributes(rule).html()).append(" />\n");
      }
      case TableBlock table -> new TableWriter(document, spans, html).table(table, indent);
      case MathText math when math.isBlock() -> math(math, indent);
      case HtmlBlock element -> element(element, indent, raw);
      case Verbatim verbatim when verbatim.isBlock() && verbatim.html().isEmpty() -> {}
      case Verbatim verbatim when verbatim.isBlock() -> {
        if (verbatim.html().startsWith("<!--")) {
          space(indent);
        }
        html.append(verbatim.html());
        if (!verbatim.html().endsWith("\n")) {
          html.append('\n');
        }
      }
      case FootnoteText footnote -> {}
      case AbbreviationText abbreviation -> {}
      case LinkDefinition definition -> {}
      default -> spans.write(node, raw);
    }
  }

  /** Whether nothing that is written stands between blank lines before and these. */
  private static boolean isBlankBefore(Gap gap) {
    Node node = gap.getPrevious();
    while (node != null && isNothing(node)) {
      node = node.getPrevious();
    }
    return node instanceof Gap;
  }

  private static @Nullable Node firstWritten(Node parent) {
    Node node = parent.getFirstChild();
    while (node != null && isNothing(node)) {
      node = node.getNext();
    }
    return node;
  }

  /** Whether nothing is written in a node's place, not even an empty line. */
  private static boolean isNothing(Node node) {
    return node instanceof FootnoteText
        || node instanceof AbbreviationText
        || node instanceof LinkDefinition
        || node instanceof Gap gap && gap.kind() != Gap.Kind.BLANK_LINES;
  }

  private void space(int indent) {
    for (int i = 0; i < indent; i++) {
      html.append(' ');
    }
  }

  private void passage(Passage passage, int indent) {
    if (!passage.isBare()) {
      space(indent);
      html.append("<p").append(document.attributes(passage).html()).append('>');
    }
    spans.children(passage, false);
    if (passage == endsWith && ending != null) {
      html.append(ending.get());
    }
    if (!passage.isBare()) {
      html.append("</p>\n");
    }
  }

  private void heading(Heading heading, int indent) {
    int level = Math.clamp((long) heading.getLevel() + options.headerOffset(), 1, 6);
    Attributes attributes = document.attributes(heading);
    String id = ids.of(heading);
    if (id != null) {
      attributes.put("id", id);
    }
    line("h" + level, heading, attributes, indent);
  }

  private void line(String name, Node node, Attributes attributes, int indent) {
    space(indent);
    html.append('<').append(name).append(attributes.html()).append('>');
    spans.children(node, false);
    html.append("</").append(name).append(">\n");
  }

  private void container(String name, Node node, int indent) {
    space(indent);
    html.append('<').append(name).append(document.attributes(node).html()).append(">\n");
    children(node, indent + STEP, false);
    space(indent);
    html.append("</").append(name).append(">\n");
  }

  private void list(String name, Node list, int indent) {
    Attributes given = document.given(list);
    if (given != null && given.refersTo("toc") && !contentsWritten) {
      contentsWritten = true;
      html.append(
          new Contents(document, footnotes, ids, list).html(name, document.attributes(list)));
      return;
    }
    container(name, list, indent);
  }

  private void item(String name, Node item, int indent) {
    space(indent);
    html.append('<').append(name).append(document.attributes(item).html()).append('>');
    Node first = firstWritten(item);
    boolean inline = first == null || first instanceof Passage passage && passage.isBare();
    if (!inline) {
      html.append('\n');
    }
    children(item, indent + STEP, false);
    if (!inline || html.charAt(html.length() - 1) == '\n') {
      space(indent);
    }
    html.append("</").append(name).append(">\n");
  }

  private void math(MathText math, int indent) {
    Attributes attributes = document.attributes(math);
    if (!options.mathjax()) {
      attributes.addClass("kdmath");
      space(indent);
      html.append("<div").append(attributes.html()).append(">$$\n");
      Escapes.all(math.tex(), html);
      html.append("\n$$</div>\n");
      return;
    }
    String given = attributes.html();
    if (!given.isEmpty()) {
      space(indent);
      html.append("<div").append(given).append('>');
    }
    html.append("\\[");
    Escapes.all(math.tex(), html);
    html.append("\\]\n");
    if (!given.isEmpty()) {
      html.append("</div>\n");
    }
  }

  private void element(HtmlBlock element, int indent, boolean raw) {
    Attributes attributes = Attributes.copyOf(element.tag().attributes());
    attributes.add(document.attributes(element));
    if (!raw) {
      space(indent);
    }
    String name = element.tag().name();
    html.append('<').append(name).append(attributes.html());
    boolean empty = firstWritten(element) == null;
    spans.nest(1);
    if (element.isClosed() && element.content() == HtmlContent.RAW
        || empty && HtmlNames.isVoid(name)) {
      html.append(" />");
    } else if (empty) {
      html.append("></").append(name).append('>');
    } else if (element.content() == HtmlContent.BLOCK) {
      html.append(">\n");
      children(element, indent + STEP, false);
      if (html.charAt(html.length() - 1) != '\n') {
        html.append('\n');
      }
      space(indent);
      html.append("</").append(name).append('>');
    } else {
      html.append('>');
      children(element, indent + STEP, element.content() == HtmlContent.RAW);
      html.append("</").append(name).append('>');
    }
    spans.nest(-1);
    if (!raw) {
      html.append('\n');
    }
  }
}
