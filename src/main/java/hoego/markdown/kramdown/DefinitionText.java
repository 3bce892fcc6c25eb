package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What the terms before it mean. */
public final class DefinitionText extends Block {
  private final BasedSequence marker;

  DefinitionText(BasedSequence marker) {
    super(marker);
    this.marker = marker;
  }

  /** The colon. */
  public BasedSequence marker() {
    return marker;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
