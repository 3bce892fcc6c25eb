package hoego.markdown;

import java.util.ArrayList;
import java.util.List;

/** Makes blocks of pieces; one that opens an element goes on to the piece that closes it. */
final class BlockJoin {
  private final List<BlockPiece> joined = new ArrayList<>();
  private final List<String> pending = new ArrayList<>();
  private int startLine;
  private int endLine;
  private int open;

  /** Takes the next piece. */
  void add(BlockPiece piece) {
    if (piece.html().isBlank() && open == 0) {
      return;
    }
    startLine = pending.isEmpty() ? piece.startLine() : startLine;
    endLine = piece.endLine();
    if (open > 0 || piece.mayLeaveOpen()) {
      open = OpenTags.after(piece.html(), open, piece.paragraph());
    }
    pending.add(piece.html());
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
    pending.add(html);
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
    // Most blocks are of one piece, which is kept anyway.
    String html = pending.size() == 1 ? pending.getFirst() : String.join("", pending);
    joined.add(new BlockPiece(html, startLine, endLine, false, false));
    pending.clear();
  }
}
