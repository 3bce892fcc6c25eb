package hoego.markdown;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Counts how many container elements a fragment leaves open.
 *
 * <p>{@code <details>} and its {@code </details>} are blocks of their own in Markdown, with the
 * folded text between them: only together do they make a piece of a page.
 */
final class OpenTags {
  private static final Set<String> CONTAINERS =
      Set.of(
          "div",
          "details",
          "section",
          "article",
          "aside",
          "center",
          "table",
          "figure",
          "header",
          "footer",
          "nav",
          "main",
          "blockquote",
          "ul",
          "ol",
          "dl",
          "span",
          "font");
  private static final Pattern TAG =
      Pattern.compile(
          "<(/?)([A-Za-z][A-Za-z0-9-]*)(?:\"[^\"]*\"|'[^']*'|[^'\">])*+>|<!--.*?-->",
          Pattern.DOTALL);

  private OpenTags() {}

  /** How many containers are open after {@code html} when {@code before} were open before it. */
  static int after(String html, int before) {
    int open = before;
    Matcher tag = TAG.matcher(html);
    while (tag.find()) {
      if (tag.group(2) != null
          && CONTAINERS.contains(tag.group(2).toLowerCase(Locale.ROOT))
          && !tag.group().endsWith("/>")) {
        open = Math.max(0, open + (tag.group(1).isEmpty() ? 1 : -1));
      }
    }
    return open;
  }
}
