package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.site.ImageFacts;
import hoego.site.ImageName;
import hoego.site.ImageType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/**
 * An image that is to be put into a post, checked but not copied yet; made off the FX thread.
 *
 * @param file the file that it is in; null for one from the clipboard
 * @param name what it could be called in the blog, taken or not
 * @param alt what its name says in words
 * @param small the image drawn small; null where the program can't draw its kind
 */
record IncomingImage(
    @Nullable Path file,
    Content content,
    ImageName name,
    String alt,
    ImageFacts facts,
    @Nullable Image small) {

  /** In pixels, each way: sharp on a screen of twice the density. */
  private static final int SMALL = 320;

  private static final int OPAQUE = 0xFF000000;

  /** Where its bytes come from. */
  interface Content {
    /** All of them; touches the disk. */
    byte[] bytes() throws IOException;
  }

  /** What came of looking at a file or a picture. */
  sealed interface Looked {
    record Good(IncomingImage image) implements Looked {}

    record Refused(String name, ImageFacts.Refusal why) implements Looked {}
  }

  /** Looks at a file. */
  static Looked of(Path file) {
    String called = String.valueOf(file.getFileName());
    if (!Disk.isFile(file)) {
      boolean folder = Disk.isFolder(file);
      return new Looked.Refused(
          called, folder ? ImageFacts.Refusal.UNKNOWN_KIND : ImageFacts.Refusal.UNREADABLE);
    }
    return switch (ImageFacts.of(file)) {
      case ImageFacts.Checked.Refused(ImageFacts.Refusal why) -> new Looked.Refused(called, why);
      case ImageFacts.Checked.Good(ImageFacts facts) -> {
        Content content = () -> checked(Disk.read(file), facts.type(), file);
        ImageName name = ImageName.of(called, facts.type());
        String words = ImageName.words(called);
        yield new Looked.Good(
            new IncomingImage(file, content, name, words, facts, small(content, facts)));
      }
    };
  }

  /**
   * Looks at a picture that is in no file: it becomes a PNG.
   *
   * @param called what it is called; not empty
   */
  static Looked of(Image picture, String called) {
    int width = (int) picture.getWidth();
    int height = (int) picture.getHeight();
    if ((long) width * height > ImageFacts.MOST_PIXELS) {
      return new Looked.Refused(called, ImageFacts.Refusal.TOO_LARGE);
    }
    byte[] png;
    try {
      png = png(picture, width, height);
    } catch (IOException | RuntimeException broken) {
      return new Looked.Refused(called, ImageFacts.Refusal.UNREADABLE);
    }
    return switch (ImageFacts.of(png)) {
      case ImageFacts.Checked.Refused(ImageFacts.Refusal why) -> new Looked.Refused(called, why);
      case ImageFacts.Checked.Good(ImageFacts facts) ->
          new Looked.Good(
              new IncomingImage(
                  null,
                  () -> png,
                  ImageName.of(called, facts.type()),
                  ImageName.words(called),
                  facts,
                  small(() -> png, facts)));
    };
  }

  /** The same, called otherwise. */
  IncomingImage called(ImageName newName, String newAlt) {
    return new IncomingImage(file, content, newName, newAlt, facts, small);
  }

  /** The file may have become another one since it was looked at. */
  private static byte[] checked(byte[] bytes, ImageType type, Path file) throws IOException {
    if (ImageFacts.of(bytes) instanceof ImageFacts.Checked.Good(ImageFacts now)
        && now.type() == type) {
      return bytes;
    }
    throw new IOException("no such image any more: " + file);
  }

  private static @Nullable Image small(Content content, ImageFacts facts) {
    if (!facts.drawn()) {
      return null;
    }
    try {
      int width = Math.min(SMALL, facts.width());
      int height = Math.min(SMALL, facts.height());
      Image small = new Image(new ByteArrayInputStream(content.bytes()), width, height, true, true);
      return small.isError() ? null : small;
    } catch (IOException gone) {
      return null;
    }
  }

  private static byte[] png(Image picture, int width, int height) throws IOException {
    int[] pixels = new int[width * height];
    picture
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    boolean opaque = true;
    boolean nothing = true;
    for (int pixel : pixels) {
      opaque &= pixel >>> 24 == 0xFF;
      nothing &= pixel >>> 24 == 0;
    }
    if (nothing) {
      // Some programs leave the fourth byte of a pixel at zero, which is meant for nothing at all.
      for (int i = 0; i < pixels.length; i++) {
        pixels[i] |= OPAQUE;
      }
    }
    int type = opaque || nothing ? BufferedImage.TYPE_INT_RGB : BufferedImage.TYPE_INT_ARGB;
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    return png.toByteArray();
  }
}
