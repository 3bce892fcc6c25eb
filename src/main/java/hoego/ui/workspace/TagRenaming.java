package hoego.ui.workspace;

import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.tags.RenamePlan;
import hoego.tags.RenameRun;
import hoego.tags.RenameStep;
import hoego.tags.TagCount;
import hoego.tags.TagKind;
import hoego.tags.TagRename;
import hoego.text.TextChange;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.tags.TagPane;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.SimpleObjectProperty;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Renames and merges tags and categories over the folder, and takes it back. FX thread only; files
 * are read and written off it.
 */
final class TagRenaming {
  /** A post that was changed in the editor only, since it had unsaved writing. */
  private record InEditor(PostEntry entry, String before, String after) {}

  /** What can be taken back. */
  private record Done(RenameRun run, @Nullable InEditor inEditor) {}

  private final Texts texts;
  private final Dialogs dialogs;
  private final EditorPane editor;
  private final Editing editing;
  private final OpenFolder folder;
  private final SimpleObjectProperty<@Nullable Done> last = new SimpleObjectProperty<>();

  private boolean asking;

  TagRenaming(Texts texts, Dialogs dialogs, EditorPane editor, Editing editing, OpenFolder folder) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.editor = editor;
    this.editing = editing;
    this.folder = folder;
    folder.folderProperty().addListener((of, was, is) -> last.set(null));
  }

  /** Says what the commands do. */
  void bind(Actions actions) {
    actions.on(Command.RENAME_TAG, folder.folderProperty().isNotNull(), this::ask);
    actions.on(Command.UNDO_RENAME_TAG, last.isNotNull(), this::undo);
  }

  private void ask() {
    if (asking) {
      return;
    }
    asking = true;
    editor.endComposition();
    PostIndex index = folder.indexProperty().get();
    Background.run(
        () -> {
          Map<TagKind, List<TagCount>> counts = new EnumMap<>(TagKind.class);
          for (TagKind each : TagKind.values()) {
            counts.put(each, TagCount.of(index, each));
          }
          return counts;
        },
        counts -> {
          try {
            OpenPost open = editing.postProperty().get();
            boolean dirty = open != null && editing.dirtyProperty().get();
            RenamePlan.Unsaved unsaved =
                dirty ? new RenamePlan.Unsaved(open.path(), editor.text()) : null;
            new Asking(new TagPane(texts, index, counts, unsaved)).show();
          } finally {
            asking = false;
          }
        },
        problem -> asking = false);
  }

  /** One time of asking: the dialog stays until the files are written. */
  private final class Asking {
    private final Dialog<ButtonType> dialog = dialogs.dialog(texts.now("tags.title"), null);
    private final ButtonType rename = dialogs.button("tags.rename", ButtonBar.ButtonData.OK_DONE);
    private final ButtonType cancel = dialogs.cancel();
    private final TagPane pane;
    private boolean writing;
    private Runnable then = () -> {};

    Asking(TagPane pane) {
      this.pane = pane;
      dialog.getDialogPane().getButtonTypes().addAll(rename, cancel);
      Dialogs.id(dialog, rename, "tags-rename");
      Dialogs.body(dialog, pane);
      dialog.setResizable(true);
      Button button = Dialogs.button(dialog, rename);
      button.setDisable(true);
      pane.wishProperty().addListener((of, was, is) -> button.setDisable(writing || is == null));
      button.addEventFilter(ActionEvent.ACTION, this::pressed);
      pane.lists().forEach(list -> Dialogs.keys(list, dialog, rename, cancel));
      dialog.addEventFilter(
          DialogEvent.DIALOG_CLOSE_REQUEST,
          event -> {
            if (writing) {
              event.consume();
            }
          });
      dialog.setOnShown(event -> Background.afterwards(pane::begin));
    }

    /** Asks, and reports what was done once the dialog has gone: two at once block each other. */
    void show() {
      dialog.showAndWait();
      then.run();
    }

    private void pressed(ActionEvent event) {
      event.consume();
      TagPane.Wish wish = pane.wishProperty().get();
      if (writing || wish == null) {
        return;
      }
      writing = true;
      dialog.getDialogPane().setDisable(true);
      Optional<RenameStep.Change> inEditor =
          wish.changes().stream().filter(each -> each.unsaved() != null).findFirst();
      List<RenameStep.Change> files =
          wish.changes().stream().filter(each -> each.unsaved() == null).toList();
      Background.run(
          () ->
              RenameRun.write(
                  wish.rename(),
                  files,
                  done -> Background.onFx(() -> pane.setProgress(done, files.size()))),
          run -> close(() -> done(run, inEditor.orElse(null))),
          problem ->
              close(
                  () ->
                      dialogs.tell(
                          texts.now("dialog.failed"),
                          texts.now("tags.failed"),
                          String.valueOf(problem.getMessage()))));
    }

    private void close(Runnable next) {
      then = next;
      writing = false;
      dialog.setResult(cancel);
      dialog.close();
    }
  }

  /** Changes the post in the editor as one step of undo; it stays unsaved, as it was. */
  private @Nullable InEditor edit(RenameStep.Change change) {
    String before = editor.text();
    if (!before.equals(change.unsaved())) {
      return null;
    }
    editor.apply(change.edit().change());
    return new InEditor(change.entry(), before, editor.text());
  }

  private void done(RenameRun run, RenameStep.@Nullable Change unsaved) {
    InEditor inEditor = unsaved == null ? null : edit(unsaved);
    List<String> failures = failures(run.failed());
    if (unsaved != null && inEditor == null) {
      failures.add(unsaved.entry().relativePath() + ": " + texts.now("tags.failed-changed"));
    }
    lookAgain(run.written());
    if (!run.written().isEmpty() || inEditor != null) {
      last.set(new Done(run, inEditor));
    }
    TagRename rename = run.rename();
    int all = run.written().size() + (inEditor == null ? 0 : 1);
    String header =
        texts.now(
            rename.kind() == TagKind.TAG ? "tags.done-tag" : "tags.done-category",
            rename.from(),
            rename.to(),
            all);
    List<String> more = new ArrayList<>();
    if (inEditor != null) {
      more.add(texts.now("tags.done-in-editor", inEditor.entry().fileName()));
    }
    if (!failures.isEmpty()) {
      more.add(texts.now("tags.some-failed", failures.size()));
    }
    report(header, more, failures, all > 0);
  }

  private void undo() {
    Done done = last.get();
    if (done == null) {
      return;
    }
    editor.endComposition();
    OpenPost open = editing.postProperty().get();
    boolean dirty = open != null && editing.dirtyProperty().get();
    List<RenameRun.Written> files = new ArrayList<>();
    List<RenameRun.Written> later = new ArrayList<>();
    List<String> failures = new ArrayList<>();
    for (RenameRun.Written each : done.run().written()) {
      if (dirty && each.entry().path().equals(open.path())) {
        // Its writer has gone on: what they wrote belongs to the text as it is now.
        failures.add(texts.now("tags.undo-unsaved", each.entry().fileName()));
        later.add(each);
      } else {
        files.add(each);
      }
    }
    last.set(null);
    Background.run(
        () -> RenameRun.undo(files),
        failed -> {
          lookAgain(files);
          failures.addAll(failures(failed));
          if (!later.isEmpty()) {
            // Once its writing is saved or given up, it can be tried again.
            last.set(new Done(new RenameRun(done.run().rename(), later, List.of()), null));
          }
          int undone = files.size() - failed.size() + undoInEditor(done.inEditor(), failures);
          report(texts.now("tags.undone", undone), List.of(), failures, false);
        },
        problem ->
            dialogs.tell(
                texts.now("dialog.failed"),
                texts.now("tags.failed"),
                String.valueOf(problem.getMessage())));
  }

  /** How many were taken back: one or none. */
  private int undoInEditor(@Nullable InEditor edited, List<String> failures) {
    if (edited == null) {
      return 0;
    }
    OpenPost open = editing.postProperty().get();
    boolean there = open != null && open.path().equals(edited.entry().path());
    if (!there || !editor.text().equals(edited.after())) {
      failures.add(texts.now("tags.undo-unsaved", edited.entry().fileName()));
      return 0;
    }
    editor.apply(TextChange.between(edited.after(), edited.before()));
    return 1;
  }

  private void lookAgain(List<RenameRun.Written> written) {
    Set<Path> paths = written.stream().map(each -> each.entry().path()).collect(Collectors.toSet());
    folder.refresh(paths);
    OpenPost open = editing.postProperty().get();
    if (open != null && paths.contains(open.path())) {
      editing.lookAtDisk();
    }
  }

  private void report(String header, List<String> more, List<String> failures, boolean undoable) {
    Dialog<ButtonType> dialog = dialogs.dialog(texts.now("tags.title"), header);
    ButtonType close = dialogs.button("dialog.close", ButtonBar.ButtonData.CANCEL_CLOSE);
    ButtonType undo = dialogs.button("tags.undo", ButtonBar.ButtonData.LEFT);
    if (undoable) {
      dialog.getDialogPane().getButtonTypes().add(undo);
    }
    dialog.getDialogPane().getButtonTypes().add(close);
    Label words =
        new Label(
            Stream.concat(
                    more.stream(), undoable ? Stream.of(texts.now("tags.undo-hint")) : Stream.of())
                .collect(Collectors.joining("\n")));
    words.setWrapText(true);
    words.getStyleClass().add("dialog-text");
    words.setMinHeight(Label.USE_PREF_SIZE);
    words.setId("tags-report");
    VBox content = new VBox(words);
    content.getStyleClass().add("form-column");
    if (!failures.isEmpty()) {
      TextArea list = new TextArea(String.join("\n", failures));
      list.setId("tags-failures");
      list.setEditable(false);
      list.setWrapText(true);
      list.setPrefRowCount(Math.clamp(failures.size(), 3, 10));
      content.getChildren().add(list);
    }
    words.setManaged(!words.getText().isEmpty());
    Dialogs.body(dialog, content);
    Dialogs.id(dialog, close, "dialog-close");
    Dialogs.id(dialog, undo, "tags-undo");
    // Who presses Enter has read it and goes on; taking it back is for those who mean it.
    Button closing = Dialogs.button(dialog, close);
    dialog.setOnShown(event -> Background.afterwards(closing::requestFocus));
    dialog.showAndWait().filter(answer -> answer == undo).ifPresent(answer -> undo());
  }

  private List<String> failures(List<RenameRun.Failed> failed) {
    return failed.stream()
        .map(each -> each.entry().relativePath() + ": " + each.text(texts.messagesProperty().get()))
        .collect(Collectors.toCollection(ArrayList::new));
  }
}
