package hoego.ui.editor;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two things in a row, the first as wide as there is room; in a narrow place one above another. */
public final class WrapRow extends Pane {
  private static final double GAP = 6;

  private final Region first;
  private final FlowPane second;
  private final double leastOfFirst;

  /** A row whose first thing, a text that can be wrapped, stands beside the second in one line. */
  public WrapRow(Label first, FlowPane second) {
    this(first, second, USE_PREF_SIZE);
  }

  /**
   * A row.
   *
   * @param leastOfFirst how narrow the first may get, in pixels, before the second goes beneath
   */
  WrapRow(Region first, FlowPane second, double leastOfFirst) {
    this.first = first;
    this.second = second;
    this.leastOfFirst = leastOfFirst;
    getChildren().addAll(first, second);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  /** A flow pane's own wish is a length at which it wraps, and not what is in it. */
  private double wishOfSecond() {
    double width = second.getHgap() * (second.getChildren().size() - 1);
    for (Node child : second.getChildren()) {
      width += snapSizeX(Math.max(child.minWidth(-1), child.prefWidth(-1)));
    }
    // A fraction too little would wrap the last one.
    return Math.ceil(width) + 1;
  }

  private double leastOfFirst() {
    return leastOfFirst == USE_PREF_SIZE ? Math.ceil(first.prefWidth(-1)) : leastOfFirst;
  }

  private boolean fits(double width) {
    return leastOfFirst() + GAP + wishOfSecond() <= width;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return leastOfFirst() + GAP + wishOfSecond();
  }

  @Override
  protected double computePrefHeight(double width) {
    if (width < 0 || fits(width)) {
      return Math.max(first.prefHeight(-1), second.prefHeight(-1));
    }
    return snapSizeY(first.prefHeight(width)) + GAP + second.prefHeight(width);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    if (fits(width)) {
      double right = wishOfSecond();
      double height = getHeight();
      layoutInArea(first, 0, 0, width - right - GAP, height, 0, HPos.LEFT, VPos.CENTER);
      layoutInArea(second, width - right, 0, right, height, 0, HPos.RIGHT, VPos.CENTER);
    } else {
      double top = snapSizeY(first.prefHeight(width));
      first.resizeRelocate(0, 0, width, top);
      second.resizeRelocate(0, top + GAP, width, second.prefHeight(width));
    }
  }
}
