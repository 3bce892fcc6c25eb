package hoego.cli;

import hoego.text.TextRange;

/**
 * Where a finding is, as compilers count: lines and columns from 1, columns in code points, the end
 * behind the last one.
 */
record Spot(int line, int column, int endLine, int endColumn) {
  static Spot of(String text, TextRange range) {
    int line = line(text, range.start());
    int endLine = line(text, range.end());
    return new Spot(line, column(text, range.start()), endLine, column(text, range.end()));
  }

  private static int line(String text, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      line += text.charAt(i) == '\n' ? 1 : 0;
    }
    return line;
  }

  private static int column(String text, int offset) {
    int start = text.lastIndexOf('\n', offset - 1) + 1;
    return text.codePointCount(start, offset) + 1;
  }
}
