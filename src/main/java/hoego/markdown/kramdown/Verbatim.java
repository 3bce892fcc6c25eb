package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** HTML that goes through as it is: comments, instructions, what is marked as no Markdown. */
public final class Verbatim extends Node {
  private final String html;
  private final boolean block;

  Verbatim(BasedSequence chars, String html, boolean block) {
    super(chars);
    this.html = html;
    this.block = block;
  }

  String html() {
    return html;
  }

  boolean isBlock() {
    return block;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
