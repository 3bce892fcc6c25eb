package hoego.ui;

import hoego.file.Disk;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/** A window's picture as a PNG file. */
final class Shot {
  private Shot() {}

  /** A part of a scene as it is painted now; FX thread only. */
  static BufferedImage of(Parent content) {
    WritableImage painted = content.snapshot(null, null);
    int width = (int) painted.getWidth();
    int height = (int) painted.getHeight();
    int[] pixels = new int[width * height];
    painted
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }

  /** Writes a picture as PNG, replacing a file that is there. */
  static void write(BufferedImage image, Path file) throws IOException {
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    ImageIO.write(image, "png", png);
    Path parent = file.toAbsolutePath().getParent();
    if (parent != null) {
      Disk.createFolders(parent);
    }
    Disk.write(file, png.toByteArray());
  }
}
