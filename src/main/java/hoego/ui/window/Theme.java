package hoego.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hoego.settings.Settings.ThemeChoice;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.WeakChangeListener;

/** Light or dark, as chosen or as the system has it. FX thread only. */
public final class Theme {
  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final Function<String, String> scaled;
  private final ChangeListener<ColorScheme> onSystem = (of, was, is) -> apply();
  private ThemeChoice choice = ThemeChoice.SYSTEM;

  /**
   * The system's, until another is chosen.
   *
   * @param textScale how much larger than usual all text is to be
   */
  public Theme(double textScale) {
    scaled = new ScaledSheet(textScale)::of;
    // Weakly: the system's preferences outlive every window.
    Platform.getPreferences().colorSchemeProperty().addListener(new WeakChangeListener<>(onSystem));
  }

  /** Takes a choice and shows it. */
  public void choose(ThemeChoice newest) {
    choice = newest;
    apply();
  }

  /** Whether it is dark now. */
  public ReadOnlyBooleanProperty darkProperty() {
    return dark.getReadOnlyProperty();
  }

  /** The style sheets of a window or dialog. */
  public List<String> sheets() {
    return sheets(Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW));
  }

  /**
   * The same.
   *
   * @param transparent whether what is around a popup can be seen through
   */
  public List<String> sheets(boolean transparent) {
    List<String> sheets = new ArrayList<>();
    sheets.add(scaled.apply(sheet("hoego.css")));
    sheets.add(sheet(dark.get() ? "dark.css" : "light.css"));
    if (!transparent) {
      sheets.add(sheet("opaque.css"));
    }
    return sheets;
  }

  private void apply() {
    boolean isDark =
        switch (choice) {
          case LIGHT -> false;
          case DARK -> true;
          case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    Application.setUserAgentStylesheet(
        isDark
            ? new PrimerDark().getUserAgentStylesheet()
            : new PrimerLight().getUserAgentStylesheet());
    dark.set(isDark);
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/hoego/ui/" + name), name)
        .toExternalForm();
  }
}
