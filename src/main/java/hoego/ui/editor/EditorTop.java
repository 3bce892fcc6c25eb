package hoego.ui.editor;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above the text: a head in line with the text's column, banners, the find bar. */
final class EditorTop extends VBox {
  private final TextColumn column;
  private final VBox banners = new VBox();

  EditorTop(TextColumn column, Node findBar) {
    super();
    this.column = column;
    banners.getStyleClass().add("banners");
    getChildren().addAll(banners, findBar);
    // It reaches over the text at times, as names that are offered do.
    setViewOrder(-1);
  }

  void setHead(Region head) {
    head.paddingProperty().bind(column.sides());
    getChildren().addFirst(head);
  }

  void setBanners(List<Banner> shown) {
    banners.getChildren().setAll(shown);
  }
}
