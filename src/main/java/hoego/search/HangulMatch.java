package hoego.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A search as a Korean writer types it, step by step.
 *
 * <p>Finds a title by a part of it, by initial consonants (ㅎㄱ for 회고), by a syllable that is not
 * finished (호 for 회고, 갑 for 가방), by keys struck in the other keyboard mode (ghlrh for 회고, ㅎㅑㅅ for
 * git) and, last, by some of its letters in their order. Immutable.
 */
public final class HangulMatch {
  private final List<Pattern> plain;
  private final List<Pattern> mistyped;

  /** What each word means, where there are several. */
  private final List<HangulMatch> words;

  private HangulMatch(List<Pattern> plain, List<Pattern> mistyped, List<HangulMatch> words) {
    this.plain = plain;
    this.mistyped = mistyped;
    this.words = words;
  }

  /** Reads what was typed so far; white space parts words, which may stand in any order. */
  public static HangulMatch of(String typed) {
    String composed = Normalizer.normalize(typed, Normalizer.Form.NFC);
    List<String> words =
        Stream.of(composed.split("[\\s\\u00a0\\u3000]+")).filter(word -> !word.isEmpty()).toList();
    HangulMatch whole = read(String.join("", words));
    return words.size() < 2
        ? whole
        : new HangulMatch(
            whole.plain, whole.mistyped, words.stream().map(HangulMatch::read).toList());
  }

  private static HangulMatch read(String word) {
    return new HangulMatch(
        patterns(Stream.of(word), false), patterns(otherMode(word).stream(), true), List.of());
  }

  /** What the same keys make in the other keyboard mode. */
  private static Set<String> otherMode(String word) {
    Set<String> read = new LinkedHashSet<>();
    if (word.chars().anyMatch(c -> Hangul.isHangul((char) c))) {
      read.add(TwoSet.keys(word));
    } else {
      read.add(TwoSet.hangul(word));
      // With Caps Lock on, or a capital at the beginning.
      read.add(TwoSet.hangul(String.valueOf(Title.folded(word))));
    }
    read.remove(word);
    return read;
  }

  private static List<Pattern> patterns(Stream<String> readings, boolean mistyped) {
    Set<String> all = new LinkedHashSet<>();
    readings
        .map(HangulMatch::parted)
        .forEach(
            reading -> {
              all.add(reading);
              all.add(withLastMoved(reading));
            });
    return all.stream()
        .filter(reading -> !reading.isEmpty())
        .map(reading -> new Pattern(Title.folded(reading), mistyped))
        .toList();
  }

  /** Some input methods join two initial consonants to one that stands below. */
  private static String parted(String word) {
    StringBuilder parted = new StringBuilder();
    for (char c : word.toCharArray()) {
      char first = Hangul.isVowel(c) ? 0 : Hangul.firstOf(c);
      if (first == 0) {
        parted.append(c);
      } else {
        parted.append(first).append(Hangul.secondOf(c));
      }
    }
    return parted.toString();
  }

  /** The letter below the last syllable may become the next one's first. */
  private static String withLastMoved(String word) {
    char last = word.isEmpty() ? 0 : word.charAt(word.length() - 1);
    char below = Hangul.isSyllable(last) ? Hangul.last(last) : 0;
    if (below == 0) {
      return word;
    }
    char stays = Hangul.firstOf(below);
    char goes = stays == 0 ? below : Hangul.secondOf(below);
    return word.substring(0, word.length() - 1)
        + Hangul.syllable(Hangul.initial(last), Hangul.vowel(last), stays)
        + goes;
  }

  /** Whether nothing was typed, which finds everything. */
  public boolean isEmpty() {
    return plain.isEmpty();
  }

  /** How well a title is found; null where it is not. */
  public @Nullable Match match(Title title) {
    if (isEmpty()) {
      return new Match(0, new BitSet());
    }
    Match found = contiguous(title);
    if (found == null && !words.isEmpty()) {
      found = eachWord(title);
    }
    return found != null ? found : best(plain, pattern -> pattern.loose(title));
  }

  /** Whether a title holds what was typed, initials and unfinished syllables included. */
  public boolean finds(Title title) {
    return isEmpty() || best(plain, pattern -> pattern.contiguous(title, false)) != null;
  }

  /** Whether a title begins with what was typed, initials and unfinished syllables included. */
  public boolean begins(Title title) {
    return isEmpty() || best(plain, pattern -> pattern.contiguous(title, true)) != null;
  }

  /** Whether a title holds what the keys would have made in the other keyboard mode. */
  public boolean findsMistyped(Title title) {
    return best(mistyped, pattern -> pattern.contiguous(title, false)) != null;
  }

  private @Nullable Match contiguous(Title title) {
    List<Pattern> all = new ArrayList<>(plain);
    all.addAll(mistyped);
    return best(all, pattern -> pattern.contiguous(title, false));
  }

  private @Nullable Match eachWord(Title title) {
    BitSet marked = new BitSet();
    int sum = 0;
    for (HangulMatch word : words) {
      Match found = word.contiguous(title);
      if (found == null) {
        return null;
      }
      marked.or(found.marked());
      sum += found.score();
    }
    return new Match(sum / words.size() - 50, marked);
  }

  private static @Nullable Match best(
      List<Pattern> patterns, Function<Pattern, @Nullable Match> find) {
    Match best = null;
    for (Pattern pattern : patterns) {
      Match found = find.apply(pattern);
      if (found != null && (best == null || found.score() > best.score())) {
        best = found;
      }
    }
    return best;
  }
}
