package hoego.ui.window;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import javafx.scene.text.Font;

/** The bundled Korean fonts, so that nothing is tofu on a machine that has none. */
public final class Fonts {
  private static final List<String> FILES =
      List.of("Pretendard-Regular.otf", "Pretendard-Bold.otf", "NanumGothicCoding.ttf");

  private Fonts() {}

  /**
   * Makes them known to JavaFX and its WebView.
   *
   * @throws IllegalStateException where the program's own files are broken
   */
  public static void load() {
    for (String file : FILES) {
      try (InputStream in = Fonts.class.getResourceAsStream("/hoego/fonts/" + file)) {
        if (in == null || Font.loadFont(in, 14) == null) {
          throw new IllegalStateException("the program lacks its font " + file);
        }
      } catch (IOException broken) {
        throw new IllegalStateException("the program lacks its font " + file, broken);
      }
    }
  }
}
