package hoego.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Makes files where there are none, and waits until they are on the disk. */
final class NewFile {
  private NewFile() {}

  /** Who may read a new file, where the file system knows such a thing. */
  enum Readers {
    /** Whoever the user's settings allow. */
    USUAL,
    /** The user alone: for a copy of a file whose own mode may be as strict. */
    OWNER
  }

  /**
   * Makes a file. Where it can't be filled, it is gone again.
   *
   * @throws java.nio.file.FileAlreadyExistsException when there is one, or a link of that name
   */
  static void create(Path file, byte[] bytes, Readers readers) throws IOException {
    boolean strict =
        readers == Readers.OWNER
            && file.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] attributes =
        strict
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
            }
            : new FileAttribute<?>[0];
    boolean filled = false;
    FileChannel channel =
        FileChannel.open(
            file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), attributes);
    try (channel) {
      fill(channel, bytes);
      filled = true;
    } finally {
      if (!filled) {
        discard(file);
      }
    }
    Path folder = file.toAbsolutePath().getParent();
    if (folder != null) {
      syncFolder(folder);
    }
  }

  /** Makes these bytes all that a file holds, and waits until they are on the disk. */
  static void fill(FileChannel channel, byte[] bytes) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes);
    long position = 0;
    while (buffer.hasRemaining()) {
      position += channel.write(buffer, position);
    }
    channel.truncate(bytes.length);
    channel.force(true);
  }

  /** Makes a new name last; where the system can't, it does so by itself, or never. */
  static void syncFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException | UnsupportedOperationException e) {
      // Windows opens no folders. The file is in place: this is no reason to say it is not.
    }
  }

  /**
   * Deletes one of Hoego's own passing files; if that fails too, the first failure matters more.
   */
  static void discard(Path own) {
    try {
      Files.deleteIfExists(own);
    } catch (IOException e) {
      // It stays, under a name that tells whose it is.
    }
  }
}
