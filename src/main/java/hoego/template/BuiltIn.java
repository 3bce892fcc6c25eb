package hoego.template;

import hoego.language.Messages;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The templates that Hoego brings, in both languages, in the order to be shown in. */
public enum BuiltIn {
  YEARLY("template.yearly"),
  HALF_YEARLY("template.half-yearly"),
  QUARTERLY("template.quarterly"),
  MONTHLY("template.monthly"),
  WEEKLY("template.weekly"),
  KPT("template.kpt"),
  FOUR_LS("template.four-ls"),
  FIVE_FS("template.five-fs"),
  CONTINUE_STOP_START("template.continue-stop-start"),
  CONFERENCE("template.conference"),
  POST_MORTEM("template.post-mortem"),
  TIL("template.til");

  private final String key;

  BuiltIn(String key) {
    this.key = key;
  }

  /** All of them in a language. */
  public static List<Template> all(Messages words) {
    return Stream.of(values()).map(each -> each.template(words)).toList();
  }

  /** This in a language. */
  public Template template(Messages words) {
    return Template.builtIn(id(), words.text(key), text(words.locale().getLanguage()));
  }

  /** What it is called on the command line and remembered by, in every language. */
  String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private String text(String language) {
    String name = language + "/" + id() + ".md";
    try (InputStream in = BuiltIn.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(name, unreadable);
    }
  }
}
