package hoego.tags;

import hoego.library.PostEntry;
import hoego.library.PostIndex;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A tag or category of a folder.
 *
 * @param name as written
 * @param posts how many posts have it
 * @param similar other names of the same kind that may be meant for this one
 */
public record TagCount(String name, int posts, List<String> similar) {
  /** Comparing each with each: more than this no folder of one writer has. */
  private static final int MOST_COMPARED = 3_000;

  public TagCount {
    similar = List.copyOf(similar);
  }

  /** Those of a folder, the most used first, then in Korean order. */
  public static List<TagCount> of(PostIndex index, TagKind kind) {
    Map<String, Integer> counts = new HashMap<>();
    for (PostEntry entry : index.entries()) {
      new LinkedHashSet<>(kind.of(entry.post()))
          .forEach(name -> counts.merge(name, 1, Integer::sum));
    }
    Collator korean = Collator.getInstance(Locale.KOREAN);
    List<String> names =
        counts.keySet().stream()
            .sorted(
                Comparator.comparing((String name) -> -counts.getOrDefault(name, 0))
                    .thenComparing(korean)
                    .thenComparing(Comparator.naturalOrder()))
            .toList();
    Map<String, List<String>> similar =
        names.size() > MOST_COMPARED ? Map.of() : SimilarNames.among(names);
    return names.stream()
        .map(
            name ->
                new TagCount(
                    name, counts.getOrDefault(name, 0), similar.getOrDefault(name, List.of())))
        .toList();
  }
}
