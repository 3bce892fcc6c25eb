package hoego.search;

import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A text to be found, made ready once so that many searches are fast. Immutable. */
public final class Title {
  private final String text;
  private final char[] folded;

  /** Where each folded char stands in the text, and one more for the end; null where all do so. */
  private final int @Nullable [] places;

  private Title(String text, char[] folded, int @Nullable [] places) {
    this.text = text;
    this.folded = folded;
    this.places = places;
  }

  /** Makes a text ready: case and Unicode form do not matter any more. */
  public static Title of(String text) {
    if (Normalizer.isNormalized(text, Normalizer.Form.NFC)) {
      return new Title(text, folded(text), null);
    }
    StringBuilder composed = new StringBuilder();
    int[] places = new int[text.length() * 2 + 1];
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int from = characters.first();
    for (int to = characters.next(); to != BreakIterator.DONE; to = characters.next()) {
      String one = Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFC);
      if (places.length <= composed.length() + one.length()) {
        places = java.util.Arrays.copyOf(places, (composed.length() + one.length()) * 2);
      }
      for (int i = 0; i < one.length(); i++) {
        places[composed.length() + i] = from;
      }
      composed.append(one);
      from = to;
    }
    places[composed.length()] = text.length();
    return new Title(text, folded(composed.toString()), places);
  }

  /** The text as it was given. */
  public String text() {
    return text;
  }

  int length() {
    return folded.length;
  }

  char at(int index) {
    return folded[index];
  }

  /** Where the folded char at {@code index} begins in the text, in chars. */
  int place(int index) {
    return places == null ? index : places[index];
  }

  /** Where the character of the folded char at {@code index} ends in the text, in chars. */
  int placeAfter(int index) {
    if (places == null) {
      return index + 1;
    }
    int next = index + 1;
    while (next < folded.length && places[next] == places[index]) {
      next++;
    }
    return places[next];
  }

  boolean isSpace(int index) {
    return Character.isWhitespace(folded[index]) || Character.isSpaceChar(folded[index]);
  }

  /**
   * Whether a word begins at {@code index}: after what is no letter, or where the script changes.
   */
  boolean isWordStart(int index) {
    if (index == 0) {
      return true;
    }
    char before = folded[index - 1];
    return !Character.isLetterOrDigit(before)
        || Hangul.isHangul(before) != Hangul.isHangul(folded[index])
        || Character.isDigit(before) != Character.isDigit(folded[index]);
  }

  /** Lower case char by char, so that places stay. */
  static char[] folded(String composed) {
    char[] folded = composed.toCharArray();
    for (int i = 0; i < folded.length; i++) {
      folded[i] = Character.toLowerCase(folded[i]);
    }
    return folded;
  }
}
