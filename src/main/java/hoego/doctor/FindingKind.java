package hoego.doctor;

import java.util.Locale;

/** What can be the matter with a post. */
public enum FindingKind {
  /** Lines end in a CR alone, so that Jekyll sees no front matter, or another. */
  LONE_RETURNS,
  /** The front matter is no YAML. */
  INVALID_YAML,
  /** The front matter is YAML, but not keys with values. */
  NO_KEYS,
  /** A title in brackets without quotes: a list, or no YAML at all. */
  BRACKETS_IN_TITLE,
  /** A key stands more than once. */
  REPEATED_KEY,
  /** YAML reads a value as something else than what is written. */
  CHANGED_VALUE,
  /** Words of categories or tags become one category each. */
  SPLIT_WORDS,
  /** There is no title. */
  NO_TITLE,
  /** There is no date in the front matter. */
  NO_DATE,
  /** The file's name has no date, so that Jekyll does not read it. */
  NO_DATE_IN_NAME,
  /** The date is none. */
  INVALID_DATE,
  /** Date and file name name two days. */
  TWO_DATES,
  /** A time without a zone is taken for UTC, which makes it another day. */
  SHIFTED_DAY,
  /** The date is yet to come. */
  FUTURE,
  /** Another post has the same address. */
  SAME_URL,
  /** An image is not there. */
  MISSING_IMAGE,
  /** An image's name differs in case, or in how its Hangul is composed. */
  OTHER_NAME,
  /** No post names the image. */
  UNUSED_IMAGE,
  /** Liquid that stops Jekyll's build. */
  LIQUID_STOPS,
  /** Code that Liquid evaluates. */
  LIQUID_IN_CODE,
  /** A link within the site that leads nowhere. */
  BROKEN_LINK,
  /** A link to a heading of the page that is not there. */
  BROKEN_ANCHOR,
  /** Marks of emphasis that Jekyll shows as they are written, and GitHub doesn't. */
  PLAIN_MARKS,
  /** Emphasis that GitHub shows as it is written. */
  GITHUB_EMPHASIS;

  /** The name that messages, settings and output files have for it, such as {@code no-title}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Whether there are findings of this kind with a fix. */
  public boolean canBeMended() {
    return switch (this) {
      case NO_DATE_IN_NAME, TWO_DATES, SAME_URL, MISSING_IMAGE, UNUSED_IMAGE -> false;
      default -> true;
    };
  }

  /**
   * The share of a site's posts, in percent, from which on a kind is the site's habit and no longer
   * told; more than 100 for what is always told.
   */
  int habitFrom() {
    return switch (this) {
      case NO_DATE, TWO_DATES -> 10;
      case NO_TITLE, SPLIT_WORDS, BROKEN_LINK, BROKEN_ANCHOR, GITHUB_EMPHASIS -> 34;
      default -> 101;
    };
  }

  /** Whether it can turn out to be what a site's posts have by habit. */
  boolean mayBeHabit() {
    return habitFrom() <= 100 || this == MISSING_IMAGE;
  }
}
