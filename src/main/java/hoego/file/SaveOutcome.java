package hoego.file;

import java.io.IOException;

/** What became of a save; only {@link Saved} means that the text is on the disk. */
public sealed interface SaveOutcome {
  /**
   * The text is on the disk, whether or not anything had to be written.
   *
   * @param now the file as it is now, from which to save the next time
   */
  record Saved(TextFile now) implements SaveOutcome {}

  /**
   * Somebody else has changed the file since; nothing was written.
   *
   * @param theirs the file as they left it, possibly read-only
   */
  record ChangedOnDisk(TextFile theirs) implements SaveOutcome {}

  /** There is no file any more; nothing was written. */
  record GoneFromDisk() implements SaveOutcome {}

  /**
   * The file's encoding has no bytes for this character; nothing was written.
   *
   * @param line 1-based
   * @param column 1-based, in chars (UTF-16 units)
   */
  record Unencodable(int codePoint, int line, int column) implements SaveOutcome {}

  /** The file is not to be written; nothing was. */
  record ReadOnly(ReadOnlyReason reason) implements SaveOutcome {}

  /**
   * The disk refused. The old file stands as it was, but for an {@link UnrestoredException}, which
   * knows where the old content is.
   */
  record Failed(IOException cause) implements SaveOutcome {}
}
