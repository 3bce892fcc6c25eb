package hoego.ui.workspace;

import hoego.library.PostEntry;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.editor.EditorPane;
import hoego.ui.library.PostListPane;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.value.ObservableBooleanValue;

/**
 * What is done with the file of the post that is meant: the one that is written, or the one chosen
 * in the list. FX thread only.
 */
final class ChosenPost {
  private final Workspace workspace;
  private final PostListPane list;
  private final EditorPane editor;
  private final Editing editing;
  private final PostFiles files;
  private final PostMoves moves;

  ChosenPost(
      Workspace workspace,
      PostListPane list,
      EditorPane editor,
      Editing editing,
      PostFiles files,
      PostMoves moves) {
    this.workspace = workspace;
    this.list = list;
    this.editor = editor;
    this.editing = editing;
    this.files = files;
    this.moves = moves;
  }

  /** Says what the commands do, where there is one. */
  void bind(Actions table, ObservableBooleanValue isThere) {
    table.on(Command.RENAME, isThere, this::rename);
    table.on(Command.DUPLICATE, isThere, this::duplicate);
    table.on(Command.DELETE, isThere, this::trash);
  }

  private Optional<PostEntry> chosen() {
    PostEntry selected = list.selectedProperty().get();
    Path open = workspace.openPath();
    // Who writes means the post that they write; who is in the list means the one chosen there.
    return open != null && (selected == null || editor.hasFocus())
        ? workspace.folder().indexProperty().get().find(open)
        : Optional.ofNullable(selected);
  }

  private boolean isOpen(PostEntry entry) {
    return entry.path().equals(workspace.openPath());
  }

  /** Runs it once nothing of the post is unsaved. */
  private void settled(PostEntry entry, Runnable work) {
    if (isOpen(entry)) {
      workspace.leaving(work);
    } else {
      work.run();
    }
  }

  private void rename() {
    // Of whichever post: the open one may name it, and be changed with it.
    chosen().map(PostEntry::path).ifPresent(path -> workspace.leaving(() -> rename(path)));
  }

  private void rename(Path path) {
    Path open = workspace.openPath();
    if (open != null && editing.dirtyProperty().get()) {
      // Given up by the writer: what is renamed is what is on the disk.
      workspace.reopen(open, () -> askName(path));
    } else {
      askName(path);
    }
  }

  private void askName(Path path) {
    files.newName(path).ifPresent(name -> moves.rename(path, name));
  }

  private void duplicate() {
    chosen()
        .ifPresent(
            entry ->
                workspace.leaving(
                    () ->
                        files.duplicate(
                            entry.path(),
                            copy ->
                                workspace.leaving(
                                    () -> workspace.restore(copy, 0, 0, editor::focus)))));
  }

  private void trash() {
    chosen()
        .ifPresent(
            entry ->
                settled(
                    entry,
                    () ->
                        files.trash(
                            entry,
                            () -> {
                              if (isOpen(entry)) {
                                editing.close();
                              }
                            })));
  }
}
