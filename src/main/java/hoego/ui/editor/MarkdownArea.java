package hoego.ui.editor;

import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.ui.field.CompositionGuard;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.input.Clipboard;
import javafx.scene.input.InputMethodEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.fxmisc.richtext.MultiChangeBuilder;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.fxmisc.richtext.model.PlainTextChange;
import org.fxmisc.richtext.model.StyledDocument;
import org.fxmisc.richtext.util.UndoUtils;
import org.fxmisc.undo.UndoManagerFactory;
import org.jspecify.annotations.Nullable;
import org.reactfx.EventStream;

/**
 * The text area that Markdown is written in.
 *
 * <p>FX thread only. Its text has LF line ends whatever the file has. What an input method composes
 * stands in the document, underlined, but is no part of the text yet: {@link #committedText()}, the
 * undo history and {@link #committedEdits()} know nothing of it.
 */
public final class MarkdownArea extends StyleClassedTextArea implements CompositionGuard.Composer {
  /** From this many chars on, laying a wrapped line out stops the program for seconds. */
  static final int LONGEST_WRAPPED_LINE = 20_000;

  /** The style class of what is being composed. */
  static final String PRE_EDIT = "pre-edit";

  private final CompositionGuard guard;
  private final PauseTransition settling = new PauseTransition(CompositionGuard.SETTLED);
  private final BooleanProperty wrapWished = new SimpleBooleanProperty(true);
  private boolean longLines;
  private boolean muted;
  private @Nullable Composition composition;
  private Runnable onUncomposed = () -> {};

  /** An empty area. */
  public MarkdownArea(CompositionGuard guard) {
    super(false);
    this.guard = guard;
    getStyleClass().add("markdown-area");
    setUseInitialStyleForInsertion(false);
    wrapWished.addListener((of, was, is) -> wrap());
    plainTextChanges()
        .subscribe(
            change -> {
              if (change.getInserted().length() > 0) {
                guardLongLines(change.getPosition(), change.getInsertionEnd());
              }
            });
    wrap();
    setUndoManager(
        UndoManagerFactory.unlimitedHistoryFactory()
            .createMultiChangeUM(
                multiPlainChanges().filter(changes -> !muted),
                org.fxmisc.richtext.model.TextChange::invert,
                UndoUtils.applyMultiPlainTextChange(this),
                org.fxmisc.richtext.model.TextChange::mergeWith,
                org.fxmisc.richtext.model.TextChange::isIdentity));
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

  /** Whether lines are to be wrapped; they are not while one is too long for it. */
  public BooleanProperty wrapWishedProperty() {
    return wrapWished;
  }

  /** Whether a line is too long to be wrapped. */
  public boolean hasLongLines() {
    return longLines;
  }

  /** The text without what is being composed, and with what that hides. */
  public String committedText() {
    return composition == null ? getText() : composition.committed(getText());
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
    if (!event.getCommitted().isEmpty()) {
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
      super.replace(start, end, replacement);
      return;
    }
    endComposition();
    boolean wordEnds =
        endsWord(replacement.getText()) || (end - start <= 2 && endsWord(getText(start, end)));
    super.replace(start, end, replacement);
    if (wordEnds) {
      getUndoManager().preventMerge();
    }
  }

  /** Undo goes word by word. */
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
    getUndoManager().preventMerge();
    String text = Clipboard.getSystemClipboard().getString();
    if (text != null) {
      // What comes from a Mac may have its syllables taken apart.
      replaceSelection(Normalizer.normalize(text, Normalizer.Form.NFC));
    }
    getUndoManager().preventMerge();
  }

  @Override
  public void selectAll() {
    endComposition();
    super.selectAll();
  }

  /** Shows another text, with nothing to undo; what was being composed goes with the old one. */
  public void open(String text) {
    if (composition != null) {
      String dropped = composition.preEdit();
      uncompose();
      guard.ended(this, dropped);
    }
    longLines = longestLine(text) > LONGEST_WRAPPED_LINE;
    wrap();
    replaceText(text);
    clearStyle(0, getLength());
    getUndoManager().forgetHistory();
    getUndoManager().mark();
    moveTo(0);
    showParagraphAtTop(0);
  }

  /** Makes a change of the committed text as one step of undo, nothing being composed any more. */
  public void apply(TextChange change) {
    endComposition();
    if (change.edits().isEmpty()) {
      return;
    }
    int anchor = change.map(getAnchor(), TextChange.Bias.BEFORE);
    int caret = change.map(getCaretPosition(), TextChange.Bias.BEFORE);
    getUndoManager().preventMerge();
    if (change.edits().size() == 1) {
      TextEdit edit = change.edits().getFirst();
      replaceText(edit.range().start(), edit.range().end(), edit.replacement());
    } else {
      var multiple = createMultiChange(change.edits().size());
      for (TextEdit edit : change.edits()) {
        multiple.replaceTextAbsolutely(
            edit.range().start(), edit.range().end(), edit.replacement());
      }
      multiple.commit();
    }
    getUndoManager().preventMerge();
    // After several edits RichTextFX's caret and selection stand apart.
    selectRange(anchor, caret);
  }

  private void guardLongLines(int from, int to) {
    if (longLines) {
      return;
    }
    int first = offsetToPosition(from, Bias.Forward).getMajor();
    int last = offsetToPosition(to, Bias.Backward).getMajor();
    for (int line = first; line <= last; line++) {
      if (getParagraphLength(line) > LONGEST_WRAPPED_LINE) {
        longLines = true;
        wrap();
        return;
      }
    }
  }

  private void wrap() {
    setWrapText(wrapWished.get() && !longLines);
  }

  private static int longestLine(String text) {
    int longest = 0;
    int from = 0;
    while (from <= text.length()) {
      int end = text.indexOf('\n', from);
      int to = end < 0 ? text.length() : end;
      longest = Math.max(longest, to - from);
      from = to + 1;
    }
    return longest;
  }
}
