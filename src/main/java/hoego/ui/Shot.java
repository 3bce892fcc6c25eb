package hoego.ui;

import hoego.file.Disk;
import hoego.ui.window.Pixels;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Parent;
import javax.imageio.ImageIO;

/** A window's picture as a PNG file. */
final class Shot {
  private Shot() {}

  /** A part of a scene as it is painted now; FX thread only. */
  static BufferedImage of(Parent content) {
    return Pixels.of(content.snapshot(null, null), BufferedImage.TYPE_INT_RGB);
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
