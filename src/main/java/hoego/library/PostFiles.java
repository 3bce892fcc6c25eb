package hoego.library;

import java.nio.file.Path;
import java.util.List;

/**
 * The posts of a folder as files; immutable.
 *
 * @param posts in the order of their paths
 * @param unreadable folders that could not be looked into
 */
public record PostFiles(List<Path> posts, List<Path> unreadable) {
  public PostFiles {
    posts = List.copyOf(posts);
    unreadable = List.copyOf(unreadable);
  }
}
