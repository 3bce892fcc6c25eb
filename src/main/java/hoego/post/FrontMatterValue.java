package hoego.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** A single value to be written into front matter, by what it is to mean. */
public sealed interface FrontMatterValue {
  /** A text, read back as just this text; an empty one leaves the key without a value. */
  record Text(String text) implements FrontMatterValue {}

  /** True or false, in the words that the value has now. */
  record Flag(boolean on) implements FrontMatterValue {}

  /** A number as it is to be written; what is read as no number is refused. */
  record Numeral(String digits) implements FrontMatterValue {}

  /**
   * A date in the form that the value has now.
   *
   * @param time null for the day alone
   * @param offset the zone that is to be written, null for none
   */
  record Moment(LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset)
      implements FrontMatterValue {
    /** What a date in front matter says. */
    public static Moment of(PostDate date) {
      return new Moment(date.date(), date.time(), date.offset());
    }
  }
}
