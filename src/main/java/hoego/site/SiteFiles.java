package hoego.site;

import hoego.file.Disk;
import hoego.file.Encoding;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads text files of a site, and none that lies elsewhere; for any thread. */
final class SiteFiles {
  /** In bytes: what a page includes is parsed at every key. */
  static final long LARGEST = 512 * 1024;

  private static final int LONGEST_NAME = 1024;
  private static final Set<String> SKIPPED = Set.of("_site", "node_modules", "vendor");

  private final Path root;

  /** What became of a look for a file. */
  sealed interface Found {
    /** It is there, inside the site; {@code file} is as it was asked for, not its real path. */
    record Inside(Path file) implements Found {}

    record Missing() implements Found {}

    record Outside() implements Found {}
  }

  SiteFiles(Path root) {
    this.root = root.toAbsolutePath().normalize();
  }

  Path root() {
    return root;
  }

  /** A regular file by its path from a folder; neither path nor links may lead out of it. */
  Found find(Path folder, String path) {
    if (path.length() > LONGEST_NAME) {
      return new Found.Missing();
    }
    try {
      Path relative = root.getFileSystem().getPath(path.replaceFirst("\\A/+", ""));
      Path file = folder.resolve(relative).normalize();
      // On Windows a drive letter makes a path absolute.
      if (relative.isAbsolute() || relative.getRoot() != null || !file.startsWith(folder)) {
        return new Found.Outside();
      }
      if (!Disk.isFile(file)) {
        return new Found.Missing();
      }
      return Disk.real(file).startsWith(Disk.real(root))
          ? new Found.Inside(file)
          : new Found.Outside();
    } catch (InvalidPathException | IOException unusable) {
      return new Found.Missing();
    }
  }

  /**
   * A file's text with LF line ends, without a byte order mark.
   *
   * @throws IOException where it can't be read, or is larger than {@value #LARGEST} bytes
   */
  static String text(Path file) throws IOException {
    if (Disk.size(file) > LARGEST) {
      throw new IOException("too large");
    }
    return decoded(Disk.read(file));
  }

  /** The text of a file's beginning, which holds its front matter. */
  static String beginning(Path file) throws IOException {
    return decoded(Disk.readPrefix(file, (int) LARGEST / 2));
  }

  private static String decoded(byte[] bytes) {
    String text = Encoding.decodeLeniently(bytes);
    return (text.startsWith("\uFEFF") ? text.substring(1) : text).replace("\r\n", "\n");
  }

  /** The files below the site's folders of that name, links out of the site left out. */
  List<Path> below(String folderName) {
    List<Path> files = new ArrayList<>();
    Set<Path> seen = new HashSet<>();
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    Optional<Path> realRoot = real(root);
    while (!folders.isEmpty() && realRoot.isPresent()) {
      Path folder = folders.pop();
      Optional<Path> real = real(folder);
      if (real.isEmpty() || !real.get().startsWith(realRoot.get()) || !seen.add(real.get())) {
        continue;
      }
      boolean inside = named(root.relativize(folder), folderName);
      for (Path child : children(folder)) {
        String name = String.valueOf(child.getFileName());
        if (name.startsWith(".") || SKIPPED.contains(name)) {
          continue;
        }
        if (Disk.isFolder(child)) {
          folders.push(child);
        } else if (inside && real(child).filter(at -> at.startsWith(realRoot.get())).isPresent()) {
          files.add(child);
        }
      }
    }
    return files;
  }

  private static boolean named(Path relative, String name) {
    for (Path each : relative) {
      if (each.toString().equals(name)) {
        return true;
      }
    }
    return false;
  }

  private static List<Path> children(Path folder) {
    try {
      return Disk.children(folder);
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(Disk.real(path));
    } catch (IOException gone) {
      return Optional.empty();
    }
  }

  /** A file's path from the site's root, its names parted by slashes. */
  String relative(Path file) {
    List<String> names = new ArrayList<>();
    Path absolute = file.toAbsolutePath().normalize();
    if (absolute.startsWith(root)) {
      root.relativize(absolute).forEach(name -> names.add(name.toString()));
    } else {
      names.add(String.valueOf(absolute.getFileName()));
    }
    return String.join("/", names);
  }
}
