package hoego.post;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A post's front matter for reading, with the meaning that Jekyll gives its keys; immutable.
 *
 * @param entries the keys in the order written, of a repeated key only the last
 * @param problem why nothing could be read, or null; with a problem there are no entries
 */
public record FrontMatter(List<FrontMatterEntry> entries, @Nullable PostProblem problem) {

  /** Front matter without keys. */
  public static final FrontMatter EMPTY = new FrontMatter(List.of(), null);

  public FrontMatter {
    entries = List.copyOf(entries);
  }

  /** Reads YAML; lines count from the text's own first. Never fails: see {@link #problem}. */
  public static FrontMatter of(String yaml) {
    return FrontMatterReader.read(yaml, 0);
  }

  /** Reads a post's front matter; lines count from the post's first, the opening fence. */
  public static FrontMatter of(PostSource source) {
    return source.hasFrontMatter() ? FrontMatterReader.read(source.frontMatter(), 1) : EMPTY;
  }

  /** The entry of a key, upper and lower case told apart as Jekyll does. */
  public Optional<FrontMatterEntry> entry(String key) {
    return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
  }

  /**
   * The title as Jekyll prints it; empty where it is absent, null or false, which Jekyll's {@code
   * Document#populate_title} replaces by the file name's words.
   */
  public Optional<String> title() {
    return entry("title").filter(entry -> entry.isScalar() && !entry.isFalsy()).map(text());
  }

  /** The subtitle as Jekyll prints it. */
  public Optional<String> subtitle() {
    return scalar("subtitle");
  }

  /** The date; empty where it is absent or can't be read: see {@link #hasInvalidDate}. */
  public Optional<PostDate> date() {
    return dateEntry().flatMap(entry -> PostDate.of(entry.text(), entry.quoted()));
  }

  /** Whether there is a date that can't be read, which stops Jekyll's build. */
  public boolean hasInvalidDate() {
    return dateEntry().isPresent() && date().isEmpty();
  }

  /**
   * The post's own categories, each once: those of {@code categories} (a string split at white
   * space, a list's values as they are), then {@code category}, one value however many words.
   */
  public List<String> categories() {
    Set<String> all = new LinkedHashSet<>(plural("categories"));
    all.addAll(singular("category").orElseGet(() -> plural("categories")));
    return List.copyOf(all);
  }

  /** The tags: {@code tag}, one value, where it is there, else {@code tags}. */
  public List<String> tags() {
    // Utils.pluralized_array_from_hash asks for the plural only when the singular is falsy.
    return singular("tag").orElseGet(() -> plural("tags"));
  }

  /** The layout's name. */
  public Optional<String> layout() {
    return scalar("layout");
  }

  /** Whether Jekyll publishes the post: only a real {@code false} hides it, no quoted one. */
  public boolean published() {
    return entry("published").filter(FrontMatterEntry::isFalse).isEmpty();
  }

  /** Whether the theme is to keep the post on top. */
  public boolean pin() {
    return entry("pin").filter(entry -> !entry.isFalsy()).isPresent();
  }

  /** Whether comments are on or off; empty where the post does not say. */
  public Optional<Boolean> comments() {
    return entry("comments").filter(FrontMatterEntry::isScalar).map(entry -> !entry.isFalsy());
  }

  /** Whether the post asks for formulas, as Chirpy has it: {@code math: true}. */
  public boolean math() {
    return entry("math").filter(FrontMatterEntry::isScalar).filter(e -> !e.isFalsy()).isPresent();
  }

  /** The folder of the post's images in Chirpy: {@code media_subpath}, or the older key. */
  public Optional<String> imageFolder() {
    return scalar("media_subpath").or(() -> scalar("img_path"));
  }

  /** The post's picture: {@code image}, or its {@code path} where it is a map. */
  public Optional<String> image() {
    return scalar("image")
        .or(
            () ->
                entry("image").stream()
                    .flatMap(entry -> entry.fields().stream())
                    .filter(field -> field.key().equals("path") && field.isScalar())
                    .map(text())
                    .findFirst());
  }

  private Optional<FrontMatterEntry> dateEntry() {
    return entry("date").filter(entry -> !entry.isFalsy());
  }

  private Optional<String> scalar(String key) {
    return entry(key).filter(FrontMatterEntry::isScalar).map(text());
  }

  private Optional<List<String>> singular(String key) {
    return entry(key)
        .filter(entry -> !entry.isFalsy() && entry.kind() != FrontMatterEntry.Kind.MAP)
        .map(
            entry ->
                entry.kind() == FrontMatterEntry.Kind.LIST ? entry.items() : List.of(entry.text()));
  }

  private List<String> plural(String key) {
    FrontMatterEntry entry = entry(key).orElse(null);
    if (entry == null) {
      return List.of();
    }
    return switch (entry.kind()) {
      case LIST -> entry.items();
      case STRING -> words(entry.text());
      // Jekyll drops a lone number or date of `tags` and trips over one of `categories`.
      case NUMBER, TIME -> List.of(entry.text());
      case NULL, BOOLEAN, MAP -> List.of();
    };
  }

  /** A text's words as Jekyll splits {@code categories} and {@code tags}, at ASCII white space. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[ \\t\\n\\f\\r\\x0b]+")) {
      if (!word.isEmpty()) {
        words.add(word);
      }
    }
    return words;
  }

  private static Function<FrontMatterEntry, String> text() {
    return FrontMatterEntry::text;
  }
}
