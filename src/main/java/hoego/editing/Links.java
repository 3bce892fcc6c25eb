package hoego.editing;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes links of words and addresses. */
public final class Links {
  private static final Pattern ADDRESS =
      Pattern.compile("(?:https?://|mailto:)[^\\s<>\"]+", Pattern.CASE_INSENSITIVE);

  /** A link with its words and its address; no image. */
  private static final Pattern LINK =
      Pattern.compile("(?<!!)\\[((?:[^\\[\\]\\n\\\\]|\\\\.)*+)\\]\\(([^()\\s]*)[^()\\n]*\\)");

  private Links() {}

  /** Whether a text is one address that a link can lead to, and nothing else. */
  public static boolean isAddress(String text) {
    return ADDRESS.matcher(text.strip()).matches();
  }

  /**
   * Makes a link of what is selected or of the word at the caret; in a link, selects its address,
   * and where that is selected already, leaves only the words.
   *
   * @param clipboard what is on the clipboard: taken as the address where it is one
   */
  public static EditCommand link(String clipboard) {
    return state -> {
      Selection selection = state.selection();
      if (!Ground.isText(state.text(), selection.start())) {
        return null;
      }
      Matcher link = linkAround(state);
      if (link != null) {
        return inLink(link, selection, clipboard);
      }
      String selected = state.selected();
      if (isAddress(selected)) {
        String address = escaped(selected.strip());
        return replaced(selection, "[](" + address + ")", 1, 1);
      }
      Selection words = selection.isEmpty() ? word(state.text(), selection.caret()) : selection;
      String label = words.range().of(state.text());
      String address = isAddress(clipboard) ? escaped(clipboard.strip()) : "";
      String made = "[" + label(label) + "](" + address + ")";
      if (label.isEmpty()) {
        return replaced(words, made, 1, 1);
      }
      int inside = made.length() - 1;
      return address.isEmpty()
          ? replaced(words, made, inside, inside)
          : replaced(words, made, made.length(), made.length());
    };
  }

  private static @Nullable Matcher linkAround(EditState state) {
    Selection selection = state.selection();
    Matcher link =
        LINK.matcher(state.text())
            .region(
                Ground.lineStart(state.text(), selection.start()),
                Ground.lineEnd(state.text(), selection.start()));
    while (link.find()) {
      boolean within =
          selection.isEmpty()
              ? link.start() < selection.caret() && selection.caret() < link.end()
              : link.start() <= selection.start() && selection.end() <= link.end();
      if (within) {
        return link;
      }
    }
    return null;
  }

  private static Transaction inLink(Matcher link, Selection selection, String clipboard) {
    Selection address = Selection.of(link.start(2), link.end(2));
    if (address.isEmpty() && isAddress(clipboard)) {
      String put = escaped(clipboard.strip());
      return new Transaction(
          TextChange.of(TextEdit.insert(address.start(), put)),
          Selection.at(link.end() + put.length()));
    }
    if (selection.start() == address.start() && selection.end() == address.end()) {
      String words = link.group(1);
      return new Transaction(
          TextChange.of(
              TextEdit.delete(link.start(), link.start(1)),
              TextEdit.delete(link.end(1), link.end())),
          Selection.at(link.start() + words.length()));
    }
    return new Transaction(TextChange.NONE, address);
  }

  /** A bracket without its other would end the words, or begin others. */
  private static String label(String words) {
    int open = 0;
    boolean matched = true;
    for (int i = 0; i < words.length(); i++) {
      char at = words.charAt(i);
      if (at == '\\') {
        i++;
      } else if (at == '[') {
        open++;
      } else if (at == ']') {
        matched &= --open >= 0;
      }
    }
    return matched && open == 0 ? words : words.replaceAll("(?<!\\\\)[\\[\\]]", "\\\\$0");
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
      String link = "[" + label(selected) + "](" + escaped(address.strip()) + ")";
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
