package hoego.ui.preview;

import hoego.markdown.RenderedPost;
import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.time.Duration;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import javafx.beans.InvalidationListener;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Worker;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DragEvent;
import javafx.scene.input.InputEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.web.WebEngine;
import javafx.scene.web.WebView;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.events.Event;
import org.w3c.dom.events.EventListener;
import org.w3c.dom.events.EventTarget;
import org.w3c.dom.views.DocumentView;

/**
 * Shows a rendered post beside the editor.
 *
 * <p>FX thread only. JavaScript of a post never runs; the page is loaded once and then patched.
 */
public final class PreviewPane extends StackPane {
  private static final Duration BETWEEN_PIECES = Duration.ofMillis(20);

  private final Texts texts;
  private final PreviewPage page;
  private final Label address = new Label();
  private final PageLinks links = new PageLinks(this::scrollToId, this::pointed);
  private final Stirring stirring = new Stirring(this::moves);
  private final ReadOnlyBooleanWrapper ready = new ReadOnlyBooleanWrapper();
  private DoubleConsumer onScroll = line -> {};
  private @Nullable WebView view;
  private boolean dark;
  private double zoom = 1;
  private long quietUntil;
  private String header = "";
  private String style = "";
  private boolean up;
  private boolean waiting;

  /** The line to be brought to the top as soon as it is there, not a number for none. */
  private double wanted;

  /** The line that was last brought to the top; not a number where the page has moved since. */
  private double place = Double.NaN;

  private @Nullable RenderedPost shown;

  /** An empty preview; its WebView is made when first shown. */
  public PreviewPane(Texts texts) {
    this.texts = texts;
    page = new PreviewPage(() -> texts.now("preview.block-too-long"));
    getStyleClass().add("preview-pane");
    address.getStyleClass().add("link-address");
    address.setVisible(false);
    address.setMouseTransparent(true);
    StackPane.setAlignment(address, Pos.BOTTOM_LEFT);
    getChildren().add(address);
  }

  /** Makes the WebView: costly, so after the window has been painted. */
  public void start() {
    if (view != null) {
      return;
    }
    WebView made = new WebView();
    Stirring.takeOver();
    WebEngine engine = made.getEngine();
    engine.setJavaScriptEnabled(false);
    PreviewProtocol.installed().keepApart(engine);
    engine.setCreatePopupHandler(features -> null);
    engine.setConfirmHandler(message -> false);
    engine.setPromptHandler(prompt -> null);
    made.setContextMenuEnabled(false);
    made.setZoom(zoom);
    made.setAccessibleText(texts.now("preview.name"));
    // Dropping a file or an address would load it in place of the post.
    made.addEventFilter(DragEvent.ANY, DragEvent::consume);
    made.setOnMouseExited(event -> address.setVisible(false));
    made.setOnContextMenuRequested(
        event -> contextMenu(made).show(made, event.getScreenX(), event.getScreenY()));
    engine
        .getLoadWorker()
        .stateProperty()
        .addListener(
            (of, was, is) -> {
              if (is == Worker.State.SUCCEEDED) {
                Background.afterwards(this::loaded);
              }
            });
    made.addEventFilter(InputEvent.ANY, event -> stirring.stir());
    InvalidationListener stir = of -> stirring.stir();
    made.widthProperty().addListener(stir);
    made.heightProperty().addListener(stir);
    made.sceneProperty().addListener(stir);
    made.focusedProperty().addListener(stir);
    view = made;
    getChildren().addFirst(made);
    stirring.stir();
    engine.loadContent(PreviewPage.empty(dark, texts.locale().getLanguage()));
  }

  /** Looks from now on as another one does now. */
  public void lookAs(PreviewPane other) {
    setDark(other.dark);
    setZoom(other.zoom);
    setFolderCss(other.style);
  }

  /** Whether the page is up and shows what it was last given. */
  public ReadOnlyBooleanProperty readyProperty() {
    return ready.getReadOnlyProperty();
  }

  /** Hears the source line at the top (0-based, with a fraction) whenever the reader scrolls. */
  public void setOnTopLine(DoubleConsumer listener) {
    onScroll = listener;
  }

  /** Hears the address of a link that was clicked; nothing has been opened. */
  public void setOnLink(Consumer<String> listener) {
    links.setOnLink(listener);
  }

  /** Hears where a card of a video or another page leads that was clicked, likewise. */
  public void setOnCard(Consumer<String> listener) {
    links.setOnCard(listener);
  }

  /** Hears that the reader wants to see the images of the web. */
  public void setOnShowWebImages(Runnable listener) {
    links.setOnShowWebImages(listener);
  }

  /** Shows a post's header and body; only what changed is swapped. */
  public void show(String newHeader, RenderedPost post) {
    header = newHeader;
    shown = post;
    patch();
  }

  /** Shows nothing. */
  public void clear() {
    show("", RenderedPost.NONE);
  }

  /** Light or dark. */
  public void setDark(boolean isDark) {
    dark = isDark;
    run(PreviewPage.theme(isDark));
  }

  /** How large everything in it is, 1 for as it is written; what is at the top stays there. */
  public void setZoom(double factor) {
    if (factor == zoom) {
      return;
    }
    double top = topLine();
    zoom = factor;
    if (view != null) {
      hush();
      view.setZoom(factor);
      if (up) {
        scrollToLine(top);
      }
    }
  }

  /** A style sheet to be laid over Hoego's own, empty for none; it can't load anything. */
  public void setFolderCss(String css) {
    style = css;
    run(PreviewPage.style(css));
  }

  /** Brings a source line (0-based, with a fraction) to the top. */
  public void scrollToLine(double line) {
    if (!ready.get()) {
      wanted = line;
    }
    if (!up) {
      return;
    }
    LinePlaces.Place at = LinePlaces.of(page.blocks(), line);
    hush();
    run(PreviewPage.scrollScript(at.block(), at.part()));
    place = line;
  }

