package hoego.library;

import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.post.Post;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.site.SiteRoot;
import hoego.site.SiteSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;

/**
 * Reads the front matter of every post of a folder, on the caller's thread; holds no state, so any
 * thread may use it.
 *
 * <p>Where there is a {@code _posts} or {@code _drafts} folder at any depth, Markdown files below
 * such folders are the posts, else every Markdown file is.
 */
public final class PostScanner {
  /** The most bytes read of a file: front matter is at its beginning. */
  private static final int MOST_BYTES = 256 * 1024;

  private static final int BATCH = 200;

  /** Told of posts as they are read. */
  @FunctionalInterface
  public interface Progress {
    /**
     * Some more posts were read, or all.
     *
     * @param entries all read so far, in no order
     * @param read how many have been read
     * @param total how many there are
     */
    void read(List<PostEntry> entries, int read, int total);
  }

  private final ZoneId here;

  /** A scanner; the clock of a site whose settings name no time zone is that of {@code here}. */
  public PostScanner(ZoneId here) {
    this.here = here;
  }

  /** The clocks of the sites in a folder, each asked for once. */
  private final class Zones {
    private final Path opened;
    private final Map<Path, ZoneId> known = new HashMap<>();

    Zones(Path opened) {
      this.opened = opened;
    }

    ZoneId of(Path file) {
      Path folder = file.getParent();
      return known.computeIfAbsent(
          folder == null ? opened : folder,
          in -> {
            Path root = SiteRoot.find(in, opened);
            ZoneId already = known.get(root);
            return already == null ? SiteSettings.read(root, here).zone() : already;
          });
    }
  }

  /**
   * Scans a folder.
   *
   * @param progress called on this thread about every 200 posts, and at the end
   * @param cancelled asked before each folder and file; interrupting the thread cancels as well
   */
  public ScanOutcome scan(Path folder, Progress progress, BooleanSupplier cancelled) {
    Path opened = folder.toAbsolutePath().normalize();
    BooleanSupplier stop = () -> cancelled.getAsBoolean() || Thread.currentThread().isInterrupted();
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    try {
      walk(opened, found, stop);
    } catch (IOException unreadable) {
      return stop.getAsBoolean()
          ? new ScanOutcome.Cancelled()
          : new ScanOutcome.UnreadableFolder(opened, cause(unreadable));
    }
    List<Path> posts = found.posts(opened);
    List<PostEntry> entries = new ArrayList<>(posts.size());
    Zones zones = new Zones(opened);
    for (Path post : posts) {
      if (stop.getAsBoolean()) {
        return new ScanOutcome.Cancelled();
      }
      entries.add(entry(opened, post, zones));
      if (entries.size() % BATCH == 0 && entries.size() < posts.size()) {
        progress.read(List.copyOf(entries), entries.size(), posts.size());
      }
    }
    if (stop.getAsBoolean()) {
      return new ScanOutcome.Cancelled();
    }
    progress.read(List.copyOf(entries), entries.size(), posts.size());
    return new ScanOutcome.Scanned(PostIndex.of(entries), found.unreadable());
  }

  /**
   * An index brought up to date with files that have changed, come or gone.
   *
   * @param opened the folder that the index is of
   * @param changed files or folders; those that are no posts of this folder are passed over
   */
  public PostIndex refreshed(PostIndex index, Path opened, Collection<Path> changed) {
    Path top = opened.toAbsolutePath().normalize();
    boolean jekyll = index.hasJekyllFolders();
    Zones zones = new Zones(top);
    List<PostEntry> read = new ArrayList<>();
    PostIndex kept = index;
    for (Path path : changed) {
      Path file = path.toAbsolutePath().normalize();
      if (Disk.isFolder(file)) {
        continue;
      }
      if (!Disk.isFile(file)) {
        kept = kept.without(file);
      } else if (isListed(top, file)
          && !(jekyll && place(top, file).kind() == PostPlace.Kind.PLAIN)) {
        read.add(entry(top, file, zones));
      }
    }
    return kept.with(read);
  }

  /**
   * The files that are the posts of a folder, in the order of their paths, without reading them.
   *
   * @throws IOException where the folder itself can't be read
   */
  public static PostFiles files(Path folder) throws IOException {
    Path opened = folder.toAbsolutePath().normalize();
    Found found = new Found(new ArrayList<>(), new ArrayList<>());
    walk(opened, found, () -> false);
    List<Path> posts = new ArrayList<>(found.posts(opened));
    posts.sort(Comparator.comparing(post -> slashed(opened.relativize(post))));
    return new PostFiles(posts, found.unreadable());
  }

