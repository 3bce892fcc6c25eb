package hoego.ui.settings;

import hoego.settings.Settings;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** The settings in force, as whoever lets them be chosen sees them. FX thread only. */
public interface LiveSettings {
  /** What holds. */
  ReadOnlyObjectProperty<Settings> settingsProperty();

  /** Makes a change that holds at once and is kept. */
  void change(UnaryOperator<Settings> change);

  /** Whether the last change could not be kept and holds until the window is closed. */
  ObservableBooleanValue unkeptProperty();

  /** The file that settings are kept in, empty for a window that leaves no trace. */
  Optional<Path> file();

  /** What holds now. */
  default Settings now() {
    return settingsProperty().get();
  }
}
