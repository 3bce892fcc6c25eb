package hoego.form;

import java.util.List;

/**
 * What is to be said of a field: why Jekyll sees something else than what is written, or what it
 * takes where nothing is.
 *
 * @param words what the sentence is about, as its kind has it
 */
public record FormNote(Kind kind, List<String> words) {
  /** What is said. */
  public enum Kind {
    /** Jekyll prints another value: as written, as printed. */
    READ_AS,
    /** A text is split at white space: as written. */
    SPLIT_WORDS,
    /** A time without a zone is UTC: date and time where the site is, the site's zone. */
    READ_AS_UTC,
    /** A time falls on another day where the site is: date and time there, the site's zone. */
    OTHER_DAY,
    /** There is no date, that of the file name is taken: the date. */
    DATE_OF_NAME,
    /** There is no date, a draft has that of its file: date and time where the site is. */
    DATE_OF_FILE,
    /** The date can't be read: as written. */
    NO_DATE,
    /** There is no title, one is made of the file name: the title. */
    TITLE_OF_NAME,
    /** The word in quotes is a text, and hides no post. */
    QUOTED,
    /** The folders above {@code _posts} are categories: their names. */
    OF_FOLDERS,
    /** The key is not written: the value that {@code _config.yml} gives. */
    DEFAULT,
    /** Another key has taken its place: that key. */
    UNUSED,
    /** The key stands more than once, and the last counts. */
    REPEATED,
    /** Names may be meant for one: the post's, the folder's, and in how many posts that is. */
    SIMILAR
  }

  public FormNote {
    words = List.copyOf(words);
  }

  static FormNote of(Kind kind, String... words) {
    return new FormNote(kind, List.of(words));
  }

  /** Whether something is likely meant otherwise, so that it is said without being asked. */
  public boolean warns() {
    return switch (kind) {
      case DATE_OF_NAME, DATE_OF_FILE, TITLE_OF_NAME, OF_FOLDERS, DEFAULT -> false;
      default -> true;
    };
  }
}
