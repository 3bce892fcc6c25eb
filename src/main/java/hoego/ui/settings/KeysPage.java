package hoego.ui.settings;

import hoego.search.HangulMatch;
import hoego.search.Match;
import hoego.search.Title;
import hoego.settings.Settings;
import hoego.ui.action.Command;
import hoego.ui.action.KeyTable;
import hoego.ui.action.Keyboard;
import hoego.ui.action.Texts;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The keys of every command: found, given, taken away. */
final class KeysPage implements Page {
  private record Hit(Command command, int score) {}

  private final Texts texts;
  private final LiveSettings live;
  private final Keyboard keyboard = Keyboard.here();
  private final TextField search = new TextField();
  private final ObservableList<Command> shown = FXCollections.observableArrayList();
  private final ListView<Command> list = new ListView<>(shown);
  private final KeyChoice choice;
  private final VBox content;
  private KeyTable table;

  KeysPage(Texts texts, LiveSettings live) {
    this.texts = texts;
    this.live = live;
    table = new KeyTable(keyboard, live.now().keys());
    choice = new KeyChoice(texts, keyboard, this::change, list::requestFocus);
    search.setId("settings-keys-search");
    search.promptTextProperty().bind(texts.of("settings.keys-search"));
    search.accessibleTextProperty().bind(texts.of("settings.keys-search"));
    search.textProperty().addListener((of, was, is) -> find());
    search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
    list.setId("settings-keys");
    list.accessibleTextProperty().bind(texts.of("settings.keys"));
    list.setCellFactory(view -> new KeyCell(texts, () -> table));
    Label nothing = new Label();
    nothing.textProperty().bind(texts.of("settings.keys-nothing"));
    nothing.getStyleClass().add("settings-note");
    list.setPlaceholder(nothing);
    list.getSelectionModel()
        .selectedItemProperty()
        .addListener((of, was, is) -> choice.show(is, table));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            choice.record();
          }
        });
    VBox.setVgrow(list, Priority.ALWAYS);
    content = new VBox(search, list, choice);
    content.getStyleClass().add("settings-stack");
    live.settingsProperty().addListener((of, was, is) -> follow(is));
    texts.messagesProperty().addListener((of, was, is) -> refresh());
    find();
  }

  private void change(KeyTable newest) {
    live.change(settings -> settings.withKeys(newest.chosen()));
  }

  private void follow(Settings settings) {
    if (!settings.keys().equals(table.chosen())) {
      table = new KeyTable(keyboard, settings.keys());
      refresh();
    }
  }

  private void refresh() {
    list.refresh();
    choice.show(list.getSelectionModel().getSelectedItem(), table);
  }

  private void find() {
    Command before = list.getSelectionModel().getSelectedItem();
    HangulMatch wanted = HangulMatch.of(search.getText());
    String keys = plain(search.getText());
    List<Hit> hits = new ArrayList<>();
    for (Command command : Command.values()) {
      Match match = wanted.match(Title.of(KeyCell.name(texts, command)));
      if (match != null) {
        hits.add(new Hit(command, match.score()));
      } else if (wanted.finds(Title.of(texts.now(command.group().key())))
          || wanted.finds(Title.of(texts.inOtherLanguage(command.key())))
          || has(command, keys)) {
        hits.add(new Hit(command, 0));
      }
    }
    if (!wanted.isEmpty()) {
      hits.sort(Comparator.comparingInt(hit -> -hit.score()));
    }
    shown.setAll(hits.stream().map(Hit::command).toList());
    if (before != null && shown.contains(before) && wanted.isEmpty()) {
      list.getSelectionModel().select(before);
      list.scrollTo(before);
    } else {
      list.getSelectionModel().selectFirst();
      list.scrollTo(0);
    }
  }

  /** Whether a command has keys that are written so, as in ctrl+b. */
  private boolean has(Command command, String written) {
    KeyCodeCombination keys = table.keys(command);
    return keys != null && plain(keys.getDisplayText()).contains(written);
  }

  private static String plain(String keys) {
    return keys.replaceAll("\\s", "").toLowerCase(Locale.ROOT);
  }

  private void searchKey(KeyEvent event) {
    if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
      list.requestFocus();
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
      search.clear();
      event.consume();
    }
  }

  private void listKey(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case ENTER, SPACE -> choice.record();
      case DELETE, BACK_SPACE -> choice.remove();
      case UP -> {
        if (list.getSelectionModel().getSelectedIndex() > 0) {
          return;
        }
        search.requestFocus();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  @Override
  public void shown() {
    if (selected() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private @Nullable Command selected() {
    return list.getSelectionModel().getSelectedItem();
  }

  @Override
  public String key() {
    return "settings.keys";
  }

  @Override
  public String icon() {
    return "bi-keyboard";
  }

  @Override
  public Node content() {
    return content;
  }

  @Override
  public boolean scrolls() {
    return false;
  }

  @Override
  public Settings reset(Settings settings) {
    return settings.withKeys(new KeyTable(keyboard, settings.keys()).reset().chosen());
  }
}
