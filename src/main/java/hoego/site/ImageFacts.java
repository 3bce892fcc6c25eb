package hoego.site;

import hoego.file.Disk;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * What an image's bytes tell of it before anything is decoded.
 *
 * @param type its kind by its first bytes, whatever its name says
 * @param bytes its size
 * @param width in pixels, likewise {@code height}; 0 for kinds whose size Java can't read
 * @param frames how many pictures it holds, more than one where it moves
 */
public record ImageFacts(ImageType type, long bytes, int width, int height, int frames) {
  /** An image of more bytes is not read. */
  public static final long MOST_BYTES = 40L * 1024 * 1024;

  /** A 109 KB PNG of 30,000 x 30,000 runs the program out of memory when it is decoded. */
  public static final long MOST_PIXELS = 40_000_000;

  /** The kinds that the preview draws. */
  private static final Set<ImageType> DRAWN =
      EnumSet.of(ImageType.PNG, ImageType.JPEG, ImageType.GIF, ImageType.BMP);

  /** Why an image is not taken. */
  public enum Refusal {
    UNKNOWN_KIND,
    TOO_LARGE,
    UNREADABLE
  }

  /** What a check found. */
  public sealed interface Checked {
    /** An image that may be read whole and, where the preview draws its kind, decoded. */
    record Good(ImageFacts facts) implements Checked {}

    /** None, or one that would cost too much. */
    record Refused(Refusal why) implements Checked {}
  }

  /** Facts of a picture that doesn't move. */
  public ImageFacts(ImageType type, long bytes, int width, int height) {
    this(type, bytes, width, height, 1);
  }

  /** How many pixels are held once it is decoded, every frame of it. */
  public long pixels() {
    return (long) width * height * frames;
  }

  /** Whether the preview can draw it. */
  public boolean drawn() {
    return DRAWN.contains(type);
  }

  /** Checks a file; touches the disk, never fails. */
  public static Checked of(Path file) {
    try {
      if (Disk.size(file) > MOST_BYTES) {
        boolean image = ImageType.of(Disk.readPrefix(file, ImageType.BYTES_NEEDED)).isPresent();
        return new Checked.Refused(image ? Refusal.TOO_LARGE : Refusal.UNKNOWN_KIND);
      }
      return of(Disk.read(file));
    } catch (IOException unreadable) {
      return new Checked.Refused(Refusal.UNREADABLE);
    }
  }

  /** Checks an image's bytes, all of them. */
  public static Checked of(byte[] bytes) {
    Optional<ImageType> type = ImageType.of(bytes);
    if (type.isEmpty()) {
      return new Checked.Refused(Refusal.UNKNOWN_KIND);
    }
    if (bytes.length > MOST_BYTES) {
      return new Checked.Refused(Refusal.TOO_LARGE);
    }
    return DRAWN.contains(type.get())
        ? measured(type.get(), bytes)
        : new Checked.Good(new ImageFacts(type.get(), bytes.length, 0, 0));
  }

  private static Checked measured(ImageType type, byte[] bytes) {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return new Checked.Refused(Refusal.UNKNOWN_KIND);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        return (long) width * height > MOST_PIXELS
            ? new Checked.Refused(Refusal.TOO_LARGE)
            : new Checked.Good(
                new ImageFacts(
                    type,
                    bytes.length,
                    width,
                    height,
                    type == ImageType.GIF ? GifFrames.count(bytes) : 1));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException broken) {
      return new Checked.Refused(Refusal.UNREADABLE);
    }
  }
}
