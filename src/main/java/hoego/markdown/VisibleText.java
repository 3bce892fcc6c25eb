package hoego.markdown;

import hoego.count.TextCounts;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * Counts what a reader reads of a fragment of HTML: text and code, but neither markup nor the
 * descriptions of images, nor what another page or program would show.
 */
final class VisibleText implements NodeFilter {
  private static final Set<String> UNREAD =
      Set.of(
          "script",
          "style",
          "template",
          "noscript",
          "title",
          "iframe",
          "video",
          "audio",
          "object",
          "embed",
          "svg",
          "math",
          "textarea",
          "select");

  private final TextCounts.Counter counter = new TextCounts.Counter();
  private final StringBuilder text = new StringBuilder();
  private final Deadline deadline;
  private int code;

  private VisibleText(Deadline deadline) {
    this.deadline = deadline;
  }

  /** The counts of a fragment as the Markdown says, before anything is put in for its images. */
  static TextCounts counts(String html, Deadline deadline) {
    Document document = Document.createShell("");
    Element body = document.body();
    body.appendChildren(
        Parser.htmlParser()
            .parseFragmentInput(new HtmlTree.WatchedReader(html, deadline), body, ""));
    VisibleText visible = new VisibleText(deadline);
    body.filter(visible);
    visible.flush();
    return visible.counter.counts();
  }

  /** The counts of source that could not be rendered in time, as it stands. */
  static TextCounts countsOfSource(String source) {
    TextCounts.Counter counter = new TextCounts.Counter();
    source.lines().forEach(counter::paragraph);
    return counter.counts();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    deadline.check();
    if (node instanceof TextNode words) {
      text.append(words.getWholeText());
    } else if (node instanceof Element element) {
      if (UNREAD.contains(element.normalName())) {
        return FilterResult.SKIP_ENTIRELY;
      }
      parting(element);
      if (element.normalName().equals("pre")) {
        code++;
      }
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      parting(element);
      if (element.normalName().equals("pre")) {
        code--;
      }
    }
    return FilterResult.CONTINUE;
  }

  private void parting(Element element) {
    String name = element.normalName();
    if (name.equals("td") || name.equals("th")) {
      // A row is a line.
      text.append(' ');
    } else if (name.equals("br") && code > 0) {
      text.append('\n');
    } else if (name.equals("br") || element.isBlock()) {
      flush();
    }
  }

  private void flush() {
    if (code > 0) {
      text.toString().lines().forEach(counter::codeLine);
    } else {
      counter.paragraph(text.toString());
    }
    text.setLength(0);
  }
}
