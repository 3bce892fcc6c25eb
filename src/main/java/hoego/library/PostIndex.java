package hoego.library;

import hoego.post.PostPlace;
import java.nio.file.Path;
import java.text.Collator;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The posts of a folder, newest first, then by title in Korean order; immutable. */
public final class PostIndex {
  /** An index without posts. */
  public static final PostIndex EMPTY = new PostIndex(Map.of());

  private final Map<Path, PostEntry> byPath;
  private final List<PostEntry> sorted;

  /**
   * The posts of a year.
   *
   * @param year null for posts without a date
   * @param entries in the index's order, at least one
   */
  public record YearGroup(@Nullable Integer year, List<PostEntry> entries) {
    public YearGroup {
      entries = List.copyOf(entries);
    }
  }

  private PostIndex(Map<Path, PostEntry> byPath) {
    this.byPath = Map.copyOf(byPath);
    // Of no posts there is no order, which takes its time to be made in Korean.
    this.sorted = byPath.isEmpty() ? List.of() : byPath.values().stream().sorted(order()).toList();
  }

  /** An index of these posts. */
  public static PostIndex of(Collection<PostEntry> entries) {
    return EMPTY.with(entries);
  }

  /** All posts, those without a date last. */
  public List<PostEntry> entries() {
    return sorted;
  }

  /** The post of a file, if it is listed. */
  public Optional<PostEntry> find(Path path) {
    return Optional.ofNullable(byPath.get(path));
  }

  /** This index with posts added, or put in place of those of the same path. */
  public PostIndex with(Collection<PostEntry> entries) {
    if (entries.isEmpty()) {
      return this;
    }
    Map<Path, PostEntry> all = new HashMap<>(byPath);
    for (PostEntry entry : entries) {
      all.put(entry.path(), entry);
    }
    return new PostIndex(all);
  }

  /** This index without a file's post, or without all posts below a folder. */
  public PostIndex without(Path path) {
    Map<Path, PostEntry> rest = new HashMap<>(byPath);
    rest.keySet().removeIf(listed -> listed.startsWith(path));
    return rest.size() == byPath.size() ? this : new PostIndex(rest);
  }

  /** The posts by year, in the index's order; those without a date are the last group. */
  public List<YearGroup> years() {
    return years(sorted);
  }

  /** Posts in the index's order, such as a query's, by year. */
  public static List<YearGroup> years(List<PostEntry> sorted) {
    List<YearGroup> years = new ArrayList<>();
    int start = 0;
    for (int i = 1; i <= sorted.size(); i++) {
      if (i == sorted.size() || !Objects.equals(year(sorted.get(i)), year(sorted.get(start)))) {
        years.add(new YearGroup(year(sorted.get(start)), sorted.subList(start, i)));
        start = i;
      }
    }
    return List.copyOf(years);
  }

  /** Whether any post lies in {@code _posts} or {@code _drafts}: other files are no posts then. */
  public boolean hasJekyllFolders() {
    return byPath.values().stream().anyMatch(entry -> entry.kind() != PostPlace.Kind.PLAIN);
  }

  private static @Nullable Integer year(PostEntry entry) {
    LocalDateTime date = entry.post().date();
    return date == null ? null : date.getYear();
  }

  private static Comparator<PostEntry> order() {
    // A collator locks, so each sorting has its own.
    Collator korean = Collator.getInstance(Locale.KOREAN);
    return Comparator.comparing(PostIndex::sortDate, Comparator.reverseOrder())
        .thenComparing(entry -> entry.post().title(), korean::compare)
        .thenComparing(PostEntry::relativePath);
  }

  private static LocalDateTime sortDate(PostEntry entry) {
    LocalDateTime date = entry.post().date();
    return date == null ? LocalDateTime.MIN : date;
  }
}
