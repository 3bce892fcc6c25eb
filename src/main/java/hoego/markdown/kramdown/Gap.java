package hoego.markdown.kramdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/** What parts blocks without being one. */
final class Gap extends Node {
  /** Why there is a gap. */
  enum Kind {
    BLANK_LINES,
    /** A line with a caret. */
    END,
    /** A list of attributes, or a definition of them. */
    ATTRIBUTES
  }

  private final Kind kind;
  private int lines;

  Gap(BasedSequence chars, Kind kind, int lines) {
    super(chars);
    this.kind = kind;
    this.lines = lines;
  }

  Kind kind() {
    return kind;
  }

  int lines() {
    return lines;
  }

  void addLines(int more) {
    lines += more;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
