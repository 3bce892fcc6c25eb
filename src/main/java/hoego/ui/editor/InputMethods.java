package hoego.ui.editor;

import java.util.Map;

/** What is known of input methods that can't be made to work. */
public final class InputMethods {
  private InputMethods() {}

  /**
   * Whether syllables get lost: through X's own protocol GTK gives them to JavaFX in part only.
   *
   * @param environment the program's environment variables
   */
  public static boolean loseSyllables(Map<String, String> environment) {
    return "xim".equals(environment.get("GTK_IM_MODULE"));
  }
}
