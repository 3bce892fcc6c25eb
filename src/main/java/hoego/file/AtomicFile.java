package hoego.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFileAttributes;
import java.util.Arrays;

/**
 * Writes a file as a whole or not at all, and leaves everything else about it as it is: links to it
 * and from it, its owner, mode and extended attributes.
 */
public final class AtomicFile {
  private static final int MOST_LINKS = 40;

  /** Held while a file is compared and replaced: two windows must not do so in turns. */
  private static final Object REPLACING = new Object();

  private AtomicFile() {}

  /** The file has other bytes than it was thought to have; nothing was written. */
  static final class ChangedMeanwhile extends IOException {
    private static final long serialVersionUID = 1;

    ChangedMeanwhile(Path file) {
      super("changed by somebody else: " + file);
    }
  }

  /** Looks once more, right before the file is replaced, and throws to prevent it. */
  private interface LastLook {
    void at(Path file) throws IOException;
  }

  /**
   * Writes a file, made where there is none and replaced where there is one, and waits until it is
   * on the disk. A symbolic link is followed and stays. Interrupts wait until it is done.
   *
   * @throws IOException when it could not be written; the old file is untouched then, unless this
   *     is an {@link UnrestoredException}
   */
  public static void write(Path path, byte[] bytes) throws IOException {
    Uninterrupted.run(() -> write(target(path), bytes, _ -> {}));
  }

  /**
   * The same for a file that must still have the bytes {@code expected}.
   *
   * @throws ChangedMeanwhile when it has others
   * @throws NoSuchFileException when there is no file
   */
  static void replace(Path path, byte[] expected, byte[] bytes) throws IOException {
    LastLook look =
        file -> {
          if (Files.size(file) != expected.length
              || !Arrays.equals(Files.readAllBytes(file), expected)) {
            throw new ChangedMeanwhile(path);
          }
        };
    Uninterrupted.run(() -> write(target(path), bytes, look));
  }

  /** The file that a path leads to, which need not exist. */
  private static Path target(Path path) throws IOException {
    if (Files.exists(path)) {
      return path.toRealPath();
    }
    Path file = path.toAbsolutePath();
    for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(file); i++) {
      file = file.resolveSibling(Files.readSymbolicLink(file));
    }
    return file;
  }

  private static void write(Path file, byte[] bytes, LastLook look) throws IOException {
    boolean replaces = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    if (replaces && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException("not a regular file: " + file);
    }
    Path folder = folder(file);
    if (replaces && hasOtherNames(file)) {
      writeInPlace(file, bytes, folder, look);
      return;
    }
    Path temp;
    try {
      temp = replaces ? copyWithAttributes(file) : emptyTemp(file);
    } catch (AccessDeniedException e) {
      if (!replaces || Files.isWritable(folder)) {
        throw e;
      }
      writeInPlace(file, bytes, systemTemp(file), look);
      return;
    }
    boolean moved = false;
    try {
      if (!replaces || sameOwnerAndMode(file, temp)) {
        overwrite(temp, bytes);
        keepCreationTime(file, temp, replaces);
        moved = moved(temp, file, look, replaces);
      }
    } finally {
      if (!moved) {
        NewFile.discard(temp);
      }
    }
    if (moved) {
      NewFile.syncFolder(folder);
    } else {
      writeInPlace(file, bytes, folder, look);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    return folder;
  }

  /** Where a backup goes when it can't go beside the file. */
  private static Path systemTemp(Path file) throws IOException {
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    if (!file.getFileSystem().equals(folder.getFileSystem())) {
      throw new AccessDeniedException(file.toString());
    }
    return folder;
  }

  private static boolean hasOtherNames(Path file) throws IOException {
    return file.getFileSystem().supportedFileAttributeViews().contains("unix")
        && (int) Files.getAttribute(file, "unix:nlink") > 1;
  }

  /**
   * A temp file that is a copy: this way it has the extended attributes and the access control list
   * too, where the system has any.
   */
  private static Path copyWithAttributes(Path file) throws IOException {
    while (true) {
      Path temp = TempName.beside(file, TempName.TEMP);
      try {
        return Files.copy(file, temp, StandardCopyOption.COPY_ATTRIBUTES);
      } catch (FileAlreadyExistsException e) {
        // Taken: the next name.
      } catch (IOException e) {
        NewFile.discard(temp);
        throw e;
      }
    }
  }

  private static Path emptyTemp(Path file) throws IOException {
    while (true) {
      Path temp = TempName.beside(file, TempName.TEMP);
      try {
        return Files.createFile(temp);
      } catch (FileAlreadyExistsException e) {
        // Taken: the next name.
      }
    }
  }

  private static boolean sameOwnerAndMode(Path file, Path temp) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return true;
    }
    PosixFileAttributes old = view.readAttributes();
    PosixFileAttributes copy = Files.readAttributes(temp, PosixFileAttributes.class);
    return old.owner().equals(copy.owner())
        && old.group().equals(copy.group())
        && old.permissions().equals(copy.permissions());
  }

  private static void overwrite(Path file, byte[] bytes) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      NewFile.fill(channel, bytes);
    }
  }

  /** Where files have a time of creation it is the file's, not that of its latest version. */
  private static void keepCreationTime(Path file, Path temp, boolean replaces) {
    if (replaces) {
      try {
        BasicFileAttributeView old = Files.getFileAttributeView(file, BasicFileAttributeView.class);
        Files.getFileAttributeView(temp, BasicFileAttributeView.class)
            .setTimes(null, null, old.readAttributes().creationTime());
      } catch (IOException | UnsupportedOperationException e) {
        // A date is not worth a failed save.
      }
    }
  }

  /** False where the system doesn't let one file take the other's place. */
  private static boolean moved(Path temp, Path file, LastLook look, boolean replaces)
      throws IOException {
    synchronized (REPLACING) {
      look.at(file);
      try {
        Files.move(temp, file, StandardCopyOption.ATOMIC_MOVE);
        return true;
      } catch (AtomicMoveNotSupportedException | AccessDeniedException e) {
        if (!replaces) {
          throw e;
        }
        return false;
      }
    }
  }

  /**
   * Writes into the file itself, so that it stays the same file under all of its names, while its
   * old content is safe in another file.
   */
  static void writeInPlace(Path file, byte[] bytes, Path backupFolder) throws IOException {
    writeInPlace(file, bytes, backupFolder, _ -> {});
  }

  private static void writeInPlace(Path file, byte[] bytes, Path backupFolder, LastLook look)
      throws IOException {
    synchronized (REPLACING) {
      look.at(file);
      try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
        byte[] old = Files.readAllBytes(file);
        Path name = backupFolder.resolve(file.getFileName().toString());
        Path backup = TempName.beside(name, TempName.BACKUP);
        NewFile.create(backup, old, NewFile.Readers.OWNER);
        try {
          NewFile.fill(channel, bytes);
        } catch (IOException e) {
          restore(file, channel, old, backup, e);
          throw e;
        }
        NewFile.discard(backup);
      }
    }
  }

  private static void restore(
      Path file, FileChannel channel, byte[] old, Path backup, IOException cause)
      throws IOException {
    try {
      NewFile.fill(channel, old);
    } catch (IOException e) {
      cause.addSuppressed(e);
      throw new UnrestoredException(file, backup, cause);
    }
    NewFile.discard(backup);
  }
}
