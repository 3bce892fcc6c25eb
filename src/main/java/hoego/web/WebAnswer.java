package hoego.web;

import hoego.site.ImageFacts;

/** What there is of a picture of the web. */
public sealed interface WebAnswer {
  /** It is here. */
  record Here(ImageFacts facts) implements WebAnswer {}

  /** It is being fetched. */
  record Awaited() implements WebAnswer {}

  /**
   * There is none to be had.
   *
   * @param status the server's answer for {@link Reason#STATUS}, else 0
   */
  record Refused(Reason why, int status) implements WebAnswer {
    Refused(Reason why) {
      this(why, 0);
    }
  }

  /** Why there is none. */
  enum Reason {
    /** The address is of another scheme or port, or can't be read. */
    BAD_ADDRESS,
    /** It leads, at once or by a redirection, to this computer or its network. */
    NOT_PUBLIC,
    UNKNOWN_HOST,
    NO_CONNECTION,
    TOO_SLOW,
    STATUS,
    TOO_MANY_REDIRECTS,
    TOO_LARGE,
    NO_PICTURE,
    UNREADABLE
  }
}
