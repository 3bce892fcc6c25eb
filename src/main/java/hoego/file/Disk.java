package hoego.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
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
}