  /** Scrolls as little as shows the block that a source line belongs to. */
  public void reveal(int line) {
    int block = LinePlaces.indexAt(page.blocks(), line);
    if (block >= 0) {
      hush();
      run(PreviewPage.revealScript(block));
      place = Double.NaN;
      wanted = Double.NaN;
    }
  }

  /** Goes to the element with an id, taken as it stands or else percent-decoded. */
  public void scrollToId(String id) {
    run(PreviewPage.fragmentScript(id));
    place = Double.NaN;
    wanted = Double.NaN;
  }

  /** Gives the keyboard to the page, so that keys scroll it. */
  public void focus() {
    if (view != null) {
      view.requestFocus();
    }
  }

  /** Whether the reader is in the page. */
  public boolean hasFocus() {
    return view != null && view.isFocused();
  }

  /** Copies what is selected in the page. */
  public void copySelection() {
    if (run("String(window.getSelection())") instanceof String text && !text.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(text);
      Clipboard.getSystemClipboard().setContent(content);
    }
  }

  /** The line at the top of the page, 0-based, with a fraction. */
  public double topLine() {
    return run(PreviewPage.topScript()) instanceof String at ? line(at) : 0;
  }

  /** Whether every image of the page is there or given up. */
  public boolean hasAllImages() {
    return !Boolean.FALSE.equals(
        run(
            "(function() { for (var i = 0; i < document.images.length; i++)"
                + " if (!document.images[i].complete) return false; return true; })()"));
  }

  /** The visible text, for tests and for assistive tools. */
  public String text() {
    return run("document.body.innerText") instanceof String text ? text : "";
  }

  /** The page's HTML, for tests. */
  public String html() {
    return run("document.documentElement.outerHTML") instanceof String html ? html : "";
  }

  private void loaded() {
    WebView made = view;
    if (made == null || made.getEngine().getDocument() == null) {
      return;
    }
    EventTarget document = (EventTarget) made.getEngine().getDocument();
    links.listen(document);
    document.addEventListener("scroll", hearing((pane, event) -> pane.scrolled()), false);
    if (document instanceof DocumentView shownIn
        && shownIn.getDefaultView() instanceof EventTarget window) {
      window.addEventListener("resize", hearing((pane, event) -> pane.resized()), false);
    }
    // Of pictures, which come when they come.
    EventListener stirring = hearing((pane, event) -> pane.stirring.stir());
    document.addEventListener("load", stirring, true);
    document.addEventListener("error", stirring, true);
    page.forget();
    up = true;
    run(PreviewPage.theme(dark));
    run(PreviewPage.style(style));
    patch();
  }

  private EventListener hearing(BiConsumer<PreviewPane, Event> action) {
    return new PageListener<>(this, action);
  }

  /** Brings the page up to date, a great deal of it in pieces, between which keys are heard. */
  private void patch() {
    RenderedPost post = shown;
    if (!up || view == null) {
      return;
    }
    if (post != null) {
      String script = page.update(header, post.blocks());
      if (script != null) {
        hush();
        stirring.stir();
        view.getEngine().executeScript(script);
      }
    }
    boolean whole = post == null || page.blocks().size() == post.blocks().size();
    ready.set(whole);
    if (!Double.isNaN(wanted)) {
      scrollToLine(wanted);
    }
    if (whole) {
      wanted = Double.NaN;
    } else if (!waiting) {
      waiting = true;
      Background.after(
          BETWEEN_PIECES,
          () -> {
            waiting = false;
            patch();
          });
    }
  }

  private @Nullable Object run(String script) {
    stirring.stir();
    return asked(script);
  }

  /** What a script gives that changes nothing. */
  private @Nullable Object asked(String script) {
    return up && view != null ? view.getEngine().executeScript(script) : null;
  }

  /** Whether the page, or a picture of it, is yet to come, or it shows a picture that may move. */
  private boolean moves() {
    boolean shows =
        view != null
            && view.getScene() != null
            && view.getScene().getWindow() != null
            && view.getScene().getWindow().isShowing();
    return shows && (!up || Boolean.TRUE.equals(asked(PreviewPage.movesScript())));
  }

  /** What moves the page now is not the reader: the editor need not follow. */
  private void hush() {
    quietUntil = System.nanoTime() + 250_000_000L;
  }

  private void scrolled() {
    if (System.nanoTime() - quietUntil > 0) {
      Background.afterwards(
          () -> {
            wanted = Double.NaN;
            place = topLine();
            onScroll.accept(place);
          });
    }
  }

  /** WebKit keeps the pixel at the top, which is another line where lines are broken anew. */
  private void resized() {
    hush();
    Background.afterwards(
        () -> {
          if (!Double.isNaN(place)) {
            scrollToLine(place);
          }
        });
  }

  private double line(String at) {
    int space = at.indexOf(' ');
    return LinePlaces.line(
        page.blocks(),
        new LinePlaces.Place(
            (int) Double.parseDouble(at.substring(0, space)),
            Double.parseDouble(at.substring(space + 1))));
  }

  private void pointed(String link) {
    address.setVisible(!link.isEmpty());
    address.setText(link);
  }

  private ContextMenu contextMenu(WebView made) {
    MenuItem copy = new MenuItem(texts.now("command.copy"));
    Object selected = run("String(window.getSelection())");
    String text = selected instanceof String chosen ? chosen : "";
    copy.setDisable(text.isEmpty());
    copy.setOnAction(event -> copySelection());
    ContextMenu menu = new ContextMenu(copy);
    menu.setAutoHide(true);
    made.setOnMousePressed(event -> menu.hide());
    return menu;
  }
}
