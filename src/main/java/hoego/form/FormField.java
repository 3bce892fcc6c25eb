package hoego.form;

import hoego.post.PostDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A key of front matter as a form shows it; immutable.
 *
 * @param kind what its value is edited as
 * @param text its value as Jekyll prints it; of what can't be edited, a short form of it
 * @param items the texts of a list, as {@link hoego.post.FrontMatterEdit#items} counts them
 * @param fixed what Jekyll adds before them: categories of the folders above
 * @param date the date, null where there is none or it can't be read
 * @param present whether the post has the key
 * @param shown whether the field shows without being asked for
 * @param preset what holds where the post does not say, as Jekyll prints it; empty for nothing
 * @param notes what is to be said of it
 * @param offset where the key stands in the post, in chars; where it is missing, the text's begin
 */
public record FormField(
    String key,
    Kind kind,
    String text,
    List<String> items,
    List<String> fixed,
    @Nullable PostDate date,
    boolean present,
    boolean shown,
    String preset,
    List<FormNote> notes,
    int offset) {
  /** What a value is edited as. */
  public enum Kind {
    TEXT,
    NUMBER,
    FLAG,
    DATE,
    LIST,
    /** Not at all: it is a map, a list of such, or a text of several lines. */
    IN_TEXT
  }

  public FormField {
    items = List.copyOf(items);
    fixed = List.copyOf(fixed);
    notes = List.copyOf(notes);
  }
}
