package hoego.doctor;

/** How much a finding matters to those who read the site. */
public enum Severity {
  /** The site is not built, or the post is not published as a post. */
  ERROR,
  /** Readers see something else than what is meant. */
  WARNING,
  /** Worth a look; it may well be meant. */
  INFO
}
