package hoego.ui;

import hoego.settings.Session;
import hoego.settings.Settings;
import hoego.settings.Settings.LanguageChoice;
import hoego.settings.SettingsFolder;
import hoego.settings.Zoom;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Keymap;
import hoego.ui.action.Menus;
import hoego.ui.action.ShortcutSheet;
import hoego.ui.action.Texts;
import hoego.ui.editor.EditorPane;
import hoego.ui.editor.TypeLook;
import hoego.ui.field.CompositionGuard;
import hoego.ui.library.PostListPane;
import hoego.ui.outline.OutlinePane;
import hoego.ui.preview.PreviewPane;
import hoego.ui.window.FocusMode;
import hoego.ui.window.Fonts;
import hoego.ui.window.MainWindow;
import hoego.ui.window.Overlay;
import hoego.ui.window.StatusCounts;
import hoego.ui.window.StatusFindings;
import hoego.ui.window.Theme;
import hoego.ui.workspace.Dialogs;
import hoego.ui.workspace.Exporting;
import hoego.ui.workspace.GoalDialog;
import hoego.ui.workspace.Links;
import hoego.ui.workspace.PostRenderer;
import hoego.ui.workspace.Workspace;
import hoego.web.WebPictures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Duration;

/** Puts the window together and keeps how it was left; FX thread only. */
public final class HoegoApp {
  /**
   * What the window begins with.
   *
   * @param folder the folder to open; empty for the one that was open last
   * @param post the post to open; empty for the one that was open last in that folder
   * @param spoken the language to speak this time; empty for the one in the settings
   * @param keep where settings and session are kept; empty for a window that leaves no trace
   * @param browser opens an address outside
   * @param chooser asks where to export to
   * @param textScale how much larger than usual all text is to be, 1 for the usual
   */
  public record Start(
      Optional<Path> folder,
      Optional<Path> post,
      Settings settings,
      Optional<LanguageChoice> spoken,
      Session session,
      Optional<SettingsFolder> keep,
      Consumer<String> browser,
      Exporting.Chooser chooser,
      WebPictures web,
      double textScale) {}

  private static final Duration ZOOM_SHOWN = Duration.seconds(1.6);

  private final Stage stage;
  private final Start start;
  private final Texts texts;
  private final Theme theme;
  private final Preferences preferences;
  private final CompositionGuard guard = new CompositionGuard();
  private final EditorPane editor;
  private final PreviewPane preview;
  private final PostListPane list;
  private final MainWindow window;
  private final Overlay overlay;
  private final FocusMode focusMode;
  private final Workspace workspace;
  private final Dialogs dialogs;
  private final Navigation navigation;
  private final StatusCounts counts;
  private final Actions actions = new Actions();
  private final WindowPlace place;
  private final Beginning beginning;
  private final Keymap keymap = new Keymap();

  /** Builds the window in {@code stage}, which is not shown yet. */
  public HoegoApp(Stage stage, Start start) {
    Fonts.load();
    this.stage = stage;
    this.start = start;
    texts = new Texts(start.spoken().orElse(start.settings().language()).locale());
    theme = new Theme(start.textScale());
    preferences = new Preferences(start.settings(), start.keep(), texts, theme);
    FolderSettings folderSettings = new FolderSettings(preferences);
    PostRenderer renderer = new PostRenderer(folderSettings, start.web());
    Beginning.First first = Beginning.First.of(start);
    Path folder = first.folder().orElse(null);
    if (folder != null) {
      first
          .post()
          .ifPresent(
              post ->
                  renderer.readAhead(
                      post, folder, texts.messagesProperty().get(), first.topLine()));
    }
    theme.choose(start.settings().theme());
    editor = new EditorPane(texts, keymap, guard);
    preview = new PreviewPane(texts);
    list = new PostListPane(texts);
    Links links = new Links(texts, start.browser());
    dialogs = new Dialogs(texts, () -> stage, theme::sheets);
    workspace =
        new Workspace(
            texts,
            guard,
            editor,
            preview,
            list,
            dialogs,
            links,
            start.chooser(),
            () -> stage,
            renderer);
    editor.setHead(workspace.form(), workspace.form()::commit);
    OutlinePane outline = new OutlinePane(texts);
    window =
        new MainWindow(
            texts, list, outline, workspace.form(), editor, preview, workspace.webImages(), links);
    overlay = new Overlay(window);
    focusMode = new FocusMode(stage, window, overlay, keymap, texts);
    navigation =
        new Navigation(
            texts, actions, keymap, workspace, editor, outline, overlay, start.session());
    counts = new StatusCounts(texts, workspace.counting(), overlay, actions);
    Menus menus = new Menus(actions, keymap, texts);
    workspace.bind(actions, menus, overlay::say);
    window.bind(actions);
    focusMode.bind(actions);
    preferences.addListener(this::follow);
    folderSettings.bind(actions, workspace);
    preferences.bind(actions);
    bindFolderCss();
    bindHelp();
    new SettingsWindow(texts, preferences, dialogs, window, workspace.look()).bind(actions);
    bindCounts();
    bindZoom();
    StatusFindings findings =
        new StatusFindings(
            texts,
            workspace.findings(),
            overlay,
            workspace.folder().folderProperty()::get,
            kind -> preferences.change(is -> is.withDoctor(is.doctor().without(kind.id()))));
    findings.bind(actions, editor.remarks()::setOnSign);
    window.furnish(menus, workspace.status(), counts, findings);
    follow(start.settings());
    preview.setDark(theme.darkProperty().get());
    Scene scene = new Scene(overlay, start.session().width(), start.session().height());
    menus.listen(scene);
    scene.getStylesheets().setAll(theme.sheets());
    theme
        .darkProperty()
        .addListener(
            (of, was, is) -> {
              scene.getStylesheets().setAll(theme.sheets());
              dialogs.restyle();
              preview.setDark(is);
            });
    stage.setScene(scene);
    guard.guard(scene);
    guard.guardAllWindows();
    // Two guards would each take what is being composed.
    stage.addEventHandler(WindowEvent.WINDOW_HIDDEN, event -> guard.close());
    stage.setMinWidth(640);
    stage.setMinHeight(420);
    place = new WindowPlace(stage, start.session(), start.keep().isPresent());
    beginning = new Beginning(stage, start, first, window, list, editor, preview, workspace);
    stage.titleProperty().bind(workspace.status().title());
    stage.addEventFilter(WindowEvent.WINDOW_CLOSE_REQUEST, this::closeRequested);
    stage
        .focusedProperty()
        .addListener(
            (of, was, is) -> {
              if (is) {
                workspace.lookAtDisk();
              }
            });
  }

