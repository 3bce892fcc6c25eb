package hoego.settings;

import java.util.Locale;

/** What the user has chosen. */
public record Settings(
    ThemeChoice theme, LanguageChoice language, boolean wrap, boolean lineNumbers) {
  /** Light, dark, or whichever the system has. */
  public enum ThemeChoice {
    SYSTEM,
    LIGHT,
    DARK
  }

  /** Korean, English, or whichever the system has. */
  public enum LanguageChoice {
    SYSTEM,
    KO,
    EN;

    /** The locale meant. */
    public Locale locale() {
      return switch (this) {
        case SYSTEM -> Locale.getDefault(Locale.Category.DISPLAY);
        case KO -> Locale.KOREAN;
        case EN -> Locale.ENGLISH;
      };
    }
  }

  /** What holds before anything is chosen. */
  public static final Settings DEFAULT =
      new Settings(ThemeChoice.SYSTEM, LanguageChoice.SYSTEM, true, false);

  /** Reads settings; what is missing or makes no sense is as in {@link #DEFAULT}. */
  static Settings from(Values values) {
    return new Settings(
        values.choice("theme", DEFAULT.theme),
        values.choice("language", DEFAULT.language),
        values.truth("wrap", DEFAULT.wrap),
        values.truth("line-numbers", DEFAULT.lineNumbers));
  }

  Values values() {
    return new Values()
        .with("theme", theme.name().toLowerCase(Locale.ROOT))
        .with("language", language.name().toLowerCase(Locale.ROOT))
        .with("wrap", Boolean.toString(wrap))
        .with("line-numbers", Boolean.toString(lineNumbers));
  }

  /** These settings with another theme. */
  public Settings withTheme(ThemeChoice other) {
    return new Settings(other, language, wrap, lineNumbers);
  }

  /** These settings with another language. */
  public Settings withLanguage(LanguageChoice other) {
    return new Settings(theme, other, wrap, lineNumbers);
  }

  /** These settings with lines wrapped or not. */
  public Settings withWrap(boolean other) {
    return new Settings(theme, language, other, lineNumbers);
  }

  /** These settings with line numbers or not. */
  public Settings withLineNumbers(boolean other) {
    return new Settings(theme, language, wrap, other);
  }
}
