package hoego.doctor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;

/**
 * What so many posts of a site have that it must be meant, and is not told; immutable.
 *
 * @param bySite by the site's root: the kinds, by how many of its posts have them
 * @param known whether the posts have been counted at all
 */
public record Habits(Map<Path, Map<FindingKind, Integer>> bySite, boolean known) {
  /** Of fewer posts no habit can be told. */
  private static final int FEWEST_POSTS = 5;

  /** None: everything is told. */
  public static final Habits NONE = new Habits(Map.of(), true);

  /** Not counted yet: what may turn out to be a habit is not told before it has been. */
  public static final Habits UNKNOWN = new Habits(Map.of(), false);

  public Habits {
    bySite = Map.copyOf(bySite);
  }

  /** Counts what each site's posts have. */
  static final class Count {
    private final Map<Path, List<Set<FindingKind>>> posts = new HashMap<>();
    private final Map<Path, Integer> missing = new HashMap<>();

    void add(Path site, List<Finding> findings) {
      Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
      for (Finding finding : findings) {
        kinds.add(finding.kind());
        missing.merge(site, finding.kind() == FindingKind.MISSING_IMAGE ? 1 : 0, Integer::sum);
      }
      posts.computeIfAbsent(site, any -> new ArrayList<>()).add(kinds);
    }

    /**
     * What is habit.
     *
     * @param images how many images there are in a site
     */
    Habits habits(ToIntFunction<Path> images) {
      Map<Path, Map<FindingKind, Integer>> bySite = new HashMap<>();
      posts.forEach(
          (site, all) -> {
            Map<FindingKind, Integer> habits =
                habits(all, missing.getOrDefault(site, 0), images.applyAsInt(site));
            if (!habits.isEmpty()) {
              bySite.put(site, Map.copyOf(habits));
            }
          });
      return new Habits(bySite, true);
    }

    private static Map<FindingKind, Integer> habits(
        List<Set<FindingKind>> all, int missing, int images) {
      Map<FindingKind, Integer> posts = new EnumMap<>(FindingKind.class);
      all.forEach(kinds -> kinds.forEach(kind -> posts.merge(kind, 1, Integer::sum)));
      boolean imagesElsewhere = missing > images && images <= FEWEST_POSTS;
      posts
          .entrySet()
          .removeIf(
              entry ->
                  all.size() < FEWEST_POSTS
                      || (entry.getKey() == FindingKind.MISSING_IMAGE
                          ? !imagesElsewhere || entry.getValue() < 3
                          : entry.getValue() * 100 < entry.getKey().habitFrom() * all.size()));
      return posts;
    }
  }

  /** Those findings of a post of a site that are told: the others are the site's habit. */
  public List<Finding> told(Path site, List<Finding> findings) {
    Set<FindingKind> left = bySite.getOrDefault(site, Map.of()).keySet();
    return findings.stream()
        .filter(each -> !left.contains(each.kind()))
        .filter(each -> known || !each.kind().mayBeHabit())
        .toList();
  }

  /** The kinds that are any site's habit, by how many posts of such sites have them. */
  public Map<FindingKind, Integer> posts() {
    Map<FindingKind, Integer> posts = new TreeMap<>();
    bySite.values().forEach(each -> each.forEach((kind, n) -> posts.merge(kind, n, Integer::sum)));
    return posts;
  }
}
