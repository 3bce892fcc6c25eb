package hoego.liquid;

import hoego.liquid.Filters.Filter;
import hoego.liquid.Filters.Input;
import hoego.liquid.Problem.Reason;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The filters of dates, addresses and data that Jekyll has of its site. */
final class SiteFilters {
  private SiteFilters() {}

  /**
   * The filter of a name; null where it is none of these. Made when it is asked for: all of them
   * together would take longer than a usual post.
   */
  static @Nullable Filter of(String name) {
    return switch (name) {
      case "date" -> new Filter(1, 1, SiteFilters::date);
      case "date_to_string" -> new Filter(0, 2, input -> day(input, "%b"));
      case "date_to_long_string" -> new Filter(0, 2, input -> day(input, "%B"));
      case "date_to_xmlschema" -> new Filter(0, 0, input -> format(input, "%Y-%m-%dT%H:%M:%S%:z"));
      case "date_to_rfc822" -> new Filter(0, 0, input -> format(input, "%a, %d %b %Y %H:%M:%S %z"));
      case "relative_url" -> new Filter(0, 0, input -> address(input, false));
      case "absolute_url" -> new Filter(0, 0, input -> address(input, true));
      case "strip_index" -> new Filter(0, 0, SiteFilters::stripIndex);
      case "markdownify" -> new Filter(0, 0, SiteFilters::markdown);
      case "smartify" -> new Filter(0, 0, input -> inline(markdown(input)));
      case "jsonify" ->
          new Filter(0, 0, input -> Json.of(input.value(), input.values(), input.budget()));
      default -> null;
    };
  }

  private static @Nullable Object date(Input input) {
    String format = input.text(0, "");
    ZonedDateTime date = Dates.of(input.value(), input.context().site);
    return format.isEmpty() || date == null
        ? input.value()
        : Dates.format(date, format, input.budget());
  }

  /** A date for Jekyll's own filters, which stop the build at what is none; null for nothing. */
  private static @Nullable ZonedDateTime time(Input input) {
    if (input.text().isEmpty()) {
      return null;
    }
    ZonedDateTime date = Dates.of(input.value(), input.context().site);
    if (date == null) {
      throw new LiquidFailure(Reason.BAD_DATE, input.text());
    }
    return date.withZoneSameInstant(input.context().site.zone());
  }

  private static @Nullable Object format(Input input, String format) {
    ZonedDateTime date = time(input);
    return date == null ? input.value() : Dates.format(date, format, input.budget());
  }

  private static @Nullable Object day(Input input, String month) {
    ZonedDateTime date = time(input);
    if (date == null) {
      return input.value();
    }
    String format = "%d " + month + " %Y";
    if (input.text(0, "").equals("ordinal")) {
      String day = date.getDayOfMonth() + ordinal(date.getDayOfMonth());
      format =
          input.text(1, "").equals("US") ? month + " " + day + ", %Y" : day + " " + month + " %Y";
    }
    return Dates.format(date, format, input.budget());
  }

  private static String ordinal(int day) {
    if (day >= 11 && day <= 13) {
      return "th";
    }
    return switch (day % 10) {
      case 1 -> "st";
      case 2 -> "nd";
      case 3 -> "rd";
      default -> "th";
    };
  }

  private static @Nullable Object address(Input input, boolean absolute) {
    Object value = input.value();
    if (value instanceof Drop || value instanceof Map<?, ?>) {
      value = ListFilters.property(value, "url");
    }
    if (value == null) {
      return null;
    }
    String address = input.values().text(value);
    LiquidSite site = input.context().site;
    return absolute ? Urls.absolute(address, site) : Urls.relative(address, site);
  }

  private static @Nullable Object stripIndex(Input input) {
    String address = input.text();
    return address.isEmpty() ? null : address.replaceFirst("/index\\.html?\\z", "/");
  }

  private static String markdown(Input input) {
    return input.context().site.markdown(input.text());
  }

  private static String inline(String html) {
    String text = html.strip();
    boolean paragraph = text.startsWith("<p>") && text.endsWith("</p>");
    return paragraph && List.of(text.split("<p>", -1)).size() == 2
        ? text.substring(3, text.length() - 4)
        : text;
  }
}
