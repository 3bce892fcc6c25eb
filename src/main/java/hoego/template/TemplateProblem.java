package hoego.template;

import hoego.language.Messages;

/**
 * What is wrong with a template.
 *
 * @param detail what it is about: a cause, placeholders; may be empty
 * @param line where in the file, counted from 1; 0 for the whole of it
 */
public record TemplateProblem(Kind kind, String detail, int line) {

  /** What went wrong. */
  public enum Kind {
    UNREADABLE,
    /** Jekyll drops what is no UTF-8, so a post from it would be one that nobody reads. */
    NOT_UTF8,
    TOO_LARGE,
    /** A link leads out of the site. */
    OUTSIDE,
    INVALID_YAML,
    /** Keys are written twice, or several on a line: they can't be brought together with others. */
    KEYS_NOT_APART,
    /** Stands in the post as it is written. */
    UNKNOWN_PLACEHOLDER
  }

  static TemplateProblem of(Kind kind, String detail) {
    return new TemplateProblem(kind, detail, 0);
  }

  /** Whether no post can be made of it. */
  public boolean stops() {
    return kind != Kind.UNKNOWN_PLACEHOLDER;
  }

  /** What is wrong, and what to do, in a sentence or two. */
  public String text(Messages words) {
    String key =
        switch (kind) {
          case UNREADABLE -> "template.unreadable";
          case NOT_UTF8 -> "template.not-utf8";
          case TOO_LARGE -> "template.too-large";
          case OUTSIDE -> "template.outside";
          case INVALID_YAML -> "template.invalid-yaml";
          case KEYS_NOT_APART -> "template.keys-not-apart";
          case UNKNOWN_PLACEHOLDER -> "template.unknown-placeholder";
        };
    return words.text(key, detail, line);
  }
}
