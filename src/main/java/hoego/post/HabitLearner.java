package hoego.post;

import hoego.post.PostHabit.KeyHabit;
import hoego.post.PostHabit.Role;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts how a folder's posts write each key and keeps what a clear majority does. */
final class HabitLearner {
  /** Of the posts, how many must agree. */
  private static final double MAJORITY = 0.6;

  /** The same for values that a post may well have of its own, such as categories. */
  private static final double NEARLY_ALL = 0.8;

  /** Fewer posts than this agree by chance on what each of them sets for itself. */
  private static final int ENOUGH = 3;

  /** Keys that a blog sets alike for all its posts: even one post tells. */
  private static final Set<String> SETTINGS =
      Set.of(
          "layout",
          "comments",
          "comment",
          "toc",
          "toc_sticky",
          "author",
          "authors",
          "math",
          "use_math",
          "mathjax",
          "mermaid",
          "sitemap",
          "sidebar",
          "lang",
          "share",
          "related");

  /** Keys that say something of one post alone: never handed on to the next. */
  private static final Set<String> OWN =
      Set.of(
          "published",
          "pin",
          "featured",
          "hidden",
          "permalink",
          "redirect_from",
          "slug",
          "id",
          "uuid",
          "ref",
          "sticky");

  private static final Set<String> GROUPS = Set.of("categories", "category", "tags", "tag");
  private static final Set<String> FOLDERS = Set.of("media_subpath", "img_path");
  private static final Set<String> BLANKS = Set.of("subtitle", "description");

  /** The head of a key's first line: the key, its colon, the space after it, then the value. */
  private static final Pattern HEAD = Pattern.compile("([^\\s:#'\"{\\[-][^:]*:)([ \\t]*)(.*)");

  /** A key as one post writes it. */
  private record Seen(
      FrontMatterEntry entry, String block, String key, String gap, String value, int position) {}

  private record Read(PostHabit.Sample sample, PostSource source, Map<String, Seen> keys) {}

  private HabitLearner() {}

  static PostHabit learn(List<PostHabit.Sample> newestFirst, PostHabit otherwise) {
    List<Read> posts =
        newestFirst.stream()
            .map(HabitLearner::read)
            .filter(post -> post.keys().containsKey("title"))
            .limit(PostHabit.MOST_SAMPLES)
            .toList();
    if (posts.isEmpty()) {
      return otherwise;
    }
    Map<String, List<Seen>> byKey = new LinkedHashMap<>();
    for (Read post : posts) {
      post.keys().forEach((key, seen) -> byKey.computeIfAbsent(key, k -> list()).add(seen));
    }
    byKey.values().removeIf(seen -> seen.size() < posts.size() * MAJORITY);
    List<Map.Entry<String, List<Seen>>> inOrder = new ArrayList<>(byKey.entrySet());
    inOrder.sort(
        Comparator.comparingDouble(
            key -> key.getValue().stream().mapToInt(Seen::position).average().orElse(0)));

    List<KeyHabit> keys = new ArrayList<>();
    for (Map.Entry<String, List<Seen>> key : inOrder) {
      habit(key.getKey(), key.getValue(), posts).ifPresent(keys::add);
    }
    return new PostHabit(
        keys,
        mostCommon(posts, HabitLearner::hasBlankLine),
        mostCommon(posts, HabitLearner::extension),
        lowerCase(posts));
  }

  private static List<Seen> list() {
    return new ArrayList<>();
  }

  private static Optional<KeyHabit> habit(String key, List<Seen> seen, List<Read> posts) {
    String head = mostCommon(seen, s -> s.key() + (s.gap().isEmpty() ? " " : s.gap()));
    if (key.equals("title")) {
      return Optional.of(
          new KeyHabit(Role.TITLE, head, "", mostCommon(seen, HabitLearner::quotes)));
    }
    if (OWN.contains(key)) {
      return Optional.empty();
    }
    if (FOLDERS.contains(key)) {
      String template = mostCommon(posts, post -> folderTemplate(post, key, seen));
      return Optional.of(new KeyHabit(Role.IMAGE_FOLDER, head, template, quotes(seen.getFirst())));
    }
    if (key.equals("date") || isDate(seen)) {
      return dateHabit(head, seen);
    }
    String block = mostCommon(seen, Seen::block);
    long alike = seen.stream().filter(s -> s.block().equals(block)).count();
    boolean setting = SETTINGS.contains(key) && alike >= seen.size() * MAJORITY;
    if (setting || (seen.size() >= ENOUGH && alike >= seen.size() * NEARLY_ALL)) {
      return Optional.of(asIs(block));
    }
    if (GROUPS.contains(key)) {
      boolean lists = mostCommon(seen, s -> s.entry().kind() == FrontMatterEntry.Kind.LIST);
      return Optional.of(asIs(lists ? head + "[]" : head.stripTrailing()));
    }
    return BLANKS.contains(key) ? Optional.of(asIs(head.stripTrailing())) : Optional.empty();
  }

