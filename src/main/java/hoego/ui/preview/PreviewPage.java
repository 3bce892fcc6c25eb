package hoego.ui.preview;

import hoego.export.HtmlTemplate;
import hoego.markdown.Block;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What the preview's page holds, and the scripts that bring it up to date.
 *
 * <p>The page is loaded once; after that only blocks that changed are swapped. Pure text, no
 * toolkit.
 */
final class PreviewPage {
  /** No script of the post, no address but {@code preview:} and {@code data:} pictures. */
  static final String SECURITY =
      "default-src 'none'; img-src preview: data:; style-src 'unsafe-inline';"
          + " form-action 'none'; base-uri 'none'";

  private static final String EXTRA_STYLE =
      """
      html { overflow-y: scroll; }
      ::-webkit-scrollbar { width: 10px; height: 10px; }
      ::-webkit-scrollbar-thumb { border: 2px solid var(--paper); border-radius: 6px; background: var(--line); }
      ::-webkit-scrollbar-track { background: var(--paper); }
      pre::-webkit-scrollbar-thumb { border-color: var(--shade); }
      pre::-webkit-scrollbar-track { background: transparent; }
      .hoego-block:first-child > :first-child { margin-top: 0; }
      a { cursor: pointer; }
      .hoego-emoji { display: inline-block; overflow: hidden; line-height: 1.25; vertical-align: -0.28em; font-family: "Apple Color Emoji", "Segoe UI Emoji", "Noto Emoji"; font-style: normal; }
      """;

  /** In chars: WebKit takes a minute on its only thread to number a list of 90,000 items. */
  private static final int LONGEST_BLOCK = 300_000;

  /**
   * In chars and in blocks: what comes into the page in one piece, between two looks at the keys.
   */
  private static final int LARGEST_PIECE = 100_000;

  private static final int MOST_BLOCKS = 1_500;

  private final Supplier<String> tooLong;
  private String header = "";
  private List<Block> blocks = List.of();

  /** A page that says {@code tooLong} in place of what it can't show. */
  PreviewPage(Supplier<String> tooLong) {
    this.tooLong = tooLong;
  }

  /** A page with nothing in it yet. */
  static String empty(boolean dark, String language) {
    return HtmlTemplate.page(
            language,
            "",
            SECURITY,
            HtmlTemplate.style() + EXTRA_STYLE,
            "<style id=\"hoego-folder-style\"></style><div id=\"hoego-header\"></div>"
                // Names by which sites' own style sheets know a post's text.
                + "<div id=\"hoego-post\" class=\"post-content content markdown-body\"></div>")
        .replaceFirst("<html ", "<html data-theme=\"" + (dark ? "dark" : "light") + "\" ");
  }

  /** What the page holds no longer matters: it was loaded anew. */
  void forget() {
    header = "";
    blocks = List.of();
  }

  /** The blocks that the page holds. */
  List<Block> blocks() {
    return blocks;
  }

  /**
   * The script that brings the page nearer to showing this, null where it does already.
   *
   * <p>What changed is swapped at once, but for a great deal of it, of which each call brings in
   * the next piece. The script keeps the block at the top of the window where it is, whatever grows
   * above it.
   */
  @Nullable String update(String newHeader, List<Block> newBlocks) {
    int same = 0;
    int most = Math.min(blocks.size(), newBlocks.size());
    while (same < most && html(blocks, same).equals(html(newBlocks, same))) {
      same++;
    }
    int tail = 0;
    while (tail < most - same
        && html(blocks, blocks.size() - 1 - tail)
            .equals(html(newBlocks, newBlocks.size() - 1 - tail))) {
      tail++;
    }
    int gone = blocks.size() - same - tail;
    StringBuilder come = new StringBuilder();
    int end = same;
    while (end < newBlocks.size() - tail
        && end - same < MOST_BLOCKS
        && come.length() < LARGEST_PIECE) {
      come.append("<div class=\"hoego-block\">");
      come.append(shown(newBlocks.get(end).html())).append("</div>");
      end++;
    }
    boolean newHead = !newHeader.equals(header);
    header = newHeader;
    blocks = held(newBlocks, end, tail);
    if (gone == 0 && come.isEmpty() && !newHead) {
      return null;
    }
    return """
    (function() {
      var post = document.getElementById('hoego-post'), all = post.children;
      var same = %d, gone = %d, anchor = null, top = 0;
      if (window.pageYOffset > 0 && all.length) {
        var low = 0, high = all.length - 1;
        while (low < high) {
          var middle = (low + high) >> 1;
          if (all[middle].getBoundingClientRect().bottom > 0) high = middle; else low = middle + 1;
        }
        if (low >= same && low < same + gone) low = same + gone;
        if (low < all.length) { anchor = all[low]; top = anchor.getBoundingClientRect().top; }
      }
      %s
      for (var old = all[same]; gone > 0; gone--) {
        var next = old.nextSibling;
        post.removeChild(old);
        old = next;
      }
      var html = %s;
      if (html) {
        if (same < all.length) all[same].insertAdjacentHTML('beforebegin', html);
        else post.insertAdjacentHTML('beforeend', html);
      }
      if (anchor) {
        var moved = anchor.getBoundingClientRect().top - top;
        if (Math.abs(moved) > 0.5) window.scrollBy(0, moved);
      }
    })()
    """
        .formatted(
            same,
            gone,
            newHead
                ? "document.getElementById('hoego-header').innerHTML = "
                    + quoted(EmojiHtml.marked(LongClusterHtml.parted(HangulHtml.whole(newHeader))))
                    + ";"
                : "",
            quoted(come.toString()));
  }

