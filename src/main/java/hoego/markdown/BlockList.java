package hoego.markdown;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts a body's blocks in a row, those on the same line together; the HTML of these is put together
 * once, for a template may make ten thousand blocks of one line.
 */
final class BlockList {
  private final List<Block> done = new ArrayList<>();
  private final StringBuilder html = new StringBuilder();
  private int startLine;
  private int endLine;

  /** Adds a block, to the one before it where that is on the same line. */
  void add(String blockHtml, int start, int end) {
    if (html.isEmpty() || endLine <= start) {
      finish();
      startLine = start;
      endLine = Math.max(end, start + 1);
    } else {
      html.append('\n');
      endLine = Math.max(end, endLine);
    }
    html.append(blockHtml);
  }

  private void finish() {
    if (!html.isEmpty()) {
      done.add(new Block(html.toString(), startLine, endLine));
      html.setLength(0);
    }
  }

  /** All of them, in the order of the lines. */
  List<Block> blocks() {
    finish();
    return List.copyOf(done);
  }
}
