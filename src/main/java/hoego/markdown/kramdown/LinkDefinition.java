package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** The address of links that name it, where it is defined. */
public final class LinkDefinition extends Block {
  private final BasedSequence marker;
  private final BasedSequence address;

  LinkDefinition(BasedSequence chars, BasedSequence marker, BasedSequence address) {
    super(chars);
    this.marker = marker;
    this.address = address;
  }

  /** The name with its brackets and colon. */
  public BasedSequence marker() {
    return marker;
  }

  /** Where the links lead. */
  public BasedSequence address() {
    return address;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
