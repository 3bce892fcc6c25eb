package hoego.ui.editor;

import hoego.editing.EditCommand;
import hoego.editing.EditState;
import hoego.editing.Selection;
import hoego.editing.Tables;
import hoego.editing.Transaction;
import hoego.markdown.Highlights;
import hoego.text.TextChange;
import hoego.ui.action.Keymap;
import hoego.ui.action.Texts;
import hoego.ui.field.CompositionGuard;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.undo.UndoManager;
import org.jspecify.annotations.Nullable;

/**
 * The pane that a post is written in: banners, the text, or what stands in its place. FX thread
 * only.
 */
public final class EditorPane extends BorderPane {
  /** A mark in the undo history that can be made the saved one later. */
  public record Mark(UndoManager.UndoPosition position) {}

  private final MarkdownArea area;
  private final TextColumn column;
  private final TypewriterScroll typewriter;
  private final Dimming dimming;
  private final Highlighter highlighter;
  private final Remarks remarks;
  private final EditorScroll scrolling;
  private final StackPane written;
  private final StackPane middle;
  private final Pasting pasting = new Pasting(this);
  private final Finding finding;
  private final List<Runnable> onEdit = new ArrayList<>();
  private final EditorTop top;
  private Runnable unfinished = () -> {};
  private boolean opening;

