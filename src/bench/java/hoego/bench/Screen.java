package hoego.bench;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * The pixels of an Xvfb that was started with {@code -fbdir}, looked at in its own memory: neither
 * the server nor the program is asked, so that looking a thousand times a second costs them
 * nothing.
 */
final class Screen {
  private static final ValueLayout.OfInt HEADER =
      ValueLayout.JAVA_INT_UNALIGNED.withOrder(ByteOrder.BIG_ENDIAN);

  /** What differs between the screen and what it was. */
  record Change(Area box, int columns) {}

  private final MemorySegment now;
  private final MemorySegment before;
  private final int width;
  private final int height;
  private final int stride;

  Screen(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      MemorySegment all =
          channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), Arena.global());
      // The head of an X window dump: its own size, then what is in it, each of four bytes.
      width = all.get(HEADER, 16);
      height = all.get(HEADER, 20);
      stride = all.get(HEADER, 48);
      long pixels = all.get(HEADER, 0) + 12L * all.get(HEADER, 76);
      if (all.get(HEADER, 44) != 32) {
        throw new IOException("a pixel of this screen has not 32 bits");
      }
      now = all.asSlice(pixels, (long) stride * height);
      before = Arena.global().allocate((long) stride * height);
    }
  }

  Area whole() {
    return new Area(0, 0, width, height);
  }

  /** From now on a change is what differs from the pixels as they are. */
  void remember() {
    before.copyFrom(now);
  }

  /** Whether an area differs from what was remembered. */
  boolean changed(Area area) {
    for (int y = area.top(); y < area.bottom(); y++) {
      long from = at(area.left(), y);
      long to = at(area.right(), y);
      if (MemorySegment.mismatch(now, from, to, before, from, to) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** What differs from what was remembered, null where nothing does. */
  @Nullable Change change(Area area) {
    boolean[] columns = new boolean[width];
    int left = Integer.MAX_VALUE;
    int right = -1;
    int top = Integer.MAX_VALUE;
    int bottom = -1;
    for (int y = area.top(); y < area.bottom(); y++) {
      long from = at(area.left(), y);
      long to = at(area.right(), y);
      if (MemorySegment.mismatch(now, from, to, before, from, to) < 0) {
        continue;
      }
      top = Math.min(top, y);
      bottom = y + 1;
      for (int x = area.left(); x < area.right(); x++) {
        if (pixel(now, x, y) != pixel(before, x, y)) {
          columns[x] = true;
          left = Math.min(left, x);
          right = Math.max(right, x + 1);
        }
      }
    }
    if (right < 0) {
      return null;
    }
    int count = 0;
    for (boolean column : columns) {
      count += column ? 1 : 0;
    }
    return new Change(new Area(left, top, right, bottom), count);
  }

  /** How many pixels of an area stand out from its ground, one row in six looked at. */
  int ink(Area area) {
    int dark = 0;
    int all = 0;
    for (int y = area.top(); y < area.bottom(); y += 6) {
      for (int x = area.left(); x < area.right(); x++) {
        int pixel = pixel(now, x, y);
        int light = ((pixel >> 16) & 0xFF) + ((pixel >> 8) & 0xFF) + (pixel & 0xFF);
        dark += light < 360 ? 1 : 0;
        all++;
      }
    }
    return Math.min(dark, all - dark);
  }

  /** Keeps the screen as a picture, to see what was measured. */
  void picture(Path file) throws IOException {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        image.setRGB(x, y, pixel(now, x, y));
      }
    }
    ImageIO.write(image, "png", file.toFile());
  }

  private long at(int x, int y) {
    return (long) y * stride + 4L * x;
  }

  private int pixel(MemorySegment of, int x, int y) {
    return of.get(ValueLayout.JAVA_INT_UNALIGNED, at(x, y));
  }
}
