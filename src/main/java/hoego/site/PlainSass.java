package hoego.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Reads of SCSS what is to be had without a compiler: plain rules, nested ones, and variables that
 * are given a plain value. Mixins, functions, conditions and arithmetic are left out with the rule
 * or the declaration that they stand in.
 *
 * <p>For one style sheet; not for use by two threads at once.
 */
final class PlainSass {
  private static final int DEEPEST = 16;

  /** In chars: what would be far more than a page looks up. */
  private static final int LONGEST = 512 * 1024;

  private static final int MOST_SELECTORS = 64;

  private static final Pattern COMMENT =
      Pattern.compile(
          "\"(?:[^\"\\\\]++|(?:\\\\.)++)*+\"|'(?:[^'\\\\]++|(?:\\\\.)++)*+'"
              + "|/\\*(?s:.*?)\\*/|(?<!:)//[^\\n]*");
  private static final Pattern VARIABLE = Pattern.compile("\\$([A-Za-z_][\\w-]*)");
  private static final Pattern ASSIGNED =
      Pattern.compile("\\$([A-Za-z_][\\w-]*)\\s*:\\s*(.+?)\\s*(!default)?\\s*(?:!global)?\\s*");
  private static final Pattern IMPORT = Pattern.compile("@(?:import|use|forward)\\s+(.+)");
  private static final Pattern NAMED = Pattern.compile("[\"']([^\"']+)[\"']");
  private static final Pattern KEPT_AT_RULE =
      Pattern.compile("(?i)@(?:media|supports|keyframes|-webkit-keyframes|layer)\\b.*");

  /** What only a compiler understands: its functions, and arithmetic between spaces. */
  private static final Pattern TO_COMPILE =
      Pattern.compile(
          "[$@]|#\\{|%[A-Za-z]|\\{\\{|(?i)\\b(?:lighten|darken|mix|saturate|desaturate|adjust-\\w+|scale-color|"
              + "transparentize|fade-\\w+|opacify|percentage|map-get|nth|if|math\\.\\w+|color\\.\\w+|unquote)\\("
              + "|rgba\\(\\s*#");

  private static final Pattern ARITHMETIC = Pattern.compile("\\s[*+/-]\\s|\\d\\s*[*]");
  private static final Pattern CALC = Pattern.compile("(?i)(?:calc|min|max|clamp)\\(|/");

  private final Function<String, Optional<String>> imports;
  private final Map<String, String> variables = new HashMap<>();
  private final StringBuilder css = new StringBuilder();

  private PlainSass(Function<String, Optional<String>> imports) {
    this.imports = imports;
  }

  /**
   * The CSS that can be had of a style sheet.
   *
   * @param imports gives what a name in {@code @import} stands for, empty for nothing
   */
  static String css(String scss, Function<String, Optional<String>> imports) {
    PlainSass sass = new PlainSass(imports);
    sass.sheet(scss, 0);
    return sass.css.toString();
  }

  private void sheet(String scss, int depth) {
    read(withoutComments(scss), List.of(), depth);
  }

  private static String withoutComments(String scss) {
    return COMMENT
        .matcher(scss)
        .replaceAll(
            found -> found.group().startsWith("/") ? " " : Matcher.quoteReplacement(found.group()));
  }

  /** Reads what stands in a block, whose rule has these selectors. */
  private void read(String block, List<String> selectors, int depth) {
    if (depth > DEEPEST || css.length() > LONGEST) {
      return;
    }
    StringBuilder declarations = new StringBuilder();
    int from = 0;
    while (from < block.length()) {
      int end = end(block, from, "{;");
      String head = block.substring(from, end).strip();
      if (end < block.length() && block.charAt(end) == '{') {
        int close = end(block, end + 1, "}");
        flush(selectors, declarations);
        rule(head, block.substring(end + 1, close), selectors, depth);
        end = close;
      } else {
        statement(head, declarations, depth);
      }
      from = end + 1;
    }
    flush(selectors, declarations);
  }

  private void statement(String text, StringBuilder declarations, int depth) {
    Matcher assigned = ASSIGNED.matcher(text);
    Matcher imported = IMPORT.matcher(text);
    if (assigned.matches()) {
      String value = resolved(assigned.group(2));
      if (isPlain(value)
          && (assigned.group(3) == null || !variables.containsKey(assigned.group(1)))) {
        variables.put(assigned.group(1), value);
      }
    } else if (imported.matches()) {
      Matcher name = NAMED.matcher(imported.group(1));
      while (name.find()) {
        imports.apply(name.group(1)).ifPresent(scss -> sheet(scss, depth + 1));
      }
    } else if (!text.startsWith("@")) {
      String value = resolved(text);
      int colon = value.indexOf(':');
      if (colon > 0 && isPlain(value)) {
        declarations.append(value).append("; ");
      }
    }
  }

  private void rule(String head, String body, List<String> selectors, int depth) {
    String prelude = resolved(head);
    if (prelude.startsWith("@")) {
      if (KEPT_AT_RULE.matcher(prelude).matches() && isPlain(prelude.substring(1))) {
        css.append(prelude).append(" {\n");
        int before = css.length();
        read(body, selectors, depth + 1);
        css.append(css.length() == before ? "" : "\n").append("}\n");
      }
    } else if (!prelude.isEmpty() && isSelector(prelude)) {
      read(body, nested(selectors, prelude), depth + 1);
    }
  }

  private static boolean isSelector(String prelude) {
    return !TO_COMPILE.matcher(prelude).find() && !prelude.endsWith(":");
  }

  private static boolean isPlain(String value) {
    return !TO_COMPILE.matcher(value).find()
        && (!ARITHMETIC.matcher(value).find() || CALC.matcher(value).find());
  }

  private static List<String> nested(List<String> outer, String inner) {
    List<String> made = new ArrayList<>();
    for (String one : inner.split(",")) {
      String own = one.strip();
      if (outer.isEmpty()) {
        made.add(own);
      }
      for (String around : outer) {
        made.add(own.contains("&") ? own.replace("&", around) : around + " " + own);
      }
    }
    return made.size() > MOST_SELECTORS ? made.subList(0, MOST_SELECTORS) : made;
  }

  private void flush(List<String> selectors, StringBuilder declarations) {
    if (!declarations.isEmpty() && !selectors.isEmpty()) {
      css.append(selectors.stream().collect(Collectors.joining(", ")))
          .append(" { ")
          .append(declarations)
          .append("}\n");
    }
    declarations.setLength(0);
  }

  private String resolved(String text) {
    return VARIABLE
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(variables.getOrDefault(found.group(1), found.group())));
  }

  /** Where one of some chars stands first, outside of texts, brackets and inner blocks. */
  private static int end(String text, int from, String chars) {
    int depth = 0;
    for (int at = from; at < text.length(); at++) {
      char c = text.charAt(at);
      if (depth == 0 && chars.indexOf(c) >= 0 && !(c == '{' && isInterpolation(text, at))) {
        return at;
      }
      switch (c) {
        case '"', '\'' -> at = afterText(text, at);
        case '(', '{' -> depth++;
        case ')', '}' -> depth--;
        default -> {}
      }
    }
    return text.length();
  }

  private static boolean isInterpolation(String text, int at) {
    return at > 0 && text.charAt(at - 1) == '#';
  }

  /** The text's closing quote, or the line's end where it is never closed. */
  private static int afterText(String text, int start) {
    for (int at = start + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == text.charAt(start) || c == '\n') {
        return at;
      }
    }
    return text.length();
  }
}
