package hoego.ui.preview;

import hoego.text.ShownHangul;

/**
 * Shows Hangul that is taken apart into jamo as browsers do, whole: JavaFX's WebKit looks for a
 * font for each jamo, and most have none.
 */
final class HangulHtml {
  private HangulHtml() {}

  /** Cleaned HTML with the Hangul of its text whole; addresses stay as they are. */
  static String whole(String html) {
    if (ShownHangul.whole(html).equals(html)) {
      return html;
    }
    StringBuilder whole = new StringBuilder(html.length());
    int at = 0;
    while (at < html.length()) {
      int tag = html.indexOf('<', at);
      int end = tag < 0 ? html.length() : tag;
      whole.append(ShownHangul.whole(html.substring(at, end)));
      int behind = html.indexOf('>', end);
      at = behind < 0 ? html.length() : behind + 1;
      whole.append(html, end, at);
    }
    return whole.toString();
  }
}
