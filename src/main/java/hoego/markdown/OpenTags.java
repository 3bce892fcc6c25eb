package hoego.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * Counts how many container elements a fragment leaves open.
 *
 * <p>{@code <details>} and its {@code </details>} are blocks of their own in Markdown, with the
 * folded text between them: only together do they make a piece of a page. Reads each char once.
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

  /** Those that end with the paragraph that they begin in, closed or not. */
  private static final Set<String> PHRASES = Set.of("span", "font");

  /** Elements whose content is text to a browser, tags and all. */
  private static final Set<String> TEXT_ONLY =
      Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

  private final String html;
  private int at;

  private OpenTags(String html) {
    this.html = html;
  }

  /**
   * How many containers are open after {@code html} when {@code before} were open before it.
   *
   * @param paragraph whether {@code html} is one paragraph of Markdown
   */
  static int after(String html, int before, boolean paragraph) {
    return new OpenTags(html).count(before, paragraph);
  }

  private int count(int before, boolean paragraph) {
    int open = before;
    int phrases = 0;
    while ((at = html.indexOf('<', at)) >= 0) {
      if (html.startsWith("<!--", at)) {
        skipPast("-->", at + 2);
        continue;
      }
      boolean closing = html.startsWith("/", at + 1);
      int nameStart = at + (closing ? 2 : 1);
      int nameEnd = nameStart;
      while (nameEnd < html.length() && isNameChar(html.charAt(nameEnd), nameEnd == nameStart)) {
        nameEnd++;
      }
      at = nameEnd;
      if (nameEnd == nameStart) {
        continue;
      }
      String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
      if (!skipTag()) {
        break;
      }
      if (!closing && TEXT_ONLY.contains(name)) {
        skipText(name);
      } else if (CONTAINERS.contains(name) && html.charAt(at - 2) != '/') {
        if (paragraph && PHRASES.contains(name) && (!closing || phrases > 0)) {
          phrases += closing ? -1 : 1;
        } else {
          open = Math.max(0, open + (closing ? -1 : 1));
        }
      }
    }
    return open;
  }

  private static boolean isNameChar(char c, boolean first) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || !first && (c >= '0' && c <= '9' || c == '-' || c == ':');
  }

  /** Goes on behind the tag's {@code >}; false where the tag never ends. */
  private boolean skipTag() {
    boolean value = false;
    for (; at < html.length(); at++) {
      char c = html.charAt(at);
      if (c == '>') {
        at++;
        return true;
      }
      if (value && (c == '"' || c == '\'')) {
        at = html.indexOf(c, at + 1);
        if (at < 0) {
          return false;
        }
      }
      value = c == '=' || value && Character.isWhitespace(c);
    }
    return false;
  }

  private void skipText(String name) {
    String end = "</" + name;
    do {
      at = html.indexOf('<', at);
    } while (at >= 0 && !html.regionMatches(true, at, end, 0, end.length()) && ++at > 0);
    at = at < 0 ? html.length() : at;
  }

  private void skipPast(String end, int from) {
    int found = html.indexOf(end, from);
    at = found < 0 ? html.length() : found + end.length();
  }
}
