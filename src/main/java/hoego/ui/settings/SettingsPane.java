package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.ui.action.Texts;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** All settings: the pages on the left, what is chosen on one of them on the right. */
public final class SettingsPane extends BorderPane {
  private final Texts texts;
  private final LiveSettings live;
  private final List<Page> pages;
  private final ListView<Page> list = new ListView<>();
  private final Label title = new Label();
  private final ScrollPane scroll = new ScrollPane();
  private final VBox body = new VBox();
  private final Button reset = new Button();

  /**
   * The pages, the first one showing.
   *
   * @param cssOffered whether the opened folder has a style sheet to offer
   */
  public SettingsPane(Texts texts, LiveSettings live, ObservableBooleanValue cssOffered) {
    this.texts = texts;
    this.live = live;
    pages =
        List.of(
            new GeneralPage(texts, live),
            new WritingPage(texts, live),
            new TypePage(texts, live),
            new PreviewPage(texts, live, cssOffered),
            new KeysPage(texts, live));
    getStyleClass().add("settings-pane");
    list.getItems().setAll(pages);
    list.setId("settings-pages");
    list.getStyleClass().add("settings-pages");
    list.accessibleTextProperty().bind(texts.of("settings.pages"));
    list.setCellFactory(view -> new PageCell());
    title.getStyleClass().add("settings-title");
    scroll.setFitToWidth(true);
    scroll.getStyleClass().add("edge-to-edge");
    scroll.setFocusTraversable(false);
    reset.setId("settings-reset");
    reset.textProperty().bind(texts.of("settings.reset"));
    reset.setOnAction(event -> live.change(settings -> selected().reset(settings)));
    Label unkept = new Label();
    unkept.setId("settings-unkept");
    unkept.getStyleClass().add("field-problem");
    unkept.setWrapText(true);
    unkept.setMinHeight(USE_PREF_SIZE);
    unkept.textProperty().bind(texts.of("settings.unkept-short"));
    unkept.visibleProperty().bind(live.unkeptProperty());
    unkept.managedProperty().bind(live.unkeptProperty());
    Region gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    reset.setMinWidth(USE_PREF_SIZE);
    HBox head = new HBox(title, gap, reset);
    head.getStyleClass().add("settings-head");
    VBox right = new VBox(head, body, unkept);
    right.getStyleClass().add("settings-page");
    VBox.setVgrow(body, Priority.ALWAYS);
    setLeft(list);
    setCenter(right);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (of, was, is) -> {
              if (is != null) {
                open(is);
              }
            });
    list.getSelectionModel().selectFirst();
    live.settingsProperty().addListener((of, was, is) -> offerReset());
    addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
    EventHandler<KeyEvent> turning = this::turn;
    sceneProperty()
        .addListener(
            (of, was, is) -> {
              if (was != null) {
                was.removeEventFilter(KeyEvent.KEY_PRESSED, turning);
              }
              if (is != null) {
                is.addEventFilter(KeyEvent.KEY_PRESSED, turning);
              }
            });
  }

  /** Takes the keyboard, to the list of the pages. */
  public void focus() {
    list.requestFocus();
  }

  private Page selected() {
    Page page = list.getSelectionModel().getSelectedItem();
    return page == null ? pages.getFirst() : page;
  }

  private void open(Page page) {
    title.textProperty().bind(texts.of(page.key()));
    Node content = page.content();
    if (page.scrolls()) {
      scroll.setContent(content);
      scroll.setVvalue(0);
      content = scroll;
    }
    VBox.setVgrow(content, Priority.ALWAYS);
    body.getChildren().setAll(content);
    offerReset();
    page.shown();
  }

  private void offerReset() {
    Settings now = live.now();
    reset.setDisable(selected().reset(now).equals(now));
  }

  /** A list would keep Escape for itself, with which the dialog is closed. */
  private void leave(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE && event.getTarget() instanceof ListView<?>) {
      event.consume();
      Event.fireEvent(getParent(), event.copyFor(getParent(), getParent()));
    }
  }

  /** From page to page wherever the keyboard is: as between the tabs of a browser. */
  private void turn(KeyEvent event) {
    if (event.isControlDown()
        && (event.getCode() == KeyCode.PAGE_UP || event.getCode() == KeyCode.PAGE_DOWN)) {
      int by = event.getCode() == KeyCode.PAGE_UP ? -1 : 1;
      int to = Math.floorMod(list.getSelectionModel().getSelectedIndex() + by, pages.size());
      list.getSelectionModel().select(to);
      list.requestFocus();
      event.consume();
    }
  }

  private final class PageCell extends ListCell<Page> {
    private final FontIcon icon = new FontIcon();

    @Override
    protected void updateItem(@Nullable Page page, boolean empty) {
      super.updateItem(page, empty);
      textProperty().unbind();
      if (empty || page == null) {
        setText(null);
        setGraphic(null);
        return;
      }
      textProperty().bind(texts.of(page.key()));
      icon.setIconLiteral(page.icon());
      setGraphic(icon);
    }
  }
}
