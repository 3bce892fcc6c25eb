package hoego.post;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Writes a text as one line of YAML that both SnakeYAML and Ruby read back as that text. */
final class YamlScalar {
  /** Ruby reads numbers with commas and colons, which SnakeYAML leaves alone. */
  private static final Pattern NUMBER_LIKE = Pattern.compile("[-+.]*[0-9][0-9A-Fa-f_,.:xo+-]*");

  private YamlScalar() {}

  /** How a text is quoted. */
  enum Quotes {
    NONE,
    SINGLE,
    DOUBLE
  }

  /**
   * The text in the quotes wished for, or in double quotes where it may not stand bare. Line ends
   * and what YAML can't hold become spaces, as a title is one line.
   */
  static String write(String text, Quotes wish) {
    String line = oneLine(text);
    return switch (wish) {
      case NONE -> mayStandBare(line) ? line : doubleQuoted(line);
      case SINGLE -> "'" + line.replace("'", "''") + "'";
      case DOUBLE -> doubleQuoted(line);
    };
  }

  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              boolean breaks = Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
              boolean printable = StreamReader.isPrintable(c) && c != 0xFEFF;
              line.appendCodePoint(breaks || !printable ? ' ' : c);
            });
    return line.toString().strip();
  }

  private static boolean mayStandBare(String line) {
    if (line.isEmpty() || line.startsWith(":") || NUMBER_LIKE.matcher(line).matches()) {
      return false;
    }
    // Ruby takes `2024-12-31 10:00 +0900` for a time, SnakeYAML for a string.
    if (PostDate.of(line, false).isPresent()) {
      return false;
    }
    FrontMatter back = FrontMatter.of("title: " + line);
    return back.entry("title")
        .filter(entry -> entry.kind() == FrontMatterEntry.Kind.STRING && !entry.quoted())
        .filter(entry -> entry.text().equals(line))
        .isPresent();
  }

  private static String doubleQuoted(String line) {
    return '"' + line.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}
