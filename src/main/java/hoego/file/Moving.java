package hoego.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Moves and copies files, never over another one. */
final class Moving {
  private Moving() {}

  static void move(Path from, Path to) throws IOException {
    Path source = from.toAbsolutePath();
    Path target = to.toAbsolutePath();
    Files.readAttributes(source, "size", LinkOption.NOFOLLOW_LINKS);
    // As strings: to Windows, paths that differ only in case are equal.
    if (source.toString().equals(target.toString())) {
      return;
    }
    Path sourceFolder = folder(source);
    Path targetFolder = folder(target);
    boolean sameFolder = Files.isSameFile(sourceFolder, targetFolder);
    if (sameFolder && entryOf(source, Disk.children(targetFolder)).equals(name(target))) {
      return;
    }
    Path twin = twin(source, target, sameFolder);
    if (twin != null) {
      throw new FileAlreadyExistsException(twin.toString(), source.toString(), null);
    }
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      // The folder lists no such name but finds one: it is the file's own, spelt otherwise.
      respell(source, target);
    } else if (!movedByLink(source, target)) {
      moveAway(source, target);
    }
    NewFile.syncFolder(targetFolder);
    if (!sameFolder) {
      NewFile.syncFolder(sourceFolder);
    }
  }

  private static Path folder(Path file) throws IOException {
    Path folder = file.getParent();
    if (folder == null) {
      throw new NoSuchFileException(file.toString());
    }
    return folder;
  }

  private static String name(Path file) {
    return file.getFileName().toString();
  }

  /** An entry that is not the file itself and whose name some system takes for the target's. */
  private static @Nullable Path twin(Path source, Path target, boolean sameFolder)
      throws IOException {
    List<Path> entries = Disk.children(folder(target));
    String own = sameFolder ? entryOf(source, entries) : "";
    for (Path entry : entries) {
      if (folded(name(entry)).equals(folded(name(target))) && !name(entry).equals(own)) {
        return entry;
      }
    }
    return null;
  }

  /** How the folder spells the file's name: not always as it was asked for. */
  private static String entryOf(Path source, List<Path> entries) throws IOException {
    for (Path entry : entries) {
      if (name(entry).equals(name(source))) {
        return name(entry);
      }
    }
    for (Path entry : entries) {
      if (folded(name(entry)).equals(folded(name(source))) && sameEntry(entry, source)) {
        return name(entry);
      }
    }
    return name(source);
  }

  private static boolean sameEntry(Path a, Path b) throws IOException {
    Object key = Files.readAttributes(a, "fileKey", LinkOption.NOFOLLOW_LINKS).get("fileKey");
    return key == null
        ? Files.isSameFile(a, b)
        : key.equals(Files.readAttributes(b, "fileKey", LinkOption.NOFOLLOW_LINKS).get("fileKey"));
  }

  /** A name as the most tolerant system compares it. */
  private static String folded(String name) {
    String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
    // Upper case first: some letters meet in one case only.
    String folded = composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /** Changes the spelling of a name that leads to the file already. */
  private static void respell(Path source, Path target) throws IOException {
    Files.move(source, target, StandardCopyOption.ATOMIC_MOVE);
    if (isListed(target)) {
      return;
    }
    // Some systems see no difference to make, but do through a third name.
    Path between = TempName.beside(target, TempName.BACKUP);
    Files.move(source, between, StandardCopyOption.ATOMIC_MOVE);
    try {
      Files.move(between, target);
    } catch (IOException e) {
      Files.move(between, source);
      throw e;
    }
  }

  private static boolean isListed(Path file) throws IOException {
    return Disk.children(folder(file)).stream().anyMatch(entry -> name(entry).equals(name(file)));
  }

  /**
   * Gives a file its new name before it takes the old one, which fails where a rename would replace
   * a file that came in this very moment. False where the file system has no such links.
   */
  private static boolean movedByLink(Path source, Path target) throws IOException {
    if (!Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
      return false;
    }
    try {
      Files.createLink(target, source);
    } catch (FileAlreadyExistsException | NoSuchFileException e) {
      throw e;
    } catch (FileSystemException | UnsupportedOperationException e) {
      return false;
    }
    try {
      Files.delete(source);
    } catch (NoSuchFileException e) {
      // Somebody else took the old name away: the new one is all there is, and stays.
    } catch (IOException e) {
      if (Files.exists(source, LinkOption.NOFOLLOW_LINKS) && sameEntry(source, target)) {
        NewFile.discard(target);
      }
      throw e;
    }
    return true;
  }

  private static void moveAway(Path source, Path target) throws IOException {
    boolean far = !Files.getFileStore(source).equals(Files.getFileStore(folder(target)));
    if (far && Files.isRegularFile(source, LinkOption.NOFOLLOW_LINKS)) {
      copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
      if (Files.mismatch(source, target) >= 0) {
        NewFile.discard(target);
        throw new IOException("changed while it was copied: " + source);
      }
      Files.delete(source);
    } else {
      Files.move(source, target);
    }
  }

  static void copyNew(Path from, Path to) throws IOException {
    if (!Files.isRegularFile(from)) {
      Files.readAttributes(from, "size");
      throw new IOException("not a regular file: " + from);
    }
    copy(from, to);
  }

  private static void copy(Path from, Path to, StandardCopyOption... options) throws IOException {
    Files.copy(from, to, options);
    try (FileChannel channel = FileChannel.open(to, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      NewFile.discard(to);
      throw e;
    }
    NewFile.syncFolder(folder(to.toAbsolutePath()));
  }
}
