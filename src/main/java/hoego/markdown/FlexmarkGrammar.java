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

/**
 * flexmark's own grammar, for sites whose Markdown is not kramdown's: CommonMark with GitHub's
 * extensions.
 */
final class FlexmarkGrammar {
  /** Stands before each top-level block in the HTML, so that it can be cut up again. */
  static final DataKey<String> BLOCK_MARK = new DataKey<>("HOEGO_BLOCK_MARK", "");

  private static final DataKey<Deadline> DEADLINE =
      new DataKey<>("HOEGO_DEADLINE", Deadline.in(Integer.MAX_VALUE));

  private static final DataHolder OPTIONS =
      new MutableDataSet()
          .set(
              Parser.EXTENSIONS,
              List.of(
                  TablesExtension.create(),
                  StrikethroughExtension.create(),
                  TaskListExtension.create(),
                  AutolinkExtension.create()))
          .set(Parser.ASTERISK_DELIMITER_PROCESSOR, false)
          .set(Parser.SPACE_IN_LINK_URLS, true)
          .set(TablesExtension.MIN_SEPARATOR_DASHES, 1)
          .set(TablesExtension.COLUMN_SPANS, false)
          .set(TablesExtension.APPEND_MISSING_COLUMNS, true)
          .set(TablesExtension.DISCARD_EXTRA_COLUMNS, true)
          .set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, true)
          .set(HtmlRenderer.GENERATE_HEADER_ID, true)
          .set(HtmlRenderer.RENDER_HEADER_ID, true)
          .toImmutable();

  private static final Parser PARSER =
      Parser.builder(OPTIONS).customDelimiterProcessor(new Asterisk()).build();

  /** As GitHub has it, where emphasis beside Hangul needs a space. */
  private static final Parser GITHUB_PARSER =
      Parser.builder(
              new MutableDataSet(OPTIONS).set(Parser.SPACE_IN_LINK_URLS, false).toImmutable())
          .customDelimiterProcessor(new Threes())
          .build();

  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder(OPTIONS)
          .nodeRendererFactory(options -> new MarkedBlocks())
          .attributeProviderFactory(new Watch())
          .htmlIdGeneratorFactory(new Ids())
          .build();

  private FlexmarkGrammar() {}

  static Document parse(String text, Deadline deadline) {
    Document document = PARSER.parse(new WatchedSequence(text, deadline));
    document.set(DEADLINE, deadline);
    return document;
  }

  /** The tree that GitHub itself would make, emphasis and all; not to be written as HTML. */
  static Document parseForGitHub(String text, Deadline deadline) {
    return GITHUB_PARSER.parse(new WatchedSequence(text, deadline));
  }

  static String html(Document document) {
    return RENDERER.render(document);
  }

  /** Emphasis by three marks, which flexmark reads as CommonMark once had it. */
  private static class Threes extends AsteriskDelimiterProcessor {
    Threes() {
      super(false);
    }

    /** {@code ***both***} may close before a particle too: the rule of three spares threes. */
    @Override
    public int getDelimiterUse(DelimiterRun opener, DelimiterRun closer) {
      if (opener.length() % 3 == 0 && closer.length() % 3 == 0) {
        return closer.length() % 2 == 0 ? 2 : 1;
      }
      return super.getDelimiterUse(opener, closer);
    }
  }

  /**
   * Emphasis that closes before a particle: kramdown bolds {@code **'맞다'**라고}, CommonMark doesn't.
   */
  private static final class Asterisk extends Threes {
    @Override
    public boolean canBeOpener(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return !afterIsWhiteSpace;
    }

    @Override
    public boolean canBeCloser(
        String before,
        String after,
        boolean leftFlanking,
        boolean rightFlanking,
        boolean beforeIsPunctuation,
        boolean afterIsPunctuation,
        boolean beforeIsWhitespace,
        boolean afterIsWhiteSpace) {
      return !beforeIsWhitespace;
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
