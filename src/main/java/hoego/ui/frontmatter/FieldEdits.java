package hoego.ui.frontmatter;

import hoego.post.EditOutcome;
import hoego.post.EditOutcome.Refused;
import hoego.post.FrontMatterEdit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a form's fields do to the post. FX thread only. */
public interface FieldEdits {
  /**
   * Makes an edit of the text as it stands, as one step of undo.
   *
   * @return why it was not made, null where it was
   */
  @Nullable Refused make(Function<FrontMatterEdit, EditOutcome> edit);

  /** Takes the last edit of the post back, the form's or another one. */
  void undo();

  /** Makes the edit again that was taken back. */
  void redo();

  /** Takes the writer to a place in the text, an offset in chars. */
  void goTo(int offset);

  /** Gives the keyboard back to the text. */
  void leave();
}
