package hoego.template;

import hoego.language.Messages;
import hoego.site.SiteSettings;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.Map;

/**
 * What a new post is written for.
 *
 * @param when its date
 * @param author empty where the site names none
 * @param words the language of months and periods
 */
public record Occasion(ZonedDateTime when, String author, Messages words) {

  /** The author of a site's posts: {@code author}, its name, or as Chirpy has it; or empty. */
  public static String author(SiteSettings settings) {
    if (!settings.text("author").isBlank()) {
      return settings.text("author").strip();
    }
    for (String key : new String[] {"author", "social"}) {
      if (settings.values().get(key) instanceof Map<?, ?> map
          && map.get("name") instanceof String name) {
        return name.strip();
      }
    }
    return "";
  }

  /**
   * What stands in a placeholder's place, one line.
   *
   * @param date what {@link Placeholder#DATE} is here
   */
  String value(Placeholder placeholder, String title, String slug, String date) {
    LocalDate day = when.toLocalDate();
    return switch (placeholder) {
      case DATE -> date;
      case TITLE -> title;
      case SLUG -> slug;
      case YEAR -> Integer.toString(day.getYear());
      case HALF -> half(day);
      case QUARTER -> Integer.toString(day.get(IsoFields.QUARTER_OF_YEAR));
      case MONTH -> Integer.toString(day.getMonthValue());
      case DAY -> Integer.toString(day.getDayOfMonth());
      case WEEK -> Integer.toString(day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case WEEKDAY -> day.getDayOfWeek().getDisplayName(TextStyle.FULL, words.locale());
      case AUTHOR -> author;
      case PAST_YEAR -> period("template.past-year", day.minusMonths(6).getYear(), "");
      case PAST_HALF -> {
        LocalDate past = day.minusMonths(3);
        yield period("template.past-half", past.getYear(), half(past));
      }
      case PAST_QUARTER -> {
        LocalDate past = day.minusDays(45);
        yield period("template.past-quarter", past.getYear(), past.get(IsoFields.QUARTER_OF_YEAR));
      }
      case PAST_MONTH -> {
        LocalDate past = day.minusDays(15);
        String month = past.getMonth().getDisplayName(TextStyle.FULL_STANDALONE, words.locale());
        yield period("template.past-month", past.getYear(), month);
      }
      case PAST_WEEK -> {
        LocalDate past = day.minusDays(3);
        yield period(
            "template.past-week",
            past.get(IsoFields.WEEK_BASED_YEAR),
            past.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      }
      case CARET -> "";
    };
  }

  /** The day as everybody reads it. */
  String day() {
    return DateTimeFormatter.ISO_LOCAL_DATE.format(when);
  }

  private String period(String key, int year, Object number) {
    // Numbers as text: a year has no separator of thousands.
    return words.text(key, Integer.toString(year), String.valueOf(number));
  }

  private String half(LocalDate day) {
    return words.text(day.getMonthValue() <= 6 ? "template.half-first" : "template.half-second");
  }
}
