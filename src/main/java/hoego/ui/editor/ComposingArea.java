package hoego.ui.editor;

import hoego.ui.field.CompositionGuard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.SimpleEditableStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.model.TextChange;
import org.fxmisc.undo.UndoManagerFactory;
import org.jspecify.annotations.Nullable;
import org.reactfx.EventStream;

/**
 * A text area for input methods, with an undo history that goes word by word.
 *
 * <p>FX thread only. What an input method composes stands in the document, underlined, but is no
 * part of the text yet: {@link #committedText()}, the undo history and {@link #committedEdits()}
 * know nothing of it.
 */
abstract class ComposingArea extends StyledTextArea<Collection<String>, Collection<String>>
    implements CompositionGuard.Composer {
  /** The style class of what is being composed. */
  static final String PRE_EDIT = "pre-edit";

  private final CompositionGuard guard;
  private final PauseTransition settling = new PauseTransition(CompositionGuard.SETTLED);
  private boolean muted;
  private @Nullable Composition composition;
  private Runnable onUncomposed = () -> {};
  private Runnable onPaste = super::paste;
  private Predicate<String> onCommit = text -> false;

  ComposingArea(CompositionGuard guard) {
    super(
        List.of(),
        (line, styles) -> line.getStyleClass().addAll(styles),
        List.of(),
        ShapedParts::show,
        new SimpleEditableStyledDocument<>(List.of(), List.of()),
        false);
    this.guard = guard;
    setUndoManager(
        UndoManagerFactory.unlimitedHistoryFactory()
            .createMultiChangeUM(
                multiPlainChanges().filter(changes -> !muted),
                TextChange::invert,
                this::applyAgain,
                TextChange::mergeWith,
                TextChange::isIdentity));
    setOnInputMethodTextChanged(this::handleInputMethodEvent);
    setInputMethodRequests(new CaretPlace(this));
    settling.setOnFinished(event -> cancelComposition());
    caretPositionProperty()
        .addListener(
            (of, was, is) -> {
              if (composition != null && !muted && !composition.touches(is)) {
                endComposition();
              }
            });
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (settling.getStatus() == Animation.Status.RUNNING) {
            // A commit would have come before the key.
            cancelComposition();
          }
          if (event.getCode().isNavigationKey()) {
            getUndoManager().preventMerge();
          }
        });
    addEventFilter(MouseEvent.MOUSE_PRESSED, event -> getUndoManager().preventMerge());
  }

  /** Undoes or redoes, the caret at the change that stands first. */
  private void applyAgain(List<PlainTextChange> changes) {
    letSelectionGo();
    var multiple = createMultiChange(changes.size());
    PlainTextChange first = changes.getFirst();
    for (PlainTextChange change : changes) {
      multiple.replaceTextAbsolutely(
          change.getPosition(), change.getRemovalEnd(), change.getInserted());
      first = change.getPosition() < first.getPosition() ? change : first;
    }
    multiple.commit();
    moveTo(Math.min(first.getInsertionEnd(), getLength()));
  }

  /** The text without what is being composed, and with what that hides. */
  public String committedText() {
    return composition == null ? getText() : composition.committed(getText());
  }

  /**
   * {@link #committedText()} as it is now, put together by whichever thread asks for it: of a
   * megabyte that takes longer than a key may.
   */
  Supplier<String> committedNow() {
    var document = getContent().snapshot();
    Composition composing = composition;
    return () -> composing == null ? document.getText() : composing.committed(document.getText());
  }

  /** The length of {@link #committedText()}, in chars. */
  int committedLength() {
    return composition == null ? getLength() : composition.committedLength(getLength());
  }

  /** Where an offset of the area lies in {@link #committedText()}. */
  int toCommitted(int offset) {
    return composition == null ? offset : composition.toCommitted(offset);
  }

  /** What is being composed, null where nothing is. */
  @Nullable Composition composition() {
    return composition;
  }

  /** Every edit but those by which something is composed. */
  EventStream<PlainTextChange> committedEdits() {
    return plainTextChanges().filter(change -> !muted);
  }

  /** Hears that nothing is composed any more, the text being as it was before. */
  void setOnUncomposed(Runnable listener) {
    onUncomposed = listener;
  }

  /** Takes what is being composed as committed; does nothing where nothing is. */
  @Override
  public void endComposition() {
    Composition ended = composition;
    if (ended != null) {
      commit(ended.preEdit());
      guard.ended(this, ended.preEdit());
    }
  }

  @Override
  protected void handleInputMethodEvent(InputMethodEvent event) {
    if (!isEditable() || isDisabled()) {
      endComposition();
      return;
    }
    settling.stop();
    String composed = CompositionGuard.composed(event);
    if (!event.getCommitted().isEmpty()
        && !(composition == null && onCommit.test(event.getCommitted()))) {
      commit(event.getCommitted());
    }
    if (!composed.isEmpty()) {
      compose(composed, event.getCaretPosition());
    } else if (composition != null) {
      settling.playFromStart();
    }
  }

  /** Shows what is being composed, in place of what was or of what is selected. */
  private void compose(String preEdit, int caret) {
    Composition before = composition;
    int start = before == null ? getSelection().getStart() : before.start();
    int end = before == null ? getSelection().getEnd() : before.end();
    String hidden = before == null ? getSelectedText() : before.hidden();
    Composition now = new Composition(start, preEdit, hidden);
    mutely(
        () -> {
          composition = now;
          List<String> style = new ArrayList<>(getTextStyleForInsertionAt(start));
          style.remove(PRE_EDIT);
          style.add(PRE_EDIT);
          replace(start, end, preEdit, style);
          moveTo(caret > 0 && caret < preEdit.length() ? start + caret : now.end());
        });
    requestFollowCaret();
  }

  /** Makes a text part of the post, in place of what is being composed or selected: one step. */
  private void commit(String text) {
    uncompose();
    replaceSelection(text);
    requestFollowCaret();
  }

  /** The input method has given up: what was selected is there again. */
  void cancelComposition() {
    if (composition != null) {
      uncompose();
      onUncomposed.run();
    }
  }

  /** The document is the committed text again, what was selected is selected again. */
  private void uncompose() {
    settling.stop();
    Composition before = composition;
    if (before == null) {
      return;
    }
    mutely(
        () -> {
          composition = null;
          replaceText(before.start(), before.end(), before.hidden());
          selectRange(before.start(), before.start() + before.hidden().length());
        });
  }

  private void mutely(Runnable change) {
    boolean was = muted;
    muted = true;
    try {
      change.run();
    } finally {
      muted = was;
    }
  }

  /**
   * Every edit of one place comes through here. The offsets hold although the composition ends
   * first: what was seen then is part of the text, where it was.
   */
  @Override
  public void replace(
      int start,
      int end,
      StyledDocument<Collection<String>, String, Collection<String>> replacement) {
    if (muted) {
      letSelectionGo();
      super.replace(start, end, replacement);
      return;
    }
    endComposition();
    letSelectionGo();
    boolean wordEnds = endsWord(replacement) || (end - start <= 2 && endsWord(getText(start, end)));
    super.replace(start, end, replacement);
    if (wordEnds) {
      getUndoManager().preventMerge();
    }
  }

  /**
   * RichTextFX shows the lines of a change before it moves the selection, and fails where that
   * reaches over lines that are gone.
   */
  void letSelectionGo() {
    if (getSelection().getLength() > 0) {
      deselect();
    }
  }

  /** Undo goes word by word. */
  private static boolean endsWord(
      StyledDocument<Collection<String>, String, Collection<String>> text) {
    return text.length() > 0
        && endsWord(text.subSequence(text.length() - 1, text.length()).getText());
  }

  private static boolean endsWord(String text) {
    return !text.isEmpty() && Character.isWhitespace(text.charAt(text.length() - 1));
  }

  @Override
  public MultiChangeBuilder<Collection<String>, String, Collection<String>> createMultiChange(
      int count) {
    endComposition();
    return super.createMultiChange(count);
  }

  @Override
  public MultiChangeBuilder<Collection<String>, String, Collection<String>> createMultiChange() {
    endComposition();
    return super.createMultiChange();
  }

  @Override
  public void undo() {
    endComposition();
    super.undo();
  }

  @Override
  public void redo() {
    endComposition();
    super.redo();
  }

  @Override
  public void cut() {
    endComposition();
    super.cut();
  }

  @Override
  public void copy() {
    endComposition();
    super.copy();
  }

  @Override
  public void paste() {
    endComposition();
    onPaste.run();
  }

  /** Pastes in place of the area's own pasting. */
  void setOnPaste(Runnable work) {
    onPaste = work;
  }

  /** Hears what is committed while nothing is composed; true where it has put it in itself. */
  void setOnCommit(Predicate<String> work) {
    onCommit = work;
  }

  @Override
  public void selectAll() {
    endComposition();
    super.selectAll();
  }

  /** Forgets what is being composed: the text that it was written in goes. */
  void dropComposition() {
    if (composition != null) {
      String dropped = composition.preEdit();
      uncompose();
      guard.ended(this, dropped);
    }
  }
}
