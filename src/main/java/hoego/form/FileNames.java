package hoego.form;

import hoego.post.FrontMatter;
import hoego.post.PostDate;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names and folders that the files of posts ought to have; nothing is touched. */
public final class FileNames {
  private FileNames() {}

  /**
   * The name that fits a post better than the one that its file has: the date of its front matter,
   * and the words of its title where the name had those of the title before.
   *
   * @param titleBefore the title that the post had when it was opened or renamed; may be empty
   * @return null where the name is as good
   */
  static @Nullable String better(PostPlace place, FrontMatter matter, String titleBefore) {
    String fileName = place.fileName();
    Optional<PostFileName> name = PostFileName.parse(fileName);
    if (place.kind() == PostPlace.Kind.PLAIN
        || place.kind() == PostPlace.Kind.POSTS && name.isEmpty()) {
      return null;
    }
    String stem = PostFileName.withoutExtension(fileName);
    String slug = name.map(PostFileName::slug).orElse(stem);
    String wanted = slug(slug, titleBefore, matter.title().orElse(""));
    if (name.isEmpty()) {
      return wanted.equals(slug) ? null : wanted + fileName.substring(stem.length());
    }
    LocalDate day = matter.date().map(PostDate::date).orElse(name.get().date());
    return day.equals(name.get().date()) && wanted.equals(slug)
        ? null
        : new PostFileName(day, wanted, name.get().extension()).name();
  }

  private static String slug(String slug, String titleBefore, String title) {
    if (titleBefore.isBlank() || title.isBlank() || title.strip().equals(titleBefore.strip())) {
      return slug;
    }
    boolean lowerCase = slug.equals(slug.toLowerCase(Locale.ROOT));
    String before = PostFileName.slug(titleBefore, lowerCase);
    return before.equals(slug) ? PostFileName.slug(title, lowerCase) : slug;
  }

  /**
   * Where a draft goes when it is published: from {@code _drafts} to the {@code _posts} beside it,
   * its name with a date.
   *
   * @return empty for what is no draft
   */
  public static Optional<Path> published(Path draft, LocalDate day) {
    return moved(draft, "_drafts", "_posts")
        .map(
            path -> {
              String name = String.valueOf(path.getFileName());
              String stem = PostFileName.withoutExtension(name);
              PostFileName dated =
                  PostFileName.parse(name)
                      .map(was -> new PostFileName(day, was.slug(), was.extension()))
                      .orElseGet(() -> new PostFileName(day, stem, name.substring(stem.length())));
              return path.resolveSibling(dated.name());
            });
  }

  /**
   * Where a post goes that is no longer to be published: from {@code _posts} to the {@code _drafts}
   * beside it, its name without the date.
   *
   * @return empty for what is no post
   */
  public static Optional<Path> unpublished(Path post) {
    return moved(post, "_posts", "_drafts")
        .map(
            path -> {
              String name = String.valueOf(path.getFileName());
              return PostFileName.parse(name)
                  .filter(dated -> !dated.slug().isEmpty())
                  .map(dated -> path.resolveSibling(dated.slug() + dated.extension()))
                  .orElse(path);
            });
  }

  /** The same path with the innermost folder of one name replaced by the one of another. */
  private static Optional<Path> moved(Path path, String from, String to) {
    for (Path folder = path.getParent(); folder != null; folder = folder.getParent()) {
      if (String.valueOf(folder.getFileName()).equals(from)) {
        return Optional.of(folder.resolveSibling(to).resolve(folder.relativize(path)));
      }
    }
    return Optional.empty();
  }
}
