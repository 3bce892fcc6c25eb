package hoego.library;

import java.nio.file.Path;
import java.util.List;

/** How a scan ended. */
public sealed interface ScanOutcome {

  /**
   * Every post was read, or is listed with why it could not be.
   *
   * @param unreadableFolders folders below the opened one whose files could not be listed
   */
  record Scanned(PostIndex index, List<Path> unreadableFolders) implements ScanOutcome {
    public Scanned {
      unreadableFolders = List.copyOf(unreadableFolders);
    }
  }

  /** The scan was called off. */
  record Cancelled() implements ScanOutcome {}

  /**
   * The folder itself can't be listed.
   *
   * @param cause a few technical words
   */
  record UnreadableFolder(Path folder, String cause) implements ScanOutcome {}
}
