package hoego.form;

import hoego.file.Disk;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What came of giving a post's file another name, so that it can be taken back; immutable. Its
 * methods wait for the disk.
 *
 * @param found what mentioned the old name
 * @param folders the folders of images that were renamed, each with its new name
 * @param written the files that were changed
 * @param failed the files and folders that are as they were
 */
public record NameChange(
    NameMentions found, Map<Path, Path> folders, List<Written> written, List<Failed> failed) {
  /**
   * A file that mentioned the old name.
   *
   * @param after the file with the new one
   */
  public record Written(NameMentions.InFile before, TextFile after) {}

  /**
   * A file or folder that is as it was.
   *
   * @param outcome why; null of a folder that a file names which was changed since
   */
  public record Failed(Path path, @Nullable SaveOutcome outcome) {
    static Failed of(Path path, IOException cause) {
      return new Failed(path, new SaveOutcome.Failed(cause));
    }
  }

  /**
   * What came of taking it back.
   *
   * @param touched the files that are another one now, or no longer there
   * @param failed the files and folders that are as the change had made them
   */
  public record Undone(Set<Path> touched, List<Failed> failed) {
    public Undone {
      touched = Set.copyOf(touched);
      failed = List.copyOf(failed);
    }
  }

  public NameChange {
    folders = Map.copyOf(folders);
    written = List.copyOf(written);
    failed = List.copyOf(failed);
  }

  /** The files that are another one now, or no longer there. */
  public Set<Path> touched() {
    Set<Path> touched = new HashSet<>(Set.of(found.from(), found.to()));
    written.forEach(each -> touched.add(each.after().path()));
    return touched;
  }

  /** Whether more than the file's own name was changed. */
  public boolean isMore() {
    return !folders.isEmpty() || !written.isEmpty();
  }

  /**
   * Renames the file, then what mentions it, each on its own.
   *
   * @param links whether links to it are to follow
   * @param images whether its folders of images are to
   * @throws IOException where the file itself can't be renamed: then nothing is done
   */
  public static NameChange make(NameMentions found, boolean links, boolean images)
      throws IOException {
    Path parent = found.to().getParent();
    if (parent != null) {
      Disk.createFolders(parent);
    }
    Disk.move(found.from(), found.to());
    List<Failed> failed = new ArrayList<>();
    Map<Path, Path> folders = images ? found.folders() : Map.of();
    boolean moved = move(folders, failed);
    List<Written> written = new ArrayList<>();
    for (NameMentions.InFile each : found.files()) {
      TextChange change =
          both(
              links ? each.links() : TextChange.NONE,
              images && moved ? each.images() : TextChange.NONE);
      if (!change.isEmpty()) {
        write(found, each, change, written, failed);
      }
    }
    return new NameChange(found, moved ? folders : Map.of(), written, failed);
  }

  /** Renames all of these folders or, where one can't be, none. */
  private static boolean move(Map<Path, Path> folders, List<Failed> failed) {
    Map<Path, Path> moved = new HashMap<>();
    for (Map.Entry<Path, Path> folder : folders.entrySet()) {
      try {
        Disk.move(folder.getKey(), folder.getValue());
        moved.put(folder.getValue(), folder.getKey());
      } catch (IOException taken) {
        failed.add(Failed.of(folder.getKey(), taken));
        move(moved, failed);
        return false;
      }
    }
    return true;
  }

  private static TextChange both(TextChange links, TextChange images) {
    List<TextEdit> edits = new ArrayList<>(links.edits());
    edits.addAll(images.edits());
    edits.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    return new TextChange(edits);
  }

  private static void write(
      NameMentions found,
      NameMentions.InFile of,
      TextChange change,
      List<Written> written,
      List<Failed> failed) {
    Path path = of.file().path();
    try {
      TextFile file = path.equals(found.from()) ? TextFile.read(found.to()) : of.file();
      if (!file.text().equals(of.file().text())) {
        failed.add(new Failed(path, new SaveOutcome.ChangedOnDisk(file)));
        return;
      }
      SaveOutcome outcome = file.save(change.apply(file.text()));
      if (outcome instanceof SaveOutcome.Saved(TextFile after)) {
        written.add(new Written(of, after));
      } else {
        failed.add(new Failed(path, outcome));
      }
    } catch (IOException gone) {
      failed.add(Failed.of(path, gone));
    }
  }

  /**
   * Gives the file its old name back, then what mentions it, each on its own: what was changed
   * since stays as it is, and the folders of images stay where such a file names them.
   *
   * @param kept the files that are not to be touched, since their text stands unsaved in an editor
   * @throws IOException where the file itself can't have its name back: then nothing is done
   */
  public Undone undo(Predicate<Path> kept) throws IOException {
    if (!Disk.isFile(found.to())) {
      throw new NoSuchFileException(found.to().toString());
    }
    Disk.move(found.to(), found.from());
    List<Failed> failed = new ArrayList<>();
    List<Written> same = new ArrayList<>();
    boolean named = false;
    for (Written each : written) {
      Path path = each.after().path();
      Path now = now(each);
      try {
        TextFile there = TextFile.read(now);
        if (!kept.test(path) && Arrays.equals(there.bytes(), each.after().bytes())) {
          same.add(new Written(each.before(), there));
          continue;
        }
        failed.add(new Failed(now, new SaveOutcome.ChangedOnDisk(there)));
      } catch (IOException gone) {
        failed.add(new Failed(now, new SaveOutcome.GoneFromDisk()));
        continue;
      }
      named |= !each.before().images().isEmpty();
    }
    boolean back = !named && move(reversed(folders), failed);
    if (named) {
      folders.values().forEach(each -> failed.add(new Failed(each, null)));
    }
    Set<Path> touched = new HashSet<>(Set.of(found.from(), found.to()));
    for (Written each : same) {
      TextFile there = each.after();
      NameMentions.InFile before = each.before();
      SaveOutcome outcome =
          back || folders.isEmpty()
              ? there.revertTo(before.file())
              : there.save(before.images().apply(before.file().text()));
      if (outcome instanceof SaveOutcome.Saved) {
        touched.add(there.path());
      } else {
        failed.add(new Failed(there.path(), outcome));
      }
    }
    return new Undone(touched, failed);
  }

  private Path now(Written of) {
    return of.after().path().equals(found.to()) ? found.from() : of.after().path();
  }

  private static Map<Path, Path> reversed(Map<Path, Path> folders) {
    Map<Path, Path> reversed = new HashMap<>();
    folders.forEach((from, to) -> reversed.put(to, from));
    return reversed;
  }
}
