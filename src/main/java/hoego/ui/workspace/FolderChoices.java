package hoego.ui.workspace;

import java.nio.file.Path;

/** What the writer has chosen for folders and posts; for any thread. */
public interface FolderChoices {
  /** Whether images of the web are fetched and shown in a post of a folder. */
  boolean showsWebImages(Path folder, Path post);

  /**
   * The Markdown of a folder that is no Jekyll site, as Jekyll names it; empty for Jekyll's own.
   */
  String markdown(Path folder);
}
