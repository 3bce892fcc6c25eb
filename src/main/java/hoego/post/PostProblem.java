package hoego.post;

/**
 * What keeps Jekyll, or us, from reading a post as its writer meant it.
 *
 * @param line counted from 0 in the text that was read; 0 where the whole file is meant
 * @param column in code points, counted from 0
 * @param cause a few technical words for a log or a tooltip, not for a headline; may be empty
 */
public record PostProblem(Kind kind, int line, int column, String cause) {

  /** What went wrong. */
  public enum Kind {
    /** The front matter is no YAML: Jekyll publishes the post without title, dated now. */
    INVALID_YAML,
    /** The front matter is YAML, but not keys with values. */
    NOT_KEYS_AND_VALUES,
    /** The front matter is longer or deeper than is read here. */
    TOO_LARGE,
    /** The date can't be read: Jekyll's whole build stops. */
    INVALID_DATE,
    /** A file in {@code _posts} has no date in its name: Jekyll does not read it. */
    NAME_WITHOUT_DATE,
    /** The file can't be read. */
    UNREADABLE_FILE
  }

  /** A problem of the whole file. */
  public static PostProblem of(Kind kind, String cause) {
    return new PostProblem(kind, 0, 0, cause);
  }
}
