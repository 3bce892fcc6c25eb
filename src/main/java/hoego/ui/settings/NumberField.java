package hoego.ui.settings;

import hoego.ui.action.Texts;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.DoubleConsumer;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * A number that is typed or stepped through. What is typed holds as soon as it is a number in
 * range; once the writer is through, any other is brought into range and said so. FX thread only.
 */
final class NumberField extends HBox {
  /**
   * What numbers there are.
   *
   * @param step from one to the next, by arrow key or button
   * @param decimals how many places after the point are shown
   */
  record Range(double least, double most, double step, int decimals) {
    double clamped(double value) {
      double scale = Math.pow(10, decimals);
      return Math.clamp(Math.round(value * scale) / scale, least, most);
    }

    boolean holds(double value) {
      return value >= least && value <= most;
    }
  }

  private final Texts texts;
  private final Range range;
  private final DoubleConsumer onChoose;
  private final TextField field = new TextField();
  private final Button less = stepButton("bi-dash");
  private final Button more = stepButton("bi-plus");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private double value;

  /** Whether what is in the field was put there by the program. */
  private boolean showing;

  /**
   * A field.
   *
   * @param unit the key of what stands behind the number
   */
  NumberField(String id, Texts texts, Range range, String unit, DoubleConsumer onChoose) {
    this.texts = texts;
    this.range = range;
    this.onChoose = onChoose;
    value = range.least();
    getStyleClass().add("number-field");
    field.setId(id);
    field.setPrefColumnCount(5);
    put(value);
    Label suffix = new Label();
    suffix.textProperty().bind(texts.of(unit));
    suffix.getStyleClass().add("number-unit");
    suffix.setMinWidth(Label.USE_PREF_SIZE);
    less.accessibleTextProperty().bind(texts.of("settings.less"));
    more.accessibleTextProperty().bind(texts.of("settings.more"));
    less.setOnAction(event -> step(-1));
    more.setOnAction(event -> step(1));
    field.textProperty().addListener((of, was, is) -> typed(is));
    field.focusedProperty().addListener((of, was, is) -> finishUnless(is));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    getChildren().addAll(less, field, more, suffix);
  }

  private static Button stepButton(String icon) {
    Button button = new Button();
    button.setGraphic(new FontIcon(icon));
    button.getStyleClass().add("tool-button");
    // The arrow keys do the same in the field.
    button.setFocusTraversable(false);
    return button;
  }

  /** The field itself, which the keyboard goes to. */
  TextField field() {
    return field;
  }

  /** What is wrong with what was typed, empty for nothing. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  /** Shows a value that was chosen elsewhere; one being typed is left alone. */
  void show(double chosen) {
    boolean same = chosen == value;
    value = chosen;
    less.setDisable(value <= range.least());
    more.setDisable(value >= range.most());
    if (!same || !field.isFocused()) {
      OptionalDouble typed = read(field.getText());
      if (typed.isEmpty() || typed.getAsDouble() != chosen) {
        put(chosen);
      }
    }
  }

  private void put(double shown) {
    showing = true;
    field.setText(written(shown));
    field.end();
    showing = false;
  }

  private String written(double number) {
    return String.format(Locale.ROOT, "%." + range.decimals() + "f", number);
  }

  private void typed(String text) {
    if (showing) {
      return;
    }
    problem.set("");
    OptionalDouble number = read(text);
    if (number.isPresent() && range.holds(number.getAsDouble())) {
      choose(number.getAsDouble());
    }
  }

  private void choose(double chosen) {
    double clamped = range.clamped(chosen);
    if (clamped != value) {
      value = clamped;
      onChoose.accept(clamped);
      show(clamped);
    }
  }

  private void finishUnless(boolean focused) {
    if (!focused) {
      finish();
    }
  }

  /** Leaves a number in range in the field, and says what was made of another. */
  private void finish() {
    OptionalDouble number = read(field.getText());
    if (number.isEmpty()) {
      problem.set(
          texts.now("settings.number-unreadable", written(range.least()), written(range.most())));
    } else if (!range.holds(number.getAsDouble())) {
      choose(number.getAsDouble());
      problem.set(
          texts.now(
              "settings.number-range",
              written(range.least()),
              written(range.most()),
              written(value)));
    }
    if (!field.getText().equals(written(value))) {
      put(value);
    }
  }

  private void key(KeyEvent event) {
    KeyCode code = event.getCode();
    if (event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
      return;
    }
    if (code == KeyCode.UP || code == KeyCode.DOWN) {
      step(code == KeyCode.UP ? 1 : -1);
      event.consume();
    } else if (code == KeyCode.ENTER) {
      finish();
      field.selectAll();
      event.consume();
    }
  }

  private void step(int by) {
    problem.set("");
    choose(value + by * range.step());
    put(value);
  }

  /** The number meant, nothing for 0; also with commas, and in the digits of an input method. */
  private OptionalDouble read(String text) {
    if (text.isBlank() && range.holds(0)) {
      return OptionalDouble.of(0);
    }
    StringBuilder plain = new StringBuilder();
    for (char c : text.toCharArray()) {
      if (Character.isDigit(c)) {
        plain.append(Character.getNumericValue(c));
      } else if (c == '\uFF0E') {
        plain.append('.');
      } else if (!Character.isWhitespace(c) && c != ',') {
        plain.append(c);
      }
    }
    if (!plain.toString().matches("-?\\d{1,12}(\\.\\d{0,6})?|\\.\\d{1,6}")) {
      return OptionalDouble.empty();
    }
    return OptionalDouble.of(Double.parseDouble(plain.toString()));
  }
}
