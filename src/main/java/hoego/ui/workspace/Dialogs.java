package hoego.ui.workspace;

import hoego.ui.action.Texts;
import hoego.ui.task.Background;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogEvent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Screen;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The questions that stop the writer until they are answered. FX thread only. */
public final class Dialogs {
  /** What becomes of unsaved writing. */
  enum Unsaved {
    SAVE,
    DISCARD,
    STAY
  }

  /** By when X11 has given a window its size. */
  private static final Duration SETTLED = Duration.ofMillis(250);

  private final Texts texts;
  private final Supplier<@Nullable Window> owner;
  private final Supplier<Iterable<String>> styles;
  private final Queue<Runnable> later = new ArrayDeque<>();
  private final List<DialogPane> panes = new ArrayList<>();

  /**
   * Dialogs over a window.
   *
   * @param styles the style sheets and classes of the theme in force
   */
  public Dialogs(Texts texts, Supplier<@Nullable Window> owner, Supplier<Iterable<String>> styles) {
    this.texts = texts;
    this.owner = owner;
    this.styles = styles;
  }

  /** A dialog in the window's look, its buttons in the user's language. */
  public <R> Dialog<R> dialog(String title, @Nullable String header) {
    Dialog<R> dialog = new Dialog<>();
    Window window = owner.get();
    if (window != null) {
      dialog.initOwner(window);
    }
    dialog.setTitle(title);
    DialogPane pane = dialog.getDialogPane();
    dialog.addEventHandler(
        DialogEvent.DIALOG_SHOWN,
        event -> {
          panes.add(pane);
          Background.afterwards(() -> heighten(pane));
          Background.after(SETTLED, () -> heighten(pane));
        });
    dialog.addEventHandler(DialogEvent.DIALOG_HIDDEN, event -> closed(pane));
    pane.setHeaderText(header);
    pane.setGraphic(null);
    pane.getStyleClass().add("hoego-dialog");
    style(pane);
    return dialog;
  }

  /**
   * Gives a dialog the height that its content wishes: one that can be resized and comes after
   * another has, under X11, only the least that it can have.
   */
  private static void heighten(DialogPane pane) {
    Window window = pane.getScene() == null ? null : pane.getScene().getWindow();
    double wished = pane.prefHeight(pane.getWidth());
    double missing = wished - pane.getHeight();
    // What the window has been given already reaches its content later.
    if (window != null && window.isShowing() && missing > 1 && window.getHeight() < wished) {
      double most = Screen.getPrimary().getVisualBounds().getHeight();
      window.setHeight(Math.max(window.getHeight(), Math.min(most, window.getHeight() + missing)));
    }
  }

  private void closed(DialogPane pane) {
    panes.remove(pane);
    Runnable next = panes.isEmpty() ? later.poll() : null;
    if (next != null) {
      Background.afterwards(next);
    }
  }

  /** A button of a dialog. */
  ButtonType button(String key, ButtonBar.ButtonData role) {
    return new ButtonType(texts.now(key), role);
  }

  /** The button that leaves a dialog with nothing done. */
  ButtonType cancel() {
    return button("dialog.cancel", ButtonBar.ButtonData.CANCEL_CLOSE);
  }

  Unsaved unsaved(String name) {
    Dialog<ButtonType> dialog =
        dialog(texts.now("unsaved.title"), texts.now("unsaved.header", name));
    ButtonType save = button("unsaved.save", ButtonBar.ButtonData.OK_DONE);
    // Not NO: to JavaFX that is a button to cancel with, so Escape would press it.
    ButtonType discard = button("unsaved.discard", ButtonBar.ButtonData.OTHER);
    dialog.getDialogPane().getButtonTypes().addAll(save, discard, cancel());
    body(dialog, sentence(texts.now("unsaved.text")));
    id(dialog, save, "unsaved-save");
    id(dialog, discard, "unsaved-discard");
    Optional<ButtonType> answer = dialog.showAndWait();
    return answer
        .map(
            pressed ->
                pressed == save
                    ? Unsaved.SAVE
                    : pressed == discard ? Unsaved.DISCARD : Unsaved.STAY)
        .orElse(Unsaved.STAY);
  }

