package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.text.BreakIterator;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Hangul syllables that are taken apart into conjoining jamo, as file names of a Mac are (Unicode
 * NFD), and other characters of several chars.
 */
public final class Syllables {
  /** One syllable that is wholly or partly apart. */
  private static final Pattern JAMO =
      Pattern.compile(
          "[\\u1100-\\u115F]+[\\u1160-\\u11A7]+[\\u11A8-\\u11FF]*|[\\uAC00-\\uD7A3][\\u11A8-\\u11FF]+");

  /** Nothing below it is of the character before. */
  private static final char FIRST_MARK = 0x300;

  private Syllables() {}

  /**
   * Whether a text has Hangul taken apart; old syllables, which have no other form, don't count.
   */
  public static boolean areApart(String text) {
    for (int i = 1; i < text.length(); i++) {
      char at = text.charAt(i);
      char before = text.charAt(i - 1);
      boolean vowel = '\u1161' <= at && at <= '\u1175' && '\u1100' <= before && before <= '\u1112';
      boolean last =
          '\u11A8' <= at
              && at <= '\u11C2'
              && '\uAC00' <= before
              && before <= '\uD7A3'
              && (before - '\uAC00') % 28 == 0;
      if (vowel || last) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts all Hangul together and changes nothing else: NFC as a whole would also replace Hanja that
   * Korean encodings have twice. Null where nothing is apart.
   */
  public static @Nullable Transaction compose(EditState state) {
    List<TextEdit> edits = new ArrayList<>();
    Matcher jamo = JAMO.matcher(state.text());
    while (jamo.find()) {
      String whole = Normalizer.normalize(jamo.group(), Normalizer.Form.NFC);
      if (!whole.equals(jamo.group())) {
        edits.add(TextEdit.replace(jamo.start(), jamo.end(), whole));
      }
    }
    if (edits.isEmpty()) {
      return null;
    }
    TextChange change = new TextChange(edits);
    return new Transaction(
        change.joined(state.text()),
        new Selection(
            change.map(state.selection().anchor(), TextChange.Bias.AFTER),
            change.map(state.selection().caret(), TextChange.Bias.AFTER)));
  }

  /**
   * Where the character behind an offset of a line ends, in chars: a syllable taken apart, a letter
   * with its accent, an emoji of several (Unicode UAX 29).
   */
  public static int after(String line, int offset) {
    BreakIterator characters = characters(line);
    int next = characters.following(offset);
    return next == BreakIterator.DONE ? line.length() : next;
  }

  /** Where the character before an offset of a line begins, in chars. */
  public static int before(String line, int offset) {
    BreakIterator characters = characters(line);
    int before = characters.preceding(offset);
    return before == BreakIterator.DONE ? 0 : before;
  }

  /** An offset of a line, or where the character ends that it lies within. */
  public static int whole(String line, int offset) {
    return offset <= 0
            || offset >= line.length()
            || line.charAt(offset) < FIRST_MARK
            || characters(line).isBoundary(offset)
        ? offset
        : after(line, offset);
  }

  private static BreakIterator characters(String line) {
    BreakIterator characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(line);
    return characters;
  }
}
