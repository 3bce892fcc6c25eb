package hoego.markdown;

import com.vladsch.flexmark.ext.autolink.AutolinkExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.HeaderIdGeneratorFactory;
import com.vladsch.flexmark.html.renderer.HtmlIdGenerator;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRendererContext;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.core.delimiter.AsteriskDelimiterProcessor;
import com.vladsch.flexmark.parser.delimiter.DelimiterRun;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.DataKey;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * flexmark's own grammar, for sites whose Markdown is not kramdown's: CommonMark, or that with
 * GitHub's extensions.
 */
final class FlexmarkGrammar {
  /** Stands before each top-level block in the HTML, so that it can be cut up again. */
  static final DataKey<String> BLOCK_MARK = new DataKey<>("HOEGO_BLOCK_MARK", "");

  /** No post can know it; made only where it is used, for it takes a while. */
  static final String MARK = "<!--hoego-block-" + UUID.randomUUID() + "-->";

  private static final DataKey<Deadline> DEADLINE =
      new DataKey<>("HOEGO_DEADLINE", Deadline.in(Integer.MAX_VALUE));

  static final FlexmarkGrammar COMMONMARK = new FlexmarkGrammar(new MutableDataSet());

  static final FlexmarkGrammar GITHUB =
      new FlexmarkGrammar(
          new MutableDataSet()
              .set(
                  Parser.EXTENSIONS,
                  List.of(
                      TablesExtension.create(),
                      StrikethroughExtension.create(),
                      TaskListExtension.create(),
                      AutolinkExtension.create()))
              .set(TaskListExtension.ITEM_NOT_DONE_MARKER, box(""))
              .set(TaskListExtension.ITEM_DONE_MARKER, box("checked=\"checked\" "))
              .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
              .set(TablesExtension.COLUMN_SPANS, false)
              .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
              .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
              .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true));

  private final Parser parser;
  private final HtmlRenderer renderer;

  private FlexmarkGrammar(DataHolder settings) {
    // Only GitHub's variant, as Jekyll has it, gives ids to headings.
    boolean ids = settings.contains(Parser.EXTENSIONS);
    DataHolder options =
        new MutableDataSet(settings)
            .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
            .set(HtmlRenderer.PERCENT_ENCODE_URLS, true)
            .set(HtmlRenderer.GENERATE_HEADER_ID, ids)
            .set(HtmlRenderer.RENDER_HEADER_ID, ids)
            .toImmutable();
    parser = Parser.builder(options).customDelimiterProcessor(new Asterisk()).build();
    renderer =
        HtmlRenderer.builder(options)
            .nodeRendererFactory(any -> new MarkedBlocks())
            .attributeProviderFactory(new Watch())
            .htmlIdGeneratorFactory(new Ids())
            .build();
  }

  private static String box(String ticked) {
    return "<input type=\"checkbox\" class=\"task-list-item-checkbox\" "
        + ticked
        + "disabled=\"disabled\" /> ";
  }

  Document parse(String text, Deadline deadline) {
    Document document = parser.parse(new WatchedSequence(text, deadline));
    document.set(DEADLINE, deadline);
    return document;
  }

  String html(Document document) {
    return renderer.render(document);
  }

  /** Uses marks as CommonMark does since 0.29: the rule of three spares threes. */
  private static final class Asterisk extends AsteriskDelimiterProcessor {
    Asterisk() {
      super(false);
    }

    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      boolean both = opener.canClose() || closer.canOpen();
      boolean threes = opener.length() % 3 == 0 && closer.length() % 3 == 0;
      if (both && !threes && (opener.length() + closer.length()) % 3 == 0) {
        return 0;
      }
      return opener.length() >= 2 && closer.length() >= 2 ? 2 : 1;
    }
  }

  /** Writes the document with a mark before each top-level block. */
  private static final class MarkedBlocks implements NodeRenderer {
    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
      return Set.of(new NodeRenderingHandler<>(Document.class, this::document));
    }

    private void document(Document node, NodeRendererContext context, HtmlWriter html) {
      String mark = BLOCK_MARK.get(node);
      for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
        if (!mark.isEmpty()) {
          html.line().raw(mark).line();
        }
        context.render(child);
      }
    }
  }

  /** Looks at the deadline at each element written. */
  private static final class Watch extends IndependentAttributeProviderFactory {
    @Override
    public AttributeProvider apply(LinkResolverContext context) {
      Deadline deadline = DEADLINE.get(context.getDocument());
      return (node, part, attributes) -> deadline.check();
    }
  }

  /** Ids anew for each rendering. */
  private static final class Ids implements HeaderIdGeneratorFactory {
    @Override
    public HtmlIdGenerator create() {
      return new FlexmarkHeadingIds();
    }

    @Override
    public HtmlIdGenerator create(LinkResolverContext context) {
      return new FlexmarkHeadingIds();
    }
  }
}
