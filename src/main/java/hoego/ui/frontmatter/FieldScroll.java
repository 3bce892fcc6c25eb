package hoego.ui.frontmatter;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** Fields as high as they are, up to a height from which on they are scrolled. */
final class FieldScroll extends ScrollPane {
  private final DoubleProperty most = new SimpleDoubleProperty(Double.MAX_VALUE);

  FieldScroll(Region content) {
    super(content);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(false);
    getStyleClass().add("form-scroll");
    most.addListener((of, was, is) -> requestLayout());
    content.heightProperty().addListener((of, was, is) -> requestLayout());
  }

  /** How high it may be, in pixels. */
  DoubleProperty mostProperty() {
    return most;
  }

  /** Brings a node of the content into view. */
  void reveal(Node node) {
    double content = getContent().getLayoutBounds().getHeight();
    double view = getViewportBounds().getHeight();
    if (content <= view) {
      return;
    }
    var box = getContent().sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double top = getVvalue() * (content - view);
    double wanted =
        box.getMinY() < top
            ? box.getMinY()
            : box.getMaxY() > top + view ? box.getMaxY() - view : top;
    setVvalue(wanted / (content - view));
  }

  /** Its height depends on its width, as that of its fields does. */
  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    double wide = width < 0 ? getWidth() : width;
    double line = snappedTopInset() + snappedBottomInset();
    return Math.min(most.get(), getContent().prefHeight(wide) + line);
  }

  @Override
  protected double computeMinHeight(double width) {
    return 0;
  }
}
