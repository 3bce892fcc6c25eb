package hoego.ui;

import hoego.language.Messages;
import hoego.ui.window.Fonts;
import java.util.Locale;

/**
 * Has the fonts and the words be there when the window is built: on the other processor, while the
 * first one is busy with starting JavaFX.
 */
final class Preparation {
  private Preparation() {}

  /** Begins with it; JavaFX must know by now how it is to draw. */
  static void begin() {
    Thread.ofPlatform()
        .daemon()
        .name("preparation")
        .start(
            () -> {
              if (System.getProperty("os.name", "").startsWith("Linux")) {
                // Elsewhere nobody has tried it on a thread that is not JavaFX's.
                Fonts.load();
              }
              // The English words are read with them.
              Messages.of(Locale.KOREAN).bundle();
            });
  }
}
