package hoego.liquid;

import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates Liquid as Jekyll does, within about a second whatever it holds; for any thread.
 *
 * <p>What Jekyll would stop at leaves a mark in its place, and the rest goes on.
 */
public final class Liquid {
  private static final long MILLIS = 1_500;

  private Liquid() {}

  /** Whether a text may hold any Liquid. */
  public static boolean isIn(String text) {
    return text.contains("{{") || text.contains("{%");
  }

  /**
   * Evaluates a text.
   *
   * @param text with LF line ends
   * @param globals what variables stand for, see {@link Drop} for what values may be
   * @param mark what is put into the text for the problem of a number, from 0
   */
  public static Evaluated evaluate(
      String text,
      Map<String, @Nullable Object> globals,
      LiquidSite site,
      IntFunction<String> mark) {
    return evaluate(text, globals, site, mark, MILLIS);
  }

  static Evaluated evaluate(
      String text,
      Map<String, @Nullable Object> globals,
      LiquidSite site,
      IntFunction<String> mark,
      long millis) {
    Context context = new Context(globals, site, new Budget(millis), mark);
    Output out = new Output();
    List<Node> nodes = TemplateReader.read(text, 0);
    context.renderPost(nodes, out);
    return new Evaluated(out.text(), out.lines(), context.problems());
  }
}
