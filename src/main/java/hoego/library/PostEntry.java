package hoego.library;

import hoego.post.Post;
import hoego.post.PostPlace;
import java.nio.file.Path;
import java.time.Instant;

/**
 * A post's file in the list.
 *
 * @param path the file, absolute
 * @param relativePath from the opened folder, its names parted by slashes on every system
 * @param kind what its folder is to Jekyll
 * @param post what the list shows of it
 * @param size in bytes; 0 where it can't be told
 * @param modified when it was last written; the epoch where it can't be told
 */
public record PostEntry(
    Path path, String relativePath, PostPlace.Kind kind, Post post, long size, Instant modified) {

  /** The file's name without folders. */
  public String fileName() {
    return relativePath.substring(relativePath.lastIndexOf('/') + 1);
  }
}
