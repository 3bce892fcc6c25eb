package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What an abbreviation is short for, where it is defined. */
public final class AbbreviationText extends Block {
  private final String title;

  AbbreviationText(BasedSequence chars, String title) {
    super(chars);
    this.title = title;
  }

  String title() {
    return title;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
