package hoego.editing;

import hoego.text.TextChange;

/**
 * What an editing command makes of a state: a change of the text, to be one step of undo, and what
 * is selected in the text after it.
 */
public record Transaction(TextChange change, Selection selection) {
  /** The state after it. */
  public EditState apply(EditState before) {
    return new EditState(change.apply(before.text()), selection);
  }
}
