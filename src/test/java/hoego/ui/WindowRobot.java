package hoego.ui;

import hoego.ui.action.Command;
import hoego.ui.editor.Banner;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** Looks at the windows and works them with real keys and a real mouse. */
abstract class WindowRobot extends FxThread {
  abstract FxRobot robot();

  abstract HoegoApp app();

  /** What is to be seen, for the message of a failure. */
  @Override
  String seen() {
    return onFx(
        () -> {
          StringBuilder seen = new StringBuilder();
          for (Window each : Window.getWindows()) {
            seen.append("\n  window ")
                .append(each instanceof Stage stage ? stage.getTitle() : each);
          }
          seen.append("\n  labels ");
          for (Labeled label : robot().lookup(".label").queryAllAs(Labeled.class)) {
            seen.append(label.getText()).append(" | ");
          }
          Node focused = app().stage().getScene().getFocusOwner();
          return seen.append("\n  focus ").append(focused).toString();
        });
  }

  /** Types text into what has the focus, Hangul as an input method's committed characters. */
  void type(String text) {
    for (int i = 0; i < text.length(); i++) {
      String typed = String.valueOf(text.charAt(i));
      onFx(
          () -> {
            Window front =
                Window.getWindows().stream()
                    .filter(each -> each instanceof Stage && each.isFocused())
                    .reduce((one, other) -> other)
                    .orElseThrow();
            Node target = front.getScene().getFocusOwner();
            Event.fireEvent(
                target,
                new KeyEvent(
                    KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
            return true;
          });
    }
    pulses();
  }

  void push(KeyCode... keys) {
    robot().push(keys);
    pulses();
  }

  /** Clicks a node of any window by its id or style class. */
  void click(String query) {
    click(query, () -> robot().lookup(query).tryQuery().orElse(null));
  }

  /** Clicks a command's button above the panes. */
  void clickButton(Command command) {
    click(
        command.key(),
        () ->
            robot().lookup(".tool-button").queryAll().stream()
                .filter(button -> command.key().equals(button.getId()))
                .findFirst()
                .orElse(null));
  }

  /** Clicks the post with this title in the list. */
  void clickPost(String title) {
    click(title, () -> cell(title));
  }

  /** Clicks the middle of what is found, once it is on the screen and stands still. */
  void click(String what, Finder<Node> finder) {
    List<Point2D> places = new ArrayList<>();
    places.add(Point2D.ZERO);
    await(
        what + " can be clicked",
        () -> {
          Node node = finder.find();
          Bounds box = node == null ? null : node.localToScreen(node.getBoundsInLocal());
          if (box == null || box.getWidth() == 0) {
            return false;
          }
          Point2D middle = new Point2D(box.getCenterX(), box.getCenterY());
          places.add(middle);
          return places.size() > 4 && middle.equals(places.get(places.size() - 4));
        });
    robot().clickOn(places.getLast());
    pulses();
  }

  /** Types into a field once it has the keyboard. */
  void typeInto(String query, String text) {
    await(
        query + " has the keyboard",
        () -> robot().lookup(query).tryQuery().map(Node::isFocused).orElse(false));
    type(text);
  }

  @Nullable Node cell(String title) {
    return robot().lookup(".post-title").queryAllAs(Label.class).stream()
        .filter(label -> label.getText().equals(title) && label.localToScreen(0, 0) != null)
        .findFirst()
        .orElse(null);
  }

  /** The titles and facts of the posts in the list, and its years, as far as they can be seen. */
  List<String> listed() {
    return onFx(
        () ->
            robot()
                .from(app().stage().getScene().getRoot())
                .lookup(".list-cell")
                .queryAll()
                .stream()
                .map(node -> (javafx.scene.control.ListCell<?>) node)
                .filter(cell -> !cell.isEmpty() && cell.isVisible())
                .sorted(Comparator.comparingDouble(Node::getLayoutY))
                .map(WindowRobot::words)
                .toList());
  }

  private static String words(javafx.scene.control.ListCell<?> cell) {
    Node graphic = cell.getGraphic();
    return graphic == null ? cell.getText() : String.valueOf(cell.getAccessibleText());
  }

  /** What a label, button or field says; empty where it is not there. */
  String text(String query) {
    return onFx(
        () ->
            robot()
                .lookup(query)
                .tryQuery()
                .map(
                    node ->
                        node instanceof Labeled label
                            ? label.getText()
                            : node instanceof TextInputControl field ? field.getText() : "")
                .orElse(""));
  }

  boolean isThere(String query) {
    return onFx(() -> robot().lookup(query).tryQuery().isPresent());
  }

  /** Whether what a command switches is on; not so where it switches nothing. */
  boolean isOn(Command command) {
    ObservableBooleanValue selected = app().actions().of(command).selected();
    return selected != null && selected.get();
  }

  /** What the banners above the text say. */
  List<String> banners() {
    return onFx(
        () ->
            robot().lookup(".banner").queryAllAs(Banner.class).stream()
                .map(Node::getAccessibleText)
                .toList());
  }

  void clipboard(String text) {
    onFx(
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(text);
          return Clipboard.getSystemClipboard().setContent(content);
        });
  }

  /** JavaFX's Headless platform paints what reaches over the edge of its screen into nowhere. */
  static boolean isOfTheHeadlessScreen(Throwable problem) {
    return problem instanceof IndexOutOfBoundsException
        && Arrays.stream(problem.getStackTrace())
            .anyMatch(each -> each.getClassName().endsWith(".headless.HeadlessWindow"));
  }
}