  /** Whether the writer agrees to something. */
  boolean agrees(String title, String header, String text, String yes) {
    Dialog<ButtonType> dialog = dialog(title, header);
    ButtonType agree = new ButtonType(yes, ButtonBar.ButtonData.OK_DONE);
    dialog.getDialogPane().getButtonTypes().addAll(agree, cancel());
    body(dialog, sentence(text));
    id(dialog, agree, "dialog-agree");
    return dialog.showAndWait().filter(answer -> answer == agree).isPresent();
  }

  /** Says that something did not work. */
  public void tell(String title, String header, String text) {
    if (!panes.isEmpty()) {
      // News from the background must not stand on top of a question.
      later.add(() -> tell(title, header, text));
      return;
    }
    Dialog<ButtonType> dialog = dialog(title, header);
    ButtonType close = button("dialog.close", ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(close);
    body(dialog, sentence(text));
    id(dialog, close, "dialog-close");
    dialog.showAndWait();
  }

  /** Shows something until it is closed. */
  public void show(String title, @Nullable String header, Node content) {
    Dialog<ButtonType> dialog = dialog(title, header);
    ButtonType close = button("dialog.close", ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(close);
    body(dialog, content);
    dialog.setResizable(true);
    id(dialog, close, "dialog-close");
    dialog.showAndWait();
  }

  /**
   * Shows something in which theme and language may be changed, until it is closed.
   *
   * @param title the key of its title
   * @param shown runs once it shows and has the keyboard
   */
  public void showLive(String title, Node content, Runnable shown) {
    Dialog<ButtonType> dialog = dialog("", null);
    dialog.titleProperty().bind(texts.of(title));
    ButtonType close = button("dialog.close", ButtonBar.ButtonData.CANCEL_CLOSE);
    dialog.getDialogPane().getButtonTypes().add(close);
    dialog.getDialogPane().setContent(content);
    dialog.setResizable(true);
    id(dialog, close, "dialog-close");
    if (dialog.getDialogPane().lookupButton(close) instanceof Button button) {
      button.textProperty().bind(texts.of("dialog.close"));
    }
    dialog.setOnShown(event -> Background.afterwards(shown));
    dialog.showAndWait();
  }

  /** Gives the dialogs that are open the look of the theme in force. */
  public void restyle() {
    panes.forEach(this::style);
  }

  private void style(DialogPane pane) {
    List<String> sheets = new ArrayList<>();
    styles.get().forEach(sheets::add);
    pane.getStylesheets().setAll(sheets);
  }

  /** Puts a dialog's content in, with room around it. */
  static void body(Dialog<?> dialog, Node content) {
    StackPane body = new StackPane(content);
    body.getStyleClass().add("dialog-body");
    dialog.getDialogPane().setContent(body);
  }

  /** Gives the keyboard to a field once the dialog has given it to its default button. */
  static void begin(Dialog<?> dialog, TextField field, Runnable select) {
    dialog.setOnShown(
        event ->
            Background.afterwards(
                () -> {
                  field.requestFocus();
                  select.run();
                }));
  }

  /** A dialog's button. */
  static Button button(Dialog<?> dialog, ButtonType type) {
    return (Button) dialog.getDialogPane().lookupButton(type);
  }

  /** Has Enter and Escape do in a control what they do elsewhere: some take them for their own. */
  static void keys(Node control, Dialog<?> dialog, ButtonType done, ButtonType cancel) {
    control.addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.ESCAPE) {
            button(dialog, event.getCode() == KeyCode.ENTER ? done : cancel).fire();
            event.consume();
          }
        });
  }

  /** Names a dialog's button, for tests. */
  static void id(Dialog<?> dialog, ButtonType type, String id) {
    if (dialog.getDialogPane().lookupButton(type) instanceof Button button) {
      button.setId(id);
    }
  }

  private static Node sentence(String text) {
    Label label = new Label(text);
    label.setWrapText(true);
    label.getStyleClass().add("dialog-text");
    label.setMinHeight(Label.USE_PREF_SIZE);
    // As wide as the dialog, which a long header makes wider.
    label.setMaxWidth(Double.MAX_VALUE);
    return label;
  }
}
