package hoego.ui.preview;

import hoego.file.Disk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Optional;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/**
 * A picture's file that may be shown: of a kind that the preview draws and of a size that it bears.
 *
 * @param key names it in an address
 * @param type its media type by its first bytes, whatever its name says
 */
record Picture(String key, Path file, String type) {
  /** A file of more bytes is not read. */
  private static final long MOST_BYTES = 40L * 1024 * 1024;

  /** A 109 KB PNG of 30,000 x 30,000 runs the program out of memory when it is decoded. */
  private static final long MOST_PIXELS = 40_000_000;

  /** Why a picture is not shown. */
  enum Refusal {
    UNKNOWN_KIND,
    TOO_LARGE,
    UNREADABLE
  }

  /** A picture, or why there is none. */
  sealed interface Checked {
    record Good(String type) implements Checked {}

    record Refused(Refusal why) implements Checked {}
  }

  byte[] bytes() throws IOException {
    byte[] bytes = Disk.read(file);
    // The file may have changed since it was checked.
    if (!(check(bytes) instanceof Checked.Good)) {
      throw new IOException("no picture any more");
    }
    return bytes;
  }

  static Checked check(Path file) {
    try {
      return Disk.size(file) > MOST_BYTES
          ? new Checked.Refused(Refusal.TOO_LARGE)
          : check(Disk.read(file));
    } catch (IOException unreadable) {
      return new Checked.Refused(Refusal.UNREADABLE);
    }
  }

  private static Checked check(byte[] bytes) {
    Optional<String> type = type(bytes);
    if (type.isEmpty()) {
      return new Checked.Refused(Refusal.UNKNOWN_KIND);
    }
    try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new Checked.Refused(Refusal.UNKNOWN_KIND);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
        return pixels > MOST_PIXELS
            ? new Checked.Refused(Refusal.TOO_LARGE)
            : new Checked.Good(type.get());
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return new Checked.Refused(Refusal.UNREADABLE);
    }
  }

  private static Optional<String> type(byte[] bytes) {
    if (starts(bytes, 0x89, 'P', 'N', 'G')) {
      return Optional.of("image/png");
    }
    if (starts(bytes, 0xFF, 0xD8, 0xFF)) {
      return Optional.of("image/jpeg");
    }
    if (starts(bytes, 'G', 'I', 'F', '8')) {
      return Optional.of("image/gif");
    }
    if (starts(bytes, 'B', 'M')) {
      return Optional.of("image/bmp");
    }
    return Optional.empty();
  }

  private static boolean starts(byte[] bytes, int... magic) {
    if (bytes.length < magic.length) {
      return false;
    }
    for (int i = 0; i < magic.length; i++) {
      if ((bytes[i] & 0xFF) != magic[i]) {
        return false;
      }
    }
    return true;
  }
}
