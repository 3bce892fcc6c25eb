package hoego.ui.window;

import java.awt.image.BufferedImage;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;

/** Pictures of JavaFX as those that can be written to a file. */
public final class Pixels {
  private Pixels() {}

  /**
   * A picture's pixels.
   *
   * @param type the kind of the result, such as {@link BufferedImage#TYPE_INT_RGB}
   */
  public static BufferedImage of(Image painted, int type) {
    int width = (int) painted.getWidth();
    int height = (int) painted.getHeight();
    int[] pixels = new int[width * height];
    painted
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    BufferedImage image = new BufferedImage(width, height, type);
    image.setRGB(0, 0, width, height, pixels, 0, width);
    return image;
  }
}
