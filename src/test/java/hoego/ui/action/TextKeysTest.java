package hoego.ui.action;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.Test;

/** What is said of the keys of a text, held against the text area itself. */
class TextKeysTest {
  private final Keyboard keyboard = Keyboard.here();

  @Test
  void areThoseThatTheTextAreaTakesForItself() throws Exception {
    try {
      Platform.startup(() -> Platform.setImplicitExit(false));
    } catch (IllegalStateException running) {
      Platform.setImplicitExit(false);
    }
    CompletableFuture<Set<String>> taken = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            taken.complete(taken());
          } catch (RuntimeException problem) {
            taken.completeExceptionally(problem);
          }
        });
    Set<String> said = new TreeSet<>();
    for (KeyCode code : KeyCode.values()) {
      for (int held = 0; held < 8; held++) {
        KeyCodeCombination keys = keyboard.pressed(press(code, held));
        // Keys that no command can have need no warning, and Alt types where nobody else takes it.
        if (keys != null && isAsked(keys, held) && TextKeys.use(keys) != null) {
          said.add(keys.getName());
        }
      }
    }
    assertThat(said).isEqualTo(taken.get(30, TimeUnit.SECONDS)).hasSizeGreaterThan(15);
  }

  private boolean isAsked(KeyCodeCombination keys, int held) {
    boolean types = (held & 4) != 0 && (held & 2) == 0;
    // The arrows of a number pad that has no numbers on, which keyboards hardly have any more.
    boolean pad = keys.getCode().name().startsWith("KP_");
    return !keyboard.judge(keys).isRefused() && !types && !pad;
  }

  private Set<String> taken() {
    StyleClassedTextArea area = new StyleClassedTextArea();
    area.replaceText("하나 둘 셋\n넷 다섯 여섯\n일곱");
    StackPane root = new StackPane(area);
    Stage stage = new Stage();
    stage.setScene(new Scene(root, 300, 200));
    stage.show();
    boolean[] left = new boolean[1];
    root.addEventHandler(KeyEvent.KEY_PRESSED, event -> left[0] = true);
    Set<String> taken = new TreeSet<>();
    for (KeyCode code : KeyCode.values()) {
      for (int held = 0; held < 8; held++) {
        KeyEvent event = press(code, held);
        KeyCodeCombination keys = keyboard.pressed(event);
        if (keys != null && isAsked(keys, held)) {
          left[0] = false;
          Event.fireEvent(area, event);
          if (!left[0]) {
            taken.add(keys.getName());
          }
        }
      }
    }
    stage.hide();
    return taken;
  }

  private KeyEvent press(KeyCode code, int held) {
    boolean shortcut = (held & 2) != 0;
    boolean mac = keyboard == Keyboard.MAC;
    return new KeyEvent(
        KeyEvent.KEY_PRESSED,
        "",
        "",
        code,
        (held & 1) != 0,
        shortcut && !mac,
        (held & 4) != 0,
        shortcut && mac);
  }
}
