package hoego.export;

import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.post.FrontMatter;
import hoego.post.Post;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * A post to be exported; immutable.
 *
 * @param folder the folder that was opened, absolute: the site's root where no other is found
 * @param file the post's file, absolute
 * @param source all of it with LF line ends, perhaps newer than the file, split where Jekyll splits
 *     it
 * @param modified when it was last changed: a draft's date
 * @param here the zone of a site that names none
 */
public record PostText(Path folder, Path file, PostSource source, Instant modified, ZoneId here) {

  /**
   * A text as it stands in an editor.
   *
   * @param modified when it was last changed: a draft's date
   * @param here the zone of a site that names none
   */
  public static PostText of(
      Path folder, Path file, PostSource source, Instant modified, ZoneId here) {
    Path opened = folder.toAbsolutePath().normalize();
    return new PostText(opened, file.toAbsolutePath().normalize(), source, modified, here);
  }

  /**
   * Reads a post.
   *
   * @param here the zone of a site that names none
   */
  public static PostText read(Path folder, Path file, ZoneId here) throws ExportException {
    try {
      TextFile read = TextFile.read(file);
      switch (read.readOnly().orElse(null)) {
        case ReadOnlyReason.NotDecodable(long offset) ->
            throw new ExportException(new ExportFailure.NotText(offset));
        case ReadOnlyReason.TooLarge(long size) ->
            throw new ExportException(new ExportFailure.TooLarge(size));
        case ReadOnlyReason.NotWritable _ -> {}
        case null -> {}
      }
      PostSource source = PostSource.of(read.text(), read.withReturns(read.text()));
      return of(folder, file, source, read.modified().toInstant(), here);
    } catch (IOException cause) {
      throw new ExportException(new ExportFailure.Unreadable(cause));
    }
  }

  /**
   * The folder that is opened for a post which is given alone: its own, or the one that its {@code
   * _posts} or {@code _drafts} is in.
   */
  public static Path folderOf(Path post) {
    Path file = post.toAbsolutePath().normalize();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      Path above = folder.getParent();
      if (above != null && kind(folder) != PostPlace.Kind.PLAIN) {
        return above;
      }
    }
    Path folder = file.getParent();
    return folder == null ? file : folder;
  }

  /** The text with LF line ends. */
  String text() {
    return source.text();
  }

  /**
   * What its header shows.
   *
   * @param settings those of its site
   */
  Post post(FrontMatter matter, SiteSettings settings) {
    return Post.of(place(folder, file), matter, modified, settings.zoneOr(here));
  }

  /** The site that the post belongs to. */
  Path siteRoot() {
    return SiteRoot.find(file, folder);
  }

  /** Where a post lies, as far as Jekyll cares; the opened folder itself may lie in such a one. */
  public static PostPlace place(Path opened, Path file) {
    Path root = SiteRoot.find(file, opened);
    List<String> names = new ArrayList<>();
    if (file.startsWith(root)) {
      root.relativize(file).forEach(name -> names.add(name.toString()));
    } else {
      names.add(String.valueOf(file.getFileName()));
    }
    PostPlace place = PostPlace.of(String.join("/", names));
    if (place.kind() == PostPlace.Kind.PLAIN) {
      // The opened folder itself may lie in one of Jekyll's.
      for (Path folder = root; folder != null; folder = folder.getParent()) {
        if (kind(folder) != PostPlace.Kind.PLAIN) {
          return new PostPlace(kind(folder), List.of(), place.fileName());
        }
      }
    }
    return place;
  }

  private static PostPlace.Kind kind(Path folder) {
    return PostPlace.kindOf(String.valueOf(folder.getFileName()));
  }
}
