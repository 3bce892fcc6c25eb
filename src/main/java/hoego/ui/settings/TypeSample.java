package hoego.ui.settings;

import hoego.settings.Settings.Type;
import hoego.ui.action.Texts;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A few lines of Korean as the editor would set them. */
final class TypeSample extends StackPane {
  /** Hoego's own family. */
  static final String OWN = "Pretendard";

  private static final double SIDE = 20;
  private static final double HEIGHT = 152;

  private final Text head = new Text();
  private final Text body = new Text();
  private final TextFlow headFlow = new TextFlow(head);
  private final TextFlow flow = new TextFlow(body);
  private final VBox column = new VBox(headFlow, flow);
  private double widest;

  TypeSample(Texts texts, ObservableValue<Type> type) {
    getStyleClass().add("type-sample");
    head.getStyleClass().add("type-sample-text");
    body.getStyleClass().add("type-sample-text");
    head.textProperty().bind(texts.of("settings.sample-title"));
    body.textProperty().bind(texts.of("settings.sample"));
    accessibleTextProperty().bind(texts.of("settings.sample-name"));
    setAlignment(Pos.TOP_CENTER);
    setMinHeight(HEIGHT);
    setPrefHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    setMinWidth(0);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().add(column);
    widthProperty().addListener((of, was, is) -> fit());
    show(type.getValue());
    type.subscribe(this::show);
  }

  private void show(Type type) {
    String family = type.family().isEmpty() ? OWN : type.family();
    body.setFont(Font.font(family, type.size()));
    head.setFont(Font.font(family, FontWeight.BOLD, Math.round(type.size() * 1.25)));
    Text hangul = new Text("가");
    hangul.setFont(body.getFont());
    double gap = type.size() * type.lineHeight() - hangul.getLayoutBounds().getHeight();
    flow.setLineSpacing(gap);
    headFlow.setPadding(new Insets(0, 0, Math.max(0, gap), 0));
    widest = type.column() * hangul.getLayoutBounds().getWidth();
    fit();
  }

  private void fit() {
    column.setMaxWidth(Math.max(0, Math.min(widest, getWidth() - 2 * SIDE)));
  }
}
