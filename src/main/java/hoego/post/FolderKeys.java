package hoego.post;

import hoego.post.YamlScalar.Quotes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * Which keys a folder's posts have, in what order, and how they write them, learnt from some of
 * them; immutable.
 */
public final class FolderKeys {
  /** How a list is written. */
  enum Shape {
    /** {@code [a, b]}. */
    BRACKETS,
    /** A dash a line, below the key's own first letter. */
    DASHES,
    /** A dash a line, two spaces in. */
    INDENTED_DASHES,
    /** Words in a row, or one single text. */
    WORDS
  }

  /**
   * A key as the posts have it.
   *
   * @param posts how many have it
   * @param kind what its values mostly are
   * @param shape how its lists are mostly written
   * @param like a value of it, for dates to be written alike
   */
  record Key(
      String name,
      int posts,
      FrontMatterEntry.Kind kind,
      Quotes quotes,
      Shape shape,
      String like) {}

  private static final List<String> COMMON =
      List.of(
          "layout",
          "title",
          "subtitle",
          "description",
          "author",
          "date",
          "last_modified_at",
          "categories",
          "category",
          "tags",
          "tag",
          "image",
          "media_subpath",
          "img_path",
          "toc",
          "math",
          "comments",
          "pin",
          "published");

  /** Of a folder without posts: the order that most blogs have. */
  public static final FolderKeys NONE = new FolderKeys(0, Map.of(), Map.of(), true);

  private final int posts;
  private final Map<String, Key> keys;

  /** Of each key, how often each other one comes later in the same post. */
  private final Map<String, Map<String, Integer>> later;

  private final boolean blankLine;

  private FolderKeys(
      int posts,
      Map<String, Key> keys,
      Map<String, Map<String, Integer>> later,
      boolean blankLine) {
    this.posts = posts;
    this.keys = keys;
    this.later = later;
    this.blankLine = blankLine;
  }

  /** Learns from posts; of those that can't be read nothing is learnt. */
  public static FolderKeys learn(List<PostHabit.Sample> samples) {
    Map<String, List<Key>> seen = new LinkedHashMap<>();
    Map<String, Map<String, Integer>> later = new HashMap<>();
    int posts = 0;
    int blank = 0;
    for (PostHabit.Sample sample : samples) {
      PostSource source = PostSource.of(sample.text());
      FrontMatter matter = FrontMatter.of(source);
      Optional<MarkedYaml> marked =
          source.hasFrontMatter() && matter.problem() == null
              ? MarkedYaml.of(source)
              : Optional.empty();
      if (marked.isEmpty() || matter.entries().isEmpty()) {
        continue;
      }
      posts++;
      String fence = source.text().substring(source.frontMatterEnd(), source.bodyStart());
      blank += fence.chars().filter(c -> c == '\n').count() == 1 ? 0 : 1;
      List<String> names = matter.entries().stream().map(FrontMatterEntry::key).toList();
      for (int i = 0; i < names.size(); i++) {
        Map<String, Integer> counts = later.computeIfAbsent(names.get(i), k -> new HashMap<>());
        names.subList(i + 1, names.size()).forEach(name -> counts.merge(name, 1, Integer::sum));
      }
      for (FrontMatterEntry entry : matter.entries()) {
        Optional<MarkedYaml.Field> field = marked.get().field(entry.key());
        field.ifPresent(
            f -> seen.computeIfAbsent(entry.key(), k -> new ArrayList<>()).add(key(entry, f)));
      }
    }
    Map<String, Key> keys = new LinkedHashMap<>();
    seen.forEach((name, all) -> keys.put(name, most(all)));
    return posts == 0 ? NONE : new FolderKeys(posts, keys, later, blank * 2 >= posts);
  }

  /** The names of the keys, those that most posts have first. */
  public List<String> names() {
    return keys.values().stream()
        .sorted(Comparator.comparingInt(Key::posts).reversed())
        .map(Key::name)
        .toList();
  }

