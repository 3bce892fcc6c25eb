package hoego.ui.field;

/** A field that may leave undo and redo to whoever holds what is done with its text. */
public interface LeavesUndo {
  /** Whether it does so now. */
  boolean leavesUndo();
}
