package hoego.post;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date as it stands in front matter, and what Jekyll makes of it.
 *
 * <p>Observed of Jekyll 4.3 (SafeYAML's timestamp, then {@code Time.parse(…).localtime} in {@code
 * Utils.parse_date}): a zone is kept; a plain time with seconds and no zone is UTC; without
 * seconds, or quoted, it is local; a bare date is local midnight.
 *
 * @param date the day as written
 * @param time the time of day as written, or null for a bare date
 * @param offset the zone as written, or null where none is
 * @param readAsUtc whether Jekyll takes the zone-less time for UTC
 */
public record PostDate(
    LocalDate date, @Nullable LocalTime time, @Nullable ZoneOffset offset, boolean readAsUtc) {

  private static final int LONGEST = 64;

  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{4})(?:([-./])(\\d{1,2})\\2(\\d{1,2})|(\\d{2})(\\d{2}))"
              + "(?:(?:[Tt]|\\s+)(\\d{1,2}):(\\d{2})(:(\\d{2})(?:\\.(\\d*))?)?)?"
              + "\\s*(Z|UTC|GMT|KST|JST|[-+]\\d{1,2}(?::?\\d{2})?)?");

  private static final Pattern OFFSET = Pattern.compile("([-+])(\\d{1,2}):?(\\d{2})?");

  /**
   * Reads a date.
   *
   * @param text the scalar's text
   * @param quoted whether it stood in quotes, which makes it a string to YAML
   * @return empty for what is no date; a day up to 31 past the month's end runs on into the next
   *     month, as Ruby's {@code Time.local} has it
   */
  public static Optional<PostDate> of(String text, boolean quoted) {
    Matcher m = DATE.matcher(text.length() > LONGEST ? "" : text.strip());
    if (!m.matches()) {
      return Optional.empty();
    }
    try {
      boolean separated = m.group(2) != null;
      int month = number(m.group(separated ? 3 : 5));
      int day = number(m.group(separated ? 4 : 6));
      if (day < 1 || day > 31) {
        return Optional.empty();
      }
      LocalDate first = LocalDate.of(number(m.group(1)), month, 1);
      LocalDate date = first.plusDays(day - 1L);
      LocalTime time = time(m);
      if (time == null && m.group(7) != null) {
        return Optional.empty();
      }
      ZoneOffset offset = offset(m.group(12));
      boolean timestamp =
          !quoted && "-".equals(m.group(2)) && m.group(9) != null && date.getMonthValue() == month;
      return Optional.of(new PostDate(date, time, offset, timestamp && offset == null));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** A date without time and zone, such as a file name's. */
  public static PostDate ofDay(LocalDate day) {
    return new PostDate(day, null, null, false);
  }

  /** The date and time that Jekyll publishes where the site's clock is in {@code zone}. */
  public LocalDateTime shown(ZoneId zone) {
    LocalDateTime written = date.atTime(time == null ? LocalTime.MIDNIGHT : time);
    ZoneOffset from = readAsUtc ? ZoneOffset.UTC : offset;
    return from == null
        ? written
        : written.atOffset(from).atZoneSameInstant(zone).toLocalDateTime();
  }

  /** The day that Jekyll publishes where the site's clock is in {@code zone}. */
  public LocalDate shownDay(ZoneId zone) {
    return shown(zone).toLocalDate();
  }

  private static @Nullable LocalTime time(Matcher m) {
    String hour = m.group(7);
    if (hour == null) {
      return null;
    }
    String second = m.group(10);
    return LocalTime.of(number(hour), number(m.group(8)), second == null ? 0 : number(second));
  }

  private static @Nullable ZoneOffset offset(@Nullable String zone) {
    if (zone == null) {
      return null;
    }
    return switch (zone) {
      case "Z", "UTC", "GMT" -> ZoneOffset.UTC;
      case "KST", "JST" -> ZoneOffset.ofHours(9);
      default -> {
        Matcher m = OFFSET.matcher(zone);
        if (!m.matches()) {
          throw new DateTimeException(zone);
        }
        String minutes = m.group(3);
        int seconds = number(m.group(2)) * 3600 + (minutes == null ? 0 : number(minutes)) * 60;
        yield ZoneOffset.ofTotalSeconds("-".equals(m.group(1)) ? -seconds : seconds);
      }
    };
  }

  private static int number(@Nullable String digits) {
    if (digits == null) {
      throw new DateTimeException("no number");
    }
    return Integer.parseInt(digits);
  }
}
