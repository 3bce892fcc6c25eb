package hoego.template;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a template can leave open, written as {@code <% date %>}: Liquid has no such signs, so that
 * Liquid in a template reaches the post as it stands.
 *
 * <p>The {@code PAST_…} ones are of the period that a post of this day looks back on: the newest of
 * which more than half is over. On 31 December and on 5 January that is the same year.
 */
enum Placeholder {
  /** In front matter as the folder writes its dates, in the body the day as {@code yyyy-mm-dd}. */
  DATE,
  TITLE,
  SLUG,
  YEAR,
  HALF,
  QUARTER,
  MONTH,
  DAY,
  /** The week's number of ISO 8601. */
  WEEK,
  WEEKDAY,
  AUTHOR,
  PAST_YEAR,
  PAST_HALF,
  PAST_QUARTER,
  PAST_MONTH,
  PAST_WEEK,
  /** Where the writing begins: nothing is put in its place. */
  CARET;

  /** The word between the signs. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static Optional<Placeholder> of(String word) {
    return Stream.of(values()).filter(each -> each.word().equals(word)).findFirst();
  }
}
