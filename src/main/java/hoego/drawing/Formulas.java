package hoego.drawing;

import java.util.List;

/** Draws formulas as KaTeX does, in MathML: it needs no style, no font and no script. */
final class Formulas {
  /** In chars. */
  private static final int LONGEST = 5_000;

  private static final int LONGEST_MARKUP = 100_000;
  private static final long MILLIS = 1_000;

  /** Nothing in a formula may link, load or name; nothing may be larger than 20 em. */
  private static final String ANSWER =
      """
      function answer(tex, display) {
        try {
          return ['', '', katex.renderToString(tex, {
            displayMode: display, output: 'mathml', trust: false, strict: 'ignore',
            maxSize: 20, maxExpand: 500, throwOnError: true
          })];
        } catch (e) {
          if (!(e instanceof katex.ParseError)) throw e;
          return [String(e.rawMessage || e.message), String(e.position), ''];
        }
      }
      """;

  private final Scripts scripts = new Scripts("katex.js", ANSWER);

  Drawn draw(Drawing.Formula formula) {
    if (formula.tex().length() > LONGEST) {
      return new Drawn.Plain();
    }
    try {
      List<?> answer = (List<?>) scripts.call(MILLIS, formula.tex(), formula.display());
      String why = String.valueOf(answer.get(0));
      String html = String.valueOf(answer.get(2));
      if (!why.isEmpty()) {
        return wrong(why, String.valueOf(answer.get(1)), formula.tex());
      }
      return html.length() <= LONGEST_MARKUP ? new Drawn.Markup(html) : new Drawn.Plain();
    } catch (Scripts.NoAnswer late) {
      return new Drawn.Plain();
    }
  }

  /**
   * What KaTeX says of a mistake, where it says the place too.
   *
   * @param position of the mistake in chars from 0, as JavaScript writes a number or what is none
   */
  private static Drawn.Wrong wrong(String why, String position, String tex) {
    if (!position.matches("\\d{1,6}")) {
      return new Drawn.Wrong(why);
    }
    String before = tex.substring(0, Math.min(Integer.parseInt(position), tex.length()));
    int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
    int start = before.lastIndexOf('\n') + 1;
    return new Drawn.Wrong(why, line, before.codePointCount(start, before.length()) + 1);
  }
}
