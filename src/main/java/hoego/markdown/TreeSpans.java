package hoego.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedNodeImpl;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import hoego.markdown.Highlights.Span;
import hoego.markdown.kramdown.AbbreviationText;
import hoego.markdown.kramdown.DefinitionText;
import hoego.markdown.kramdown.FootnoteMark;
import hoego.markdown.kramdown.FootnoteText;
import hoego.markdown.kramdown.HtmlBlock;
import hoego.markdown.kramdown.HtmlContent;
import hoego.markdown.kramdown.HtmlElement;
import hoego.markdown.kramdown.KramdownDocument;
import hoego.markdown.kramdown.LinkDefinition;
import hoego.markdown.kramdown.MathText;
import hoego.markdown.kramdown.Verbatim;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads colouring and outline off flexmark's tree. */
final class TreeSpans {
  private static final Pattern QUOTE_MARKS =
      Pattern.compile("^[ \\t]{0,3}(>(?:[ \\t]{0,3}>)*+)", Pattern.MULTILINE);

  private final List<Span> spans = new ArrayList<>();
  private final List<com.vladsch.flexmark.ast.Heading> headings = new ArrayList<>();
  private final int shift;
  private int quotedTo;

  /**
   * Walks a document.
   *
   * @param shift where the document begins in the whole text, in chars
   */
  TreeSpans(Document document, int shift, Deadline deadline) {
    this.shift = shift;
    for (@Nullable Node node = document; node != null; node = Tree.next(node, document)) {
      deadline.check();
      visit(node);
    }
    if (document instanceof KramdownDocument kramdown) {
      kramdown.marks().forEach(mark -> add(mark, Highlight.MARKUP));
    }
  }

  List<Span> spans() {
    return spans;
  }

  List<Heading> outline(Lines lines) {
    List<Heading> outline = new ArrayList<>();
    for (com.vladsch.flexmark.ast.Heading heading : headings) {
      outline.add(
          new Heading(
              heading.getLevel(),
              PlainText.of(heading).strip(),
              lines.of(heading.getStartOffset() + shift)));
    }
    return outline;
  }

  private void visit(Node node) {
    switch (node) {
      case com.vladsch.flexmark.ast.Heading heading -> heading(heading);
      case StrongEmphasis strong -> delimited(strong, Highlight.STRONG);
      case Emphasis emphasis -> delimited(emphasis, Highlight.EMPHASIS);
      case Strikethrough strike -> {
        add(strike.getChars(), Highlight.STRIKE);
        add(strike.getOpeningMarker(), Highlight.MARKUP);
        add(strike.getClosingMarker(), Highlight.MARKUP);
      }
      case Code code -> delimited(code, Highlight.CODE);
      case FencedCodeBlock code -> {
        add(code.getChars(), Highlight.CODEBLOCK);
        add(code.getOpeningMarker(), Highlight.MARKUP);
        add(code.getInfo(), Highlight.MARKER);
        add(code.getClosingMarker(), Highlight.MARKUP);
      }
      case IndentedCodeBlock code -> add(code.getChars(), Highlight.CODEBLOCK);
      case BlockQuote quote -> {
        add(quote.getChars(), Highlight.QUOTE);
        quoteMarks(quote);
      }
      case TaskListItem item -> {
        add(item.getOpeningMarker(), Highlight.MARKER);
        add(item.getMarkerSuffix(), Highlight.MARKER);
      }
      case ListItem item -> add(item.getOpeningMarker(), Highlight.MARKER);
      case Image image -> {
        add(image.getChars(), Highlight.IMAGE);
        add(image.getUrl(), Highlight.URL);
      }
      case ImageRef image -> add(image.getChars(), Highlight.IMAGE);
      case Link link -> {
        add(link.getText(), Highlight.LINK);
        add(link.getTextOpeningMarker(), Highlight.MARKUP);
        if (link.getTextClosingMarker().isNotNull()) {
          addRange(
              link.getTextClosingMarker().getStartOffset(), link.getEndOffset(), Highlight.MARKUP);
        }
        add(link.getUrl(), Highlight.URL);
      }
      case LinkRef link -> add(link.getChars(), Highlight.LINK);
      case AutoLink link -> add(link.getChars(), Highlight.URL);
      case Reference reference -> add(reference.getChars(), Highlight.URL);
      case HtmlBlockBase html -> add(html.getChars(), Highlight.HTML);
      case HtmlInlineBase html -> add(html.getChars(), Highlight.HTML);
      case LinkDefinition definition -> add(definition.getChars(), Highlight.URL);
      case HtmlElement html -> element(node, html);
      case Verbatim html -> add(html.getChars(), Highlight.HTML);
      case MathText math ->
          add(math.getChars(), math.isBlock() ? Highlight.CODEBLOCK : Highlight.CODE);
      case FootnoteMark mark -> add(mark.getChars(), Highlight.LINK);
      case FootnoteText footnote -> add(footnote.marker(), Highlight.MARKER);
      case DefinitionText definition -> add(definition.marker(), Highlight.MARKER);
      case AbbreviationText abbreviation -> add(abbreviation.getChars(), Highlight.URL);
      case TableSeparator separator -> add(separator.getChars(), Highlight.MARKUP);
      case TableBlock table -> add(table.getChars(), Highlight.TABLE);
      case ThematicBreak rule -> add(rule.getChars(), Highlight.RULE);
      default -> {
        // Text and structure are coloured by what they stand in.
      }
    }
  }

  /** A block of HTML whole, since no Markdown is read in it; of others the tags. */
  private void element(Node node, HtmlElement html) {
    if (html instanceof HtmlBlock && html.content() == HtmlContent.RAW) {
      add(node.getChars(), Highlight.HTML);
    } else {
      add(html.openingTag(), Highlight.HTML);
      add(html.closingTag(), Highlight.HTML);
    }
  }

  /**
   * Every line's, while the tree knows the first line's only; quotes in a quote are done with it.
   */
  private void quoteMarks(BlockQuote quote) {
    if (quote.getStartOffset() < quotedTo) {
      return;
    }
    quotedTo = quote.getEndOffset();
    Matcher marks = QUOTE_MARKS.matcher(quote.getChars());
    while (marks.find()) {
      int start = quote.getStartOffset();
      addRange(start + marks.start(1), start + marks.end(1), Highlight.MARKER);
    }
  }

  private void heading(com.vladsch.flexmark.ast.Heading heading) {
    headings.add(heading);
    add(heading.getChars(), Highlight.values()[Highlight.H1.ordinal() + heading.getLevel() - 1]);
    add(heading.getOpeningMarker(), Highlight.MARKUP);
    add(heading.getClosingMarker(), Highlight.MARKUP);
  }

  private void delimited(DelimitedNodeImpl node, Highlight kind) {
    add(node.getChars(), kind);
    add(node.getOpeningMarker(), Highlight.MARKUP);
    add(node.getClosingMarker(), Highlight.MARKUP);
  }

  private void add(BasedSequence chars, Highlight kind) {
    if (chars.isNotNull()) {
      addRange(chars.getStartOffset(), chars.getEndOffset(), kind);
    }
  }

  private void addRange(int start, int end, Highlight kind) {
    spans.add(new Span(start + shift, end + shift, kind));
  }
}
