package hoego.liquid;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Dates as Ruby reads and writes them. */
final class Dates {
  private static final int LONGEST = 100;
  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final Pattern DIGITS = Pattern.compile("\\d{1,15}");
  private static final Pattern NUMERIC =
      Pattern.compile(
          "(?<!\\d)(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})(?!\\d)|\\A(\\d{4})(\\d{2})(\\d{2})(?!\\d)");
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)?[ -]+([a-z]{3})[a-z]*\\.?[ ,-]+(\\d{4})");
  private static final Pattern MONTH_FIRST =
      Pattern.compile(
          "([a-z]{3})[a-z]*\\.?[ -]+(\\d{1,2})(?:st|nd|rd|th)?[ ,]+(?:\\d\\d:\\d\\d:\\d\\d )?(\\d{4})");
  private static final Pattern TIME =
      Pattern.compile("(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?\\s*([ap]m)?");
  private static final Pattern ZONE =
      Pattern.compile("(?:\\d|[ap]m|\\s)\\s*(z|utc|gmt|kst|jst|[-+]\\d{2}:?\\d{2})\\b");

  private static final Pattern DIRECTIVE = Pattern.compile("%([-0^#_:]*)(\\d*)([a-zA-Z%+])");

  private Dates() {}

  /** The date that a value is or is written as; null where it is none. */
  static @Nullable ZonedDateTime of(@Nullable Object value, LiquidSite site) {
    return switch (value) {
      case ZonedDateTime time -> time;
      case LocalDate date -> date.atStartOfDay(site.zone());
      case Long seconds -> at(seconds, site.zone());
      case String text -> parsed(text.toLowerCase(Locale.ROOT).strip(), site);
      case null, default -> null;
    };
  }

  private static @Nullable ZonedDateTime at(long seconds, ZoneId zone) {
    try {
      return Instant.ofEpochSecond(seconds).atZone(zone);
    } catch (DateTimeException outOfRange) {
      return null;
    }
  }

  private static @Nullable ZonedDateTime parsed(String text, LiquidSite site) {
    if (text.equals("now") || text.equals("today")) {
      return site.now();
    }
    if (text.length() > LONGEST) {
      return null;
    }
    if (DIGITS.matcher(text).matches()) {
      return at(Long.parseLong(text), site.zone());
    }
    try {
      LocalDate date = date(text);
      Matcher time = TIME.matcher(text);
      boolean timed = time.find();
      if (date == null && !timed) {
        return null;
      }
      LocalDateTime local =
          (date == null ? site.now().toLocalDate() : date)
              .atTime(timed ? time(time) : LocalTime.MIDNIGHT);
      Matcher zone = ZONE.matcher(text);
      return timed && zone.find(time.end() - 1)
          ? local.atZone(offset(zone.group(1)))
          : local.atZone(site.zone());
    } catch (DateTimeException impossible) {
      return null;
    }
  }

  private static @Nullable LocalDate date(String text) {
    Matcher numeric = NUMERIC.matcher(text);
    if (numeric.find()) {
      int first = numeric.group(1) != null ? 1 : 5;
      int month = first == 1 ? 3 : 6;
      return LocalDate.of(
          Integer.parseInt(numeric.group(first)),
          Integer.parseInt(numeric.group(month)),
          Integer.parseInt(numeric.group(month + 1)));
    }
    Matcher words = DAY_FIRST.matcher(text);
    if (words.find() && MONTHS.contains(words.group(2))) {
      return LocalDate.of(
          Integer.parseInt(words.group(3)),
          MONTHS.indexOf(words.group(2)) + 1,
          Integer.parseInt(words.group(1)));
    }
    Matcher month = MONTH_FIRST.matcher(text);
    if (month.find() && MONTHS.contains(month.group(1))) {
      return LocalDate.of(
          Integer.parseInt(month.group(3)),
          MONTHS.indexOf(month.group(1)) + 1,
          Integer.parseInt(month.group(2)));
    }
    return null;
  }

  private static LocalTime time(Matcher m) {
    int hour = Integer.parseInt(m.group(1));
    if (m.group(5) != null) {
      hour = hour % 12 + (m.group(5).equals("pm") ? 12 : 0);
    }
    int second = m.group(3) == null ? 0 : Integer.parseInt(m.group(3));
    int nanos =
        m.group(4) == null ? 0 : Integer.parseInt((m.group(4) + "000000000").substring(0, 9));
    return LocalTime.of(hour, Integer.parseInt(m.group(2)), second, nanos);
  }

  private static ZoneId offset(String zone) {
    return switch (zone) {
      case "z", "utc", "gmt" -> ZoneOffset.UTC;
      case "kst", "jst" -> ZoneOffset.ofHours(9);
      default ->
          ZoneOffset.of(zone.contains(":") ? zone : zone.substring(0, 3) + ":" + zone.substring(3));
    };
  }

  /** Writes a date by the directives of C's {@code strftime} as Ruby has them. */
  static String format(ZonedDateTime time, String format, Budget budget) {
    Matcher directive = DIRECTIVE.matcher(format);
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (directive.find()) {
      out.append(format, from, directive.start());
      from = directive.end();
      String flags = directive.group(1);
      String width = directive.group(2);
      String written = directive(time, directive.group(3).charAt(0), flags, width);
      out.append(written == null ? directive.group() : flagged(written, directive));
      budget.text(out.length());
    }
    return out.append(format, from, format.length()).toString();
  }

  private static String flagged(String written, Matcher directive) {
    String flags = directive.group(1);
    String text = written;
    if (flags.contains("^")) {
      text = text.toUpperCase(Locale.ROOT);
    } else if (flags.contains("#")) {
      text =
          text.equals(text.toUpperCase(Locale.ROOT))
              ? text.toLowerCase(Locale.ROOT)
              : text.toUpperCase(Locale.ROOT);
    }
    char kind = directive.group(3).charAt(0);
    if (kind == 'N' || kind == 'L') {
      return text;
    }
    boolean number =
        !text.isEmpty() && text.chars().allMatch(c -> c >= '0' && c <= '9' || c == ' ');
    if (number && flags.contains("-")) {
      String bare = text.strip().replaceFirst("\\A0+(?=\\d)", "");
      return bare;
    }
    if (number && flags.contains("_")) {
      String bare = text.strip().replaceFirst("\\A0+(?=\\d)", "");
      text = " ".repeat(Math.max(0, text.length() - bare.length())) + bare;
    } else if (number && flags.contains("0")) {
      text = text.replace(' ', '0');
    }
    int width = directive.group(2).isEmpty() ? 0 : Integer.parseInt(cut(directive.group(2)));
    String pad = (number && !flags.contains("_")) || flags.contains("0") ? "0" : " ";
    return pad.repeat(Math.max(0, Math.min(width, 1024) - text.length())) + text;
  }

  private static String cut(String digits) {
    return digits.substring(0, Math.min(4, digits.length()));
  }

  private static @Nullable String directive(
      ZonedDateTime time, char kind, String flags, String width) {
    Locale english = Locale.ENGLISH;
    return switch (kind) {
      case 'Y' -> Integer.toString(time.getYear());
      case 'C' -> two(time.getYear() / 100);
      case 'y' -> two(Math.floorMod(time.getYear(), 100));
      case 'm' -> two(time.getMonthValue());
      case 'B' -> time.getMonth().getDisplayName(TextStyle.FULL, english);
      case 'b', 'h' -> time.getMonth().getDisplayName(TextStyle.FULL, english).substring(0, 3);
      case 'd' -> two(time.getDayOfMonth());
      case 'e' -> "%2d".formatted(time.getDayOfMonth());
      case 'j' -> "%03d".formatted(time.getDayOfYear());
      case 'H' -> two(time.getHour());
      case 'k' -> "%2d".formatted(time.getHour());
      case 'I' -> two((time.getHour() + 11) % 12 + 1);
      case 'l' -> "%2d".formatted((time.getHour() + 11) % 12 + 1);
      case 'P' -> time.getHour() < 12 ? "am" : "pm";
      case 'p' ->
          flags.contains("#")
              ? (time.getHour() < 12 ? "AM" : "PM")
              : time.getHour() < 12 ? "AM" : "PM";
      case 'M' -> two(time.getMinute());
      case 'S' -> two(time.getSecond());
      case 'L' -> fraction(time, width, 3);
      case 'N' -> fraction(time, width, 9);
      case 'z' -> offset(time, flags);
      case 'Z' -> zone(time);
      case 'A' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, english);
      case 'a' -> time.getDayOfWeek().getDisplayName(TextStyle.FULL, english).substring(0, 3);
      case 'u' -> Integer.toString(time.getDayOfWeek().getValue());
      case 'w' -> Integer.toString(time.getDayOfWeek().getValue() % 7);
      case 'G' -> Integer.toString(time.get(IsoFields.WEEK_BASED_YEAR));
      case 'g' -> two(time.get(IsoFields.WEEK_BASED_YEAR) % 100);
      case 'V' -> two(time.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
      case 'U' -> two((time.getDayOfYear() + 6 - time.getDayOfWeek().getValue() % 7) / 7);
      case 'W' -> two((time.getDayOfYear() + 6 - (time.getDayOfWeek().getValue() + 6) % 7) / 7);
      case 's' -> Long.toString(time.toEpochSecond());
      case 'n' -> "\n";
      case 't' -> "\t";
      case '%' -> "%";
      case 'F' -> plain(time, "%Y-%m-%d");
      case 'T', 'X' -> plain(time, "%H:%M:%S");
      case 'D', 'x' -> plain(time, "%m/%d/%y");
      case 'R' -> plain(time, "%H:%M");
      case 'r' -> plain(time, "%I:%M:%S %p");
      case 'c' -> plain(time, "%a %b %e %H:%M:%S %Y");
      case 'v' -> plain(time, "%e-%^b-%Y");
      case '+' -> plain(time, "%a %b %e %H:%M:%S %Z %Y");
      default -> null;
    };
  }

  /** A format of our own, which is short. */
  private static String plain(ZonedDateTime time, String format) {
    return format(time, format, new Budget(ChronoUnit.DAYS.getDuration().toMillis()));
  }

  private static String two(int number) {
    return "%02d".formatted(number);
  }

  private static String fraction(ZonedDateTime time, String width, int usual) {
    int digits = width.isEmpty() ? usual : Math.clamp(Integer.parseInt(cut(width)), 1, 9);
    return "%09d".formatted(time.getNano()).substring(0, digits);
  }

  private static String offset(ZonedDateTime time, String flags) {
    int seconds = time.getOffset().getTotalSeconds();
    int minutes = Math.abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+")
        + two(minutes / 60)
        + (flags.contains(":") ? ":" : "")
        + two(minutes % 60);
  }

  private static String zone(ZonedDateTime time) {
    return time.getZone() instanceof ZoneOffset offset
        ? (offset.equals(ZoneOffset.UTC) ? "UTC" : "")
        : time.getZone().getRules().isDaylightSavings(time.toInstant())
            ? java.util.TimeZone.getTimeZone(time.getZone())
                .getDisplayName(true, java.util.TimeZone.SHORT, Locale.ENGLISH)
            : java.util.TimeZone.getTimeZone(time.getZone())
                .getDisplayName(false, java.util.TimeZone.SHORT, Locale.ENGLISH);
  }
}