  /** The share of posts that have a key, from 0 to 1. */
  public double share(String name) {
    Key key = keys.get(name);
    return key == null || posts == 0 ? 0 : (double) key.posts() / posts;
  }

  /** What the values of a key mostly are; empty for a key that no post has. */
  public Optional<FrontMatterEntry.Kind> kind(String name) {
    return key(name).map(Key::kind);
  }

  /** Whether the dates of a key have a time of day; so where no post tells. */
  public boolean hasTime(String name) {
    return key(name)
        .flatMap(key -> PostDate.of(key.like(), true))
        .map(date -> date.time() != null)
        .orElse(true);
  }

  /**
   * Where a key belongs.
   *
   * @param present the keys that are there, in the order written
   * @return how many of them come before it
   */
  public int placeOf(String key, List<String> present) {
    int best = present.size();
    int least = Integer.MAX_VALUE;
    boolean known = false;
    for (int place = 0; place <= present.size(); place++) {
      int cost = 0;
      for (int i = 0; i < present.size(); i++) {
        boolean before = i < place;
        int against = before ? follows(key, present.get(i)) : follows(present.get(i), key);
        known |= follows(key, present.get(i)) + follows(present.get(i), key) > 0;
        cost += against;
      }
      // Of equals the first: right behind a key that it is known to follow.
      if (cost < least) {
        least = cost;
        best = place;
      }
    }
    return known ? best : present.size();
  }

  Optional<Key> key(String name) {
    return Optional.ofNullable(keys.get(name));
  }

  /** Whether a blank line follows the front matter. */
  boolean blankLine() {
    return blankLine;
  }

  /** How often a key comes after another one. */
  private int follows(String first, String second) {
    int seen = later.getOrDefault(first, Map.of()).getOrDefault(second, 0);
    if (seen > 0 || (keys.containsKey(first) && keys.containsKey(second))) {
      return seen;
    }
    int one = COMMON.indexOf(first);
    int other = COMMON.indexOf(second);
    return one >= 0 && other > one ? 1 : 0;
  }

  private static Key key(FrontMatterEntry entry, MarkedYaml.Field field) {
    Quotes quotes = field.value() instanceof ScalarNode scalar ? quotes(scalar) : Quotes.NONE;
    Shape shape = Shape.WORDS;
    if (field.value() instanceof SequenceNode list) {
      if (list.getFlowStyle() == FlowStyle.FLOW) {
        shape = Shape.BRACKETS;
      } else {
        boolean indented = list.getStartMark().getColumn() > field.key().getStartMark().getColumn();
        shape = indented ? Shape.INDENTED_DASHES : Shape.DASHES;
      }
      for (Node item : list.getValue()) {
        quotes = item instanceof ScalarNode scalar ? quotes(scalar) : quotes;
      }
    }
    return new Key(entry.key(), 1, entry.kind(), quotes, shape, entry.text());
  }

  static Quotes quotes(ScalarNode scalar) {
    return switch (scalar.getScalarStyle()) {
      case ScalarStyle.SINGLE_QUOTED -> Quotes.SINGLE;
      case ScalarStyle.DOUBLE_QUOTED -> Quotes.DOUBLE;
      default -> Quotes.NONE;
    };
  }

  private static Key most(List<Key> all) {
    List<Key> told = all.stream().filter(key -> key.kind() != FrontMatterEntry.Kind.NULL).toList();
    List<Key> telling = told.isEmpty() ? all : told;
    Key first = telling.getFirst();
    FrontMatterEntry.Kind kind = HabitLearner.mostCommon(telling, Key::kind);
    List<Key> alike = telling.stream().filter(key -> key.kind() == kind).toList();
    return new Key(
        first.name(),
        all.size(),
        kind,
        HabitLearner.mostCommon(alike, Key::quotes),
        HabitLearner.mostCommon(alike, Key::shape),
        alike.getFirst().like());
  }
}
