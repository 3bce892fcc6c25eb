package hoego.ui.window;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import hoego.file.Disk;
import hoego.settings.Settings.ThemeChoice;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
  private static final String LARGEST = "hoego.css";

  /**
   * The same in JavaFX's binary form, as packaged: to read the text takes a twentieth of a start.
   */
  private static final Optional<String> COMPILED =
      Optional.ofNullable(System.getProperty("hoego.home"))
          .map(home -> Path.of(home, "lib", "hoego.bss"))
          .filter(Disk::isFile)
          .map(file -> file.toUri().toString());

  private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
  private final double textScale;
  private final ChangeListener<ColorScheme> onSystem = (of, was, is) -> apply();
  private ThemeChoice choice = ThemeChoice.SYSTEM;

  /**
   * The system's, until another is chosen.
   *
   * @param textScale how much larger than usual all text is to be
   */
  public Theme(double textScale) {
    this.textScale = textScale;
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
    sheets.add(textScale == 1 && COMPILED.isPresent() ? COMPILED.get() : scaled());
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

  private String scaled() {
    return new ScaledSheet(textScale).of(sheet(LARGEST));
  }

  private static String sheet(String name) {
    return Objects.requireNonNull(Theme.class.getResource("/hoego/ui/" + name), name)
        .toExternalForm();
  }
}
