package hoego.tags;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds names that may be meant for one: written otherwise ({@code Spring}, {@code spring}; {@code
 * unit test}, {@code unit-test}; Hangul in its parts), with an ending ({@code 회고}, {@code 회고록};
 * {@code test}, {@code tests}), or mistyped in one letter.
 */
public final class SimilarNames {
  /** Shorter words differ in a letter and are others, as spring and string do. */
  private static final int LEAST_MISTYPED = 7;

  private SimilarNames() {}

  /** For each of several names the others that are similar to it, in their order. */
  public static Map<String, List<String>> among(List<String> names) {
    List<String> folded = names.stream().map(SimilarNames::folded).toList();
    Map<String, List<String>> similar = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      for (int j = i + 1; j < names.size(); j++) {
        if (areSimilar(folded.get(i), folded.get(j))) {
          similar.computeIfAbsent(names.get(i), name -> new ArrayList<>()).add(names.get(j));
          similar.computeIfAbsent(names.get(j), name -> new ArrayList<>()).add(names.get(i));
        }
      }
    }
    return similar;
  }

  /** The others that are similar to a name and not the name itself, in their order. */
  public static List<String> of(String name, List<String> others) {
    String folded = folded(name);
    return others.stream()
        .filter(other -> !other.equals(name) && areSimilar(folded, folded(other)))
        .toList();
  }

  /** Whether two names, folded, may be meant for one. */
  private static boolean areSimilar(String name, String other) {
    if (name.isEmpty() || other.isEmpty()) {
      return false;
    }
    String shorter = name.length() <= other.length() ? name : other;
    String longer = name.length() <= other.length() ? other : name;
    return shorter.equals(longer) || isEnding(shorter, longer) || isMistyped(shorter, longer);
  }

  /** What does not tell names apart: case, composition, and what parts words. */
  private static String folded(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFKC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[\\s_./·-]+", "");
  }

  private static boolean isEnding(String shorter, String longer) {
    if (!longer.startsWith(shorter) || shorter.length() < 2) {
      return false;
    }
    String rest = longer.substring(shorter.length());
    boolean syllable = rest.length() == 1 && isSyllable(rest.charAt(0));
    return syllable && isSyllable(shorter.charAt(shorter.length() - 1))
        || shorter.length() > 2 && (rest.equals("s") || rest.equals("es"));
  }

  private static boolean isMistyped(String shorter, String longer) {
    if (shorter.length() < LEAST_MISTYPED || longer.length() - shorter.length() > 1) {
      return false;
    }
    int head = 0;
    while (head < shorter.length() && shorter.charAt(head) == longer.charAt(head)) {
      head++;
    }
    int tail = 0;
    while (tail < shorter.length() - head
        && shorter.charAt(shorter.length() - 1 - tail)
            == longer.charAt(longer.length() - 1 - tail)) {
      tail++;
    }
    String left = shorter.substring(head, shorter.length() - tail);
    String right = longer.substring(head, longer.length() - tail);
    boolean numbers = (left + right).chars().anyMatch(Character::isDigit);
    boolean oneLetter = left.length() <= 1 && right.length() <= 1;
    boolean turned =
        left.length() == 2
            && right.length() == 2
            && left.charAt(0) == right.charAt(1)
            && left.charAt(1) == right.charAt(0);
    // Editions and years are told apart by a digit.
    return !numbers && (oneLetter || turned);
  }

  private static boolean isSyllable(char c) {
    return c >= '\uAC00' && c <= '\uD7A3';
  }
}
