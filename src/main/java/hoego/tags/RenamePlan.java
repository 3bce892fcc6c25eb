package hoego.tags;

import hoego.file.TextFile;
import hoego.library.PostEntry;
import hoego.library.PostIndex;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The posts that have a name, read once so that any new name can be tried on them; immutable.
 *
 * <p>Reading waits for the disk; trying does not.
 */
public final class RenamePlan {
  /**
   * The post in the editor where its text is not what the file has.
   *
   * @param text with LF line ends
   */
  public record Unsaved(Path path, String text) {}

  private record Found(PostEntry entry, @Nullable TextFile file, @Nullable String unsaved) {}

  private final TagKind kind;
  private final String from;
  private final List<Found> found;

  private RenamePlan(TagKind kind, String from, List<Found> found) {
    this.kind = kind;
    this.from = from;
    this.found = List.copyOf(found);
  }

  /**
   * Reads the posts that have a name.
   *
   * @param unsaved null where the editor's text is the file's
   */
  public static RenamePlan read(
      PostIndex index, TagKind kind, String from, @Nullable Unsaved unsaved) {
    List<Found> found = new ArrayList<>();
    for (PostEntry entry : index.entries()) {
      String text = unsaved != null && unsaved.path().equals(entry.path()) ? unsaved.text() : null;
      if (text == null && !kind.of(entry.post()).contains(from)) {
        continue;
      }
      try {
        found.add(new Found(entry, TextFile.read(entry.path()), text));
      } catch (IOException unreadable) {
        found.add(new Found(entry, null, text));
      }
    }
    return new RenamePlan(kind, from, found);
  }

  /** What a new name comes to, in the index's order; posts with nothing to change are left out. */
  public List<RenameStep> steps(String to) {
    TagRename rename = new TagRename(kind, from, to);
    List<RenameStep> steps = new ArrayList<>();
    for (Found each : found) {
      RenameStep step = step(each, rename);
      if (step != null) {
        steps.add(step);
      }
    }
    return steps;
  }

  private @Nullable RenameStep step(Found found, TagRename rename) {
    TextFile file = found.file();
    if (file == null) {
      return new RenameStep.Left(found.entry(), RenameStep.Reason.UNREADABLE);
    }
    String text = found.unsaved() == null ? file.text() : found.unsaved();
    return switch (rename.in(text)) {
      case TagRename.Outcome.Edit edit ->
          file.readOnly().isPresent()
              ? new RenameStep.Left(found.entry(), RenameStep.Reason.READ_ONLY)
              : new RenameStep.Change(found.entry(), file, found.unsaved(), edit);
      case TagRename.Outcome.Nothing nothing ->
          // What the list has and the front matter has not is a folder's.
          kind == TagKind.CATEGORY && kind.of(found.entry().post()).contains(from)
              ? new RenameStep.Left(found.entry(), RenameStep.Reason.FOLDER_NAME)
              : null;
      case TagRename.Outcome.Impossible(var reason) ->
          new RenameStep.Left(
              found.entry(),
              switch (reason) {
                case UNREADABLE, NO_FENCES -> RenameStep.Reason.BROKEN;
                case ALIAS -> RenameStep.Reason.ALIAS;
                default -> RenameStep.Reason.ODD_FORM;
              });
    };
  }
}
