package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** An element of HTML among blocks. */
public final class HtmlBlock extends Block implements HtmlElement {
  private final HtmlTag tag;
  private final HtmlContent content;
  private final BasedSequence openingTag;
  private BasedSequence closingTag = BasedSequence.NULL;

  HtmlBlock(BasedSequence openingTag, HtmlTag tag, HtmlContent content) {
    super(openingTag);
    this.openingTag = openingTag;
    this.tag = tag;
    this.content = content;
  }

  @Override
  public HtmlTag tag() {
    return tag;
  }

  @Override
  public BasedSequence openingTag() {
    return openingTag;
  }

  @Override
  public BasedSequence closingTag() {
    return closingTag;
  }

  @Override
  public void close(BasedSequence where) {
    closingTag = where;
  }

  /** Among blocks a script or a style goes on to its closing tag, even if it is closed itself. */
  @Override
  public boolean isClosed() {
    return !HtmlNames.isVerbatim(tag.name()) && HtmlElement.super.isClosed();
  }

  @Override
  public HtmlContent content() {
    return content;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
