package hoego.ui.palette;

import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * A field, and below it what is found for what is typed there. FX thread only.
 *
 * <p>The keyboard stays in the field, where an input method may be composing: the arrows move the
 * list's bar from there.
 */
public final class Palette extends VBox {
  private static final int ROWS = 8;

  /** The list's own border and padding. */
  private static final double FRAME = 9;

  private final Texts texts;
  private final Supplier<List<Item>> items;
  private final Supplier<List<String>> recent;
  private final TextField field = new TextField();
  private final ObservableList<Finder.Hit> hits = FXCollections.observableArrayList();
  private final ListView<Finder.Hit> list = new ListView<>(hits);
  private final Label hint = new Label();
  private Consumer<Item> onChoose = item -> {};
  private Finder finder = new Finder(List.of(), List.of());
  private boolean chosen;

  /**
   * A palette of what there is whenever it is opened.
   *
   * @param recent the keys of what was used, the newest first
   */
  public Palette(Texts texts, Supplier<List<Item>> items, Supplier<List<String>> recent) {
    this.texts = texts;
    this.items = items;
    this.recent = recent;
    getStyleClass().add("palette");
    setMaxSize(600, Region.USE_PREF_SIZE);
    field.setId("palette-field");
    field.promptTextProperty().bind(texts.of("palette.prompt"));
    field.accessibleTextProperty().bind(texts.of("palette.name"));
    field.textProperty().addListener((of, was, is) -> find());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    list.setId("palette-list");
    list.accessibleTextProperty().bind(texts.of("palette.found"));
    list.setFocusTraversable(false);
    list.fixedCellSizeProperty().addListener((of, was, is) -> fit());
    list.setCellFactory(view -> new ItemCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    // A press in the list must not end what an input method composes in the field.
    list.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> field.requestFocus());
    Label nothing = new Label();
    nothing.textProperty().bind(texts.of("palette.nothing"));
    nothing.getStyleClass().add("palette-nothing");
    list.setPlaceholder(nothing);
    // Whoever hears the field hears where the list's bar is.
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener(
            (of, was, is) ->
                field.setAccessibleHelp(is == null ? null : ItemCell.spoken(is.item())));
    hint.textProperty().bind(texts.of("palette.hint"));
    hint.getStyleClass().add("palette-hint");
    getChildren().addAll(field, list, hint);
  }

  /** Hears what was chosen; it has not been done yet. */
  public void setOnChoose(Consumer<Item> listener) {
    onChoose = listener;
  }

  /** Begins anew, for everything or for commands only. */
  public void begin(boolean commands) {
    chosen = false;
    finder = new Finder(items.get(), recent.get());
    String first = commands ? Finder.COMMANDS : "";
    field.setText(first);
    field.end();
    find();
  }

  /** Whether commands only are asked for. */
  public boolean asksForCommands() {
    return field.getText().startsWith(Finder.COMMANDS);
  }

  /** The field, which the keyboard belongs to. */
  public TextField field() {
    return field;
  }

  private void find() {
    hits.setAll(finder.find(field.getText()));
    fit();
    move(0);
  }

  private void fit() {
    double height = list.getFixedCellSize() * Math.clamp(hits.size(), 1, ROWS) + FRAME;
    list.setMinHeight(height);
    list.setPrefHeight(height);
    list.setMaxHeight(height);
  }

  private void key(KeyEvent event) {
    int at = list.getSelectionModel().getSelectedIndex();
    switch (event.getCode()) {
      case UP -> move(at == 0 ? hits.size() - 1 : at - 1);
      case DOWN -> move(at == hits.size() - 1 ? 0 : at + 1);
      case PAGE_UP -> move(Math.max(0, at - ROWS));
      case PAGE_DOWN -> move(Math.min(hits.size() - 1, at + ROWS));
      case ENTER -> choose();
      case TAB -> {
        // There is nowhere else to go.
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void move(int to) {
    if (to < 0 || to >= hits.size()) {
      list.getSelectionModel().clearSelection();
      return;
    }
    list.getSelectionModel().clearAndSelect(to);
    int top = first();
    if (to < top) {
      list.scrollTo(to);
    } else if (to >= top + ROWS) {
      list.scrollTo(to - ROWS + 1);
    }
  }

  /** The row at the top. */
  private int first() {
    return list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow
            && flow.getFirstVisibleCell() != null
        ? flow.getFirstVisibleCell().getIndex()
        : 0;
  }

  /** Does it once: after this key, whose letter would else go to where the keyboard goes next. */
  private void choose() {
    if (chosen || selected() == null) {
      return;
    }
    chosen = true;
    Background.afterwards(
        () -> {
          Finder.Hit hit = selected();
          if (hit == null) {
            chosen = false;
          } else {
            onChoose.accept(hit.item());
          }
        });
  }

  private Finder.@Nullable Hit selected() {
    return list.getSelectionModel().getSelectedItem();
  }
}
