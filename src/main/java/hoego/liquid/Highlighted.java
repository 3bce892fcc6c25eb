package hoego.liquid;

import hoego.liquid.Problem.Reason;
import hoego.liquid.TemplateReader.Part;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * {@code highlight}: code as Jekyll and Rouge write it, its words not told apart.
 *
 * @param lineNumbers whether they stand beside it
 */
record Highlighted(
    String language, boolean lineNumbers, List<Node> body, int line, int endLine, String source)
    implements Node {

  private static final Pattern SYNTAX =
      Pattern.compile("\\A\\s*([a-zA-Z0-9.+#_-]+)((?:\\s+\\w+(?:=(?:\\w+|\"[^\"]*\"))?)*)\\s*\\z");

  /** Jekyll numbers lines whatever the option's value is, even {@code false}. */
  private static final Pattern LINE_NUMBERS = Pattern.compile("\\slinenos(?!\\w)");

  static Node read(Part part, int endLine, String source) {
    Matcher parts = SYNTAX.matcher(part.markup());
    if (part.markup().length() > 1000 || !parts.matches()) {
      throw new LiquidFailure(Reason.BAD_SYNTAX, "highlight");
    }
    return new Highlighted(
        parts.group(1).toLowerCase(Locale.ROOT),
        LINE_NUMBERS.matcher(parts.group(2)).find(),
        part.nodes(),
        part.line(),
        endLine,
        source);
  }

  @Override
  public void render(Context context, Output out) {
    Output inside = new Output();
    context.render(body, inside);
    String code = Texts.markup(trimmed(inside.text()));
    context.budget.text(code.length());
    String name = language.replace('+', '-');
    String shown =
        lineNumbers
            ? "<table class=\"rouge-table\"><tbody><tr><td class=\"gutter gl\">"
                + "<pre class=\"lineno\">"
                + numbers(code)
                + "</pre></td><td class=\"code\"><pre>"
                + code
                + "\n</pre></td></tr></tbody></table>"
            : code;
    String html =
        "\n<figure class=\"highlight\"><pre><code class=\"language-%s\" data-lang=\"%s\">"
                .formatted(name, language)
            + shown
            + "</code></pre></figure>\n";
    // The figure begins a line later than the tag, and so does the code in it.
    out.write(html, line, endLine);
  }

  private static String trimmed(String code) {
    int from = 0;
    while (from < code.length() && (code.charAt(from) == '\n' || code.charAt(from) == '\r')) {
      from++;
    }
    int to = code.length();
    while (to > from && Markup.isSpace(code.charAt(to - 1))) {
      to--;
    }
    return code.substring(from, to);
  }

  private static String numbers(String code) {
    StringBuilder numbers = new StringBuilder();
    long lines = Math.max(1, code.lines().count());
    for (int i = 1; i <= lines; i++) {
      numbers.append(i).append('\n');
    }
    return numbers.toString();
  }
}
