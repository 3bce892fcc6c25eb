package hoego.ui.window;

import hoego.settings.Session;
import hoego.ui.action.Actions;
import hoego.ui.action.Command;
import hoego.ui.action.Menus;
import hoego.ui.action.Texts;
import hoego.ui.editor.Banner;
import hoego.ui.editor.EditorPane;
import hoego.ui.frontmatter.FrontMatterForm;
import hoego.ui.library.PostListPane;
import hoego.ui.outline.OutlinePane;
import hoego.ui.preview.PreviewPane;
import hoego.ui.workspace.Links;
import hoego.ui.workspace.PostStatus;
import hoego.ui.workspace.WebImagesBar;
import java.util.List;
import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.MenuBar;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * The window's layout: menus and buttons above, list, editor and preview side by side, status
 * below.
 */
public final class MainWindow extends BorderPane {
  /** Which of editor and preview show. */
  public enum View {
    EDITOR,
    BOTH,
    PREVIEW
  }

  /** The formatting that has a button. */
  private final Texts texts;

  private final PostListPane list;
  private final OutlinePane outline;
  private final SidePane side;
  private final FrontMatterForm form;
  private final EditorPane editor;
  private final PreviewPane preview;
  private final VBox reading;
  private final SplitPane outer = new SplitPane();
  private final SplitPane inner = new SplitPane();
  private final VBox news = new VBox();
  private final ObjectProperty<View> view = new SimpleObjectProperty<>(View.BOTH);
  private final BooleanProperty library = new SimpleBooleanProperty(true);
  private @Nullable TopBars bars;
  private boolean postsBefore = true;
  private double sideBefore;
  private double libraryWidth = Session.FIRST.libraryWidth();
  private double editorWidth = Session.FIRST.editorWidth();

  /** Lays these panes out. */
  public MainWindow(
      Texts texts,
      PostListPane list,
      OutlinePane outline,
      FrontMatterForm form,
      EditorPane editor,
      PreviewPane preview,
      WebImagesBar webImages,
      Links links) {
    this.texts = texts;
    this.list = list;
    this.outline = outline;
    this.side = new SidePane(texts, list, outline);
    this.form = form;
    this.editor = editor;
    this.preview = preview;
    getStyleClass().add("main-window");
    SplitPane.setResizableWithParent(side, false);
    VBox right = new VBox(news, inner, links);
    VBox.setVgrow(inner, Priority.ALWAYS);
    right.setMinWidth(0);
    // The style sheet has a least width for it; until that is read, it must not push the dividers.
    side.setMinWidth(0);
    editor.setMinWidth(240);
    reading = new VBox(webImages, preview);
    VBox.setVgrow(preview, Priority.ALWAYS);
    reading.setMinWidth(240);
    outer.getItems().setAll(side, right);
    inner.getItems().setAll(editor, reading);
    setCenter(outer);
    view.addListener((of, was, is) -> arrange());
    library.addListener((of, was, is) -> arrangeLibrary(is));
  }

  /** Puts the menus, buttons and the status bar in, once every command has its doing. */
  public void furnish(
      Menus menus, PostStatus status, StatusCounts counts, StatusFindings findings) {
    MenuBar bar = menus.bar();
    bars = new TopBars(bar, new ToolRow(menus, widthProperty()), this);
    setTop(bars);
    setBottom(new StatusBar(status, counts, findings));
  }

  /** Hides menus, buttons and status until they are asked for, or shows them. */
  void setBare(boolean bare) {
    rememberDividers();
    if (bare) {
      sideBefore = libraryWidth * outer.getWidth();
    } else if (outer.getWidth() > 0) {
      // In pixels: what was left in a full screen has another share of the window than before.
      libraryWidth = sideBefore / outer.getWidth();
    }
    if (bars != null) {
      bars.setBare(bare);
    }
    form.setBare(bare);
    getBottom().setManaged(!bare);
    getBottom().setVisible(!bare);
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (bars != null && !bars.isManaged()) {
      bars.resizeRelocate(0, 0, getWidth(), bars.prefHeight(getWidth()));
    }
  }

  /** Shows editor, preview or both. */
  void show(View which) {
    view.set(which);
  }

  /** Shows what is at the side, or not. */
  void showLibrary(boolean shown) {
    library.set(shown);
  }

  /** Says something above the panes until the writer has seen it. */
  public void tell(ObservableValue<String> text) {
    Banner banner =
        new Banner(
            Banner.Kind.WARNING,
            text,
            List.of(
                new Banner.Choice(
                    "news-close", texts.of("dialog.close"), () -> news.getChildren().clear())));
    news.getChildren().setAll(banner);
  }

