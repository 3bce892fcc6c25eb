package hoego.markdown.kramdown;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The settings under {@code syntax_highlighter_opts:} for code in blocks or within lines;
 * immutable.
 *
 * @param coloured whether code is coloured at all
 * @param guesses whether plain text counts as a language, as code has where none is named
 * @param all the settings for both
 * @param own those that come before them
 */
record HighlightOptions(boolean coloured, boolean guesses, Map<?, ?> all, Map<?, ?> own) {
  /** Whether code of a language is coloured, of the usual one where none is named. */
  boolean colours(@Nullable String language) {
    String name = language == null ? defaultLanguage() : language;
    return coloured
        && !isSet("disable")
        && RougeLanguages.isKnown(name)
        && (!RougeLanguages.isPlain(name)
            || (own.containsKey("guess_lang") ? isSet("guess_lang") : guesses));
  }

  /** The class of a coloured block's code. */
  String cssClass() {
    return text("css_class", "highlight");
  }

  /** Whether code is shown with the numbers of its lines. */
  boolean lineNumbers() {
    return isSet("line_numbers");
  }

  /** The number of code's first line. */
  int firstLine() {
    try {
      return Integer.parseInt(text("start_line", "1").strip());
    } catch (NumberFormatException odd) {
      return 1;
    }
  }

  /** The language of code that names none. */
  String defaultLanguage() {
    return text("default_lang", "plaintext");
  }

  private @Nullable Object value(String key) {
    return own.containsKey(key) ? own.get(key) : all.get(key);
  }

  private String text(String key, String otherwise) {
    Object value = value(key);
    return value == null ? otherwise : value.toString();
  }

  private boolean isSet(String key) {
    Object value = value(key);
    return value != null && !value.toString().equals("false");
  }
}