  /** Shows the window and opens what it begins with. */
  public void show() {
    beginning.show();
  }

  /** Whether list, editor and preview show what they are to show. */
  public ObservableBooleanValue settledProperty() {
    return workspace.settledProperty();
  }

  /** The window. */
  public Stage stage() {
    return stage;
  }

  /** What is open in it. */
  public Workspace workspace() {
    return workspace;
  }

  /** What its commands do. */
  public Actions actions() {
    return actions;
  }

  /** Its preview. */
  public PreviewPane preview() {
    return preview;
  }

  /** Its editor. */
  public EditorPane editor() {
    return editor;
  }

  /** Closes the window without asking, keeping how it was left. */
  public void close() {
    beginning.over();
    focusMode.dress();
    keepSession();
    workspace.close();
    stage.hide();
  }

  /** Shows what was chosen. */
  private void follow(Settings chosen) {
    keymap.follow(chosen.keys());
    editor.wrapProperty().set(chosen.writing().wrap());
    editor.lineNumbersProperty().set(chosen.writing().lineNumbers());
    editor.typewriterProperty().set(chosen.writing().typewriter());
    editor.dimmingProperty().set(chosen.writing().dimming());
    Settings.Type type = chosen.type();
    editor.setType(
        new TypeLook(
            type.family(), type.size() * start.textScale(), type.lineHeight(), type.column()));
    preview.setZoom(chosen.preview().zoom() / 100.0 * start.textScale());
    counts.setGoal(chosen.writing().goal());
    workspace.findings().follow(chosen.doctor());
    preview.setFolderCss(chosen.preview().folderCss() ? workspace.look().cssProperty().get() : "");
  }

  private void bindFolderCss() {
    var css = workspace.look().cssProperty();
    css.addListener((of, was, is) -> follow(preferences.now()));
    preferences.bindFolderCss(actions, css.isNotEmpty());
  }

  private void bindCounts() {
    actions.on(Command.COUNTS, workspace.renderedProperty().isNotNull(), counts::toggleAll);
    actions.on(
        Command.GOAL,
        () ->
            new GoalDialog(texts, dialogs)
                .ask(preferences.now().writing().goal(), Settings.Writing.MOST_GOAL)
                .ifPresent(
                    goal -> preferences.change(is -> is.withWriting(is.writing().withGoal(goal)))));
  }

  private void bindZoom() {
    zoom(Command.ZOOM_IN, Zoom::in);
    zoom(Command.ZOOM_OUT, Zoom::out);
    zoom(Command.ZOOM_RESET, Zoom::reset);
  }

  private void zoom(Command command, UnaryOperator<Settings> change) {
    actions.on(
        command,
        () -> {
          preferences.change(change);
          Settings is = preferences.now();
          overlay.say(texts.now("zoom.now", is.preview().zoom(), is.type().size()), ZOOM_SHOWN);
        });
  }

  private void bindHelp() {
    actions.on(Command.QUIT, this::quit);
    actions.on(
        Command.SHORTCUTS,
        () -> dialogs.show(texts.now("command.shortcuts"), null, new ShortcutSheet(texts, keymap)));
    actions.on(
        Command.ABOUT,
        () ->
            dialogs.tell(
                texts.now("command.about"),
                texts.now("app.name") + " " + version(),
                texts.now("about.text")));
  }

  private void closeRequested(WindowEvent event) {
    event.consume();
    quit();
  }

  private void quit() {
    workspace.leaving(this::close);
  }

  private void keepSession() {
    if (start.keep().isEmpty()) {
      return;
    }
    Path folder = workspace.folder().folderProperty().get();
    Path post = workspace.openPath();
    Rectangle2D usual = place.usual();
    Session placed =
        new Session(
            folder == null ? "" : folder.toString(),
            post == null ? "" : post.toString(),
            editor.caret(),
            (int) editor.topLine(),
            window.viewName(),
            window.libraryShown(),
            libraryWidth(usual.getWidth()),
            window.editorWidth(),
            usual.getMinX(),
            usual.getMinY(),
            usual.getWidth(),
            usual.getHeight(),
            stage.isMaximized());
    Session left = placed.with(window.outlineShown(), navigation.recent(), window.formOpen());
    try {
      start.keep().get().keep(left);
    } catch (IOException problem) {
      Preferences.complain(problem);
    }
  }

  /** The list's share of a window so wide in which it is as wide as it is now. */
  private double libraryWidth(double usual) {
    double share = window.libraryWidth();
    return stage.isFullScreen() ? Math.clamp(share * stage.getWidth() / usual, 0, 0.8) : share;
  }

  private static String version() {
    String version = HoegoApp.class.getPackage().getImplementationVersion();
    return version == null ? "dev" : version;
  }
}
