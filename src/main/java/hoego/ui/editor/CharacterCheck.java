package hoego.ui.editor;

import java.lang.reflect.Field;
import java.lang.reflect.InaccessibleObjectException;
import java.lang.reflect.Method;

/**
 * Makes JavaFX lay text out quicker.
 *
 * <p>JavaFX 26 asks for each char whether it is a Chinese one, by reflection, and Java looks each
 * time through the stack whether it may: half of the time that a line takes to be analysed. Of a
 * method that was made accessible Java doesn't look. See decision record 8.
 */
final class CharacterCheck {
  private CharacterCheck() {}

  /** May be called again; where JavaFX's method can't be reached nothing changes. */
  static void ease() {
    try {
      Field check =
          Class.forName("com.sun.javafx.text.GlyphLayout").getDeclaredField("isIdeographicMethod");
      check.setAccessible(true);
      if (check.get(null) instanceof Method method) {
        method.setAccessible(true);
      }
    } catch (ReflectiveOperationException | InaccessibleObjectException notToBeHad) {
      // Then it costs what it costs.
    }
  }
}
