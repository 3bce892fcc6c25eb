package hoego.library;

import java.util.Set;

/** What is neither listed nor watched: build output, other people's files, half-written files. */
final class Skipped {
  private static final Set<String> FOLDERS = Set.of("_site", "node_modules", "vendor");

  private Skipped() {}

  /** Whether a folder of this name, and all below it, is left alone; hidden ones are. */
  static boolean folder(String name) {
    return name.startsWith(".") || FOLDERS.contains(name);
  }

  /**
   * Whether no post is looked for in a folder of this name: those left alone, and that of the
   * site's templates, which Jekyll passes over as it does every folder with an underscore.
   */
  static boolean folderOfPosts(String name) {
    return folder(name) || name.equals("_templates");
  }

  /** Whether a file of this name is left alone. */
  static boolean file(String name) {
    return name.startsWith(".")
        || name.endsWith(".hoego-tmp")
        || name.endsWith("~")
        || name.endsWith(".swp");
  }
}