  /** Says what the commands of the view do. */
  public void bind(Actions actions) {
    WheelZoom.over(inner, actions);
    BooleanProperty ofOutline = side.outlineProperty();
    actions.onSwitch(
        Command.TOGGLE_LIBRARY,
        library.and(ofOutline.not()),
        () -> {
          library.set(!library.get() || ofOutline.get());
          ofOutline.set(false);
        });
    actions.onSwitch(Command.TOGGLE_OUTLINE, library.and(ofOutline), this::toggleOutline);
    actions.onSwitch(Command.EDITOR_ONLY, is(View.EDITOR), () -> view.set(View.EDITOR));
    actions.onSwitch(Command.SIDE_BY_SIDE, is(View.BOTH), () -> view.set(View.BOTH));
    actions.onSwitch(Command.PREVIEW_ONLY, is(View.PREVIEW), () -> view.set(View.PREVIEW));
    PaneFocus focus =
        new PaneFocus(
            List.of(
                new PaneFocus.Stop(library::get, side::isFocusWithin, this::focusSide),
                new PaneFocus.Stop(
                    () -> view.get() != View.PREVIEW && formOpen() && form.isVisible(),
                    form::hasFocus,
                    form::begin),
                new PaneFocus.Stop(
                    () -> view.get() != View.PREVIEW,
                    () -> editor.isFocusWithin() && !form.hasFocus(),
                    editor::focus),
                new PaneFocus.Stop(
                    () -> view.get() != View.EDITOR, preview::hasFocus, preview::focus)));
    actions.on(Command.NEXT_PANE, focus::next);
    actions.on(Command.PREVIOUS_PANE, focus::previous);
    actions.on(
        Command.FIND_POST,
        () -> {
          library.set(true);
          ofOutline.set(false);
          list.focusFilter();
        });
  }

  /** Arranges the panes as they were left. */
  public void restore(Session session) {
    libraryWidth = session.libraryWidth();
    editorWidth = session.editorWidth();
    place();
    library.set(session.library());
    side.outlineProperty().set(session.outline());
    form.openProperty().set(session.form());
    for (View each : View.values()) {
      if (each.name().equalsIgnoreCase(session.view())) {
        view.set(each);
      }
    }
    place();
  }

  /** How wide the list is, as a share of the window. */
  public double libraryWidth() {
    rememberDividers();
    return libraryWidth;
  }

  /** How wide the editor is, as a share of editor and preview. */
  public double editorWidth() {
    rememberDividers();
    return editorWidth;
  }

  /** Which panes show. */
  public View view() {
    return view.get();
  }

  /** Whether the list shows. */
  public boolean libraryShown() {
    return library.get();
  }

  /** Whether the outline has the list's place. */
  public boolean outlineShown() {
    return side.outlineProperty().get();
  }

  /** Whether the form of the front matter is open. */
  public boolean formOpen() {
    return form.openProperty().get();
  }

  /** Puts the dividers where they belong; to be called again once the window has its size. */
  public void place() {
    if (!outer.getDividers().isEmpty()) {
      outer.setDividerPositions(libraryWidth);
    }
    if (!inner.getDividers().isEmpty()) {
      inner.setDividerPositions(editorWidth);
    }
  }

  /** The view's name in a session. */
  public String viewName() {
    return view.get().name().toLowerCase(Locale.ROOT);
  }

  private ObservableBooleanValue is(View which) {
    return Bindings.equal(view, which);
  }

  /** Goes to the outline, or back to what was at the side before. */
  private void toggleOutline() {
    if (library.get() && outlineShown()) {
      boolean had = outline.hasFocus();
      side.outlineProperty().set(false);
      library.set(postsBefore);
      if (had) {
        editor.focus();
      }
    } else {
      postsBefore = library.get();
      side.outlineProperty().set(true);
      library.set(true);
      outline.focusCurrent();
    }
  }

  private void focusSide() {
    if (outlineShown()) {
      outline.focusCurrent();
    } else {
      list.focusFilter();
    }
  }

  private void rememberDividers() {
    if (!outer.getDividers().isEmpty()) {
      libraryWidth = outer.getDividerPositions()[0];
    }
    if (!inner.getDividers().isEmpty()) {
      editorWidth = inner.getDividerPositions()[0];
    }
  }

  private void arrange() {
    rememberDividers();
    // What stays is never taken out: it would lose the keyboard and its place in the text.
    shown(editor, view.get() != View.PREVIEW, 0);
    shown(reading, view.get() != View.EDITOR, inner.getItems().size());
    place();
    if (view.get() != View.PREVIEW) {
      editor.focus();
    }
  }

  private void shown(Node pane, boolean shows, int index) {
    if (!shows) {
      inner.getItems().remove(pane);
    } else if (!inner.getItems().contains(pane)) {
      inner.getItems().add(index, pane);
    }
  }

  private void arrangeLibrary(boolean shown) {
    rememberDividers();
    if (shown && !outer.getItems().contains(side)) {
      outer.getItems().addFirst(side);
    } else if (!shown) {
      outer.getItems().remove(side);
    }
    place();
    // Growing or shrinking, a split pane shares the difference out evenly.
    outer.layout();
    place();
  }
}
