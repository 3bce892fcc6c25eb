package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.form.FileNames;
import hoego.form.FolderFacts;
import hoego.form.NameChange;
import hoego.form.NameMentions;
import hoego.form.Publication;
import hoego.library.PostEntry;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.tags.RenameRun;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.Banner;
import hoego.ui.editor.EditorPane;
import hoego.ui.task.Background;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/**
 * Gives a post's file another name, and moves the open one between drafts and posts. FX thread
 * only; files are moved off it.
 */
final class PostMoves {
  private final Texts texts;
  private final Dialogs dialogs;
  private final EditorPane editor;
  private final Editing editing;
  private final Saving saving;
  private final OpenFolder folder;
  private final FormSync form;
  private final BiConsumer<Path, Runnable> reopen;
  private final SimpleObjectProperty<@Nullable NameChange> last = new SimpleObjectProperty<>();

  /**
   * Moves of the open post.
   *
   * @param reopen goes on with it where it is now, and runs something then
   */
  PostMoves(
      Texts texts,
      Dialogs dialogs,
      EditorPane editor,
      Editing editing,
      Saving saving,
      OpenFolder folder,
      FormSync form,
      BiConsumer<Path, Runnable> reopen) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.editor = editor;
    this.editing = editing;
    this.saving = saving;
    this.folder = folder;
    this.form = form;
    this.reopen = reopen;
    folder.folderProperty().addListener((of, was, is) -> last.set(null));
  }

  /** Says what the commands do. */
  void bind(Actions actions) {
    actions.on(
        Command.PUBLISH,
        isOpen(post -> FileNames.published(post.path(), LocalDate.EPOCH).isPresent()),
        this::publish);
    actions.on(
        Command.UNPUBLISH,
        isOpen(post -> FileNames.unpublished(post.path()).isPresent()),
        this::unpublish);
    actions.on(Command.UNDO_RENAME, last.isNotNull(), this::undo);
  }

  private BooleanBinding isOpen(Predicate<OpenPost> kind) {
    return Bindings.createBooleanBinding(
        () -> {
          OpenPost post = editing.postProperty().get();
          return post != null && post.editable() && kind.test(post);
        },
        editing.postProperty());
  }

  private void publish() {
    OpenPost post = editing.postProperty().get();
    if (post == null) {
      return;
    }
    editor.endComposition();
    String text = editor.text();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(post.path());
    FolderFacts facts = form.facts();
    Background.run(
        () ->
            Publication.of(
                post.path(),
                text,
                JekyllSite.read(SiteRoot.find(post.path(), opened)),
                facts,
                Instant.now()),
        draft -> {
          if (post == editing.postProperty().get() && text.equals(editor.text())) {
            new PublishDialog(texts, dialogs, draft)
                .ask()
                .ifPresent(
                    outcome -> unlessTaken(post, outcome.to(), () -> publish(post, text, outcome)));
          }
        },
        problem -> failed(post.path(), post.path(), problem));
  }

  private void publish(OpenPost post, String text, Publication.Outcome outcome) {
    if (text.equals(editor.text())) {
      editor.apply(outcome.change());
      saveAndMove(post, outcome.to());
    }
  }

  private void unpublish() {
    OpenPost post = editing.postProperty().get();
    if (post != null) {
      FileNames.unpublished(post.path())
          .ifPresent(to -> unlessTaken(post, to, () -> saveAndMove(post, to)));
    }
  }

  /** Nothing is changed before it is known that there is room. */
  private void unlessTaken(OpenPost post, Path to, Runnable then) {
    Background.run(
        () -> Disk.exists(to),
        taken -> {
          if (post != editing.postProperty().get()) {
            return;
          }
          if (taken) {
            failed(post.path(), to, new FileAlreadyExistsException(to.toString()));
          } else {
            then.run();
          }
        },
        problem -> failed(post.path(), to, problem));
  }

  private void saveAndMove(OpenPost post, Path to) {
    saved(
        post,
        () -> {
          NameMentions alone = new NameMentions(post.path(), to, List.of(), Map.of());
          move(post, alone, false, false, false);
        });
  }

  /**
   * Gives a post's file another name in its folder: looks for what mentions the old one, and asks
   * where something does.
   *
   * @param path the file, of the open post or of another one
   */
  void rename(Path path, String name) {
    OpenPost open = editing.postProperty().get();
    OpenPost post = open != null && open.path().equals(path) ? open : null;
    if (post == null) {
      find(null, path, path.resolveSibling(name));
    } else {
      saved(post, () -> find(post, path, path.resolveSibling(name)));
    }
  }

  private void find(@Nullable OpenPost post, Path from, Path to) {
    String shown = post == null ? null : editor.text();
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(from);
    List<Path> posts =
        folder.indexProperty().get().entries().stream().map(PostEntry::path).toList();
    Background.run(
        () ->
            NameMentions.find(
                JekyllSite.read(SiteRoot.find(from, opened)),
                posts,
                from,
                to,
                shown == null ? TextFile.read(from).text() : shown),
        found -> {
          if (post == null || post == editing.postProperty().get()) {
            ask(post, found);
          }
        },
        problem -> failed(from, to, problem));
  }

  private void ask(@Nullable OpenPost post, NameMentions found) {
    if (found.isEmpty()) {
      move(post, found, false, false, true);
    } else {
      new MentionsDialog(texts, dialogs)
          .ask(found, folder.folderProperty().get())
          .ifPresent(answer -> move(post, found, answer.links(), answer.images(), true));
    }
  }

  /** Runs {@code then} once the text is on the disk. */
  private void saved(OpenPost post, Runnable then) {
    editor.endComposition();
    if (!editing.dirtyProperty().get()) {
      then.run();
      return;
    }
    saving.save(
        done -> {
          if (done && post == editing.postProperty().get() && !editing.dirtyProperty().get()) {
            then.run();
          }
        });
  }

  /**
   * Moves a file and changes what follows it.
   *
   * @param post the open post where the file is its, else null
   * @param named whether it is a name that was asked for, which can be taken back
   */
  private void move(
      @Nullable OpenPost post, NameMentions found, boolean links, boolean images, boolean named) {
    if (post != null && editing.dirtyProperty().get()) {
      // Typed while the question stood: it belongs to the file before it moves.
      return;
    }
    if (post != null) {
      editor.setEditable(false);
    }
    Background.run(
        () -> NameChange.make(found, links, images),
        done -> {
          folder.refresh(done.touched());
          last.set(named ? done : null);
          if (post != null && post == editing.postProperty().get()) {
            reopen.accept(found.to(), () -> offerUndo(done));
          } else {
            editing.lookAtDisk();
          }
          tell("mentions.failed", done.failed());
        },
        problem -> {
          if (post != null) {
            editor.setEditable(post == editing.postProperty().get() && post.editable());
          }
          failed(found.from(), found.to(), problem);
        });
  }

  /** Says what was changed beside the file's name, and how all of it is taken back. */
  private void offerUndo(NameChange done) {
    OpenPost post = editing.postProperty().get();
    if (post != null && post.path().equals(done.found().to()) && done.isMore()) {
      editing
          .notices()
          .done(
              post,
              texts.of("mentions.done", done.written().size(), done.folders().size()),
              List.of(new Banner.Choice("undo-rename", texts.of("mentions.undo"), this::undo)));
    }
  }

  private void undo() {
    NameChange done = last.get();
    if (done == null) {
      return;
    }
    OpenPost post = editing.postProperty().get();
    if (post != null && post.path().equals(done.found().to())) {
      saved(post, () -> undo(done, post));
    } else {
      editor.endComposition();
      undo(done, post);
    }
  }

  private void undo(NameChange done, @Nullable OpenPost post) {
    boolean own = post != null && post.path().equals(done.found().to());
    Path unsaved = post != null && editing.dirtyProperty().get() ? post.path() : null;
    last.set(null);
    if (own) {
      editor.setEditable(false);
    }
    Background.run(
        () -> done.undo(path -> path.equals(unsaved)),
        undone -> {
          folder.refresh(undone.touched());
          if (own && post == editing.postProperty().get()) {
            reopen.accept(done.found().from(), () -> {});
          } else {
            editing.lookAtDisk();
          }
          tell("mentions.undo-failed", undone.failed());
        },
        problem -> {
          // Where it can be told what stands in the way, it can be tried again.
          last.set(done);
          if (own) {
            editor.setEditable(post == editing.postProperty().get() && post.editable());
          }
          Path from = done.found().to();
          dialogs.tell(
              texts.now("dialog.failed"),
              texts.now("publish.failed", from.getFileName()),
              Troubles.text(problem, done.found().from(), texts));
        });
  }

  private void tell(String header, List<NameChange.Failed> failed) {
    if (!failed.isEmpty()) {
      dialogs.tell(
          texts.now("dialog.failed"),
          texts.now(header),
          failed.stream()
              .map(each -> shown(each.path()) + ": " + reason(each.outcome()))
              .collect(Collectors.joining("\n")));
    }
  }

  private String reason(@Nullable SaveOutcome outcome) {
    return outcome == null
        ? texts.now("mentions.still-named")
        : RenameRun.text(outcome, texts.messagesProperty().get());
  }

  private String shown(Path path) {
    Path opened = folder.folderProperty().get();
    return opened != null && path.startsWith(opened)
        ? opened.relativize(path).toString().replace('\\', '/')
        : path.toString();
  }

  private void failed(Path from, Path to, Exception problem) {
    dialogs.tell(
        texts.now("dialog.failed"),
        to.equals(from.resolveSibling(to.getFileName()))
            ? texts.now("rename.failed")
            : texts.now("publish.failed", from.getFileName()),
        Troubles.text(problem, to, texts));
  }
}
