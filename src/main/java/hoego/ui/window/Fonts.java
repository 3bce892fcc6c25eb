package hoego.ui.window;

import java.net.URL;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Font;

/** The bundled fonts, so that neither Hangul nor emoji are tofu on a machine that has none. */
public final class Fonts {
  private static final List<String> FILES =
      List.of("Pretendard-Regular.otf", "Pretendard-Bold.otf", "NanumGothicCoding.ttf");

  /** The systems' own, which have colour; on Linux JavaFX can't draw the one there is. */
  private static final List<String> SYSTEM_EMOJI = List.of("Apple Color Emoji", "Segoe UI Emoji");

  private static final System.Logger LOG = System.getLogger("hoego");

  private Fonts() {}

  /**
   * Makes them known to JavaFX and its WebView, once; one that fails is done without. On any
   * thread: whoever comes second waits for them.
   */
  public static void load() {
    Once.load();
  }

  private static void loadAll() {
    FILES.forEach(Fonts::load);
    boolean linux = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("linux");
    // All families are only asked for, which takes its time, where one of them could be drawn.
    if (linux || Font.getFamilies().stream().noneMatch(SYSTEM_EMOJI::contains)) {
      load("NotoEmoji-Regular.ttf");
    }
  }

  private static void load(String file) {
    if (Font.loadFont(address(file), 14) == null) {
      LOG.log(System.Logger.Level.WARNING, "no font could be made of " + file);
    }
  }

  /** Where a font lies as a file: JavaFX copies any other to the temporary folder first. */
  private static String address(String file) {
    URL unpackaged = Fonts.class.getResource("/hoego/fonts/" + file);
    return unpackaged != null
        ? unpackaged.toExternalForm()
        : Path.of(System.getProperty("hoego.home", ""), "lib", "fonts", file).toUri().toString();
  }

  /** Java initialises a class once, and lets other threads wait for it. */
  private static final class Once {
    static {
      loadAll();
    }

    private Once() {}

    static void load() {
      // Its having been initialised is all.
    }
  }
}
