package hoego.library;

import hoego.post.Post;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A search in the list: every word must stand in a post's title, subtitle, categories, tags or file
 * name, and every {@code #word} begin one of its tags; case and Unicode form do not matter.
 *
 * @param words as compared: in NFC and lower case, none of them empty
 */
public record PostQuery(List<String> words) {

  public PostQuery {
    words = List.copyOf(words);
  }

  /** Reads what was typed; nothing but white space finds every post. */
  public static PostQuery of(String typed) {
    return new PostQuery(
        Stream.of(folded(typed).split("[\\s\\u00a0\\u3000]+"))
            .filter(word -> !word.isEmpty())
            .toList());
  }

  /** Whether every post is found. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /** The posts found, in the index's order. */
  public List<PostEntry> filter(PostIndex index) {
    return isEmpty() ? index.entries() : index.entries().stream().filter(this::matches).toList();
  }

  /** Whether a post is found. */
  public boolean matches(PostEntry entry) {
    if (isEmpty()) {
      return true;
    }
    Post post = entry.post();
    List<String> tags = post.tags().stream().map(PostQuery::folded).toList();
    List<String> places = new ArrayList<>(tags);
    places.add(folded(post.title()));
    places.add(folded(post.subtitle()));
    post.categories().forEach(category -> places.add(folded(category)));
    places.add(folded(entry.fileName()));
    return words.stream().allMatch(word -> matches(word, tags, places));
  }

  private static boolean matches(String word, List<String> tags, List<String> places) {
    // A post titled `C#` or `#1` is found by what it says as well.
    boolean tagged =
        word.startsWith("#") && tags.stream().anyMatch(tag -> tag.startsWith(word.substring(1)));
    return tagged || places.stream().anyMatch(place -> place.contains(word));
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
