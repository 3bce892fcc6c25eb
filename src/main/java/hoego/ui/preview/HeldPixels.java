package hoego.ui.preview;

import java.util.HashMap;
import java.util.Map;

/** Counts the pixels that WebKit holds for the pictures of one page, so that memory suffices. */
final class HeldPixels {
  /** A hundred photographs, or some 600 MB. */
  static final long MOST = 160_000_000;

  private final Map<String, Long> held = new HashMap<>();
  private long sum;

  /** Whether a picture, counted once, may be shown beside those that were asked for before. */
  synchronized boolean fits(String name, long pixels) {
    Long before = held.get(name);
    long others = sum - (before == null ? 0 : before);
    if (pixels > MOST - others) {
      return false;
    }
    held.put(name, pixels);
    sum = others + pixels;
    return true;
  }
}
