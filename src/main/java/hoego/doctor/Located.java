package hoego.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * A finding with its line; immutable.
 *
 * @param line where its range begins, 0-based
 */
public record Located(Finding finding, int line) {

  /**
   * Findings with their lines.
   *
   * @param findings in the order of the text
   */
  public static List<Located> in(String text, List<Finding> findings) {
    List<Located> located = new ArrayList<>();
    int line = 0;
    int at = 0;
    for (Finding finding : findings) {
      int start = Math.min(finding.range().start(), text.length());
      for (; at < start; at++) {
        if (text.charAt(at) == '\n') {
          line++;
        }
      }
      located.add(new Located(finding, line));
    }
    return List.copyOf(located);
  }
}
