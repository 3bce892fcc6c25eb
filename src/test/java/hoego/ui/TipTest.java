package hoego.ui;

import static org.assertj.core.api.Assertions.assertThat;

import hoego.ui.action.Tip;
import java.util.Objects;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A tooltip that is made when the mouse comes is one from its first movement on. */
class TipTest {
  @RegisterExtension final WindowFixture window = new WindowFixture();

  private final StringProperty words = new SimpleStringProperty("굵게");
  private Button button;
  private StackPane plain;
  private Stage stage;

  @BeforeEach
  void show() {
    window.open();
    button = window.onFx(() -> new Button("가"));
    plain = window.onFx(StackPane::new);
    stage =
        window.onFx(
            () -> {
              new Tip(button).textProperty().bind(words);
              Tip.wrapped(plain, 200).setText("빈 곳");
              plain.setMinSize(200, 100);
              Stage made = new Stage();
              made.setScene(new Scene(new VBox(button, plain), 300, 300));
              made.setX(0);
              made.setY(0);
              made.show();
              return made;
            });
  }

  @AfterEach
  void close() {
    window.onFx(
        () -> {
          stage.close();
          return true;
        });
  }

  private String told() {
    return window.onFx(
        () ->
            Window.getWindows().stream()
                .filter(each -> each instanceof Tooltip && each.isShowing())
                .map(each -> ((Tooltip) each).getText())
                .findFirst()
                .orElse(""));
  }

  private void moveTo(Node node) {
    window.robot().moveTo(node);
  }

  @Test
  void itShowsFromTheMousesFirstMovementOn() {
    assertThat(window.onFx(() -> button.getTooltip() == null)).isTrue();
    moveTo(button);
    window.await("it is told", () -> told().equals("굵게"));
    moveTo(plain);
    window.await("the other is", () -> told().equals("빈 곳"));
  }

  @Test
  void whatItSaysIsTheSameInItsTooltip() {
    moveTo(button);
    window.await("it is told", () -> told().equals("굵게"));
    say("Bold");
    assertThat(told()).isEqualTo("Bold");
  }

  @Test
  void whereNothingIsToBeSaidThereIsNoTooltip() {
    say("");
    moveTo(button);
    assertThat(window.onFx(() -> button.getTooltip() == null)).isTrue();
    say("굵게");
    moveTo(plain);
    moveTo(button);
    window.await("it is told", () -> told().equals("굵게"));
    say("");
    assertThat(window.onFx(() -> button.getTooltip() == null)).isTrue();
    assertThat(told()).isEmpty();
    say("다시");
    assertThat(window.onFx(() -> Objects.requireNonNull(button.getTooltip()).getText()))
        .isEqualTo("다시");
  }

  @Test
  void aScreenReaderIsToldWithoutAMouse() {
    assertThat(help()).isEqualTo("굵게");
    say("Bold");
    assertThat(help()).isEqualTo("Bold");
  }

  private String help() {
    return window.onFx(
        () -> String.valueOf(button.queryAccessibleAttribute(AccessibleAttribute.HELP)));
  }

  private void say(String newest) {
    window.onFx(
        () -> {
          words.set(newest);
          return true;
        });
  }
}
