package hoego.ui.workspace;

import hoego.form.FolderFacts;
import hoego.form.FormModel;
import hoego.form.FormReader;
import hoego.library.PostEntry;
import hoego.library.PostIndex;
import hoego.post.EditOutcome;
import hoego.post.EditOutcome.Changed;
import hoego.post.EditOutcome.Refused;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEdit;
import hoego.post.Post;
import hoego.post.PostSource;
import hoego.post.Refusal;
import hoego.site.JekyllSite;
import hoego.site.SiteRoot;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.field.CompositionGuard;
import hoego.ui.frontmatter.FieldEdits;
import hoego.ui.frontmatter.FrontMatterForm;
import hoego.ui.task.Latest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the form in step with the text: every edit is read off the FX thread and shown, and what is
 * done in the form is an edit. FX thread only.
 */
final class FormSync {
  /**
   * What is known of the open post beside its text.
   *
   * @param titleBefore the title that it had when it was opened
   */
  private record Known(OpenPost post, JekyllSite site, String titleBefore) {}

  /**
   * What the folder has taught.
   *
   * @param names the tags and categories of each post, which it was learnt of
   */
  private record Learnt(List<List<String>> names, FolderFacts facts) {}

  private final EditorPane editor;
  private final Editing editing;
  private final OpenFolder folder;
  private final FrontMatterForm form;
  private final PostMoves moves;
  private final Latest lane = new Latest();
  private final Latest learning = new Latest();
  private Learnt last = new Learnt(List.of(), FolderFacts.NONE);
  private volatile @Nullable Known known;
  private @Nullable FormModel model;
  private long version;

  /** The text that the post had when it was opened. */
  private String first = "";

  /**
   * A form for the post in the editor.
   *
   * @param reopen goes on with the post where its file is now, and runs something then
   */
  FormSync(
      Texts texts,
      CompositionGuard guard,
      Dialogs dialogs,
      EditorPane editor,
      Editing editing,
      Saving saving,
      OpenFolder folder,
      BiConsumer<Path, Runnable> reopen) {
    this.editor = editor;
    this.editing = editing;
    this.folder = folder;
    form = new FrontMatterForm(texts, guard, new Edits(), this::rename);
    moves = new PostMoves(texts, dialogs, editor, editing, saving, folder, this, reopen);
    form.editableProperty().bind(editor.editableProperty());
    form.mostProperty().bind(editor.heightProperty().multiply(0.5));
    editor.addOnEdit(this::look);
    editing
        .postProperty()
        .addListener(
            (of, was, is) -> {
              form.forget();
              first = is == null ? "" : is.file().text();
              look();
            });
    folder.indexProperty().addListener((of, was, is) -> learn(is));
    folder.stateProperty().addListener((of, was, is) -> learn(folder.indexProperty().get()));
    look();
  }

  FrontMatterForm form() {
    return form;
  }

  /** What gives posts' files another name. */
  PostMoves moves() {
    return moves;
  }

  /** What the folder's posts have. */
  FolderFacts facts() {
    return last.facts();
  }

  /** What is shown of the post as it stands, null while nothing is. */
  @Nullable FormModel model() {
    return model;
  }

  /** Says what the command does, and puts its button into the form. */
  void bind(Actions actions, Menus menus) {
    actions.onSwitch(
        Command.FRONT_MATTER,
        editing.postProperty().isNotNull(),
        form.openProperty(),
        () -> {
          boolean open = !form.openProperty().get();
          form.openProperty().set(open);
          if (open) {
            form.begin();
          }
        });
    form.setToggle(menus.button(Command.FRONT_MATTER));
    moves.bind(actions);
  }

  private void rename() {
    FormModel now = model;
    OpenPost post = editing.postProperty().get();
    if (post != null && now != null && now.fileName() != null) {
      moves.rename(post.path(), now.fileName());
    }
  }

  /** Reads settings and text again: a file of the folder may have changed. */
  void anew() {
    known = null;
    look();
  }

  /** Learns from the folder once it has been read, and whenever its names are others. */
  private void learn(PostIndex index) {
    if (!(folder.stateProperty().get() instanceof OpenFolder.State.Ready)) {
      return;
    }
    List<Post> posts = index.entries().stream().map(PostEntry::post).toList();
    Learnt before = last;
    learning.submit(
        () -> {
          List<List<String>> names = new ArrayList<>();
          posts.forEach(post -> names.addAll(List.of(post.tags(), post.categories())));
          return before.names().equals(names)
              ? before
              : new Learnt(names, FolderFacts.learn(index));
        },
        learnt -> {
          if (learnt != before) {
            last = learnt;
            anew();
          }
        },
        FormSync::log);
  }

  /** Reads the text as it stands; what is older than the newest edit is not shown. */
  private void look() {
    long mine = ++version;
    OpenPost current = editing.postProperty().get();
    if (current == null) {
      model = null;
      form.show(null, facts());
      return;
    }
    Supplier<String> text = editor.textNow();
    String asOpened = first;
    Path opened = Optional.ofNullable(folder.folderProperty().get()).orElse(current.path());
    FolderFacts learnt = facts();
    lane.submit(
        () -> {
          Known of = known(current, opened, asOpened);
          return new FormReader(
                  current.path(),
                  current.file().modified().toInstant(),
                  of.titleBefore(),
                  of.site(),
                  learnt)
              .read(text.get());
        },
        read -> {
          if (mine == version) {
            model = read;
            form.show(read, learnt);
          }
        },
        FormSync::log);
  }

  private Known known(OpenPost current, Path opened, String first) {
    Known before = known;
    if (before != null && before.post() == current) {
      return before;
    }
    Known now =
        new Known(
            current,
            JekyllSite.read(SiteRoot.find(current.path(), opened)),
            FrontMatter.of(PostSource.of(first)).title().orElse(""));
    known = now;
    return now;
  }

  private static void log(Exception problem) {
    System.getLogger("hoego").log(System.Logger.Level.ERROR, "front matter", problem);
  }

  /** The text is the truth: each edit is of what it is now. */
  private final class Edits implements FieldEdits {
    @Override
    public @Nullable Refused make(Function<FrontMatterEdit, EditOutcome> edit) {
      OpenPost post = editing.postProperty().get();
      if (post == null || !post.editable()) {
        // Not asked of the pane: a field is left as well when the pane goes.
        return new Refused(Refusal.UNSAFE, 0);
      }
      return switch (edit.apply(FrontMatterEdit.of(editor.text(), facts().keys()))) {
        case Changed(var change) -> {
          editor.apply(change);
          yield null;
        }
        case Refused refused -> refused;
      };
    }

    @Override
    public void undo() {
      editor.undo();
    }

    @Override
    public void redo() {
      editor.redo();
    }

    @Override
    public void goTo(int offset) {
      editor.select(offset, offset);
    }

    @Override
    public void leave() {
      editor.focus();
    }
  }
}