  private record Found(List<Path> files, List<Path> unreadable) {
    /** The files that are posts: all, unless some lie in Jekyll's folders. */
    List<Path> posts(Path opened) {
      List<Path> jekylls = files.stream().filter(file -> marker(opened, file).isPresent()).toList();
      return jekylls.isEmpty() ? files : jekylls;
    }
  }

  private static void walk(Path opened, Found found, BooleanSupplier stop) throws IOException {
    Set<Path> seen = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(opened));
    while (!folders.isEmpty()) {
      Path folder = folders.pop();
      if (stop.getAsBoolean()) {
        return;
      }
      List<Path> children;
      try {
        // A link may lead back up; its real path has been seen then.
        if (!seen.add(Disk.real(folder))) {
          continue;
        }
        children = Disk.children(folder);
      } catch (IOException unreadable) {
        if (folder.equals(opened)) {
          throw unreadable;
        }
        found.unreadable().add(folder);
        continue;
      }
      for (Path child : children) {
        String name = String.valueOf(child.getFileName());
        if (PostFileName.isMarkdown(name) && !Skipped.file(name) && Disk.isFile(child)) {
          found.files().add(child);
        } else if (!Skipped.folderOfPosts(name) && Disk.isFolder(child)) {
          folders.push(child);
        }
      }
    }
  }

  private static boolean isListed(Path opened, Path file) {
    if (!file.startsWith(opened) || file.equals(opened)) {
      return false;
    }
    Path relative = opened.relativize(file);
    for (int i = 0; i < relative.getNameCount() - 1; i++) {
      if (Skipped.folderOfPosts(relative.getName(i).toString())) {
        return false;
      }
    }
    String name = relative.getFileName().toString();
    return PostFileName.isMarkdown(name) && !Skipped.file(name);
  }

  private PostEntry entry(Path opened, Path file, Zones zones) {
    PostPlace place = place(opened, file);
    String relative = slashed(opened.relativize(file));
    Instant modified = Instant.EPOCH;
    long size = 0;
    try {
      modified = Disk.modified(file).toInstant();
      size = Disk.size(file);
      Post post = Post.of(place, beginning(file), modified, zones.of(file));
      return new PostEntry(file, relative, place.kind(), post, size, modified);
    } catch (IOException unreadable) {
      Post post = Post.unreadable(place, cause(unreadable));
      return new PostEntry(file, relative, place.kind(), post, size, modified);
    }
  }

  /**
   * The beginning of a post's file, which holds its front matter: LF line ends, no byte order mark.
   *
   * @throws IOException where it can't be read
   */
  public static String beginning(Path file) throws IOException {
    byte[] bytes = Disk.readPrefix(file, MOST_BYTES);
    if (bytes.length == MOST_BYTES) {
      // Cut at a line's end: half a character would make the whole look like another encoding.
      int end = bytes.length;
      while (end > 0 && bytes[end - 1] != '\n') {
        end--;
      }
      bytes = end == 0 ? bytes : Arrays.copyOf(bytes, end);
    }
    String text = Encoding.decodeLeniently(bytes);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  private static PostPlace place(Path opened, Path file) {
    String fileName = String.valueOf(file.getFileName());
    Optional<Path> marker = marker(opened, file);
    if (marker.isEmpty()) {
      return new PostPlace(PostPlace.Kind.PLAIN, List.of(), fileName);
    }
    Path folder = marker.get();
    Path root = SiteRoot.find(folder, opened);
    Path above = folder.getParent();
    List<String> names = new ArrayList<>();
    if (above != null && above.startsWith(root) && !above.equals(root)) {
      root.relativize(above).forEach(name -> names.add(name.toString()));
    }
    PostPlace.Kind kind = PostPlace.kindOf(String.valueOf(folder.getFileName()));
    return new PostPlace(kind, names, fileName);
  }

  /**
   * The {@code _posts} or {@code _drafts} that a file lies in: the opened folder may lie in one.
   */
  private static Optional<Path> marker(Path opened, Path file) {
    Optional<Path> nearest = Optional.empty();
    for (Path folder = file.getParent(); folder != null; folder = folder.getParent()) {
      if (PostPlace.kindOf(String.valueOf(folder.getFileName())) != PostPlace.Kind.PLAIN) {
        if (!folder.startsWith(opened)) {
          return nearest.isPresent() ? nearest : Optional.of(folder);
        }
        // Jekyll looks for the folder from the root down: the highest below the opened one counts.
        nearest = Optional.of(folder);
      }
    }
    return nearest;
  }

  private static String slashed(Path relative) {
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  private static String cause(IOException failure) {
    return failure.getClass().getSimpleName();
  }
}
