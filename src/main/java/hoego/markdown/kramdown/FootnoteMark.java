package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** A place that refers to a footnote. */
public final class FootnoteMark extends Node {
  private final String name;

  FootnoteMark(BasedSequence chars, String name) {
    super(chars);
    this.name = name;
  }

  String name() {
    return name;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
