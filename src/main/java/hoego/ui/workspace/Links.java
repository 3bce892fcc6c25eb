package hoego.ui.workspace;

import hoego.ui.action.Texts;
import hoego.ui.action.Tip;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** A strip that shows where a clicked link leads before anything is opened. FX thread only. */
public final class Links extends HBox {
  private static final Set<String> FOR_BROWSER = Set.of("http", "https", "mailto", "tel");

  private static final Pattern SCHEME = Pattern.compile("\\A\\s*([A-Za-z][A-Za-z0-9+.-]*):");

  private final Label address = new Label();
  private final Tip tip = new Tip(address);
  private final Label note = new Label();
  private final Button open = new Button();
  private final Consumer<String> browser;
  private final List<Node> parts;
  private String shown = "";

  /**
   * A strip that is not there yet.
   *
   * @param browser opens an address outside
   */
  public Links(Texts texts, Consumer<String> browser) {
    this.browser = browser;
    getStyleClass().add("link-bar");
    setAlignment(Pos.CENTER_LEFT);
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    address.getStyleClass().add("link-bar-address");
    address.setMinWidth(0);
    HBox.setHgrow(address, Priority.ALWAYS);
    address.setMaxWidth(Double.MAX_VALUE);
    note.textProperty().bind(texts.of("link.inside"));
    note.getStyleClass().add("link-bar-note");
    note.setMinWidth(USE_PREF_SIZE);
    note.managedProperty().bind(note.visibleProperty());
    open.textProperty().bind(texts.of("link.open"));
    open.setId("link-open");
    open.getStyleClass().addAll("small", "accent");
    open.setMinWidth(USE_PREF_SIZE);
    open.managedProperty().bind(open.visibleProperty());
    open.setOnAction(
        event -> {
          browser.accept(shown);
          hide();
        });
    Button copy = new Button();
    copy.textProperty().bind(texts.of("link.copy"));
    copy.setId("link-copy");
    copy.getStyleClass().add("small");
    copy.setMinWidth(USE_PREF_SIZE);
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(shown);
          Clipboard.getSystemClipboard().setContent(content);
        });
    Button close = new Button();
    close.setGraphic(new FontIcon("bi-x"));
    close.getStyleClass().addAll("small", "flat");
    close.accessibleTextProperty().bind(texts.of("dialog.close"));
    close.setOnAction(event -> hide());
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ESCAPE) {
            hide();
            event.consume();
          }
        });
    parts = List.of(new FontIcon("bi-link-45deg"), address, note, open, copy, close);
    hide();
  }

  /** Shows where a link leads. */
  public void show(String link) {
    shown = whole(link);
    address.setText(shown);
    tip.setText(shown);
    boolean outside = forBrowser(shown);
    if (getChildren().isEmpty()) {
      // Styled from the start they would keep the window waiting.
      getChildren().addAll(parts);
    }
    open.setVisible(outside);
    note.setVisible(!outside);
    setVisible(true);
    setManaged(true);
  }

  /** Opens an address of the web that the reader has seen before; shows any other. */
  public void follow(String link) {
    String address = whole(link);
    Matcher scheme = SCHEME.matcher(address);
    if (scheme.find() && scheme.group(1).toLowerCase(Locale.ROOT).startsWith("http")) {
      browser.accept(address);
    } else {
      show(link);
    }
  }

  private void hide() {
    setVisible(false);
    setManaged(false);
  }

  /** Only addresses of the web and of mail are for a browser: no file, no script, no program. */
  static boolean forBrowser(String link) {
    Matcher scheme = SCHEME.matcher(link);
    return scheme.find() && FOR_BROWSER.contains(scheme.group(1).toLowerCase(Locale.ROOT));
  }

  /** An address that leaves the scheme to the page is of the web. */
  private static String whole(String link) {
    String address = link.strip();
    return address.startsWith("//") ? "https:" + address : address;
  }
}
