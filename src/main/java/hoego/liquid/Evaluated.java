package hoego.liquid;

import java.util.List;

/**
 * What Liquid made of a text.
 *
 * @param text what Markdown is to read
 * @param lines for each of its lines the source's line that it comes from, 0-based and never
 *     falling
 * @param problems what could not be evaluated, each with its mark in the text
 */
public record Evaluated(String text, List<Integer> lines, List<Problem> problems) {
  public Evaluated {
    lines = List.copyOf(lines);
    problems = List.copyOf(problems);
  }
}
