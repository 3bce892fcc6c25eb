package hoego.search;

import hoego.text.TextChange;

/** What came of replacing. */
public sealed interface ReplaceResult
    permits ReplaceResult.Replaced, BadExpression, BadReplacement, GaveUp {
  /**
   * What is to be changed.
   *
   * @param change the edits, without those that would change nothing
   * @param count how many hits were replaced, those among them that stay as they are
   */
  record Replaced(TextChange change, int count) implements ReplaceResult {}
}
