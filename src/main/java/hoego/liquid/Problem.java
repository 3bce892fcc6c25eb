package hoego.liquid;

import java.util.List;

/**
 * A piece of Liquid that could not be evaluated, where Jekyll would stop.
 *
 * @param reason why
 * @param detail what the reason names: a tag, a file, a value; empty where it names none
 * @param source the tag or output as it is written, on one line, perhaps cut
 * @param line the line of the post where it stands, 0-based; an included file's faults stand where
 *     it is included
 * @param file the included file that it stands in; empty for the post itself
 */
public record Problem(Reason reason, String detail, String source, int line, String file) {

  /** Why a piece of Liquid could not be evaluated. */
  public enum Reason {
    UNKNOWN_TAG,
    BAD_SYNTAX,
    NEVER_CLOSED,
    STRAY_TAG,
    NOT_TERMINATED,
    BAD_FILE_NAME,
    NO_SUCH_FILE,
    FILE_OF_THEME,
    OUTSIDE_SITE,
    UNREADABLE_FILE,
    NO_SUCH_POST,
    NO_SUCH_PAGE,
    DIVIDED_BY_ZERO,
    WRONG_ARGUMENTS,
    BAD_VALUE,
    BAD_DATE,
    TOO_DEEP,
    TOO_OFTEN,
    TOO_LARGE,
    TOO_LONG,
    ;

    /** Whether a limit of Hoego's own was reached, which ends all that is under way. */
    boolean isLimit() {
      return this == TOO_DEEP || this == TOO_OFTEN || this == TOO_LARGE || this == TOO_LONG;
    }
  }

  private static final int LONGEST_SOURCE = 120;

  static Problem of(LiquidFailure failure, String source, int line, String file) {
    String oneLine = String.join(" ", List.of(source.strip().split("\\s+", -1)));
    String cut =
        oneLine.length() <= LONGEST_SOURCE
            ? oneLine
            : oneLine.substring(0, oneLine.offsetByCodePoints(0, LONGEST_SOURCE / 2)) + " …";
    return new Problem(failure.reason(), failure.detail(), cut, line, file);
  }
}
