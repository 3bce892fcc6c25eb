package hoego.post;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a date the way another one is written: separators, digits, seconds, kind of zone. */
final class DateForm {
  /** Date, time and zone, with the date's form and without where nothing tells another. */
  static final String DEFAULT = "2024-12-31 23:59:59 +0900";

  private static final Pattern FORM =
      Pattern.compile(
          "(?<year>\\d{4})(?<sep>[-./]?)(?<month>\\d{1,2})\\k<sep>(?<day>\\d{1,2})"
              + "(?:(?<gap>[Tt]|\\s+)(?<hour>\\d{1,2}):\\d{2}(?<second>:\\d{2}(?:\\.\\d*)?)?)?"
              + "(?<space>\\s*)(?<zone>Z|[A-Z]{3}|[-+]\\d{1,2}(?::?\\d{2})?)?");

  private DateForm() {}

  /**
   * The date as {@code like} would say it.
   *
   * @param like a date that {@link PostDate} reads; for another one, {@link #DEFAULT} is imitated
   */
  static String write(String like, FrontMatterValue.Moment moment) {
    Matcher m = FORM.matcher(like.strip());
    PostDate before = PostDate.of(like, true).orElse(null);
    if (!m.matches() || before == null) {
      return write(DEFAULT, moment);
    }
    String separator = m.group("sep");
    LocalDate date = moment.date();
    StringBuilder text = new StringBuilder("%04d".formatted(date.getYear())).append(separator);
    text.append(digits(date.getMonthValue(), m.group("month"))).append(separator);
    text.append(digits(date.getDayOfMonth(), m.group("day")));
    LocalTime time = moment.time();
    if (time != null) {
      text.append(time(m, before, time));
    }
    ZoneOffset offset = moment.offset();
    if (offset != null) {
      boolean spaced = m.group("zone") == null || !m.group("space").isEmpty();
      text.append(spaced ? m.group("zone") == null ? " " : m.group("space") : "");
      text.append(zone(m.group("zone"), before, offset));
    }
    return text.toString();
  }

  private static String time(Matcher m, PostDate before, LocalTime time) {
    String hour = m.group("hour");
    if (hour == null) {
      return " " + clock("%02d", time, true);
    }
    String format = hour.length() == 1 ? "%d" : "%02d";
    String second = m.group("second");
    String text = m.group("gap") + clock(format, time, second != null || time.getSecond() != 0);
    boolean sameTime = time.equals(before.time());
    return sameTime && second != null ? text + second.substring(3) : text;
  }

  private static String clock(String hour, LocalTime time, boolean seconds) {
    String text = hour.formatted(time.getHour()) + ":%02d".formatted(time.getMinute());
    return seconds ? text + ":%02d".formatted(time.getSecond()) : text;
  }

  private static String zone(@Nullable String zone, PostDate before, ZoneOffset offset) {
    if (zone != null && offset.equals(before.offset())) {
      return zone;
    }
    int minutes = Math.abs(offset.getTotalSeconds()) / 60;
    String sign = offset.getTotalSeconds() < 0 ? "-" : "+";
    boolean colon = zone != null && zone.indexOf(':') > 0;
    boolean hoursOnly = zone != null && zone.matches("[-+]\\d{2}") && minutes % 60 == 0;
    String hours = String.format(Locale.ROOT, "%s%02d", sign, minutes / 60);
    return hoursOnly ? hours : hours + (colon ? ":" : "") + "%02d".formatted(minutes % 60);
  }

  /** A number with a leading zero, unless it was written without one before. */
  private static String digits(int number, String before) {
    return before.length() == 1 ? Integer.toString(number) : "%02d".formatted(number);
  }
}
