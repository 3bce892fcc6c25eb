package hoego.tags;

import hoego.file.SaveOutcome;
import hoego.file.TextFile;
import hoego.language.Messages;
import hoego.library.PostEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * What a rename has written, so that it can be taken back; immutable. Its methods wait for the
 * disk.
 *
 * @param written the files that were changed
 * @param failed those that could not be, or were somebody else's meanwhile
 */
public record RenameRun(TagRename rename, List<Written> written, List<Failed> failed) {
  /** A file before and after. */
  public record Written(PostEntry entry, TextFile before, TextFile after) {}

  /** A file that is as it was. */
  public record Failed(PostEntry entry, SaveOutcome outcome) {

    /** Why, in a sentence; of what the system refuses, in its own words. */
    public String text(Messages words) {
      return RenameRun.text(outcome, words);
    }
  }

  /** Why a file was not written, in a sentence; of what the system refuses, in its own words. */
  public static String text(SaveOutcome outcome, Messages words) {
    return switch (outcome) {
      case SaveOutcome.ChangedOnDisk changed -> words.text("tags.failed-changed");
      case SaveOutcome.GoneFromDisk gone -> words.text("tags.failed-gone");
      case SaveOutcome.Unencodable bad ->
          words.text("tags.failed-encoding", new String(Character.toChars(bad.codePoint())));
      case SaveOutcome.ReadOnly readOnly -> words.text("tags.left-read-only");
      case SaveOutcome.Failed(var cause) ->
          words.text("tags.failed-system", String.valueOf(cause.getMessage()));
      case SaveOutcome.Saved saved -> "";
    };
  }

  public RenameRun {
    written = List.copyOf(written);
    failed = List.copyOf(failed);
  }

  /**
   * Writes files, each on its own: one that can't be written keeps no other from it.
   *
   * @param progress hears on this thread how many are done
   */
  public static RenameRun write(
      TagRename rename, List<RenameStep.Change> changes, IntConsumer progress) {
    List<Written> written = new ArrayList<>();
    List<Failed> failed = new ArrayList<>();
    for (RenameStep.Change each : changes) {
      TextFile before = each.file();
      switch (before.save(each.edit().change().apply(before.text()))) {
        case SaveOutcome.Saved(TextFile after) ->
            written.add(new Written(each.entry(), before, after));
        case SaveOutcome other -> failed.add(new Failed(each.entry(), other));
      }
      progress.accept(written.size() + failed.size());
    }
    return new RenameRun(rename, written, failed);
  }

  /**
   * Puts the former bytes of these files back, unless they have been changed since.
   *
   * @return those that could not be put back
   */
  public static List<Failed> undo(List<Written> files) {
    List<Failed> failed = new ArrayList<>();
    for (Written each : files) {
      SaveOutcome outcome = each.after().revertTo(each.before());
      if (!(outcome instanceof SaveOutcome.Saved)) {
        failed.add(new Failed(each.entry(), outcome));
      }
    }
    return failed;
  }
}
