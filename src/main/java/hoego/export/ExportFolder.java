package hoego.export;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The folder that is exported to: nothing is written outside it, and no post overwritten. */
final class ExportFolder {
  private final Path folder;
  private final Path real;
  private final Map<Long, List<Path>> postsBySize = new HashMap<>();

  private ExportFolder(Path folder, Path real) {
    this.folder = folder;
    this.real = real;
  }

  /**
   * A folder, made where there is none.
   *
   * @param posts the files that are never overwritten, whatever name they have in the folder
   */
  static ExportFolder at(Path folder, Collection<Path> posts) throws ExportException {
    Path absolute = folder.toAbsolutePath().normalize();
    try {
      Disk.createFolders(absolute);
      ExportFolder made = new ExportFolder(absolute, Disk.real(absolute));
      posts.forEach(made::protect);
      return made;
    } catch (FileAlreadyExistsException taken) {
      throw new ExportException(new ExportFailure.NotAFile(absolute));
    } catch (IOException cause) {
      throw new ExportException(new ExportFailure.Unwritable(absolute, cause));
    }
  }

  private void protect(Path post) {
    try {
      postsBySize.computeIfAbsent(Disk.size(post), size -> new ArrayList<>()).add(post);
    } catch (IOException gone) {
      // What is not there can't be overwritten.
    }
  }

  /**
   * Writes a file, whole or not at all.
   *
   * @param path from the folder, parted by slashes
   * @param overwrite whether a regular file of that name is replaced; one with the same bytes
   *     always counts as written
   */
  void write(String path, byte[] bytes, boolean overwrite) throws ExportException {
    Path target = folder.resolve(path).normalize();
    Path parent = target.getParent();
    if (parent == null || !parent.startsWith(folder)) {
      throw new ExportException(new ExportFailure.OutsideFolder(target));
    }
    try {
      checkInside(parent, target);
      Disk.createFolders(parent);
      checkInside(parent, target);
      if (!Disk.exists(target)) {
        Disk.createNew(target, bytes);
        return;
      }
      if (!Disk.isFile(target) || !Disk.real(parent).equals(Disk.real(target).getParent())) {
        throw new ExportException(new ExportFailure.NotAFile(target));
      }
      if (isPost(target)) {
        throw new ExportException(new ExportFailure.IsPost(target));
      }
      if (overwrite) {
        Disk.write(target, bytes);
      } else if (Disk.size(target) != bytes.length || !Arrays.equals(Disk.read(target), bytes)) {
        throw new ExportException(new ExportFailure.Exists(target));
      }
    } catch (FileAlreadyExistsException taken) {
      throw new ExportException(new ExportFailure.NotAFile(target));
    } catch (IOException cause) {
      throw new ExportException(new ExportFailure.Unwritable(target, cause));
    }
  }

  /** A folder on the way may be a link that leads out. */
  private void checkInside(Path parent, Path target) throws IOException, ExportException {
    Path existing = folder;
    for (Path name : folder.relativize(parent)) {
      Path next = existing.resolve(name);
      if (!Disk.exists(next)) {
        break;
      }
      existing = next;
    }
    if (!Disk.real(existing).startsWith(real)) {
      throw new ExportException(new ExportFailure.OutsideFolder(target));
    }
  }

  private boolean isPost(Path target) throws IOException {
    for (Path post : postsBySize.getOrDefault(Disk.size(target), List.of())) {
      if (Disk.sameFile(post, target)) {
        return true;
      }
    }
    return false;
  }
}
