package hoego.ui.editor;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What stands above the text: a head in line with the text's column, banners, the find bar. */
final class EditorTop extends VBox {
  private final MarkdownArea area;
  private final VBox banners = new VBox();

  EditorTop(MarkdownArea area, Node findBar) {
    super();
    this.area = area;
    banners.getStyleClass().add("banners");
    getChildren().addAll(banners, findBar);
    // It reaches over the text at times, as names that are offered do.
    setViewOrder(-1);
  }

  void setHead(Region head) {
    head.paddingProperty()
        .bind(
            area.paddingProperty()
                .map(around -> new Insets(0, around.getRight(), 0, around.getLeft())));
    getChildren().addFirst(head);
  }

  void setBanners(List<Banner> shown) {
    banners.getChildren().setAll(shown);
  }
}
