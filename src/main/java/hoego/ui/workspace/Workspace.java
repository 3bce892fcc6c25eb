package hoego.ui.workspace;

import hoego.markdown.RenderedPost;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.field.CompositionGuard;
import hoego.ui.frontmatter.FrontMatterForm;
import hoego.ui.library.PostListPane;
import hoego.ui.preview.PreviewPane;
import hoego.web.WebPictures;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What is open in the window and what is done with it: list, editor and preview brought together.
 */
public final class Workspace {
  private final Texts texts;
  private final EditorPane editor;
  private final PreviewPane preview;
  private final PostListPane list;
  private final OpenFolder folder;
  private final Editing editing;
  private final Saving saving;
  private final PostFiles files;
  private final Exporting exporting;
  private final PutImages images;
  private final TagRenaming tags;
  private final FormSync form;
  private final Findings findings;
  private final Dialogs dialogs;
  private final Exporting.Chooser chooser;
  private final Supplier<@Nullable Window> owner;
  private final FolderStates states;
  private final Counting counting;
  private final FolderLook look;
  private final FolderMarkdown markdown;
  private final WebImagesBar webImages;
  private final WebPictures web;
  private final ObservableValue<@Nullable Path> openPath;
  private Actions actions = new Actions();

  /** A workspace over these panes. */
  public Workspace(
      Texts texts,
      CompositionGuard guard,
      EditorPane editor,
      PreviewPane preview,
      PostListPane list,
      Dialogs dialogs,
      Links links,
      Exporting.Chooser chooser,
      Supplier<@Nullable Window> owner,
      PostRenderer renderer) {
    folder = new OpenFolder(renderer.choices());
    web = renderer.web();
    this.texts = texts;
    this.editor = editor;
    this.preview = preview;
    this.list = list;
    this.dialogs = dialogs;
    this.chooser = chooser;
    this.owner = owner;
    editing = new Editing(texts, editor, preview, folder, renderer);
    openPath = editing.postProperty().map(post -> post == null ? null : post.path());
    saving = new Saving(texts, editor, editing, folder, new ConflictDialog(texts, dialogs));
    files = new PostFiles(texts, dialogs, folder, preview);
    exporting = new Exporting(texts, dialogs, owner, chooser);
    images = new PutImages(texts, dialogs, editor, editing, folder, chooser, owner);
    tags = new TagRenaming(texts, dialogs, editor, editing, folder);
    form = new FormSync(texts, guard, dialogs, editor, editing, saving, folder, this::reopen);
    findings = new Findings(texts, editor, editing, folder, list);
    findings.setOnOpen((path, at) -> open(path, at.finding().range().start(), at.line() - 5));
    findings.setOnLineEnds(saving::saveWithoutReturns);
    look = new FolderLook(folder);
    states = new FolderStates(texts, list, editor, command -> actions.run(command));
    counting = new Counting(editor, editing);
    webImages = new WebImagesBar(texts, editing, command -> actions.run(command));
    preview.setOnShowWebImages(() -> actions.run(Command.WEB_IMAGES_POST));
    markdown = new FolderMarkdown(folder);
    preview.setOnLink(links::show);
    preview.setOnCard(links::follow);
    list.setOnOpen(entry -> open(entry.path()));
    list.setReasons(new ListReasons(texts, folder));
    folder
        .indexProperty()
        .addListener(
            (of, was, is) -> {
              list.show(is);
              showState(folder.stateProperty().get());
            });
    folder.stateProperty().addListener((of, was, is) -> showState(is));
    folder.setOnChanged(this::changed, editing::lookAtDisk);
    editing
        .postProperty()
        .addListener(
            (of, was, is) -> {
              list.setOpenPost(is == null ? null : is.path());
              showState(folder.stateProperty().get());
            });
    showState(folder.stateProperty().get());
  }

