package hoego.ui.settings;

import hoego.settings.Settings;
import hoego.ui.action.Texts;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Rows with a choice each: its name and what it does on the left, the control on the right. */
final class Form extends VBox {
  /**
   * One of several that can be chosen.
   *
   * @param key the key of its name
   */
  record Option<T>(T value, String key) {}

  private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first-row");

  private final Texts texts;
  private final LiveSettings live;

  Form(Texts texts, LiveSettings live) {
    this.texts = texts;
    this.live = live;
    getStyleClass().add("settings-form");
  }

  /** Something that is on or off. */
  CheckBox toggle(
      String id,
      String key,
      @Nullable String note,
      Predicate<Settings> is,
      BiFunction<Settings, Boolean, Settings> with) {
    CheckBox box = new CheckBox();
    box.setId(id);
    box.getStyleClass().add("switch");
    Label name = row(key, note == null ? null : texts.of(note), box, null);
    name.setOnMouseClicked(
        event -> {
          if (!box.isDisabled()) {
            box.requestFocus();
            box.fire();
          }
        });
    box.setOnAction(event -> live.change(settings -> with.apply(settings, box.isSelected())));
    follow(settings -> box.setSelected(is.test(settings)));
    return box;
  }

  /** One of a few, all to be seen. */
  <T> void options(
      String id,
      String key,
      List<Option<T>> options,
      Function<Settings, T> is,
      BiFunction<Settings, T, Settings> with) {
    HBox group = new HBox();
    group.getStyleClass().add("segments");
    group.setId(id);
    ToggleGroup toggles = new ToggleGroup();
    for (Option<T> option : options) {
      RadioButton button = new RadioButton();
      button.getStyleClass().add("segment");
      button.setToggleGroup(toggles);
      button.textProperty().bind(texts.of(option.key()));
      button
          .accessibleTextProperty()
          .bind(texts.of(key).concat(": ").concat(texts.of(option.key())));
      button.setMinWidth(USE_PREF_SIZE);
      group.getChildren().add(button);
      // Not the action: the arrow keys choose as well.
      button
          .selectedProperty()
          .addListener(
              (of, was, selected) -> {
                if (selected && !is.apply(live.now()).equals(option.value())) {
                  live.change(settings -> with.apply(settings, option.value()));
                }
              });
      follow(settings -> button.setSelected(is.apply(settings).equals(option.value())));
    }
    row(key, null, group, null);
  }

  /** A number. */
  void number(
      String id,
      String key,
      @Nullable String note,
      NumberField.Range range,
      String unit,
      ToDoubleFunction<Settings> is,
      BiFunction<Settings, Double, Settings> with) {
    NumberField number =
        new NumberField(
            id, texts, range, unit, value -> live.change(settings -> with.apply(settings, value)));
    row(key, note == null ? null : texts.of(note), number, number.problemProperty())
        .setLabelFor(number.field());
    number.field().accessibleTextProperty().bind(texts.of(key));
    follow(settings -> number.show(is.applyAsDouble(settings)));
  }

  /**
   * A row with a control of any kind.
   *
   * @param note what it does, null where the name says it
   * @param problem what is wrong at present, empty for nothing
   * @return the name
   */
  Label row(
      String key,
      @Nullable ObservableValue<String> note,
      Node control,
      @Nullable ObservableValue<String> problem) {
    Label name = new Label();
    name.textProperty().bind(texts.of(key));
    name.getStyleClass().add("settings-name");
    name.setLabelFor(control);
    if (control instanceof CheckBox) {
      control.accessibleTextProperty().bind(texts.of(key));
    }
    VBox words = new VBox(name);
    words.getStyleClass().add("settings-words");
    if (note != null) {
      words.getChildren().add(line(note, "settings-note"));
    }
    if (problem != null) {
      Label said = line(problem, "field-problem");
      said.setId(key + "-problem");
      said.managedProperty().bind(said.textProperty().isNotEmpty());
      said.visibleProperty().bind(said.managedProperty());
      words.getChildren().add(said);
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    add(new HBox(words, control));
    return name;
  }

  /** A row whose control has the whole width, below the name. */
  void wide(String key, ObservableValue<String> note, Node control) {
    Label name = new Label();
    name.textProperty().bind(texts.of(key));
    name.getStyleClass().add("settings-name");
    name.setLabelFor(control);
    VBox row = new VBox(name, line(note, "settings-note"), control);
    VBox.setMargin(control, new Insets(6, 0, 4, 0));
    add(row);
    row.getStyleClass().add("settings-wide");
  }

  private void add(Pane row) {
    row.getStyleClass().add("settings-row");
    row.pseudoClassStateChanged(FIRST, getChildren().isEmpty());
    getChildren().add(row);
  }

  /** Makes a row useless while it is not {@code wanted}. */
  static void enable(Node control, ObservableBooleanValue wanted) {
    control.setDisable(!wanted.get());
    wanted.addListener((of, was, is) -> control.setDisable(!is));
  }

  private static Label line(ObservableValue<String> text, String style) {
    Label line = new Label();
    line.textProperty().bind(text);
    line.setWrapText(true);
    line.setMinHeight(USE_PREF_SIZE);
    line.getStyleClass().add(style);
    return line;
  }

  private void follow(java.util.function.Consumer<Settings> shown) {
    shown.accept(live.now());
    live.settingsProperty().addListener((of, was, is) -> shown.accept(is));
  }
}
