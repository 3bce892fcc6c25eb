package hoego.ui.settings;

import hoego.ui.action.Command;
import hoego.ui.action.KeyTable;
import hoego.ui.action.Keyboard;
import hoego.ui.action.Keyboard.Verdict;
import hoego.ui.action.TextKeys;
import hoego.ui.action.Texts;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * One command's keys, to be given and taken away; keys that somebody else has, or that are of use
 * elsewhere, are taken only when the writer says so. FX thread only.
 */
final class KeyChoice extends VBox {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");

  private final Texts texts;
  private final Keyboard keyboard;
  private final Consumer<KeyTable> onChange;
  private final Runnable back;
  private final Label name = new Label();
  private final Label keys = new Label();
  private final Label usual = new Label();
  private final KeyRecorder recorder;
  private final Button remove = new Button();
  private final Button reset = new Button();
  private final Button take = new Button();
  private final Button leave = new Button();
  private final FlowPane buttons = new FlowPane();
  private final FlowPane answers = new FlowPane(take, leave);
  private final Label message = new Label();
  private @Nullable Command command;
  private KeyTable table;
  private @Nullable KeyTable asked;

  /**
   * Nothing chosen yet.
   *
   * @param onChange takes the keys of all commands once they are others
   * @param back takes the keyboard back to where the command was chosen
   */
  KeyChoice(Texts texts, Keyboard keyboard, Consumer<KeyTable> onChange, Runnable back) {
    this.texts = texts;
    this.keyboard = keyboard;
    this.onChange = onChange;
    this.back = back;
    table = new KeyTable(keyboard, java.util.Map.of());
    getStyleClass().add("key-choice");
    recorder = new KeyRecorder(texts, keyboard, this::recorded, this::goBack);
    recorder.setId("settings-keys-record");
    name.getStyleClass().add("key-choice-name");
    keys.getStyleClass().add("key-cap");
    usual.getStyleClass().add("settings-note");
    HBox head = new HBox(name, keys, usual);
    head.getStyleClass().add("key-choice-head");
    name(remove, "settings-keys-remove", "settings.keys-remove");
    name(reset, "settings-keys-reset", "settings.keys-reset");
    name(take, "settings-keys-take", "settings.keys-take");
    name(leave, "settings-keys-leave", "settings.keys-leave");
    remove.setOnAction(event -> remove());
    reset.setOnAction(event -> reset());
    take.setOnAction(event -> take());
    take.getStyleClass().add("accent");
    leave.setOnAction(event -> goBack());
    recorder.getStyleClass().add("small");
    buttons.getStyleClass().add("key-choice-buttons");
    answers.getStyleClass().add("key-choice-buttons");
    buttons.getChildren().addAll(recorder, remove, reset);
    message.setId("settings-keys-message");
    message.setWrapText(true);
    message.setMinHeight(USE_PREF_SIZE);
    message.getStyleClass().add("key-choice-message");
    getChildren().addAll(head, message, buttons, answers);
    show(null, table);
  }

  private void name(Button button, String id, String key) {
    button.setId(id);
    button.getStyleClass().add("small");
    button.textProperty().bind(texts.of(key));
  }

  /** Shows a command's keys, null for none; what was asked of another one is asked no longer. */
  void show(@Nullable Command newest, KeyTable newestTable) {
    command = newest;
    table = newestTable;
    asked = null;
    recorder.end();
    setDisable(newest == null);
    KeyCodeCombination now = newest == null ? null : newestTable.keys(newest);
    KeyCodeCombination own = newest == null ? null : newestTable.usual(newest);
    boolean changed = newest != null && newestTable.isChanged(newest);
    name.setText(newest == null ? "" : KeyCell.name(texts, newest));
    keys.setText(now == null ? texts.now("settings.keys-none") : now.getDisplayText());
    usual.setText(
        !changed
            ? ""
            : texts.now(
                "settings.keys-usual",
                own == null ? texts.now("settings.keys-none") : own.getDisplayText()));
    remove.setDisable(now == null);
    reset.setDisable(!changed);
    say(texts.now("settings.keys-hint"), false);
    asking(false);
  }

  /** Takes the next keys for the command. */
  void record() {
    if (command != null) {
      show(command, table);
      recorder.begin();
    }
  }

  /** The command has no keys any more. */
  void remove() {
    if (command != null && table.keys(command) != null) {
      onChange.accept(table.without(command));
      back.run();
    }
  }

  private void reset() {
    if (command == null) {
      return;
    }
    KeyCodeCombination own = table.usual(command);
    Command holder = own == null ? null : table.holder(own);
    if (own != null && holder != null && holder != command) {
      ask(table.reset(command), held(own, holder));
    } else {
      onChange.accept(table.reset(command));
      back.run();
    }
  }

  private void recorded(@Nullable KeyCodeCombination pressed) {
    if (pressed == null) {
      say(texts.now("settings.keys-unknown"), true);
      return;
    }
    Command chosen = Objects.requireNonNull(command);
    Verdict verdict = keyboard.judge(pressed);
    Command holder = table.holder(pressed);
    String why = why(verdict, pressed);
    if (verdict.isRefused()) {
      say(why, true);
    } else if (holder == chosen) {
      say(texts.now("settings.keys-same", pressed.getDisplayText()), false);
    } else if (holder != null) {
      ask(table.with(chosen, pressed), held(pressed, holder));
    } else if (verdict != Verdict.FREE) {
      ask(table.with(chosen, pressed), why);
    } else {
      recorder.end();
      onChange.accept(table.with(chosen, pressed));
      say(texts.now("settings.keys-given", pressed.getDisplayText()), false);
      back.run();
    }
  }

  private String held(KeyCodeCombination pressed, Command holder) {
    return texts.now("settings.keys-held", pressed.getDisplayText(), KeyCell.name(texts, holder));
  }

  private String why(Verdict verdict, KeyCodeCombination pressed) {
    String shown = pressed.getDisplayText();
    return switch (verdict) {
      case FREE -> "";
      case UNKNOWN -> texts.now("settings.keys-unknown");
      case TYPES -> texts.now("settings.keys-types", shown);
      case WRITES -> texts.now("settings.keys-writes", shown);
      case SWITCHES -> texts.now("settings.keys-switches");
      case SYSTEM -> texts.now("settings.keys-system", shown);
      case INPUT_METHOD -> texts.now("settings.keys-input-method", shown);
      case ALT_GR -> texts.now("settings.keys-alt-gr", shown);
      case TEXT -> texts.now("settings.keys-text", shown, use(TextKeys.use(pressed)));
    };
  }

  private String use(TextKeys.@Nullable Use use) {
    return switch (Objects.requireNonNull(use)) {
      case MOVE -> texts.now("settings.keys-text-move");
      case SELECT -> texts.now("settings.keys-text-select");
      case DELETE -> texts.now("settings.keys-text-delete");
      case CLIPBOARD -> texts.now("settings.keys-text-clipboard");
      case UNDO -> texts.now("settings.keys-text-undo");
    };
  }

  private void ask(KeyTable wanted, String question) {
    asked = wanted;
    recorder.end();
    say(question, true);
    asking(true);
    take.requestFocus();
  }

  private void take() {
    KeyTable wanted = asked;
    if (wanted != null) {
      onChange.accept(wanted);
      back.run();
    }
  }

  private void goBack() {
    show(command, table);
    back.run();
  }

  private void asking(boolean is) {
    show(answers, is);
    show(buttons, !is);
  }

  private static void show(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  private void say(String text, boolean problem) {
    message.setText(text);
    message.pseudoClassStateChanged(PROBLEM, problem);
  }
}
