package hoego.markdown.kramdown;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The languages that Rouge can colour; code of others it leaves as it is. */
final class RougeLanguages {
  private static final Set<String> NAMES = read();
  private static final Set<String> PLAIN = Set.of("plaintext", "text");

  /** Has Rouge look at the code for what it is. */
  private static final String GUESS = "guess";

  private RougeLanguages() {}

  private static Set<String> read() {
    try (InputStream in = RougeLanguages.class.getResourceAsStream("rouge-languages.txt");
        BufferedReader lines =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.US_ASCII))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** Whether a language is known by this name, in just this case; what follows a ? are options. */
  static boolean isKnown(String language) {
    String name = name(language);
    return NAMES.contains(name) || name.equals(GUESS);
  }

  /** Whether a language is text without colours. */
  static boolean isPlain(String language) {
    return PLAIN.contains(name(language));
  }

  private static String name(String language) {
    int options = language.indexOf('?');
    return options < 0 ? language : language.substring(0, options);
  }
}
