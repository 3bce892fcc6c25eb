package hoego.ui.settings;

import hoego.settings.Settings;
import javafx.scene.Node;

/** One page of the settings. FX thread only. */
interface Page {
  /** The key of its name. */
  String key();

  /** Its icon's name in Ikonli's Bootstrap pack. */
  String icon();

  /** What it shows, the same each time. */
  Node content();

  /** The settings with all that is chosen on this page as before anything was. */
  Settings reset(Settings settings);

  /** What can be scrolled as a whole is; a page that has a list scrolls that. */
  default boolean scrolls() {
    return true;
  }

  /** The page comes to be seen. */
  default void shown() {}
}
