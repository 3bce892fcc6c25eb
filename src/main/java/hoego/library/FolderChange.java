package hoego.library;

import java.nio.file.Path;
import java.util.Set;

/** What a watched folder has seen. */
public sealed interface FolderChange {

  /** These files were written, made or removed; absolute paths. */
  record Files(Set<Path> paths) implements FolderChange {
    public Files {
      paths = Set.copyOf(paths);
    }
  }

  /** Too much to name, or whole folders: everything is to be read again. */
  record Everything() implements FolderChange {}
}
