package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A footnote where it is defined; it is shown at the end. */
public final class FootnoteText extends Block {
  private final String name;
  private final BasedSequence marker;

  FootnoteText(BasedSequence chars, BasedSequence marker, String name) {
    super(chars);
    this.marker = marker;
    this.name = name;
  }

  String name() {
    return name;
  }

  /** The name with its brackets and colon. */
  public BasedSequence marker() {
    return marker;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
