package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Brackets and quotation marks in pairs: put round a selection, closed, typed over, deleted. */
public final class Pairs {
  private static final Map<Character, Character> BRACKETS =
      Map.of(
          '(', ')', '[', ']', '{', '}', '「', '」', '『', '』', '《', '》', '〈', '〉', '“', '”', '‘', '’');

  /** What goes round a selection. */
  private static final String ROUND = "*_~`\"'";

  /** What is closed and typed over although it looks the same on both sides. */
  private static final String SAME = "\"`";

  private Pairs() {}

  /** What a typed character does beyond being put in. */
  public static EditCommand typed(char typed) {
    return state -> {
      Selection selection = state.selection();
      if (!selection.isEmpty()) {
        return wrapped(state, typed);
      }
      String text = state.text();
      int caret = selection.caret();
      char next = caret < text.length() ? text.charAt(caret) : '\n';
      if (next == typed && isClosing(text, caret, typed)) {
        return new Transaction(TextChange.NONE, Selection.at(caret + 1));
      }
      Character closing = closing(text, caret, typed);
      if (closing == null || !endsHere(next)) {
        return null;
      }
      return new Transaction(
          TextChange.of(TextEdit.insert(caret, "" + typed + closing)), Selection.at(caret + 1));
    };
  }

  private static @Nullable Transaction wrapped(EditState state, char typed) {
    // An angle bracket is closed only round something: it is mostly less than.
    Character closing =
        ROUND.indexOf(typed) >= 0
            ? Character.valueOf(typed)
            : typed == '<' ? Character.valueOf('>') : BRACKETS.get(typed);
    Selection selection = state.selection();
    if (closing == null || state.selected().isBlank()) {
      return null;
    }
    return new Transaction(
        TextChange.of(
            TextEdit.insert(selection.start(), String.valueOf(typed)),
            TextEdit.insert(selection.end(), String.valueOf(closing))),
        new Selection(selection.anchor() + 1, selection.caret() + 1));
  }

  /** Between the two signs of an empty pair, takes both away. */
  public static @Nullable Transaction backspace(EditState state) {
    String text = state.text();
    int caret = state.selection().caret();
    if (!state.selection().isEmpty() || caret == 0 || caret == text.length()) {
      return null;
    }
    char before = text.charAt(caret - 1);
    char after = text.charAt(caret);
    Character closing =
        SAME.indexOf(before) >= 0 ? Character.valueOf(before) : BRACKETS.get(before);
    if (closing == null || closing != after) {
      return null;
    }
    if (SAME.indexOf(before) >= 0 && count(text, caret, before) % 2 == 0) {
      return null;
    }
    return new Transaction(
        TextChange.of(TextEdit.delete(caret - 1, caret + 1)), Selection.at(caret - 1));
  }

  private static @Nullable Character closing(String text, int caret, char typed) {
    Character closing = BRACKETS.get(typed);
    if (closing != null) {
      return closing;
    }
    if (SAME.indexOf(typed) < 0) {
      return null;
    }
    int before = caret == 0 ? '\n' : text.codePointBefore(caret);
    boolean opens = before != typed && !Character.isLetterOrDigit(before);
    return opens && count(text, caret, typed) % 2 == 0 ? typed : null;
  }

  private static boolean endsHere(char next) {
    return Character.isWhitespace(next) || ")]}」』》〉”’.,!?:;…".indexOf(next) >= 0;
  }

  /** Whether the sign at the caret closes what was opened before it in the line. */
  private static boolean isClosing(String text, int caret, char sign) {
    if (SAME.indexOf(sign) >= 0) {
      return count(text, caret, sign) % 2 == 1;
    }
    for (Map.Entry<Character, Character> pair : BRACKETS.entrySet()) {
      if (pair.getValue() == sign) {
        return count(text, caret, pair.getKey()) > count(text, caret, sign);
      }
    }
    return false;
  }

  /** How often a sign stands before the caret in its line. */
  private static int count(String text, int caret, char sign) {
    int count = 0;
    for (int i = Ground.lineStart(text, caret); i < caret; i++) {
      if (text.charAt(i) == sign) {
        count++;
      }
    }
    return count;
  }
}
