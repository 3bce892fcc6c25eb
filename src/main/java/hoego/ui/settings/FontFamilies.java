package hoego.ui.settings;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The font families that a post can be written in.
 *
 * <p>JavaFX doesn't tell which letters a font has, so AWT is asked, which takes a while: not to be
 * called on the FX thread.
 */
final class FontFamilies {
  /**
   * A family.
   *
   * @param hangul whether it has Hangul of its own; of another one Hangul is shown in some other
   */
  record Family(String name, boolean hangul) {}

  /** Bundled, so that AWT doesn't know it. */
  private static final String BUNDLED = "NanumGothicCoding";

  /** Names that stand for whatever font there is. */
  private static final Set<String> LOGICAL =
      Set.of("System", "Serif", "SansSerif", "Monospaced", "Dialog", "DialogInput");

  private static final String HANGUL = "가힣ㄱ";
  private static final String LATIN = "Ag1";

  private FontFamilies() {}

  /** All that JavaFX can write with, those with Hangul first, each by its name. */
  static List<Family> find() {
    Set<String> latin = new HashSet<>();
    Set<String> hangul = new HashSet<>(Set.of(BUNDLED));
    for (Font font : GraphicsEnvironment.getLocalGraphicsEnvironment().getAllFonts()) {
      if (font.canDisplayUpTo(LATIN) < 0) {
        // JavaFX may know a family by either name.
        for (Locale locale : new Locale[] {Locale.ENGLISH, Locale.KOREAN}) {
          latin.add(font.getFamily(locale));
          if (font.canDisplayUpTo(HANGUL) < 0) {
            hangul.add(font.getFamily(locale));
          }
        }
      }
    }
    List<Family> with = new ArrayList<>();
    List<Family> without = new ArrayList<>();
    for (String name : javafx.scene.text.Font.getFamilies()) {
      if (hangul.contains(name) && isUsable(name)) {
        with.add(new Family(name, true));
      } else if (latin.contains(name) && isUsable(name)) {
        without.add(new Family(name, false));
      }
    }
    with.addAll(without);
    return with;
  }

  /** Whether JavaFX writes with it, rather than with another in its place. */
  private static boolean isUsable(String name) {
    return !name.startsWith(".")
        && !LOGICAL.contains(name)
        && javafx.scene.text.Font.font(name, 14).getFamily().equals(name);
  }
}
