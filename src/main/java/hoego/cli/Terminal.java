package hoego.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What language and encoding the user's terminal has.
 *
 * <p>Where the system has not generated the locale that {@code LANG} names, Java falls back to
 * English and ASCII; what the user asked for is still in the environment.
 *
 * @param locale the user's language
 * @param charset how to write to it
 */
public record Terminal(Locale locale, Charset charset) {
  /** The user's own locale, where the launcher had to set another for Java to read file names. */
  private static final String ASKED = "HOEGO_LOCALE";

  /**
   * The terminal of a process.
   *
   * @param environment its variables
   * @param display Java's default display locale
   * @param encoding Java's {@code stdout.encoding}; empty where it is not set
   */
  public static Terminal of(Map<String, String> environment, Locale display, String encoding) {
    Charset charset =
        encoding.isEmpty() || !Charset.isSupported(encoding)
            ? StandardCharsets.UTF_8
            : Charset.forName(encoding);
    String asked = askedFor(environment);
    boolean ascii = charset.equals(StandardCharsets.US_ASCII);
    return new Terminal(
        asked.startsWith("ko") ? Locale.KOREAN : display,
        // Nobody's terminal is ASCII only; it is what the C locale says of one that is UTF-8.
        ascii ? StandardCharsets.UTF_8 : charset);
  }

  private static String askedFor(Map<String, String> environment) {
    for (String name : List.of(ASKED, "LC_ALL", "LC_MESSAGES", "LANG")) {
      String value = environment.getOrDefault(name, "");
      if (!value.isEmpty()) {
        return value;
      }
    }
    return "";
  }
}