  /** An empty pane. */
  public EditorPane(Texts texts, Keymap keymap, CompositionGuard guard) {
    area = new MarkdownArea(guard);
    Margin margin = new Margin(area);
    column = new TextColumn(area, margin);
    typewriter = new TypewriterScroll(area);
    column.roomyProperty().bind(typewriter.onProperty());
    dimming = new Dimming(area);
    FindMarks marks = new FindMarks();
    Underlines underlines = new Underlines();
    highlighter = new Highlighter(area, marks, underlines, dimming);
    VirtualizedScrollPane<MarkdownArea> scroll = new VirtualizedScrollPane<>(area);
    scrolling = new EditorScroll(area, column::room);
    remarks = new Remarks(area, scrolling, margin, underlines, highlighter);
    FoundText found = new FoundText(this, area, scrolling, highlighter, marks);
    written = found.under(scroll);
    middle = new StackPane(written);
    getStyleClass().add("editor-pane");
    top = new EditorTop(column, scroll);
    finding = new Finding(found, texts, keymap, top::setFindBar);
    setTop(top);
    setCenter(middle);
    area.accessibleTextProperty().bind(texts.of("editor.name"));
    area.setId("editor");
    area.committedEdits()
        .filter(change -> !opening)
        .subscribe(change -> onEdit.forEach(Runnable::run));
    scroll.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> scrolling.byReader());
    CommandKeys.leaveToTheWindow(area, keymap);
    area.setOnCommit(new Typing(this, area)::put);
    CharacterKeys.on(area);
    area.setOnPaste(this::paste);
    Dropping.onto(this, area, pasting);
  }

  /** Whether lines are numbered. */
  public BooleanProperty lineNumbersProperty() {
    return column.lineNumbersProperty();
  }

  /** Whether the caret's row stays in the middle while its writer types. */
  public BooleanProperty typewriterProperty() {
    return typewriter.onProperty();
  }

  /** Whether all but the passage that is being written is dimmed. */
  public BooleanProperty dimmingProperty() {
    return dimming.onProperty();
  }

  /** Sets the text so from now on. */
  public void setType(TypeLook look) {
    if (column.show(look)) {
      typewriter.centre();
    }
  }

  /** Whether lines are to be wrapped. */
  public BooleanProperty wrapProperty() {
    return area.wrapWishedProperty();
  }

  /** Whether a line is too long to be wrapped, so that none is. */
  public boolean hasLongLines() {
    return area.hasLongLines();
  }

  /** Hears of every edit after it was made. */
  public void addOnEdit(Runnable listener) {
    onEdit.add(listener);
  }

  /**
   * Puts something above all else, in line with the text's column.
   *
   * @param unfinishedThere puts what is being typed there into the text
   */
  public void setHead(Region head, Runnable unfinishedThere) {
    unfinished = unfinishedThere;
    top.setHead(head);
  }

  /** Hears the line at the top (0-based, with a fraction) whenever the writer scrolls. */
  public void setOnTopLine(DoubleConsumer listener) {
    scrolling.setOnTopLine(listener);
  }

  /** Shows a text, with nothing to undo; nobody hears of it as an edit. */
  public void open(PreparedText text, boolean editable) {
    setPlaceholder(null);
    opening = true;
    try {
      highlighter.forget();
      area.setEditable(editable);
      area.open(text);
      dimming.opened();
    } finally {
      opening = false;
    }
    finding.opened();
  }

  /** Whether the text can be changed, by the writer or by a command. */
  public void setEditable(boolean editable) {
    area.setEditable(editable);
  }

  /** Whether the text can be changed and is to be seen. */
  public ObservableBooleanValue editableProperty() {
    return area.editableProperty().and(area.sceneProperty().isNotNull());
  }

  /** Shows something in place of the text, null for the text itself. */
  public void setPlaceholder(@Nullable Placeholder newest) {
    middle.getChildren().setAll(newest == null ? written : newest);
    finding.setSearchable(newest == null);
    if (newest != null) {
      top.setBanners(List.of());
    }
  }

  /** Shows these banners and no others. */
  public void setBanners(List<Banner> shown) {
    top.setBanners(shown);
  }

  /** Shows the colouring of the text as it stands now. */
  public void colour(Highlights highlights) {
    highlighter.show(highlights);
  }

  /** The text, with LF line ends, without what is being composed. */
  public String text() {
    return area.committedText();
  }

  /** The {@link #text()} as it is now, put together by whichever thread asks for it. */
  public Supplier<String> textNow() {
    return area.committedNow();
  }

  /** Takes what is being composed, or typed above the text, as committed. */
  public void endComposition() {
    unfinished.run();
    area.endComposition();
  }

  /** Makes a change as one step of undo. */
  public void apply(TextChange change) {
    area.apply(change);
  }

  /**
   * Does an editing command as one step of undo and shows the caret.
   *
   * @return whether it had something to do
   */
  public boolean edit(EditCommand command) {
    if (!canBeEdited()) {
      return false;
    }
    area.endComposition();
    Transaction made = command.of(state());
    if (made == null) {
      return false;
    }
    area.apply(made.change());
    area.selectRange(made.selection().anchor(), made.selection().caret());
    area.requestFollowCaret();
    return true;
  }

  /** The text and what is selected in it. */
  public EditState state() {
    return new EditState(
        area.committedText(),
        new Selection(
            area.toCommitted(area.getAnchor()), area.toCommitted(area.getCaretPosition())));
  }

  /** Where the undo history is now. */
  public Mark mark() {
    area.getUndoManager().preventMerge();
    return new Mark(area.getUndoManager().getCurrentPosition());
  }

  /** From now on the text at {@code mark} counts as saved. */
  public void saved(Mark mark) {
    mark.position().mark();
  }

  /** Whether undo and redo lead to what was last saved. */
  public ObservableBooleanValue atSavedProperty() {
    return AreaBindings.observed(area.getUndoManager().atMarkedPositionProperty());
  }

  /** Whether there is something to undo. */
  public ObservableBooleanValue undoableProperty() {
    return AreaBindings.observed(area.getUndoManager().undoAvailableProperty());
  }

  /** Whether there is something to redo. */
  public ObservableBooleanValue redoableProperty() {
    return AreaBindings.observed(area.getUndoManager().redoAvailableProperty());
  }

  /** The caret as line and column, both 1-based, the column in code points. */
  public ObjectBinding<int[]> caretProperty() {
    return AreaBindings.caret(area);
  }

  /** What is selected, or where the caret is. */
  public ObjectBinding<Selection> selectionProperty() {
    return AreaBindings.selection(area);
  }

  /** Takes the keyboard to the end of a line (0-based), which comes to the upper third. */
  public void goToLine(int line) {
    int at = Math.clamp(line, 0, area.getParagraphs().size() - 1);
    area.moveTo(at, area.getParagraphLength(at));
    scrolling.toUpperThird(at);
    typewriter.centre();
    area.requestFocus();
  }

  /** Whether a pipe is in the caret's line, without which it is in no table. */
  public ObservableBooleanValue onPipedLineProperty() {
    return area.onPipedLine();
  }

  /** The caret's offset in chars. */
  public int caret() {
    return area.toCommitted(area.getCaretPosition());
  }

  /** The caret's line, 0-based. */
  public int caretLine() {
    return area.getCurrentParagraph();
  }

  /** Puts the caret at an offset in chars, cut to the text, without scrolling. */
  public void setCaret(int offset) {
    area.moveToCharacter(offset);
  }

  /** Selects a stretch and shows it. */
  public void select(int start, int end) {
    area.selectRange(start, end);
    area.requestFollowCaret();
    area.requestFocus();
  }

  /** What is remarked on in the text. */
  public Remarks remarks() {
    return remarks;
  }

  /** Finds and replaces in the text. */
  public Finding finding() {
    return finding;
  }

  /** The line at the top, 0-based, with the fraction of it that is above. */
  public double topLine() {
    return scrolling.topLine();
  }

  /** Brings a line (0-based, with a fraction) to the top. */
  public void scrollToLine(double line) {
    scrolling.toLine(line);
  }

  /** Takes the keyboard. */
  public void focus() {
    area.requestFocus();
  }

  /** Whether the keyboard goes to the text. */
  public boolean hasFocus() {
    return area.isFocused();
  }

  /** Undoes a step. */
  public void undo() {
    if (canBeEdited()) {
      area.undo();
      area.requestFollowCaret();
    }
  }

  /** Redoes a step. */
  public void redo() {
    if (canBeEdited()) {
      area.redo();
      area.requestFollowCaret();
    }
  }

  /** Cuts the selection to the clipboard. */
  public void cut() {
    if (canBeEdited()) {
      area.cut();
    }
  }

  /** Copies the selection to the clipboard. */
  public void copy() {
    area.copy();
  }

  /** Pastes what is on the clipboard over the selection, rich text as Markdown. */
  public void paste() {
    if (canBeEdited()) {
      pasting.smart();
    }
  }

  /** Pastes the clipboard's text as it is over the selection. */
  public void pastePlain() {
    if (canBeEdited()) {
      pasting.plain();
    }
  }

  /** Puts in what is pasted or dropped. */
  public Pasting pasting() {
    return pasting;
  }

  /** What a click with the other button offers; one of the items only while in a table. */
  public void setMenu(List<MenuItem> items, MenuItem inTable) {
    ContextMenu menu = new ContextMenu(items.toArray(MenuItem[]::new));
    menu.setOnShowing(event -> inTable.setVisible(Tables.isIn(state())));
    area.setContextMenu(menu);
  }

  /** The area itself refuses keys only: its commands would change what is read-only or hidden. */
  private boolean canBeEdited() {
    return area.isEditable() && area.getScene() != null;
  }

  /** Selects everything. */
  public void selectAll() {
    area.selectAll();
  }
}
