package hoego.site;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The zone that {@code timezone:} names. Jekyll hands it to the system as {@code TZ}, so the rules
 * are the C library's: what it does not know is UTC.
 */
final class SiteZone {
  /** A zone without rules, such as {@code KST-9}; its sign says how far UTC is ahead. */
  private static final Pattern POSIX =
      Pattern.compile("(?:[A-Za-z]{3,}|<[-+A-Za-z0-9]+>)([-+]?)(\\d{1,2})(?::(\\d{2}))?");

  private SiteZone() {}

  static ZoneId of(String name) {
    Matcher posix = POSIX.matcher(name);
    try {
      if (ZoneId.getAvailableZoneIds().contains(name)) {
        return ZoneId.of(name);
      } else if (posix.matches()) {
        int minutes = Integer.parseInt(posix.group(2)) * 60;
        minutes += posix.group(3) == null ? 0 : Integer.parseInt(posix.group(3));
        return ZoneOffset.ofTotalSeconds((posix.group(1).equals("-") ? 60 : -60) * minutes);
      }
    } catch (DateTimeException impossible) {
      // Nor does the C library know it.
    }
    return ZoneOffset.UTC;
  }
}
