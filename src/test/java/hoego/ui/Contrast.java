package hoego.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.LinearGradient;
import javafx.scene.paint.Paint;
import javafx.scene.text.Text;
import org.kordamp.ikonli.javafx.FontIcon;

/** Measures the contrast of every text that is to be seen, by WCAG 2.2's formula. */
final class Contrast {
  /** WCAG 2.2, 1.4.3 for text and 1.4.11 for signs. */
  private static final double TEXT = 4.5;

  private static final double SIGN = 3;

  private Contrast() {}

  /** What is too faint below a node, in words; disabled controls are exempt as in WCAG. */
  static List<String> tooFaint(Node root) {
    List<String> problems = new ArrayList<>();
    walk(root, 1, problems, new int[1]);
    return problems;
  }

  /** How many texts there are to be measured: a test of none would prove nothing. */
  static int texts(Node root) {
    int[] count = new int[1];
    walk(root, 1, new ArrayList<>(), count);
    return count[0];
  }

  private static void walk(Node node, double opacity, List<String> problems, int[] count) {
    double seen = opacity * node.getOpacity();
    if (!node.isVisible() || node.isDisabled() || seen == 0) {
      return;
    }
    if (node instanceof Text text && !text.getText().isBlank() && isInWindow(text)) {
      count[0]++;
      double least = text instanceof FontIcon ? SIGN : TEXT;
      Color ground = ground(text.getParent());
      if (text.getFill() instanceof Color fill) {
        double contrast = ratio(over(fade(fill, seen), ground), ground);
        if (contrast < least) {
          problems.add(
              String.format(
                  Locale.ROOT,
                  "%.2f:1 %s on %s: \"%s\" %s in %s",
                  contrast,
                  fill,
                  ground,
                  text.getText(),
                  text.getStyleClass(),
                  text.getParent()));
        }
      }
    }
    if (node instanceof Parent parent) {
      for (Node child : parent.getChildrenUnmodifiable()) {
        walk(child, seen, problems, count);
      }
    }
  }

  private static boolean isInWindow(Node node) {
    Bounds box = node.localToScene(node.getBoundsInLocal());
    return box.getWidth() > 0
        && box.getMaxX() > 0
        && box.getMaxY() > 0
        && box.getMinX() < node.getScene().getWidth()
        && box.getMinY() < node.getScene().getHeight();
  }

  /** What stands behind a node, everything that can be seen through laid over one another. */
  private static Color ground(Node node) {
    Color behind = node.getParent() == null ? Color.WHITE : ground(node.getParent());
    if (node instanceof Region region && region.getBackground() != null) {
      for (BackgroundFill fill : region.getBackground().getFills()) {
        behind = over(colour(fill.getFill()), behind);
      }
    }
    return behind;
  }

  private static Color colour(Paint paint) {
    return switch (paint) {
      case Color color -> color;
      case LinearGradient gradient -> gradient.getStops().getFirst().getColor();
      default -> Color.TRANSPARENT;
    };
  }

  private static Color fade(Color color, double opacity) {
    return color.deriveColor(0, 1, 1, opacity);
  }

  private static Color over(Color above, Color below) {
    double part = above.getOpacity();
    return new Color(
        above.getRed() * part + below.getRed() * (1 - part),
        above.getGreen() * part + below.getGreen() * (1 - part),
        above.getBlue() * part + below.getBlue() * (1 - part),
        1);
  }

  static double ratio(Color one, Color other) {
    double first = luminance(one);
    double second = luminance(other);
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double part) {
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
