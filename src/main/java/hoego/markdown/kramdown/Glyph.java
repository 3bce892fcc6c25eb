package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What is written in ASCII and shown otherwise: quotes, dashes, references to characters. */
public final class Glyph extends Node {
  private final String literal;
  private final boolean html;

  /**
   * A glyph.
   *
   * @param html whether {@code literal} is HTML already
   */
  Glyph(BasedSequence chars, String literal, boolean html) {
    super(chars);
    this.literal = literal;
    this.html = html;
  }

  /** What is shown. */
  public String literal() {
    return literal;
  }

  boolean isHtml() {
    return html;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
