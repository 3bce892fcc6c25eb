package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** Text as a reader sees it, escapes resolved. */
public final class Words extends Node {
  private final StringBuilder literal = new StringBuilder();

  Words(BasedSequence chars) {
    super(chars);
  }

  /** The text itself, which may be another than that of the source. */
  public CharSequence literal() {
    return literal;
  }

  void append(CharSequence text, int from, int to) {
    literal.append(text, from, to);
  }

  void append(CharSequence text) {
    literal.append(text);
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
