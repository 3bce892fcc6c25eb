package hoego.language;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;

/** The words of one language, by key. */
public final class Messages {
  private static final String BUNDLE = "hoego.language.messages";

  private final Locale locale;

  /** Read when the first word is asked for: a start in which all goes well speaks late. */
  private volatile @Nullable ResourceBundle bundle;

  private Messages(Locale locale) {
    this.locale = locale;
  }

  /** The words for a locale: Korean where its language is Korean, English everywhere else. */
  public static Messages of(Locale locale) {
    return new Messages(
        locale.getLanguage().equals(Locale.KOREAN.getLanguage()) ? Locale.KOREAN : Locale.ENGLISH);
  }

  /** Korean or English. */
  public Locale locale() {
    return locale;
  }

  /** Whether there are words under {@code key}. */
  public boolean has(String key) {
    return bundle().containsKey(key);
  }

  /**
   * The words under {@code key} with its {@code {0}}, {@code {1}} … filled in.
   *
   * @throws java.util.MissingResourceException where there is no such key, which a test rules out
   */
  public String text(String key, Object... arguments) {
    String pattern = bundle().getString(key);
    return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
  }

  /** The whole bundle, for a library that takes one; on any thread. */
  public ResourceBundle bundle() {
    ResourceBundle read = bundle;
    if (read == null) {
      // Java keeps what it has read: two threads at once get the same.
      read =
          ResourceBundle.getBundle(
              BUNDLE,
              locale,
              ResourceBundle.Control.getNoFallbackControl(
                  ResourceBundle.Control.FORMAT_PROPERTIES));
      bundle = read;
    }
    return read;
  }
}
