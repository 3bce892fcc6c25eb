package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.Settings.ThemeChoice;
import hoego.ui.action.Texts;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Language and theme, and where it is all kept. */
final class GeneralPage implements Page {
  private final Form form;

  GeneralPage(Texts texts, LiveSettings live) {
    form = new Form(texts, live);
    form.options(
        "settings-language",
        "menu.language",
        List.of(
            new Form.Option<>(LanguageChoice.SYSTEM, "command.language-system"),
            new Form.Option<>(LanguageChoice.KO, "command.language-ko"),
            new Form.Option<>(LanguageChoice.EN, "command.language-en")),
        Settings::language,
        Settings::withLanguage);
    form.options(
        "settings-theme",
        "menu.theme",
        List.of(
            new Form.Option<>(ThemeChoice.SYSTEM, "command.theme-system"),
            new Form.Option<>(ThemeChoice.LIGHT, "command.theme-light"),
            new Form.Option<>(ThemeChoice.DARK, "command.theme-dark")),
        Settings::theme,
        Settings::withTheme);
    live.file()
        .ifPresent(
            file -> {
              TextField place = new TextField(file.toString());
              place.setId("settings-file");
              place.setEditable(false);
              place.getStyleClass().add("quiet-field");
              form.wide("settings.file", texts.of("settings.file-note"), place);
            });
  }

  @Override
  public String key() {
    return "settings.general";
  }

  @Override
  public String icon() {
    return "bi-sliders";
  }

  @Override
  public Node content() {
    return form;
  }

  @Override
  public Settings reset(Settings settings) {
    return settings.withLanguage(Settings.DEFAULT.language()).withTheme(Settings.DEFAULT.theme());
  }
}
