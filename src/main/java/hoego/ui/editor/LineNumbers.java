package hoego.ui.editor;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** The numbers before the lines. */
final class LineNumbers {
  private LineNumbers() {}

  static void show(MarkdownArea area, boolean shown) {
    area.setParagraphGraphicFactory(
        shown
            ? line -> {
              Label number = new Label(Integer.toString(line + 1));
              number.getStyleClass().add("line-number");
              if (LineLook.isFront(area.getParagraph(line).getParagraphStyle())) {
                number.getStyleClass().add("front-number");
              }
              number.setAlignment(Pos.TOP_RIGHT);
              return number;
            }
            : null);
  }
}
