package hoego.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Stream;

/** The door to the file system: everything else in Hoego reads and writes through it. */
public final class Disk {
  private Disk() {}

  /** The bytes of a file. */
  public static byte[] read(Path file) throws IOException {
    return Files.readAllBytes(file);
  }

  /** The first {@code most} bytes of a file, or all of it where it is shorter. */
  public static byte[] readPrefix(Path file, int most) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      return in.readNBytes(most);
    }
  }

  /** Whether there is a regular file, links followed. */
  public static boolean isFile(Path file) {
    return Files.isRegularFile(file);
  }

  /** Whether there is a folder, links followed. */
  public static boolean isFolder(Path folder) {
    return Files.isDirectory(folder);
  }

  /** Whether the name is taken, by a file, a folder or a link, even one that leads nowhere. */
  public static boolean exists(Path file) {
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS);
  }

  /**
   * Whether two paths lead to one file, links followed.
   *
   * @throws IOException when the paths differ and one of them leads nowhere
   */
  public static boolean sameFile(Path a, Path b) throws IOException {
    return Files.isSameFile(a, b);
  }

  /** The entries of a folder, by name. */
  public static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  /** When a file was last written. */
  public static FileTime modified(Path file) throws IOException {
    return Files.getLastModifiedTime(file);
  }

  /** A file's size in bytes. */
  public static long size(Path file) throws IOException {
    return Files.size(file);
  }

  /** The path with every link followed and no {@code ..}; the file must exist. */
  public static Path real(Path file) throws IOException {
    return file.toRealPath();
  }

  /** Makes a folder and those it is in, where they are missing. */
  public static void createFolders(Path folder) throws IOException {
    Files.createDirectories(folder);
  }

  /**
   * Makes a file and waits until it is on the disk. Where it can't be filled, none is left.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the name is taken
   */
  public static void createNew(Path file, byte[] bytes) throws IOException {
    Uninterrupted.run(() -> NewFile.create(file, bytes, NewFile.Readers.USUAL));
  }

  /** Writes a file whether or not there is one, whole or not at all: {@link AtomicFile#write}. */
  public static void write(Path file, byte[] bytes) throws IOException {
    AtomicFile.write(file, bytes);
  }

  /**
   * Renames or moves a file, a link or a folder. A name may change in nothing but case or Unicode
   * composition. To the path it has already, it stays.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the folder has another entry of that
   *     name, or of one that differs only in case or Unicode composition, which other systems take
   *     for the same; its file is that entry
   */
  public static void move(Path from, Path to) throws IOException {
    Uninterrupted.run(() -> Moving.move(from, to));
  }

  /**
   * Copies a file's bytes to a new file and waits until they are on the disk. Where they can't all
   * be copied, none is left.
   *
   * @throws java.nio.file.FileAlreadyExistsException when the name is taken
   */
  public static void copyNew(Path from, Path to) throws IOException {
    Uninterrupted.run(() -> Moving.copyNew(from, to));
  }

  /**
   * Moves a file, a link or a folder to the system's trash, from where the writer can get it back.
   *
   * @throws IOException when there is no trash that could take it: it stays where it is then
   */
  public static void trash(Path file) throws IOException {
    Uninterrupted.run(() -> SystemTrash.put(file));
  }
}
