package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An element that the post writes as HTML, with what it holds. */
public final class HtmlElement extends Node {
  private final String name;
  private final Attributes attributes;
  private final boolean block;
  private final HtmlContent content;
  private final boolean closed;
  private final BasedSequence openingTag;
  private BasedSequence closingTag = BasedSequence.NULL;

  /**
   * An element.
   *
   * @param block whether it stands among blocks, not within a line
   * @param closed whether its tag says that it holds nothing
   */
  HtmlElement(
      BasedSequence openingTag, HtmlTag tag, boolean block, HtmlContent content, boolean closed) {
    super(openingTag);
    this.openingTag = openingTag;
    this.name = tag.name();
    this.attributes = tag.attributes();
    this.block = block;
    this.content = content;
    this.closed = closed;
  }

  void close(BasedSequence tag) {
    closingTag = tag;
  }

  /** The name in the tag, in lower case where HTML knows it. */
  public String name() {
    return name;
  }

  Attributes attributes() {
    return attributes;
  }

  /** Whether it stands among blocks, not within a line. */
  public boolean isBlock() {
    return block;
  }

  HtmlContent content() {
    return content;
  }

  /** Whether Markdown is read in it. */
  public boolean holdsMarkdown() {
    return content != HtmlContent.RAW;
  }

  boolean isClosed() {
    return closed;
  }

  /** The tag that opens it. */
  public BasedSequence openingTag() {
    return openingTag;
  }

  /** The tag that closes it; null's sequence where there is none. */
  public BasedSequence closingTag() {
    return closingTag;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
