package hoego.ui.preview;

import hoego.markdown.Block;
import java.util.List;

/**
 * Leads from lines of the source to places in the page and back; a place is a block and a part of
 * it.
 */
final class LinePlaces {
  /**
   * A place in the page.
   *
   * @param block the block's index, −1 for what is above the first
   * @param part how much of it is above the place, 0 to 1
   */
  record Place(int block, double part) {}

  private LinePlaces() {}

  /** The place for a line, 0-based, with a fraction. */
  static Place of(List<Block> blocks, double line) {
    if (blocks.isEmpty()) {
      return new Place(-1, 0);
    }
    int index = indexAt(blocks, line);
    if (index < 0) {
      int first = blocks.getFirst().startLine();
      return new Place(-1, first == 0 ? 0 : Math.clamp(line / first, 0, 1));
    }
    double from = blocks.get(index).startLine();
    double to =
        index + 1 < blocks.size()
            ? blocks.get(index + 1).startLine()
            : Math.max(blocks.get(index).endLine(), from + 1);
    return new Place(index, Math.clamp((line - from) / Math.max(1, to - from), 0, 1));
  }

  /** The line for a place. */
  static double line(List<Block> blocks, Place place) {
    if (blocks.isEmpty()) {
      return 0;
    }
    if (place.block() < 0) {
      return place.part() * blocks.getFirst().startLine();
    }
    int index = Math.min(place.block(), blocks.size() - 1);
    double from = blocks.get(index).startLine();
    double to =
        index + 1 < blocks.size()
            ? blocks.get(index + 1).startLine()
            : Math.max(blocks.get(index).endLine(), from + 1);
    return from + place.part() * (to - from);
  }

  /** The index of the last block that begins at or before a line, −1 where none does. */
  static int indexAt(List<Block> blocks, double line) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).startLine() <= line) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }
}
