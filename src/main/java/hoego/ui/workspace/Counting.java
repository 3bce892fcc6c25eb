package hoego.ui.workspace;

import hoego.count.TextCounts;
import hoego.editing.Selection;
import hoego.markdown.Flavour;
import hoego.markdown.Markdown;
import hoego.markdown.RenderedPost;
import hoego.post.PostSource;
import hoego.ui.editor.EditorPane;
import hoego.ui.task.Background;
import hoego.ui.task.Latest;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * How long the post and what is selected in it are, a moment after they changed. FX thread only.
 */
public final class Counting {
  private final EditorPane editor;
  private final Editing editing;
  private final ObservableObjectValue<@Nullable TextCounts> post;
  private final ReadOnlyObjectWrapper<@Nullable TextCounts> selected =
      new ReadOnlyObjectWrapper<>();
  private final ObservableValue<Selection> selection;
  private final Latest lane = new Latest();
  private boolean soon;

  /** Counts what is in {@code editing}. */
  Counting(EditorPane editor, Editing editing) {
    this.editor = editor;
    this.editing = editing;
    ReadOnlyObjectProperty<@Nullable RenderedPost> rendered = editing.renderedProperty();
    post =
        Bindings.createObjectBinding(
            () -> {
              RenderedPost newest = rendered.get();
              return newest == null ? null : newest.counts();
            },
            rendered);
    selection = editor.selectionProperty();
    selection.addListener((of, was, is) -> countSoon());
    // It may be read as another Markdown now.
    rendered.addListener((of, was, is) -> countSoon());
  }

  /** Of the post, null where none is open. */
  public ObservableObjectValue<@Nullable TextCounts> post() {
    return post;
  }

  /** Of what is selected in the body, null where nothing is. */
  public ReadOnlyObjectProperty<@Nullable TextCounts> selected() {
    return selected.getReadOnlyProperty();
  }

  /** RichTextFX moves the caret before the anchor: all between is selected for that moment. */
  private void countSoon() {
    if (!soon) {
      soon = true;
      Background.afterwards(
          () -> {
            soon = false;
            count();
          });
    }
  }

  private void count() {
    Selection counted = selection.getValue();
    if (counted.isEmpty()) {
      selected.set(null);
    } else if (!lane.busy()) {
      // The text is asked for only when its turn comes: dragging over a megabyte asks often.
      Supplier<String> now = editor.textNow();
      OpenPost post = editing.postProperty().get();
      Flavour written = post == null ? Flavour.JEKYLL : post.flavour();
      lane.submit(
          () -> {
            String text = now.get();
            int begin = Math.max(counted.start(), PostSource.of(text).bodyStart());
            return begin >= counted.end()
                ? Optional.<TextCounts>empty()
                : Optional.of(Markdown.counts(text.substring(begin, counted.end()), written));
          },
          counts -> {
            if (selection.getValue().equals(counted)) {
              selected.set(counts.orElse(null));
            }
            again(counted);
          },
          problem -> again(counted));
    }
  }

  /** What was selected while the lane was busy was not counted. */
  private void again(Selection counted) {
    if (!selection.getValue().equals(counted)) {
      countSoon();
    }
  }
}
