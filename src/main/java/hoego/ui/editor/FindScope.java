package hoego.ui.editor;

import hoego.text.TextChange;
import hoego.text.TextChange.Bias;
import hoego.text.TextEdit;
import hoego.text.TextRange;
import org.jspecify.annotations.Nullable;

/** The stretch of the text that is searched, chosen by the writer and kept through edits. */
final class FindScope {
  private @Nullable TextRange range;

  /** What the writer has selected last, as far as it is still selected. */
  private @Nullable TextRange selected;

  /** The stretch to search, null for the whole text. */
  @Nullable TextRange range() {
    return range;
  }

  /** The stretch to search in a text of {@code length} chars. */
  static TextRange within(@Nullable TextRange range, int length) {
    return range == null
        ? new TextRange(0, length)
        : new TextRange(Math.min(range.start(), length), Math.min(range.end(), length));
  }

  /** Whether there is a selection to choose. */
  boolean canChoose() {
    return selected != null;
  }

  /** From now on only what is selected is searched. */
  void choose() {
    range = selected;
  }

  /** From now on everything is searched. */
  void unchoose() {
    range = null;
  }

  /** Another text. */
  void clear() {
    range = null;
    selected = null;
  }

  /** The writer has selected a stretch, or nothing. */
  void selected(int start, int end) {
    selected = start == end ? null : new TextRange(start, end);
  }

  /** The text has changed: the chars from {@code start} to {@code end} are others now. */
  void edited(int start, int end, String inserted) {
    TextChange change = TextChange.of(TextEdit.replace(start, end, inserted));
    range = moved(range, change);
    selected = moved(selected, change);
  }

  private static @Nullable TextRange moved(@Nullable TextRange range, TextChange change) {
    if (range == null) {
      return null;
    }
    int start = change.map(range.start(), Bias.BEFORE);
    return new TextRange(start, Math.max(start, change.map(range.end(), Bias.AFTER)));
  }
}
