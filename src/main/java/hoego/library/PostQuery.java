package hoego.library;

import hoego.post.Post;
import hoego.search.HangulMatch;
import hoego.search.Title;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/**
 * A search in the list: every word must stand in a post's title, subtitle, categories, tags or file
 * name, and every {@code #word} begin one of its tags; case and Unicode form do not matter, initial
 * consonants and unfinished syllables do.
 *
 * @param words as typed, none of them empty
 */
public record PostQuery(List<String> words) {

  /** The texts of a post that are searched. */
  private record Places(List<Title> tags, List<Title> all) {
    static Places of(PostEntry entry) {
      Post post = entry.post();
      List<Title> tags = post.tags().stream().map(Title::of).toList();
      List<Title> all = new ArrayList<>(tags);
      all.add(Title.of(post.title()));
      all.add(Title.of(post.subtitle()));
      post.categories().forEach(category -> all.add(Title.of(category)));
      all.add(Title.of(entry.fileName()));
      return new Places(tags, all);
    }
  }

  /** A word read once for every post. */
  private record Word(HangulMatch match, HangulMatch tag, boolean tagged) {
    static Word of(String typed) {
      return new Word(
          HangulMatch.of(typed),
          HangulMatch.of(typed.substring(typed.startsWith("#") ? 1 : 0)),
          typed.startsWith("#"));
    }

    boolean in(Places places) {
      // A post titled `C#` or `#1` is found by what it says as well.
      return tagged && places.tags.stream().anyMatch(tag::begins)
          || places.all.stream().anyMatch(match::finds);
    }

    boolean mistypedIn(Places places) {
      return in(places)
          || (tagged
              ? places.tags.stream().anyMatch(tag::findsMistyped)
              : places.all.stream().anyMatch(match::findsMistyped));
    }
  }

  public PostQuery {
    words = List.copyOf(words);
  }

  /** Reads what was typed; nothing but white space finds every post. */
  public static PostQuery of(String typed) {
    return new PostQuery(
        Stream.of(typed.split("[\\s\\u00a0\\u3000]+")).filter(word -> !word.isEmpty()).toList());
  }

  /** Whether every post is found. */
  public boolean isEmpty() {
    return words.isEmpty();
  }

  /**
   * The posts found, in the index's order; where there is none, those that the same keys find in
   * the other keyboard mode.
   */
  public List<PostEntry> filter(PostIndex index) {
    if (isEmpty()) {
      return index.entries();
    }
    List<PostEntry> found = filter(index, Word::in);
    return found.isEmpty() ? filter(index, Word::mistypedIn) : found;
  }

  /** Whether a post is found in the keyboard mode that was typed in. */
  public boolean matches(PostEntry entry) {
    Places places = Places.of(entry);
    return words.stream().allMatch(word -> Word.of(word).in(places));
  }

  private List<PostEntry> filter(PostIndex index, BiPredicate<Word, Places> found) {
    List<Word> read = words.stream().map(Word::of).toList();
    return index.entries().stream()
        .filter(
            entry -> {
              Places places = Places.of(entry);
              return read.stream().allMatch(word -> found.test(word, places));
            })
        .toList();
  }
}
