package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.form.FileNames;
import hoego.form.FormModel;
import hoego.form.NameChange;
import hoego.form.NameMentions;
import hoego.library.PostEntry;
import hoego.post.EditOutcome.Changed;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEdit;
import hoego.post.FrontMatterValue;
import hoego.post.PostDate;
import hoego.post.PostSource;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.task.Background;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/**
 * Gives the open post's file the name that fits its front matter, and moves it between drafts and
 * posts. FX thread only; files are moved off it.
 */
final class PostMoves {
  private final Texts texts;
  private final Dialogs dialogs;
  private final EditorPane editor;
  private final Editing editing;
  private final Saving saving;
  private final OpenFolder folder;
  private final FormSync form;
  private final Consumer<Path> reopen;

  /**
   * Moves of the open post.
   *
   * @param reopen goes on with it where it is now
   */
  PostMoves(
      Texts texts,
      Dialogs dialogs,
      EditorPane editor,
      Editing editing,
      Saving saving,
      OpenFolder folder,
      FormSync form,
      Consumer<Path> reopen) {
    this.texts = texts;
    this.dialogs = dialogs;
    this.editor = editor;
    this.editing = editing;
    this.saving = saving;
    this.folder = folder;
    this.form = form;
    this.reopen = reopen;
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
    FormModel shown = form.model();
    ZoneId zone = shown == null ? ZoneId.systemDefault() : shown.zone();
    ZonedDateTime now = ZonedDateTime.now(zone).withNano(0);
    FileNames.published(post.path(), now.toLocalDate())
        .ifPresent(to -> unlessTaken(post, to, () -> publish(post, to, now)));
  }

  private void publish(OpenPost post, Path to, ZonedDateTime now) {
    editor.endComposition();
    FrontMatter matter = FrontMatter.of(PostSource.of(editor.text()));
    boolean dated = matter.entry("date").isPresent();
    if (dated || form.facts().keys().share("date") >= 0.5) {
      boolean timed =
          dated
              ? matter.date().map(PostDate::time).isPresent()
              : form.facts().keys().hasTime("date");
      FrontMatterValue value =
          new FrontMatterValue.Moment(
              now.toLocalDate(), timed ? now.toLocalTime() : null, timed ? now.getOffset() : null);
      if (FrontMatterEdit.of(editor.text(), form.facts().keys()).set("date", value)
          instanceof Changed(var change)) {
        editor.apply(change);
      } else {
        dialogs.tell(
            texts.now("dialog.failed"),
            texts.now("publish.failed", post.path().getFileName()),
            texts.now("publish.no-date"));
        return;
      }
    }
    saveAndMove(post, to);
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
            failed(post, to, new FileAlreadyExistsException(to.toString()));
          } else {
            then.run();
          }
        },
        problem -> failed(post, to, problem));
  }

  private void saveAndMove(OpenPost post, Path to) {
    saved(
        post,
        () -> {
          NameMentions alone = new NameMentions(post.path(), to, List.of(), Map.of());
          move(post, alone, false, false);
        });
  }

  /** Looks for what mentions the old name, and asks where something does. */
  void rename(String name) {
    OpenPost post = editing.postProperty().get();
    if (post == null) {
      return;
    }
    Path to = post.path().resolveSibling(name);
    saved(
        post,
        () -> {
          String text = editor.text();
          Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(post.path());
          List<Path> posts =
              folder.indexProperty().get().entries().stream().map(PostEntry::path).toList();
          Background.run(
              () ->
                  NameMentions.find(
                      JekyllSite.read(SiteRoot.find(post.path(), opened)),
                      posts,
                      post.path(),
                      to,
                      text),
              found -> {
                if (post == editing.postProperty().get()) {
                  ask(post, found);
                }
              },
              problem -> failed(post, to, problem));
        });
  }

  private void ask(OpenPost post, NameMentions found) {
    if (found.isEmpty()) {
      move(post, found, false, false);
    } else {
      new MentionsDialog(texts, dialogs)
          .ask(found, folder.folderProperty().get())
          .ifPresent(answer -> move(post, found, answer.links(), answer.images()));
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

  private void move(OpenPost post, NameMentions found, boolean links, boolean images) {
    if (editing.dirtyProperty().get()) {
      // Typed while the question stood: it belongs to the file before it moves.
      return;
    }
    editor.setEditable(false);
    Background.run(
        () -> NameChange.make(found, links, images),
        done -> {
          folder.refresh(done.touched());
          if (post == editing.postProperty().get()) {
            reopen.accept(found.to());
          }
          if (!done.failed().isEmpty()) {
            dialogs.tell(
                texts.now("dialog.failed"),
                texts.now("mentions.failed"),
                String.join("\n", done.failed().stream().map(Path::toString).toList()));
          }
        },
        problem -> {
          editor.setEditable(post == editing.postProperty().get() && post.editable());
          failed(post, found.to(), problem);
        });
  }

  private void failed(OpenPost post, Path to, Exception problem) {
    dialogs.tell(
        texts.now("dialog.failed"),
        texts.now("publish.failed", post.path().getFileName()),
        Troubles.text(problem, to, texts));
  }
}
