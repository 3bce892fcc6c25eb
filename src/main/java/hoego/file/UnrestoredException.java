package hoego.file;

import java.io.IOException;
import java.nio.file.Path;

/** A file that could not be written to its end nor put back: its old content is in another file. */
public final class UnrestoredException extends IOException {
  private static final long serialVersionUID = 1;

  private final transient Path backup;

  UnrestoredException(Path file, Path backup, IOException cause) {
    super(file + " is damaged; its old content is in " + backup, cause);
    this.backup = backup;
  }

  /** The file with the old content, which nothing deletes. */
  public Path backup() {
    return backup;
  }
}
