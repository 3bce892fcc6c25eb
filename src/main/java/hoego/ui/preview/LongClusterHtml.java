package hoego.ui.preview;

import hoego.text.LongCluster;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts what hangs on one character without end in elements, which WebKit shapes one by one; in an
 * attribute, which may be shown for a picture that isn't there, what is too much of it is left out.
 */
final class LongClusterHtml {
  private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

  private LongClusterHtml() {}

  /** Cleaned HTML that shows the same. */
  static String parted(String html) {
    Matcher entity = ENTITY.matcher(html);
    if (!LongCluster.isIn(html) && !entity.find()) {
      return html;
    }
    StringBuilder parted = new StringBuilder(html.length() + 64);
    int hanging = 0;
    boolean open = false;
    boolean inTag = false;
    int at = 0;
    while (at < html.length()) {
      char c = html.charAt(at);
      int end = at + Character.charCount(html.codePointAt(at));
      boolean hangs = LongCluster.hangs(c);
      if (c == '&' && entity.region(at, html.length()).lookingAt()) {
        end = entity.end();
        hangs = hangs(entity);
      }
      hanging = hangs ? hanging + 1 : 0;
      boolean full = hanging > 0 && hanging % LongCluster.LONGEST == 0;
      if (open && (full || !hangs)) {
        parted.append("</span>");
        open = false;
      }
      if (full && !inTag) {
        parted.append("<span>");
        open = true;
      }
      inTag = c == '<' || inTag && c != '>';
      if (!inTag || hanging < LongCluster.LONGEST) {
        parted.append(html, at, end);
      }
      at = end;
    }
    return open ? parted.append("</span>").toString() : parted.toString();
  }

  private static boolean hangs(Matcher entity) {
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1), 16)
            : Integer.parseInt(entity.group(2));
    return point <= Character.MAX_CODE_POINT
        && LongCluster.hangs(Character.toString(point).charAt(0));
  }
}
