package hoego.ui.preview;

import hoego.text.LongCluster;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Leaves out marks and joiners that hang on one character without end, which are one blot and would
 * be shaped for seconds; emoji that were joined by them are put in elements, which WebKit shapes
 * one by one. In an attribute, which may be shown for a picture that isn't there, those are left
 * out too.
 */
final class LongClusterHtml {
  private static final Pattern ENTITY = Pattern.compile("&#(?:x([0-9a-fA-F]{1,6})|([0-9]{1,7}));");

  private LongClusterHtml() {}

  /** Cleaned HTML that shows all but the blots. */
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
      boolean mark = hangs && !Character.isSurrogate(c);
      if (c == '&' && entity.region(at, html.length()).lookingAt()) {
        end = entity.end();
        String written = written(entity);
        hangs = !written.isEmpty() && LongCluster.hangs(written.charAt(0));
        mark = hangs && written.length() == 1;
      }
      hanging = hangs ? hanging + 1 : 0;
      boolean left = hanging >= LongCluster.LONGEST && (mark || inTag);
      boolean full = !left && hanging > 0 && hanging % LongCluster.LONGEST == 0;
      if (open && (full || !hangs)) {
        parted.append("</span>");
        open = false;
      }
      if (full && !inTag) {
        parted.append("<span>");
        open = true;
      }
      inTag = c == '<' || inTag && c != '>';
      if (!left) {
        parted.append(html, at, end);
      }
      at = end;
    }
    return open ? parted.append("</span>").toString() : parted.toString();
  }

  /** The character that a number stands for; empty where there is none. */
  private static String written(Matcher entity) {
    int point =
        entity.group(1) != null
            ? Integer.parseInt(entity.group(1), 16)
            : Integer.parseInt(entity.group(2));
    return point <= Character.MAX_CODE_POINT ? Character.toString(point) : "";
  }
}
