package hoego.ui.palette;

import hoego.search.HangulMatch;
import hoego.search.Match;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds what is meant among everything that can be gone to or done. */
final class Finder {
  /** An item found, with the chars of its title that were meant. */
  record Hit(Item item, int score, BitSet marked) {}

  /** Before what was typed: only commands. */
  static final String COMMANDS = ">";

  /** Before what was typed: only headings; on a Korean keyboard the one is as near as the other. */
  private static final String HEADINGS = "#@";

  private static final int BELOW_TITLE = 500;
  private static final int USED = 15;
  private static final int RATHER_POSTS = 120;

  private final List<Item> items;
  private final Map<String, Integer> recent = new HashMap<>();

  /**
   * Finds among these.
   *
   * @param recent the keys of what was used, the newest first
   */
  Finder(List<Item> items, List<String> recent) {
    this.items = List.copyOf(items);
    for (String key : recent) {
      this.recent.putIfAbsent(key, this.recent.size());
    }
  }

  /** What is found, the best first; of nothing typed everything, what was used last first. */
  List<Hit> find(String typed) {
    String text = typed.strip();
    boolean commands = text.startsWith(COMMANDS);
    boolean headings = !text.isEmpty() && HEADINGS.indexOf(text.charAt(0)) >= 0;
    HangulMatch wanted = HangulMatch.of(commands || headings ? text.substring(1) : text);
    boolean everything = !commands && !headings;
    List<Hit> hits = new ArrayList<>();
    for (Item item : items) {
      boolean asked =
          switch (item.kind()) {
            case POST -> everything;
            case HEADING -> headings || everything && !wanted.isEmpty();
            case COMMAND -> commands || everything && !wanted.isEmpty();
          };
      Hit hit = asked ? hit(item, wanted) : null;
      if (hit != null) {
        hits.add(hit);
      }
    }
    hits.sort(
        wanted.isEmpty() && !headings
            ? Comparator.comparingInt(hit -> rank(hit.item()))
            : Comparator.comparingInt(hit -> -hit.score()));
    return hits;
  }

  private @Nullable Hit hit(Item item, HangulMatch wanted) {
    Match title = wanted.match(item.title());
    int bonus =
        (recent.containsKey(item.key()) ? USED : 0)
            + (item.kind() == Item.Kind.POST ? RATHER_POSTS : 0);
    if (title != null) {
      return new Hit(item, title.score() + bonus, title.marked());
    }
    return wanted.finds(item.detail()) || wanted.finds(item.aside())
        ? new Hit(item, BELOW_TITLE + bonus, new BitSet())
        : null;
  }

  private int rank(Item item) {
    return recent.getOrDefault(item.key(), Integer.MAX_VALUE);
  }
}
