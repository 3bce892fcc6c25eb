package hoego.ui.preview;

import hoego.site.ImageFacts;
import hoego.site.ImageType;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.MemoryCacheImageInputStream;

/**
 * Makes large pictures as large as a page shows them; for any thread but the FX thread.
 *
 * <p>WebKit decodes on the FX thread, a picture of 40 million pixels for a second, and keeps all
 * pixels of all frames for as long as the page does.
 */
final class Reduced {
  /** In pixels: twice the text's column. */
  static final int WIDEST = 1440;

  /** So many pixels WebKit decodes itself without a halt that is felt. */
  static final long MOST_PIXELS = 2_000_000;

  /** A picture that moves and has more pixels in all of its frames stands still. */
  static final long MOST_MOVING = 60_000_000;

  private Reduced() {}

  /** How many pixels the page holds of a picture that goes through here. */
  static long pixels(ImageFacts facts) {
    if (facts.frames() > 1 && facts.pixels() <= MOST_MOVING) {
      return facts.pixels();
    }
    long one = (long) facts.width() * facts.height();
    return isLarge(one) && facts.width() > WIDEST
        ? one * WIDEST / facts.width() * WIDEST / facts.width()
        : one;
  }

  /** The picture as it is, or one that is smaller; as it is, too, where it can't be decoded. */
  static byte[] of(byte[] bytes) {
    if (!(ImageFacts.of(bytes) instanceof ImageFacts.Checked.Good(ImageFacts facts))
        || !facts.drawn()) {
      return bytes;
    }
    boolean moves = facts.frames() > 1;
    long one = (long) facts.width() * facts.height();
    if (moves ? facts.pixels() <= MOST_MOVING : !isLarge(one)) {
      return bytes;
    }
    try {
      return encoded(scaled(decoded(bytes, facts.width())));
    } catch (IOException | RuntimeException notAsItSays) {
      return bytes;
    }
  }

  private static boolean isLarge(long pixels) {
    return pixels > MOST_PIXELS;
  }

  /** Every second, third … pixel, so that a large picture is never whole in memory. */
  private static BufferedImage decoded(byte[] bytes, int width) throws IOException {
    try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new IOException("no reader");
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        ImageReadParam how = reader.getDefaultReadParam();
        int step = Math.max(1, width / (2 * WIDEST));
        how.setSourceSubsampling(step, step, 0, 0);
        return reader.read(0, how);
      } finally {
        reader.dispose();
      }
    }
  }

  private static BufferedImage scaled(BufferedImage image) {
    int width = Math.min(image.getWidth(), WIDEST);
    int height = Math.max(1, (int) ((long) image.getHeight() * width / image.getWidth()));
    int type =
        image.getColorModel().hasAlpha()
            ? BufferedImage.TYPE_INT_ARGB
            : BufferedImage.TYPE_3BYTE_BGR;
    BufferedImage made = new BufferedImage(width, height, type);
    Graphics2D pen = made.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    pen.drawImage(image, 0, 0, width, height, null);
    pen.dispose();
    return made;
  }

  /** As what is decoded soonest: a BMP, which can't be seen through, else a PNG. */
  private static byte[] encoded(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageType type = image.getColorModel().hasAlpha() ? ImageType.PNG : ImageType.BMP;
    if (!ImageIO.write(image, type.mime().replace("image/", ""), out)) {
      throw new IOException("no writer");
    }
    return out.toByteArray();
  }
}
