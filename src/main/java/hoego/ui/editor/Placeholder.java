package hoego.ui.editor;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What stands where there is nothing to show: what is the matter, and what to do. */
public final class Placeholder extends VBox {
  /** A placeholder with an icon, a headline, a sentence and buttons. */
  public Placeholder(
      String icon,
      ObservableValue<String> headline,
      ObservableValue<String> hint,
      List<Banner.Choice> choices) {
    getStyleClass().add("placeholder");
    FontIcon picture = new FontIcon(icon);
    picture.getStyleClass().add("placeholder-icon");
    Label title = new Label();
    title.textProperty().bind(headline);
    title.getStyleClass().add("placeholder-title");
    title.setWrapText(true);
    Label text = new Label();
    text.textProperty().bind(hint);
    text.getStyleClass().add("placeholder-hint");
    text.setWrapText(true);
    text.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(picture, title, text);
    if (!choices.isEmpty()) {
      FlowPane buttons = new FlowPane();
      buttons.getStyleClass().add("placeholder-choices");
      for (int i = 0; i < choices.size(); i++) {
        Banner.Choice choice = choices.get(i);
        Button button = new Button();
        button.setId(choice.id());
        button.textProperty().bind(choice.text());
        button.setOnAction(event -> choice.work().run());
        if (i == 0) {
          button.getStyleClass().add("accent");
        }
        buttons.getChildren().add(button);
      }
      getChildren().add(buttons);
    }
  }
}
