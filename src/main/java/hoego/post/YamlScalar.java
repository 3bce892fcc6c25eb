package hoego.post;

import java.util.regex.Pattern;
import org.yaml.snakeyaml.reader.StreamReader;

/** Writes a text as one line of YAML that both SnakeYAML and Ruby read back as that text. */
final class YamlScalar {
  /**
   * What Ruby's {@code Psych::ScalarScanner} takes for something else than a text: more than
   * SnakeYAML does, as upper and lower case are one to it and numbers may have commas and colons.
   */
  private static final Pattern NO_TEXT =
      Pattern.compile(
          "~|null|y|n|yes|no|true|false|on|off|<<|=|[-+]?\\.inf|\\.nan"
              + "|[-+]?[0-9][0-9_]*(?::[0-5]?[0-9]){1,2}(?:\\.[0-9_]*)?"
              + "|[-+]?(?:[0-9][0-9_,]*)?\\.[0-9]*(?:e[-+]?[0-9]+)?"
              + "|[-+]?[0-9][0-9_,]*(?:e[-+]?[0-9]+)?"
              + "|[-+]?0(?:b[01_,]+|o[0-7_,]+|x[0-9a-f_,]+)",
          Pattern.CASE_INSENSITIVE);

  /** What may not stand bare between brackets, for one reader of YAML or another. */
  private static final Pattern FLOW_MARKS = Pattern.compile("[,\\[\\]{}?:]");

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

  /**
   * The text just as it is, in the quotes wished for where it may stand so; what YAML can't show is
   * escaped.
   *
   * @param flow whether it is to stand between brackets or braces
   */
  static String exact(String text, Quotes wish, boolean flow) {
    if (text.codePoints().anyMatch(YamlScalar::isToBeEscaped)) {
      return doubleQuoted(text);
    }
    return switch (wish) {
      case NONE -> {
        if (mayStandBare(text) && !(flow && FLOW_MARKS.matcher(text).find())) {
          yield text;
        }
        boolean marks = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
        yield marks ? "'" + text.replace("'", "''") + "'" : doubleQuoted(text);
      }
      case SINGLE -> "'" + text.replace("'", "''") + "'";
      case DOUBLE -> doubleQuoted(text);
    };
  }

  static String oneLine(String text) {
    StringBuilder line = new StringBuilder();
    text.codePoints().forEach(c -> line.appendCodePoint(isToBeEscaped(c) ? ' ' : c));
    return line.toString().strip();
  }

  private static boolean isToBeEscaped(int c) {
    return Character.isISOControl(c)
        || c == 0x2028
        || c == 0x2029
        || c == 0xFEFF
        || !StreamReader.isPrintable(c);
  }

  private static boolean mayStandBare(String line) {
    if (line.isEmpty() || line.startsWith(":") || NO_TEXT.matcher(line).matches()) {
      return false;
    }
    // Ruby takes `2024-12-31 10:00 +0900` for a time, SnakeYAML for a string.
    if (line.indexOf('-') == 4 && PostDate.of(line, false).isPresent()) {
      return false;
    }
    FrontMatter back = FrontMatter.of("title: " + line);
    return back.entry("title")
        .filter(entry -> entry.kind() == FrontMatterEntry.Kind.STRING && !entry.quoted())
        .filter(entry -> entry.text().equals(line))
        .isPresent();
  }

  private static String doubleQuoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> {
                  if (!isToBeEscaped(c)) {
                    quoted.appendCodePoint(c);
                  } else if (c < 0x100) {
                    quoted.append("\\x%02X".formatted(c));
                  } else {
                    quoted.append((c < 0x10000 ? "\\u%04X" : "\\U%08X").formatted(c));
                  }
                }
              }
            });
    return quoted.append('"').toString();
  }
}
