package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text within an element of raw HTML, in which Markdown means nothing. */
public final class HtmlText extends Node {
  private final String literal;
  private final boolean raw;

  /**
   * Text of HTML.
   *
   * @param raw whether nothing in it is escaped, as in a script
   */
  HtmlText(BasedSequence chars, String literal, boolean raw) {
    super(chars);
    this.literal = literal;
    this.raw = raw;
  }

  String literal() {
    return literal;
  }

  boolean isRaw() {
    return raw;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
