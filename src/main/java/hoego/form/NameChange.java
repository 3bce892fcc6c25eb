package hoego.form;

import hoego.file.Disk;
import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.text.TextChange;
import hoego.text.TextEdit;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What came of giving a post's file another name; immutable. Its method waits for the disk.
 *
 * @param touched the files that are another one now, or no longer there
 * @param failed the files and folders that are as they were
 */
public record NameChange(Set<Path> touched, List<Path> failed) {
  public NameChange {
    touched = Set.copyOf(touched);
    failed = List.copyOf(failed);
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
    Set<Path> touched = new HashSet<>(Set.of(found.from(), found.to()));
    List<Path> failed = new ArrayList<>();
    boolean moved = images;
    if (images) {
      for (Map.Entry<Path, Path> folder : found.folders().entrySet()) {
        try {
          Disk.move(folder.getKey(), folder.getValue());
        } catch (IOException taken) {
          failed.add(folder.getKey());
          moved = false;
        }
      }
    }
    for (NameMentions.InFile each : found.files()) {
      if (links) {
        write(found, each, each.links(), moved ? each.images() : TextChange.NONE, touched, failed);
      } else if (moved) {
        write(found, each, TextChange.NONE, each.images(), touched, failed);
      }
    }
    return new NameChange(touched, failed);
  }

  private static void write(
      NameMentions found,
      NameMentions.InFile of,
      TextChange links,
      TextChange images,
      Set<Path> touched,
      List<Path> failed) {
    List<TextEdit> edits = new ArrayList<>(links.edits());
    edits.addAll(images.edits());
    if (edits.isEmpty()) {
      return;
    }
    edits.sort((a, b) -> Integer.compare(a.range().start(), b.range().start()));
    String text = of.file().text();
    Path path = of.file().path();
    try {
      TextFile file = path.equals(found.from()) ? TextFile.read(found.to()) : of.file();
      boolean same = file.text().equals(text);
      if (same && file.save(new TextChange(edits).apply(text)) instanceof SaveOutcome.Saved) {
        touched.add(file.path());
        return;
      }
    } catch (IOException | IllegalArgumentException impossible) {
      // Said below.
    }
    failed.add(path);
  }
}
