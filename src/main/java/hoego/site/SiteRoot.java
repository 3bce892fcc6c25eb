package hoego.site;

import hoego.file.Disk;
import java.nio.file.Path;

/** Finds a Jekyll site's root: the folder of its {@code _config.yml}. */
public final class SiteRoot {
  /** How far above the opened folder to look: deeper nests are nobody's site. */
  private static final int MOST_LEVELS = 12;

  private SiteRoot() {}

  /**
   * The nearest folder, from the given one upward, with a {@code _config.yml}; where there is none
   * up to {@value #MOST_LEVELS} levels above the opened folder, the opened folder. Touches the
   * disk; never fails.
   *
   * @param postOrFolder a post's file, which need not exist, or a folder
   * @return an absolute path without {@code ..}, its links not followed
   */
  public static Path find(Path postOrFolder, Path openedFolder) {
    Path opened = openedFolder.toAbsolutePath().normalize();
    Path start = postOrFolder.toAbsolutePath().normalize();
    int levels =
        MOST_LEVELS + (start.startsWith(opened) ? start.getNameCount() - opened.getNameCount() : 0);
    Path folder = start;
    for (int i = 0; i <= levels && folder != null; i++) {
      // A file has no file below it, so a post as the start needs no case of its own.
      if (Disk.isFile(folder.resolve("_config.yml"))
          || Disk.isFile(folder.resolve("_config.yaml"))) {
        return folder;
      }
      folder = folder.getParent();
    }
    return opened;
  }
}
