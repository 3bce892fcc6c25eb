package hoego.ui;

import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import hoego.settings.SettingsFolder;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.settings.LiveSettings;
import hoego.ui.task.Latest;
import hoego.ui.window.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** The settings in force: changed here, told to whoever shows them, and kept. FX thread only. */
public final class Preferences implements LiveSettings {
  private final ObjectProperty<Settings> settings;
  private final Optional<SettingsFolder> keep;
  private final Texts texts;
  private final Theme theme;
  private final Latest keeping = new Latest();
  private final BooleanProperty unkept = new SimpleBooleanProperty();

  /** These settings, kept in {@code keep} whenever they change. */
  Preferences(Settings first, Optional<SettingsFolder> keep, Texts texts, Theme theme) {
    this.settings = new SimpleObjectProperty<>(first);
    this.keep = keep;
    this.texts = texts;
    this.theme = theme;
    followLanguage();
  }

  @Override
  public ReadOnlyObjectProperty<Settings> settingsProperty() {
    return settings;
  }

  @Override
  public ObservableBooleanValue unkeptProperty() {
    return unkept;
  }

  @Override
  public Optional<Path> file() {
    return keep.map(SettingsFolder::settingsFile);
  }

  /** Hears of new settings once they hold. */
  public void addListener(Consumer<Settings> listener) {
    settings.addListener((of, was, is) -> listener.accept(is));
  }

  @Override
  public void change(UnaryOperator<Settings> change) {
    Settings before = now();
    Settings newest = change.apply(before);
    if (newest.equals(before)) {
      return;
    }
    settings.set(newest);
    if (newest.theme() != before.theme()) {
      theme.choose(newest.theme());
    }
    if (newest.language() != before.language()) {
      texts.speak(newest.language().locale());
      followLanguage();
    }
    keep.ifPresent(
        folder ->
            // In a lane, so that an older choice is never written over a newer one.
            keeping.submit(
                () -> {
                  folder.keep(newest);
                  return newest;
                },
                kept -> unkept.set(false),
                problem -> {
                  complain(problem);
                  unkept.set(true);
                }));
  }

  /** Says what the commands do that switch a setting. */
  void bind(Actions actions) {
    writing(actions, Command.WRAP, is -> is.withWrap(!is.wrap()), Settings.Writing::wrap);
    writing(
        actions,
        Command.LINE_NUMBERS,
        is -> is.withLineNumbers(!is.lineNumbers()),
        Settings.Writing::lineNumbers);
    writing(
        actions,
        Command.TYPEWRITER,
        is -> is.withTypewriter(!is.typewriter()),
        Settings.Writing::typewriter);
    writing(
        actions, Command.DIMMING, is -> is.withDimming(!is.dimming()), Settings.Writing::dimming);
    theme(actions, Command.THEME_SYSTEM, ThemeChoice.SYSTEM);
    theme(actions, Command.THEME_LIGHT, ThemeChoice.LIGHT);
    theme(actions, Command.THEME_DARK, ThemeChoice.DARK);
    actions.on(
        Command.SWITCH_THEME,
        () ->
            change(
                is ->
                    is.withTheme(
                        theme.darkProperty().get() ? ThemeChoice.LIGHT : ThemeChoice.DARK)));
    language(actions, Command.LANGUAGE_SYSTEM, LanguageChoice.SYSTEM);
    language(actions, Command.LANGUAGE_KO, LanguageChoice.KO);
    language(actions, Command.LANGUAGE_EN, LanguageChoice.EN);
  }

  /** Says what the command does that lays the folder's style sheet over the preview. */
  void bindFolderCss(Actions actions, ObservableBooleanValue offered) {
    actions.onSwitch(
        Command.FOLDER_CSS,
        offered,
        Bindings.createBooleanBinding(() -> now().preview().folderCss(), settings),
        () -> change(is -> is.withPreview(is.preview().withFolderCss(!is.preview().folderCss()))));
  }

  /** That something can't be kept stops nobody: how the window was left is a comfort. */
  static void complain(Exception problem) {
    System.getLogger("hoego").log(System.Logger.Level.WARNING, "not kept: " + problem);
  }

  /**
   * Calendars and numbers that are JavaFX's own follow the language too; the system's is DISPLAY.
   */
  private void followLanguage() {
    Locale.setDefault(Locale.Category.FORMAT, texts.locale());
  }

  private void writing(
      Actions actions,
      Command command,
      UnaryOperator<Settings.Writing> change,
      java.util.function.Predicate<Settings.Writing> on) {
    actions.onSwitch(
        command,
        Bindings.createBooleanBinding(() -> on.test(now().writing()), settings),
        () -> change(is -> is.withWriting(change.apply(is.writing()))));
  }

  private void theme(Actions actions, Command command, ThemeChoice choice) {
    actions.onSwitch(
        command,
        Bindings.createBooleanBinding(() -> now().theme() == choice, settings),
        () -> change(is -> is.withTheme(choice)));
  }

  private void language(Actions actions, Command command, LanguageChoice choice) {
    actions.onSwitch(
        command,
        Bindings.createBooleanBinding(() -> now().language() == choice, settings),
        () -> change(is -> is.withLanguage(choice)));
  }
}
