package hoego.markdown;

import java.util.ArrayList;
import java.util.List;

/** Makes blocks of pieces; one that opens an element goes on to the piece that closes it. */
final class BlockJoin {
  private final List<BlockPiece> joined = new ArrayList<>();
  private final StringBuilder pending = new StringBuilder();
  private int startLine;
  private int endLine;
  private int open;

  /** Takes the next piece. */
  void add(BlockPiece piece) {
    if (piece.html().isEmpty() && open == 0) {
      return;
    }
    startLine = pending.isEmpty() ? piece.startLine() : startLine;
    endLine = piece.endLine();
    if (open > 0 || piece.mayLeaveOpen()) {
      open = OpenTags.after(piece.html(), open, piece.paragraph());
    }
    pending.append(piece.html()).append('\n');
    if (open == 0) {
      flush();
    }
  }

  /** Takes blocks that have been joined; only where no element is open. */
  void addJoined(List<BlockPiece> blocks, int linesDown) {
    for (BlockPiece block : blocks) {
      joined.add(block.down(linesDown));
      endLine = joined.getLast().endLine();
    }
  }

  /** Puts more into the element that is open. */
  void append(String html) {
    pending.append(html).append('\n');
  }

  /** Whether an element is open. */
  boolean isOpen() {
    return open > 0;
  }

  /** The blocks, the last one ended whatever is open in it. */
  List<BlockPiece> blocks() {
    if (!pending.isEmpty()) {
      flush();
    }
    return joined;
  }

  private void flush() {
    joined.add(new BlockPiece(pending.toString(), startLine, endLine, false, false));
    pending.setLength(0);
  }
}
