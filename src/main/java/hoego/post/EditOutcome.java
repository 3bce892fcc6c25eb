package hoego.post;

import hoego.text.TextChange;

/** What an edit of front matter comes to. */
public sealed interface EditOutcome {
  /**
   * It can be done.
   *
   * @param change of the whole post; {@link TextChange#NONE} where the value is there already
   */
  record Changed(TextChange change) implements EditOutcome {}

  /**
   * It can't be done without touching what was not to be touched.
   *
   * @param offset where in the post the writer can do it, in chars
   */
  record Refused(Refusal reason, int offset) implements EditOutcome {}
}
