package hoego.ui.workspace;

import hoego.editing.Syllables;
import hoego.ui.editor.EditorPane;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Asks whether Hangul that is taken apart is to be put together, of each post until it was answered
 * once. FX thread only.
 */
final class SyllablesQuestion {
  private final EditorPane editor;
  private final Notices notices;
  private final Supplier<@Nullable OpenPost> post;
  private final Set<Path> leftApart = new HashSet<>();

  SyllablesQuestion(EditorPane editor, Notices notices, Supplier<@Nullable OpenPost> post) {
    this.editor = editor;
    this.notices = notices;
    this.post = post;
    notices.setOnSyllables(this::answer);
  }

  /** Asks, or asks no longer, now that it is known whether a post has such Hangul. */
  void ask(OpenPost current, boolean areApart) {
    boolean apart = areApart && !leftApart.contains(current.path());
    if (apart != current.syllablesApart()) {
      current.setSyllablesApart(apart);
      notices.update(current);
    }
  }

  private void answer(boolean compose) {
    OpenPost current = post.get();
    if (current != null) {
      if (compose) {
        editor.edit(Syllables::compose);
      } else {
        leftApart.add(current.path());
        ask(current, false);
      }
      editor.focus();
    }
  }
}
