package hoego.post;

import java.util.List;

/**
 * Where a post lies, as far as Jekyll cares.
 *
 * @param kind what the folder is to Jekyll
 * @param foldersAbove the folders from the site's root down to {@code _posts} or {@code _drafts},
 *     which Jekyll takes for categories ({@code Document#categories_from_path})
 * @param fileName the file's own name
 */
public record PostPlace(Kind kind, List<String> foldersAbove, String fileName) {

  /** What a folder of Markdown files is to Jekyll. */
  public enum Kind {
    /** Below {@code _posts}: published, dated by the file name. */
    POSTS,
    /** Below {@code _drafts}: not published, dated by the file's time. */
    DRAFTS,
    /** Any other folder. */
    PLAIN
  }

  public PostPlace {
    foldersAbove = List.copyOf(foldersAbove);
  }

  /** The place of a path relative to the site's root, its names parted by slashes. */
  public static PostPlace of(String relativePath) {
    List<String> names = List.of(relativePath.split("/"));
    String fileName = names.getLast();
    for (int i = 0; i < names.size() - 1; i++) {
      Kind kind = kindOf(names.get(i));
      if (kind != Kind.PLAIN) {
        return new PostPlace(kind, names.subList(0, i), fileName);
      }
    }
    return new PostPlace(Kind.PLAIN, List.of(), fileName);
  }

  /** What a folder of this name is. */
  public static Kind kindOf(String folderName) {
    return switch (folderName) {
      case "_posts" -> Kind.POSTS;
      case "_drafts" -> Kind.DRAFTS;
      default -> Kind.PLAIN;
    };
  }
}
