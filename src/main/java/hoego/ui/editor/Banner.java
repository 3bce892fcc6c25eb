package hoego.ui.editor;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** A strip above the text that says what has happened and offers what can be done. */
public final class Banner extends VBox {
  /** How much it matters. */
  public enum Kind {
    INFO("bi-info-circle"),
    WARNING("bi-exclamation-triangle"),
    DANGER("bi-x-octagon");

    private final String icon;

    Kind(String icon) {
      this.icon = icon;
    }
  }

  /**
   * Something to do about it.
   *
   * @param id the button's id, for tests and style
   */
  public record Choice(String id, ObservableValue<String> text, Runnable work) {}

  /** A banner with a sentence and choices. */
  public Banner(Kind kind, ObservableValue<String> text, List<Choice> choices) {
    getStyleClass().addAll("banner", "banner-" + kind.name().toLowerCase(java.util.Locale.ROOT));
    setAccessibleRole(AccessibleRole.TEXT);
    accessibleTextProperty().bind(text);
    Label label = new Label();
    label.textProperty().bind(text);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    // As high as one line, so that the icon stands beside the first of several.
    Label sign = new Label(" ", new FontIcon(kind.icon));
    sign.setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
    HBox said = new HBox(sign, label);
    said.getStyleClass().add("banner-said");
    HBox.setHgrow(label, Priority.ALWAYS);
    getChildren().add(said);
    if (!choices.isEmpty()) {
      FlowPane buttons = new FlowPane();
      buttons.getStyleClass().add("banner-choices");
      for (Choice choice : choices) {
        Button button = new Button();
        button.setId(choice.id());
        button.textProperty().bind(choice.text());
        button.setOnAction(event -> choice.work().run());
        button.getStyleClass().add("small");
        buttons.getChildren().add(button);
      }
      getChildren().add(buttons);
    }
  }
}