  /**
   * Says what each command does here.
   *
   * @param say says a sentence to the writer that goes by itself
   */
  public void bind(Actions table, Menus menus, Consumer<String> say) {
    actions = table;
    BooleanBinding hasPost = editing.postProperty().isNotNull();
    BooleanBinding hasFolder = folder.folderProperty().isNotNull();
    BooleanBinding hasSelected = list.selectedProperty().isNotNull().or(hasPost);
    table.on(Command.NEW_POST, hasFolder, () -> leaving(() -> files.newPosts().make(this::begin)));
    table.on(
        Command.EDIT_TEMPLATE,
        hasFolder,
        () -> leaving(() -> files.newPosts().editTemplate(this::begin)));
    table.on(Command.OPEN_FOLDER, this::chooseFolder);
    table.on(Command.RELOAD_FOLDER, hasFolder, this::reload);
    table.on(Command.SAVE, hasPost, () -> saving.save(done -> {}));
    new ChosenPost(this, list, editor, editing, files, form.moves()).bind(table, hasSelected);
    exporting.bind(table, editor, editing, folder, this::leaving);
    new TextCommands(editor, preview, owner).bind(table);
    editor.finding().bind(table, hasPost);
    images.bind(table);
    tags.bind(table);
    form.bind(table, menus);
    FindingSteps.bind(editor, findings, table, words -> say.accept(texts.now(words)));
    Formatting.bind(editor, table, menus);
    list.setPostMenu(menus.items(Command.RENAME, Command.DUPLICATE, Command.DELETE));
  }

  /** The opened folder. */
  public OpenFolder folder() {
    return folder;
  }

  /**
   * What remembers which templates were used.
   *
   * @param known the keys of what was used, the newest first
   * @param now hears the key of what is used
   */
  public void setMemory(Supplier<List<String>> known, Consumer<String> now) {
    files.newPosts().setMemory(known, now);
  }

  /** The form of the open post's front matter. */
  public FrontMatterForm form() {
    return form.form();
  }

  /** What the opened folder offers for the preview's look. */
  public FolderLook look() {
    return look;
  }

  /** The Markdown that the opened folder's settings name. */
  public FolderMarkdown markdown() {
    return markdown;
  }

  /** Lets the writer have the images of the web. */
  public WebImagesBar webImages() {
    return webImages;
  }

  /** Something else has been chosen for a folder or a post. */
  public void choicesChanged() {
    editing.anew();
    findings.lookAnew();
  }

  /** Whether there is writing that is not on the disk. */
  public BooleanBinding dirtyProperty() {
    return editing.dirtyProperty();
  }

  /** What the status bar says of the open post. */
  public PostStatus status() {
    return new PostStatus(texts, editor, editing, saving);
  }

  /** Colours code, and draws formulas and diagrams, from now on. */
  public void beginDrawing() {
    editing.beginDrawing();
  }

  /** The open post as it was rendered last, null where none is open. */
  public ReadOnlyObjectProperty<@Nullable RenderedPost> renderedProperty() {
    return editing.renderedProperty();
  }

  /** What the post doctor has found in it, and in its folder. */
  public Findings findings() {
    return findings;
  }

  /** How long the open post is. */
  public Counting counting() {
    return counting;
  }

  /** Takes the writer to a line (0-based) in editor and preview. */
  public void goToLine(int line) {
    editor.goToLine(line);
    preview.scrollToLine(line);
  }

  /** Whether preview and colours show the text as it stands. */
  public BooleanBinding settledProperty() {
    return editing
        .inStepProperty()
        .and(
            Bindings.createBooleanBinding(
                () -> !(folder.stateProperty().get() instanceof OpenFolder.State.Reading),
                folder.stateProperty()))
        .and(preview.readyProperty());
  }

  /** The open post's path, null where none is open. */
  public ObservableValue<@Nullable Path> openPathProperty() {
    return openPath;
  }

  /** The open post's path, null where none is open. */
  public @Nullable Path openPath() {
    OpenPost post = editing.postProperty().get();
    return post == null ? null : post.path();
  }

