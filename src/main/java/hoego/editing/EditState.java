package hoego.editing;

/**
 * What an editing command sees: a text with LF line ends, and what is selected in it.
 *
 * @throws IllegalArgumentException when the selection reaches behind the text's end
 */
public record EditState(String text, Selection selection) {
  /** Checks that the selection lies within the text. */
  public EditState {
    if (selection.end() > text.length()) {
      throw new IllegalArgumentException(selection + " in " + text.length() + " chars");
    }
  }

  /** The chars selected. */
  public String selected() {
    return selection.range().of(text);
  }
}
