package hoego.template;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds and fills the placeholders of a template. */
final class Placeholders {
  /** A second percent sign takes the meaning away: {@code <%% date %>} becomes the first form. */
  private static final Pattern MARK =
      Pattern.compile("<%(%?)[ \\t]*+([a-z]++(?:-[a-z]++)*+)[ \\t]*+%>");

  private Placeholders() {}

  /**
   * A text with its placeholders filled.
   *
   * @param caret in chars, where the first {@link Placeholder#CARET} was; -1 where there is none
   */
  record Filled(String text, int caret) {}

  /** Fills a text; placeholders that nobody knows stay as they are. */
  static Filled fill(String text, Function<Placeholder, String> values) {
    StringBuilder filled = new StringBuilder();
    int caret = -1;
    int done = 0;
    Matcher mark = MARK.matcher(text);
    while (mark.find()) {
      filled.append(text, done, mark.start());
      done = mark.end();
      Optional<Placeholder> known = Placeholder.of(mark.group(2));
      if (!mark.group(1).isEmpty()) {
        filled.append("<%").append(text, mark.end(1), mark.end());
      } else if (known.isEmpty()) {
        filled.append(mark.group());
      } else if (known.get() != Placeholder.CARET) {
        filled.append(values.apply(known.get()));
      } else if (caret < 0) {
        caret = filled.length();
      }
    }
    return new Filled(filled.append(text, done, text.length()).toString(), caret);
  }

  /** Whether a text leaves this open. */
  static boolean isIn(String text, Placeholder wanted) {
    return MARK.matcher(text)
        .results()
        .anyMatch(mark -> mark.group(1).isEmpty() && mark.group(2).equals(wanted.word()));
  }

  /** The words between the signs that mean nothing, in the order written, each once. */
  static Set<String> unknown(String text) {
    Set<String> unknown = new LinkedHashSet<>();
    MARK.matcher(text)
        .results()
        .filter(mark -> mark.group(1).isEmpty() && Placeholder.of(mark.group(2)).isEmpty())
        .forEach(mark -> unknown.add(mark.group(2)));
    return unknown;
  }
}