  /** Opens a folder; {@code ready} runs when it has been read or can't be. */
  public void openFolder(Path opened, Runnable ready) {
    openFolder(opened, Runnable::run, ready);
  }

  /** The same, but its posts are read when {@code pace} runs what it is given. */
  public void openFolder(Path opened, Consumer<Runnable> pace, Runnable ready) {
    editing.close();
    folder.open(opened.toAbsolutePath().normalize(), pace, ready);
  }

  /** Opens a post, after the one that is open has been let go. */
  public void open(Path path) {
    if (path.equals(openPath())) {
      editor.focus();
      return;
    }
    open(path, 0, 0);
  }

  private void open(Path path, int caret, int topLine) {
    leaving(() -> editing.open(path, caret, Math.max(0, topLine), editor::focus));
  }

  /** Opens the newest published post unless one is open; {@code shown} runs when that is there. */
  public void openNewest(Runnable shown) {
    folder.indexProperty().get().entries().stream()
        .filter(entry -> openPath() == null)
        .filter(entry -> !entry.post().draft() && entry.post().date() != null)
        .findFirst()
        .ifPresentOrElse(entry -> restore(entry.path(), 0, 0, () -> focusThen(shown)), shown);
  }

  private void focusThen(Runnable then) {
    editor.focus();
    then.run();
  }

  /** Opens a post as it was left. */
  public void restore(Path path, int caret, double topLine, Runnable then) {
    editing.open(path, caret, topLine, then);
  }

  /**
   * Runs {@code then} once what was written is saved or given up; not at all if the writer stays.
   */
  public void leaving(Runnable then) {
    editor.endComposition();
    OpenPost post = editing.postProperty().get();
    // Of a file that is gone the window has the only copy.
    if (post == null || !(editing.dirtyProperty().get() || post.gone())) {
      then.run();
      return;
    }
    switch (dialogs.unsaved(post.path().getFileName().toString())) {
      case SAVE ->
          saving.save(
              done -> {
                if (done) {
                  // Something may have been typed since.
                  leaving(then);
                }
              });
      case DISCARD -> then.run();
      case STAY -> list.setOpenPost(openPath());
    }
  }

  /** Looks whether others have changed anything, for instance when the window is come back to. */
  public void lookAtDisk() {
    editing.lookAtDisk();
  }

  /** Stops what runs in the background. */
  public void close() {
    folder.close();
    findings.close();
  }

  private void changed(Set<Path> paths) {
    findings.changed(paths);
    if (paths.stream().anyMatch(Findings::isSettings)) {
      // The site's clock may be another: all dates are told anew.
      folder.reload();
    }
    Path open = openPath();
    if (open != null && paths.contains(open)) {
      editing.lookAtDisk();
    }
    if (paths.stream().anyMatch(path -> !path.equals(open))) {
      // A picture may have come or gone.
      editing.anew();
      form.anew();
      look.look();
      markdown.look();
    }
  }

  private void reload() {
    folder.reload();
    web.forgetRefused();
    editing.lookAtDisk();
    editing.anew();
    findings.lookAnew();
    form.anew();
  }

  private void chooseFolder() {
    Window window = owner.get();
    if (window == null) {
      return;
    }
    var chosen = chooser.folder(window, texts.now("open.title"), folder.folderProperty().get());
    if (chosen != null) {
      leaving(() -> openFolder(chosen.toPath(), () -> openNewest(() -> {})));
    }
  }

  private void begin(NewPosts.Opened made) {
    leaving(() -> restore(made.path(), made.caret(), 0, editor::focus));
  }

  /** Goes on with the open post, whose file has another name; {@code then} runs when it shows. */
  void reopen(Path to, Runnable then) {
    restore(
        to,
        editor.caret(),
        editor.topLine(),
        () -> {
          editor.focus();
          then.run();
        });
  }

  private void showState(OpenFolder.State state) {
    boolean postShows = editing.postProperty().get() != null || editing.unreadable();
    states.show(state, folder, postShows);
  }
}