  private static KeyHabit asIs(String text) {
    return new KeyHabit(Role.AS_IS, "", text, YamlScalar.Quotes.NONE);
  }

  private static boolean isDate(List<Seen> seen) {
    return mostCommon(seen, s -> PostDate.of(s.entry().text(), s.entry().quoted()).isPresent());
  }

  private static Optional<KeyHabit> dateHabit(String head, List<Seen> seen) {
    String shape = mostCommon(seen, HabitLearner::dateShape);
    return seen.stream()
        .filter(s -> dateShape(s).equals(shape))
        .findFirst()
        .map(s -> new KeyHabit(Role.DATE, head, s.entry().text().strip(), quotes(s)));
  }

  private static String dateShape(Seen seen) {
    return quotes(seen) + seen.entry().text().strip().replaceAll("\\d", "9").replace('-', '+');
  }

  private static YamlScalar.Quotes quotes(Seen seen) {
    if (seen.value().startsWith("\"")) {
      return YamlScalar.Quotes.DOUBLE;
    }
    return seen.value().startsWith("'") ? YamlScalar.Quotes.SINGLE : YamlScalar.Quotes.NONE;
  }

  private static String folderTemplate(Read post, String key, List<Seen> all) {
    Seen seen = post.keys().get(key);
    String folder = seen == null ? "" : seen.entry().text().strip();
    long alike = all.stream().filter(s -> s.entry().text().strip().equals(folder)).count();
    if (folder.isEmpty() || (alike >= ENOUGH && alike >= all.size() * MAJORITY)) {
      return folder;
    }
    String fileName = post.sample().fileName();
    Optional<PostFileName> name = PostFileName.parse(fileName);
    String date = name.map(n -> n.date().toString()).orElse("");
    String[] parts = folder.split("/", -1);
    int last = parts.length - 1;
    while (last > 0 && parts[last].isEmpty()) {
      last--;
    }
    for (int i = 0; i <= last; i++) {
      String part = parts[i];
      if (part.equals(PostFileName.withoutExtension(fileName))) {
        parts[i] = "{name}";
      } else if (name.isPresent() && part.equals(date)) {
        parts[i] = "{date}";
      } else if (i == last) {
        parts[i] = "{slug}";
      } else if (name.isPresent() && part.equals(date.substring(0, 4))) {
        parts[i] = "{year}";
      } else if (name.isPresent() && i > 0 && part.equals(date.substring(5, 7))) {
        parts[i] = "{month}";
      }
    }
    return String.join("/", parts);
  }

  private static Read read(PostHabit.Sample sample) {
    PostSource source = PostSource.of(sample.text());
    Map<String, Seen> keys = new LinkedHashMap<>();
    // A map in braces keeps many keys on a line: nobody's habit.
    for (KeyBlock block : KeyBlock.of(source.frontMatter()).orElse(List.of())) {
      Matcher head = HEAD.matcher(block.text().lines().findFirst().orElse(""));
      if (head.matches()) {
        keys.put(
            block.key(),
            new Seen(
                block.entry(),
                block.text(),
                head.group(1),
                head.group(2),
                head.group(3),
                keys.size()));
      }
    }
    return new Read(sample, source, keys);
  }

  private static boolean hasBlankLine(Read post) {
    PostSource source = post.source();
    String afterFence = source.text().substring(source.frontMatterEnd(), source.bodyStart());
    return afterFence.chars().filter(c -> c == '\n').count() != 1;
  }

  private static String extension(Read post) {
    String name = post.sample().fileName();
    return PostFileName.isMarkdown(name) ? name.substring(name.lastIndexOf('.')) : ".md";
  }

  private static boolean lowerCase(List<Read> posts) {
    List<String> cased =
        posts.stream()
            .map(post -> PostFileName.withoutExtension(post.sample().fileName()))
            .filter(name -> name.chars().anyMatch(c -> c != Character.toUpperCase(c) || isUpper(c)))
            .toList();
    long lower =
        cased.stream().filter(name -> name.chars().noneMatch(HabitLearner::isUpper)).count();
    return !cased.isEmpty() && lower >= cased.size() * MAJORITY;
  }

  private static boolean isUpper(int c) {
    return Character.isUpperCase(c);
  }

  /** The most frequent answer; of equals the one seen first, which is the newest post's. */
  static <T, R> R mostCommon(List<T> things, Function<T, R> answer) {
    Map<R, Integer> counts = new LinkedHashMap<>();
    for (T thing : things) {
      counts.merge(answer.apply(thing), 1, Integer::sum);
    }
    R best = answer.apply(things.getFirst());
    int most = 0;
    for (Map.Entry<R, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best;
  }
}
