package hoego.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/**
 * The trash of Linux and BSD desktops, as the freedesktop.org Trash specification 1.0 has it.
 *
 * @param dataHome the folder of the user's data, {@code $XDG_DATA_HOME}
 * @param uid the user's number
 */
record FreedesktopTrash(Path dataHome, int uid) {
  private static final int STICKY = 01000;

  /** Leaves room for a number and an ending in the 255 bytes that a name may have. */
  private static final int MOST_NAME_BYTES = 220;

  /**
   * Moves a file, a link or a folder to the trash of the user, or that of the disk it is on.
   *
   * @param file an absolute path; a link itself is moved, not what it leads to
   * @throws IOException when neither trash could take it: it stays where it is then
   */
  void put(Path file) throws IOException {
    Path name = file.getFileName();
    Path parent = file.getParent();
    if (name == null || parent == null) {
      throw new IOException("a root has no place in the trash: " + file);
    }
    Path real = parent.toRealPath().resolve(name);
    Path home = dataHome.resolve("Trash");
    if (device(real) == device(nearestFolder(home))) {
      ensureFolder(home);
      putIn(home, real, encoded(real));
    } else {
      Path top = topFolder(real);
      putIn(trashOf(top), real, encodedBelow(top, real));
    }
  }

  /** The trash for a disk that is mounted at {@code top}. */
  Path trashOf(Path top) throws IOException {
    Path shared = top.resolve(".Trash");
    if (Files.isDirectory(shared, LinkOption.NOFOLLOW_LINKS)
        && ((int) Files.getAttribute(shared, "unix:mode", LinkOption.NOFOLLOW_LINKS) & STICKY)
            != 0) {
      try {
        return ensureOwnFolder(shared.resolve(Integer.toString(uid)));
      } catch (IOException e) {
        // The specification wants the other place to be tried before giving up.
      }
    }
    return ensureOwnFolder(top.resolve(".Trash-" + uid));
  }

  /**
   * Puts a file in one trash.
   *
   * @param path the file's path as the trash is to note it
   */
  void putIn(Path trash, Path file, String path) throws IOException {
    if (trash.toRealPath().startsWith(file)) {
      throw new IOException("the trash itself is in there: " + file);
    }
    Path files = ensureFolder(trash.resolve("files"));
    Path infos = ensureFolder(trash.resolve("info"));
    String date =
        DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(
            LocalDateTime.now().truncatedTo(ChronoUnit.SECONDS));
    byte[] info =
        ("[Trash Info]\nPath=" + path + "\nDeletionDate=" + date + "\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int number = 1; ; number++) {
      String name = numbered(file.getFileName().toString(), number);
      Path note = infos.resolve(name + ".trashinfo");
      try {
        // The note comes first: it reserves the name.
        NewFile.create(note, info, NewFile.Readers.OWNER);
      } catch (FileAlreadyExistsException e) {
        continue;
      }
      Path place = files.resolve(name);
      if (Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
        NewFile.discard(note);
        continue;
      }
      try {
        // A rename or nothing: to copy and delete could lose what a copy doesn't take along.
        Files.move(file, place, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        NewFile.discard(note);
        throw e;
      }
      NewFile.syncFolder(files);
      return;
    }
  }

  /** A name for the trash: {@code post.md}, then {@code post.2.md} and so on. */
  private static String numbered(String name, int number) {
    int dot = name.lastIndexOf('.');
    boolean extension = dot > 0 && name.length() - dot <= 10;
    String stem = extension ? name.substring(0, dot) : name;
    String end = extension ? name.substring(dot) : "";
    while ((stem + end).getBytes(StandardCharsets.UTF_8).length > MOST_NAME_BYTES) {
      stem = stem.substring(0, stem.offsetByCodePoints(stem.length(), -1));
    }
    return number == 1 ? stem + end : stem + "." + number + end;
  }

  private static long device(Path file) throws IOException {
    return ((Number) Files.getAttribute(file, "unix:dev", LinkOption.NOFOLLOW_LINKS)).longValue();
  }

  /** The folder itself, or the nearest one above it that there is. */
  private static Path nearestFolder(Path folder) throws IOException {
    for (Path there = folder; there != null; there = there.getParent()) {
      if (Files.isDirectory(there)) {
        return there.toRealPath();
      }
    }
    throw new IOException("no folder: " + folder);
  }

  /** Where the disk that a file is on is mounted. */
  private static Path topFolder(Path file) throws IOException {
    long device = device(file);
    Path top = file.getParent();
    if (top == null || device(top) != device) {
      throw new IOException("a whole disk has no place in the trash: " + file);
    }
    for (Path above = top.getParent(); above != null; above = above.getParent()) {
      if (device(above) != device) {
        return top;
      }
      top = above;
    }
    return top;
  }

  private static Path ensureFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    }
    return folder;
  }

  /** The same on a disk that others use: a link or another user's folder is not to be trusted. */
  private Path ensureOwnFolder(Path folder) throws IOException {
    if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
      ensureFolder(folder);
    }
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
        || (int) Files.getAttribute(folder, "unix:uid", LinkOption.NOFOLLOW_LINKS) != uid) {
      throw new IOException("not the user's own trash: " + folder);
    }
    return folder;
  }

  /** The path's own bytes, percent-encoded. */
  static String encoded(Path file) {
    String uri = file.toUri().getRawPath();
    // A folder's address ends in a slash, its path must not.
    return uri.length() > 1 && uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
  }

  static String encodedBelow(Path top, Path file) {
    String above = encoded(top);
    return encoded(file).substring(above.endsWith("/") ? above.length() : above.length() + 1);
  }
}
