package hoego.file;

/** Why a file can be looked at but not edited. */
public sealed interface ReadOnlyReason {
  /**
   * The bytes are in none of the known encodings, or would not come out the same again.
   *
   * @param offset where the first bad byte is, 0-based
   */
  record NotDecodable(long offset) implements ReadOnlyReason {}

  /** The system doesn't let this user write the file. */
  record NotWritable() implements ReadOnlyReason {}

  /**
   * The file is larger than {@link TextFile#LARGEST}.
   *
   * @param size in bytes
   */
  record TooLarge(long size) implements ReadOnlyReason {}
}
