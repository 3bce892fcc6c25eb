package hoego.ui.workspace;

import hoego.site.FolderCss;
import hoego.site.SiteRoot;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The style sheet that the opened folder offers, read whenever the folder is. FX thread only. */
public final class FolderLook {
  private final OpenFolder folder;
  private final ReadOnlyStringWrapper css = new ReadOnlyStringWrapper("");
  private long request;

  FolderLook(OpenFolder folder) {
    this.folder = folder;
    folder.stateProperty().addListener((of, was, is) -> look());
  }

  /** The style sheet's text, empty where the folder offers none. */
  public ReadOnlyStringProperty cssProperty() {
    return css.getReadOnlyProperty();
  }

  /** Looks again, for instance since a file of the folder has changed. */
  void look() {
    long mine = ++request;
    Path opened = folder.folderProperty().get();
    if (opened == null || folder.stateProperty().get() instanceof OpenFolder.State.Reading) {
      return;
    }
    Background.run(
        () -> FolderCss.find(SiteRoot.find(opened, opened)),
        found -> take(mine, found),
        problem -> take(mine, Optional.empty()));
  }

  private void take(long mine, Optional<String> found) {
    if (mine == request) {
      css.set(found.orElse(""));
    }
  }
}
