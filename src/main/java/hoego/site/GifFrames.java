package hoego.site;

/** Counts the pictures in a GIF by its blocks, without decoding any. */
final class GifFrames {
  private static final int HEADER = 13;
  private static final int EXTENSION = 0x21;
  private static final int IMAGE = 0x2C;

  private final byte[] gif;
  private int at = HEADER;

  private GifFrames(byte[] gif) {
    this.gif = gif;
  }

  /** How many there are, at least 1: as far as the file can be read. */
  static int count(byte[] gif) {
    return gif.length < HEADER ? 1 : Math.max(1, new GifFrames(gif).frames());
  }

  private int frames() {
    skipColours(gif[10]);
    int frames = 0;
    while (at < gif.length) {
      int kind = gif[at++] & 0xFF;
      if (kind == EXTENSION) {
        at++;
        skipBlocks();
      } else if (kind == IMAGE) {
        frames++;
        // Place and size, then flags, perhaps colours, and a byte before the data.
        at += 8;
        if (at < gif.length) {
          skipColours(gif[at++]);
        }
        at++;
        skipBlocks();
      } else {
        // The end, or what no decoder goes on behind.
        break;
      }
    }
    return frames;
  }

  private void skipColours(int flags) {
    if ((flags & 0x80) != 0) {
      at += 3 << ((flags & 7) + 1);
    }
  }

  private void skipBlocks() {
    while (at < gif.length) {
      int length = gif[at++] & 0xFF;
      if (length == 0) {
        return;
      }
      at += length;
    }
  }
}
