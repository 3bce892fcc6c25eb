package hoego.ui.editor;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above the text: a head in line with the text's column, banners, the find bar. */
final class EditorTop extends VBox {
  /** Above and below the fields of the find bar, in pixels. */
  private static final double FIND_GAP = 8;

  private final TextColumn column;
  private final Region scroll;
  private final VBox banners = new VBox();

  /**
   * With no head and no find bar yet.
   *
   * @param scroll what the text scrolls in, with its scroll bars
   */
  EditorTop(TextColumn column, Region scroll) {
    super();
    this.column = column;
    this.scroll = scroll;
    banners.getStyleClass().add("banners");
    getChildren().add(banners);
    // It reaches over the text at times, as names that are offered do.
    setViewOrder(-1);
  }

  void setHead(Region head) {
    head.paddingProperty().bind(sides(0));
    getChildren().addFirst(head);
  }

  /** Puts the find bar beneath all else. */
  void setFindBar(Region bar) {
    bar.paddingProperty().bind(sides(FIND_GAP));
    getChildren().add(bar);
  }

  /** What is left beside the column here, the text's scroll bar included. */
  private ObjectBinding<Insets> sides(double gap) {
    Callable<Insets> now =
        () -> {
          Insets sides = column.sides().getValue();
          double bar = Math.max(0, scroll.getWidth() - column.areaWidth().get());
          return new Insets(gap, sides.getRight() + bar, gap, sides.getLeft());
        };
    return Bindings.createObjectBinding(
        now, column.sides(), scroll.widthProperty(), column.areaWidth());
  }

  void setBanners(List<Banner> shown) {
    banners.getChildren().setAll(shown);
  }
}
