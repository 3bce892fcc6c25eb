package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A formula between {@code $$} and {@code $$}. */
public final class MathText extends Node {
  private final String tex;
  private final boolean block;

  MathText(BasedSequence chars, String tex, boolean block) {
    super(chars);
    this.tex = tex;
    this.block = block;
  }

  /** The formula itself. */
  public String tex() {
    return tex;
  }

  /** Whether it stands on its own, outside of a paragraph. */
  public boolean isBlock() {
    return block;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
