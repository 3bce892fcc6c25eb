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

  ChosenPost(
      Workspace workspace, PostListPane list, EditorPane editor, Editing editing, PostFiles files) {
    this.workspace = workspace;
    this.list = list;
    this.editor = editor;
    this.editing = editing;
    this.files = files;
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
    chosen()
        .ifPresent(
            entry -> {
              boolean open = isOpen(entry);
              settled(
                  entry,
                  () ->
                      files.rename(
                          entry.path(),
                          () -> holdTyping(open),
                          to -> {
                            if (open) {
                              workspace.reopen(to, () -> {});
                            }
                          },
                          this::letType));
            });
  }

  /** What is typed while its file is being moved would belong to neither name. */
  private void holdTyping(boolean open) {
    if (open) {
      editor.setEditable(false);
    }
  }

  private void letType() {
    OpenPost post = editing.postProperty().get();
    editor.setEditable(post != null && post.editable());
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