  /** The script that switches between light and dark. */
  static String theme(boolean dark) {
    return "document.documentElement.setAttribute('data-theme', '"
        + (dark ? "dark" : "light")
        + "')";
  }

  /** The script that lays a style sheet over the page's own, as text that can't leave its place. */
  static String style(String css) {
    return "document.getElementById('hoego-folder-style').textContent = " + quoted(css);
  }

  /**
   * The script that tells what is at the top: the block's index and how much of it is above, 0 to
   * 1.
   */
  static String topScript() {
    return """
    (function() {
      var all = document.getElementById('hoego-post').children;
      if (!all.length) return '-1 0';
      var low = 0, high = all.length - 1;
      while (low < high) {
        var middle = (low + high) >> 1;
        if (all[middle].getBoundingClientRect().bottom > 1) high = middle; else low = middle + 1;
      }
      var box = all[low].getBoundingClientRect();
      if (low == 0 && box.top > 0) {
        var above = box.top + window.pageYOffset;
        return '-1 ' + (above > 0 ? window.pageYOffset / above : 0);
      }
      var next = low + 1 < all.length ? all[low + 1].getBoundingClientRect().top : box.bottom;
      var height = Math.max(1, next - box.top);
      return low + ' ' + Math.min(1, Math.max(0, -box.top / height));
    })()
    """;
  }

  /** The script that brings a place in a block (−1: what is above the first) to the top. */
  static String scrollScript(int block, double part) {
    return """
    (function() {
      var all = document.getElementById('hoego-post').children, at = %d, part = %s, y = 0;
      if (all.length && at >= 0) {
        at = Math.min(at, all.length - 1);
        var box = all[at].getBoundingClientRect();
        var next = at + 1 < all.length ? all[at + 1].getBoundingClientRect().top : box.bottom;
        y = box.top + window.pageYOffset + part * (next - box.top);
      } else if (all.length) {
        y = part * (all[0].getBoundingClientRect().top + window.pageYOffset);
      }
      window.scrollTo(0, y);
    })()
    """
        .formatted(block, Double.toString(part));
  }

  /** The script that scrolls as little as shows a block, if it doesn't show yet. */
  static String revealScript(int block) {
    return """
    (function() {
      var all = document.getElementById('hoego-post').children;
      if (!all.length) return;
      var box = all[Math.min(%d, all.length - 1)].getBoundingClientRect(), high = window.innerHeight;
      if (box.bottom < 40) window.scrollBy(0, box.top - 60);
      else if (box.bottom > high - 20 && box.top > 60)
        window.scrollBy(0, Math.min(box.top - 60, box.bottom - high + 60));
    })()
    """
        .formatted(block);
  }

  /** The script that goes to the element with an id, as it stands or percent-decoded, if any. */
  static String fragmentScript(String id) {
    return """
    (function() {
      var e = document.getElementById(%s) || document.getElementById(%s);
      if (e) e.scrollIntoView();
    })()
    """
        .formatted(quoted(id), quoted(decoded(id)));
  }

  /** The script that tells whether there is a picture that may move, or one yet to come. */
  static String movesScript() {
    return """
    (function() {
      for (var i = 0; i < document.images.length; i++) {
        var image = document.images[i];
        if (!image.complete || /\\.gif$|^data:image\\/gif/.test(image.src)) return true;
      }
      return false;
    })()
    """;
  }

  /** Text as a JavaScript string, safe in a script that is handed to the engine. */
  static String quoted(String text) {
    StringBuilder script = new StringBuilder(text.length() + 16).append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '"', '\\' -> script.append('\\').append(c);
        case '\n' -> script.append("\\n");
        case '\r' -> script.append("\\r");
        default -> {
          if (c < 0x20 || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
            script.append("\\u").append(HexFormat.of().toHexDigits(c));
          } else {
            script.append(c);
          }
        }
      }
    }
    return script.append('"').toString();
  }

  private String shown(String html) {
    return html.length() > LONGEST_BLOCK
        ? "<p class=\"hoego-notice\">" + HtmlTemplate.escaped(tooLong.get()) + "</p>"
        : EmojiHtml.marked(LongClusterHtml.parted(HangulHtml.whole(html)));
  }

  private static String decoded(String fragment) {
    try {
      return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException odd) {
      return fragment;
    }
  }

  private static List<Block> held(List<Block> all, int end, int tail) {
    if (end == all.size() - tail) {
      return List.copyOf(all);
    }
    List<Block> held = new ArrayList<>(all.subList(0, end));
    held.addAll(all.subList(all.size() - tail, all.size()));
    return List.copyOf(held);
  }

  private static String html(List<Block> blocks, int index) {
    return blocks.get(index).html();
  }
}
