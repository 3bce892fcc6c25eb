package hoego.ui.workspace;

import hoego.export.SiteMarkdown;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import hoego.ui.task.Background;
import java.nio.file.Path;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * The Markdown that the opened folder's own settings name, read whenever the folder is. FX thread
 * only.
 */
public final class FolderMarkdown {
  private final OpenFolder folder;
  private final ReadOnlyObjectWrapper<Optional<String>> own =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private long request;

  FolderMarkdown(OpenFolder folder) {
    this.folder = folder;
    folder.stateProperty().addListener((of, was, is) -> look());
  }

  /** Its name as Jekyll has it; empty where the folder is no site and the writer may choose. */
  public ReadOnlyObjectProperty<Optional<String>> ownProperty() {
    return own.getReadOnlyProperty();
  }

  /** Looks again, for instance since a file of the folder has changed. */
  void look() {
    long mine = ++request;
    Path opened = folder.folderProperty().get();
    if (opened == null || folder.stateProperty().get() instanceof OpenFolder.State.Reading) {
      return;
    }
    Background.run(
        () -> {
          SiteSettings settings = SiteSettings.read(SiteRoot.find(opened, opened));
          return settings.isNone()
              ? Optional.<String>empty()
              : Optional.of(SiteMarkdown.name(settings));
        },
        found -> {
          if (mine == request) {
            own.set(found);
          }
        },
        problem -> {});
  }
}
