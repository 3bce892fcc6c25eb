package hoego.ui.window;

import javafx.scene.text.Font;

/**
 * How much larger than usual the system wants text.
 *
 * <p>On Linux JavaFX scales all that it paints by the desktop's font resolution, in which GNOME's
 * and KDE's text scale is, so that there is nothing left to do. On Windows the size of the system's
 * font grows with "Text size" under Accessibility; macOS has no such setting for all programs. None
 * of them is among {@code Platform.getPreferences()} in JavaFX 26.
 */
public final class TextScale {
  private static final double MOST = 3;

  private TextScale() {}

  /** The system's, 1 for the usual. */
  public static double ofSystem() {
    return of(Font.getDefault().getSize(), System.getProperty("os.name", ""));
  }

  /**
   * By the size of the system's font.
   *
   * @param size in pixels
   * @param system as {@code os.name} has it
   */
  static double of(double size, String system) {
    double usual = system.startsWith("Windows") ? 12 : 13;
    return Math.clamp(Math.round(size / usual * 20) / 20.0, 1, MOST);
  }
}
