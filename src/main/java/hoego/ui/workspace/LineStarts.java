package hoego.ui.workspace;

/** Leads from lines of a text to offsets in it and back. */
final class LineStarts {
  private LineStarts() {}

  /** The offset of a line's begin, in chars. */
  static int offset(String text, int line) {
    int at = 0;
    for (int i = 0; i < line && at >= 0; i++) {
      at = text.indexOf('\n', at) + 1;
    }
    return at;
  }

  static int line(String text, int offset) {
    return (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }
}
