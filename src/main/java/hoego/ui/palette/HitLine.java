package hoego.ui.palette;

import java.util.BitSet;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** A line of text with the chars that were meant set off, cut with an ellipsis where it is long. */
final class HitLine extends Region {
  private final TextFlow flow = new TextFlow();
  private final Label ellipsis = new Label("…");
  private final Rectangle clip = new Rectangle();

  HitLine() {
    flow.setClip(clip);
    ellipsis.getStyleClass().add("palette-title");
    getChildren().addAll(flow, ellipsis);
  }

  void show(String text, BitSet marked) {
    flow.getChildren().clear();
    int from = 0;
    while (from < text.length()) {
      boolean hit = marked.get(from);
      int to = hit ? marked.nextClearBit(from) : marked.nextSetBit(from);
      to = to < 0 ? text.length() : Math.min(to, text.length());
      Text piece = new Text(text.substring(from, to));
      piece.getStyleClass().add(hit ? "palette-hit" : "palette-text");
      flow.getChildren().add(piece);
      from = to;
    }
    requestLayout();
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return flow.prefWidth(-1);
  }

  @Override
  protected double computePrefHeight(double width) {
    return Math.ceil(flow.prefHeight(-1));
  }

  @Override
  protected void layoutChildren() {
    double wanted = flow.prefWidth(-1);
    double room = getWidth();
    boolean cut = wanted > room + 0.5;
    double mark = cut ? ellipsis.prefWidth(-1) : 0;
    ellipsis.setVisible(cut);
    flow.resizeRelocate(0, 0, Math.ceil(wanted), getHeight());
    clip.setWidth(Math.max(0, room - mark));
    clip.setHeight(getHeight());
    ellipsis.resizeRelocate(room - mark, 0, mark, getHeight());
  }
}
