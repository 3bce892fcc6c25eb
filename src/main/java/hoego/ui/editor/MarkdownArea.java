package hoego.ui.editor;

import hoego.editing.Syllables;
import hoego.text.LongCluster;
import hoego.text.Shaping;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import hoego.ui.field.CompositionGuard;
import java.util.Collection;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Scene;
import javafx.stage.Window;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.StyledDocument;

/**
 * The text area that Markdown is written in.
 *
 * <p>FX thread only. Its text has LF line ends whatever the file has.
 */
public final class MarkdownArea extends ComposingArea {
  private static final int LONG_REPLACEMENT = 2_000;

  private final BooleanProperty wrapWished = new SimpleBooleanProperty(true);
  private final DoubleProperty rowWidth = new SimpleDoubleProperty();
  private LongLines longLines = LongLines.NONE;
  private boolean opening;
  private boolean followed;
  private Runnable onFollowed = () -> {};

  /** An empty area. */
  public MarkdownArea(CompositionGuard guard) {
    super(guard);
    CharacterCheck.ease();
    getStyleClass().add("markdown-area");
    setUseInitialStyleForInsertion(false);
    new CaretBlink(this);
    wrapWished.addListener((of, was, is) -> wrap());
    plainTextChanges()
        .subscribe(
            change -> {
              if (change.getInserted().length() > 0) {
                guardLongLines(change.getPosition(), change.getInsertionEnd());
              }
            });
    wrap();
  }

  /** Whether lines are to be wrapped; they are not while one is too long for it. */
  public BooleanProperty wrapWishedProperty() {
    return wrapWished;
  }

  /** Whether a pipe is in the caret's line. */
  ObservableBooleanValue onPipedLine() {
    return Bindings.createBooleanBinding(
        () -> getText(getCurrentParagraph()).indexOf('|') >= 0, caretPositionProperty());
  }

  /** Whether a line is too long to be wrapped. */
  public boolean hasLongLines() {
    return longLines.any();
  }

  /** Whether lines may be longer than the column is wide. */
  boolean isWide() {
    return rowWidth.get() > 0 || !isWrapText();
  }

  /** How wide all lines are for the sake of the longest, in em; 0 where they are as elsewhere. */
  ObservableDoubleValue rowWidthProperty() {
    return rowWidth;
  }

  /** Hears, in the layout, that the caret has been followed because a key or a command moved it. */
  void setOnFollowed(Runnable listener) {
    onFollowed = listener;
  }

  @Override
  public void requestFollowCaret() {
    followed = true;
    super.requestFollowCaret();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (followed) {
      followed = false;
      onFollowed.run();
    }
  }

  /** Shows another text, with nothing to undo; what was being composed goes with the old one. */
  public void open(PreparedText text) {
    dropComposition();
    longLines = text.longLines();
    wrap();
    opening = true;
    try {
      replace(0, getLength(), text.document());
    } finally {
      // Else no line would be guarded from then on.
      opening = false;
    }
    getUndoManager().forgetHistory();
    getUndoManager().mark();
    moveTo(0);
    showParagraphAtTop(0);
  }

  /** Puts the caret at an offset in chars, cut to the text and to before a pair of surrogates. */
  void moveToCharacter(int offset) {
    int at = Math.clamp(offset, 0, getLength());
    // Typing within a pair would leave two halves that no file can hold.
    boolean within =
        at > 0
            && at < getLength()
            && Character.isSurrogatePair(
                getText(at - 1, at).charAt(0), getText(at, at + 1).charAt(0));
    moveTo(within ? at - 1 : at);
  }

  /** Never within a character: the mouse, and a key up or down, would go between its chars. */
  @Override
  public void moveTo(int offset, SelectionPolicy policy) {
    Position at = offsetToPosition(offset, Bias.Forward);
    String line = getText(at.getMajor());
    int from = Math.max(0, at.getMinor() - LongCluster.LONGEST);
    int to = Math.min(line.length(), at.getMinor() + LongCluster.LONGEST);
    int column = at.getMinor() - from;
    super.moveTo(offset + Syllables.whole(line.substring(from, to), column) - column, policy);
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
    letSelectionGo();
    if (change.edits().size() == 1) {
      TextEdit edit = change.edits().getFirst();
      put(edit);
    } else {
      var multiple = createMultiChange(change.edits().size());
      // From the end to the begin: RichTextFX counts each from what those before it have left.
      for (TextEdit edit : change.edits().reversed()) {
        multiple.replaceTextAbsolutely(
            edit.range().start(), edit.range().end(), edit.replacement());
      }
      multiple.commit();
      guardLongLines(
          change.edits().getFirst().range().start(),
          change.map(change.edits().getLast().range().end(), TextChange.Bias.AFTER));
    }
    getUndoManager().preventMerge();
    // After several edits RichTextFX's caret and selection stand apart.
    selectRange(anchor, caret);
  }

  /** A long text is put in bare: else all of it would look like the word before it for a moment. */
  private void put(TextEdit edit) {
    int start = edit.range().start();
    int end = edit.range().end();
    if (edit.replacement().length() < LONG_REPLACEMENT) {
      replaceText(start, end, edit.replacement());
    } else {
      replace(start, end, bare(edit.replacement()));
    }
    if (edit.replacement().length() > LongCluster.LONGEST
        || Shaping.isRightToLeft(edit.replacement())) {
      int last = Math.min(start + edit.replacement().length(), getLength());
      ShapedParts.part(
          this,
          offsetToPosition(start, Bias.Forward).getMajor(),
          offsetToPosition(last, Bias.Backward).getMajor());
    }
  }

  private StyledDocument<Collection<String>, String, Collection<String>> bare(String text) {
    return ReadOnlyStyledDocument.fromString(text, List.of(), List.of(), getSegOps());
  }

  private void guardLongLines(int from, int to) {
    if (longLines.isNeverToBeWrapped() || opening) {
      return;
    }
    // Of several edits at once each counts from what the ones before it, further down, have left.
    int first = offsetToPosition(Math.min(from, getLength()), Bias.Forward).getMajor();
    int last = offsetToPosition(Math.min(to, getLength()), Bias.Backward).getMajor();
    LongLines now = longLines;
    for (int line = first; line <= last; line++) {
      now = now.and(LongLines.of(getText(line)));
    }
    if (!now.equals(longLines)) {
      longLines = now;
      wrap();
    }
  }

  /**
   * Whether lines that are to be seen may be asked for, in their styles. Without a height, as
   * before the first layout, Flowless would go to the one it was to show and forget it; asking lays
   * out a line, which must not be before a new theme has reached what is round it, nor in a window
   * that has gone.
   */
  boolean canAskForLines() {
    if (getHeight() <= 0 || getVisibleParagraphs().isEmpty() || isClosed()) {
      return false;
    }
    applyCss();
    return true;
  }

  /**
   * Whether the window is gone, and its styles with it: what was still being parsed comes later.
   */
  private boolean isClosed() {
    Scene scene = getScene();
    Window window = scene == null ? null : scene.getWindow();
    return window != null && !window.isShowing();
  }

  private void wrap() {
    rowWidth.set(longLines.rowWidth());
    // Wrapped at a place far out rather than not: else JavaFX would shape it all four times as
    // often.
    setWrapText(rowWidth.get() > 0 || wrapWished.get() && !longLines.any());
  }
}
