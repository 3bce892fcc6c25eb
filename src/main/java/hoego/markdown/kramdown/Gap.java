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
    /** A list of attributes, a definition of them, or settings. */
    ATTRIBUTES
  }

  private final Kind kind;
  private int lines;
  private boolean empty;

  Gap(BasedSequence chars, Kind kind, int lines, boolean empty) {
    super(chars);
    this.kind = kind;
    this.lines = lines;
    this.empty = empty;
  }

  Gap(BasedSequence chars, Kind kind) {
    this(chars, kind, 0, false);
  }

  Kind kind() {
    return kind;
  }

  int lines() {
    return lines;
  }

  void addLines(int more) {
    lines += more;
    empty = false;
  }

  /** Whether it is a single line without so much as a space. */
  boolean isEmptyLine() {
    return empty;
  }

  @Override
  public BasedSequence[] getSegments() {
    return EMPTY_SEGMENTS;
  }
}
