package hoego.ui.preview;

import hoego.text.Emoji;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts emoji in elements of their own.
 *
 * <p>Where the first font of an element lacks a character beyond U+FFFF, JavaFX's WebKit draws that
 * font's box for missing characters over the text behind it: these elements clip it off.
 */
final class EmojiHtml {
  private static final Pattern BEYOND = Pattern.compile("&#x(1[0-9a-fA-F]{4});|&#(1[0-9]{5});");

  /** So many a text between two tags may have: each is a box of its own, which costs time. */
  private static final int MOST = 500;

  private EmojiHtml() {}

  /**
   * Cleaned HTML with its emoji wrapped in {@code <span class="hoego-emoji">}, but those that come
   * after more of them than anybody writes at a stretch.
   */
  static String marked(String html) {
    String decoded = decoded(html);
    StringBuilder marked = new StringBuilder(decoded.length() + 64);
    boolean inTag = false;
    int boxes = 0;
    int at = 0;
    while (at < decoded.length()) {
      char c = decoded.charAt(at);
      int end = inTag || c < 0x80 || boxes >= MOST ? at : Emoji.end(decoded, at);
      if (end > at) {
        while (at < end && boxes < MOST) {
          boxes++;
          int next = afterOne(decoded, at, end);
          marked.append("<span class=\"hoego-emoji\">").append(decoded, at, next).append("</span>");
          at = next;
        }
      } else {
        inTag = c == '<' || (inTag && c != '>');
        boxes = c == '<' ? 0 : boxes;
        marked.append(c);
        at++;
      }
    }
    return marked.toString();
  }

  /** Behind one emoji and what only says how it is to look or that another is joined to it. */
  private static int afterOne(String text, int at, int end) {
    int next = at + Character.charCount(text.codePointAt(at));
    while (next < end && (text.charAt(next) == 0xFE0F || text.charAt(next) == 0x200D)) {
      next++;
    }
    return next;
  }

  private static String decoded(String html) {
    if (html.indexOf("&#") < 0) {
      return html;
    }
    Matcher entity = BEYOND.matcher(html);
    return entity.replaceAll(
        found -> {
          int point =
              found.group(1) != null
                  ? Integer.parseInt(found.group(1), 16)
                  : Integer.parseInt(found.group(2));
          return Matcher.quoteReplacement(Character.toString(point));
        });
  }
}
