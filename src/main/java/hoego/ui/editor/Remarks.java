package hoego.ui.editor;

import hoego.ui.task.Background;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Bounds;
import javafx.scene.control.Tooltip;
import org.fxmisc.richtext.model.PlainTextChange;
import org.jspecify.annotations.Nullable;

/**
 * What is remarked on in the text: signs in its margin, lines under its words, and the way from one
 * to the next. Between an edit and the next remarks they stay with their words. FX thread only.
 */
public final class Remarks {
  private final MarkdownArea area;
  private final EditorScroll scrolling;
  private final Margin margin;
  private final Underlines underlines;
  private final Highlighter highlighter;
  private List<Remark> all = List.of();
  private long version;
  private boolean showing;
  private Runnable onEdit = () -> {};
  private @Nullable Tooltip told;

  Remarks(
      MarkdownArea area,
      EditorScroll scrolling,
      Margin margin,
      Underlines underlines,
      Highlighter highlighter) {
    this.area = area;
    this.scrolling = scrolling;
    this.margin = margin;
    this.underlines = underlines;
    this.highlighter = highlighter;
    area.committedEdits().subscribe(this::edited);
    area.caretPositionProperty().addListener((of, was, is) -> hide());
    area.focusedProperty().addListener((of, was, is) -> hide());
  }

  /** Hears of every edit, and of another text being opened, after it was made. */
  public void setOnEdit(Runnable listener) {
    onEdit = listener;
  }

  /** Hears the line (0-based) whose sign is clicked. */
  public void setOnSign(IntConsumer listener) {
    margin.setOnSign(listener);
  }

  /** A number that is another one after every edit: remarks on an older text are not shown. */
  public long version() {
    return version;
  }

  /** Shows these and no others: remarks on the text as it stands, in its order. */
  public void show(List<Remark> newest) {
    if (!newest.equals(all)) {
      all = List.copyOf(newest);
      showSoon();
    }
  }

  /** Takes the keyboard to an offset in chars of the committed text and says what is said there. */
  public void goTo(int offset) {
    area.endComposition();
    int at = Math.clamp(offset, 0, area.getLength());
    scrolling.byReader();
    area.moveTo(at);
    scrolling.reveal(area.getCurrentParagraph());
    area.requestFocus();
    List<Remark> here = all.stream().filter(each -> each.range().start() == at).toList();
    if (!here.isEmpty()) {
      // Once the lines have come to where they stay.
      Background.afterwards(() -> Background.afterwards(() -> tell(here)));
    }
  }

  private void tell(List<Remark> here) {
    hide();
    Bounds caret = area.getCaretBounds().orElse(null);
    if (caret == null || !area.isFocused()) {
      return;
    }
    Tooltip tip = Margin.tip(Margin.words(here));
    tip.setAutoHide(true);
    // A click away is meant for what is clicked.
    tip.setConsumeAutoHidingEvents(false);
    told = tip;
    tip.show(area, caret.getMinX(), caret.getMaxY() + 4);
  }

  private void hide() {
    Tooltip tip = told;
    told = null;
    if (tip != null) {
      tip.hide();
    }
  }

  private void edited(PlainTextChange change) {
    version++;
    hide();
    if (!all.isEmpty()) {
      int removed = change.getRemoved().length();
      int inserted = change.getInserted().length();
      List<Remark> before = all;
      List<Remark> after = new ArrayList<>();
      for (Remark each : before) {
        Remark moved = each.after(change.getPosition(), removed, inserted);
        if (moved != null) {
          after.add(moved);
        }
      }
      all = List.copyOf(after);
      underlines.show(all);
      if (all.size() != before.size()
          || change.getInserted().indexOf('\n') >= 0
          || change.getRemoved().indexOf('\n') >= 0) {
        showSoon();
      }
    }
    onEdit.run();
  }

  /** Not at once: lines are not laid out in the middle of a change. */
  private void showSoon() {
    if (!showing) {
      showing = true;
      Background.afterwards(
          () -> {
            showing = false;
            underlines.show(all);
            boolean seen = area.canAskForLines();
            margin.show(all, seen);
            if (seen) {
              highlighter.underlineVisible();
            }
          });
    }
  }

  /** The remarks as they stand now, in the order of the text. */
  public List<Remark> all() {
    return all;
  }
}
