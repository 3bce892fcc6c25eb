package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes links of words and addresses. */
public final class Links {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  private Links() {}

  /** Whether a text is one address that a link can lead to, and nothing else. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }

  /**
   * Makes a link of what is selected or of the word at the caret.
   *
   * @param clipboard what is on the clipboard: taken as the address where it is one
   */
  public static EditCommand link(String clipboard) {
    return state -> {
      Selection selection = state.selection();
      if (!Ground.isText(state.text(), selection.start())) {
        return null;
      }
      String selected = state.selected();
      if (isAddress(selected)) {
        String address = escaped(selected.strip());
        return replaced(selection, "[](" + address + ")", 1, 1);
      }
      Selection words = selection.isEmpty() ? word(state.text(), selection.caret()) : selection;
      String label = words.range().of(state.text());
      String address = isAddress(clipboard) ? escaped(clipboard.strip()) : "";
      String link = "[" + label + "](" + address + ")";
      if (label.isEmpty()) {
        return replaced(words, link, 1, 1);
      }
      int inside = label.length() + 3;
      return address.isEmpty()
          ? replaced(words, link, inside, inside)
          : replaced(words, link, link.length(), link.length());
    };
  }

  /** Puts an address behind what is selected; null where nothing is or it is more than a line. */
  public static EditCommand addressOntoSelection(String address) {
    return state -> {
      String selected = state.selected();
      if (selected.isBlank()
          || selected.indexOf('\n') >= 0
          || isAddress(selected)
          || !isAddress(address)
          || !Ground.isText(state.text(), state.selection().start())) {
        return null;
      }
      String link = "[" + selected + "](" + escaped(address.strip()) + ")";
      return replaced(state.selection(), link, link.length(), link.length());
    };
  }

  private static Selection word(String text, int caret) {
    int start = caret;
    while (start > 0 && Character.isLetterOrDigit(text.codePointBefore(start))) {
      start -= Character.charCount(text.codePointBefore(start));
    }
    int end = caret;
    while (end < text.length() && Character.isLetterOrDigit(text.codePointAt(end))) {
      end += Character.charCount(text.codePointAt(end));
    }
    return Selection.of(start, start + Particles.stem(text.substring(start, end)));
  }

  /** Parentheses that don't match would end the link (CommonMark 0.31, section 6.3). */
  private static String escaped(String address) {
    return address.replace("(", "%28").replace(")", "%29");
  }

  private static @Nullable Transaction replaced(
      Selection selection, String text, int anchor, int caret) {
    return new Transaction(
        TextChange.of(TextEdit.replace(selection.start(), selection.end(), text)),
        new Selection(selection.start() + anchor, selection.start() + caret));
  }
}
