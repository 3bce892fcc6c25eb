package hoego.site;

import hoego.liquid.Texts;
import hoego.liquid.Urls;
import java.time.ZonedDateTime;
import java.time.format.TextStyle;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses that Jekyll gives to posts and pages, from the site's root. */
final class Permalink {
  private static final Pattern PLACE = Pattern.compile(":([a-z_]+)");

  private Permalink() {}

  /** A post's address. */
  static String ofPost(
      String template, ZonedDateTime date, String slug, String baseName, List<String> categories) {
    Map<String, String> values = dates(date);
    values.put("title", Texts.slugify(slug, "pretty", true));
    values.put("slug", Texts.slugify(slug, "default", false));
    values.put("name", Texts.slugify(baseName, "default", false));
    values.put("basename", baseName);
    values.put("collection", "posts");
    values.put("output_ext", ".html");
    Set<String> names = new LinkedHashSet<>();
    categories.forEach(each -> names.add(each.toLowerCase(Locale.ROOT)));
    values.put("categories", String.join("/", names));
    Set<String> slugs = new LinkedHashSet<>();
    categories.forEach(each -> slugs.add(Texts.slugify(each, "default", false)));
    values.put("slugified_categories", String.join("/", slugs));
    return filled(style(template), values);
  }

  /** The address of a page, which is no post, by its path from the site's root. */
  static String ofPage(String template, String style, String path) {
    int slash = path.lastIndexOf('/');
    String folder = slash < 0 ? "" : path.substring(0, slash);
    String file = path.substring(slash + 1);
    int dot = file.lastIndexOf('.');
    String base = dot > 0 ? file.substring(0, dot) : file;
    String extension = dot > 0 ? file.substring(dot) : "";
    boolean markup = extension.matches("(?i)\\.(?:md|markdown|mkd|mkdn|mkdown|html?)");
    Map<String, String> values = new LinkedHashMap<>();
    values.put("path", folder);
    values.put("basename", base);
    values.put("output_ext", markup ? ".html" : extension);
    String used = template;
    if (used.isEmpty()) {
      used =
          !markup
              ? "/:path/:basename:output_ext"
              : base.equals("index") ? "/:path/" : "/:path/:basename" + pageEnd(style);
    }
    return filled(used, values);
  }

  /** A page ends as posts do; what is neither slash nor extension is nothing. */
  private static String pageEnd(String style) {
    return switch (style) {
      case "", "date", "ordinal", "none" -> ":output_ext";
      case "pretty" -> "/";
      default -> style.endsWith("/") ? "/" : style.endsWith(":output_ext") ? ":output_ext" : "";
    };
  }

  static String style(String name) {
    return switch (name) {
      case "", "date" -> "/:categories/:year/:month/:day/:title:output_ext";
      case "pretty" -> "/:categories/:year/:month/:day/:title/";
      case "ordinal" -> "/:categories/:year/:y_day/:title:output_ext";
      case "weekdate" -> "/:categories/:year/W:week/:short_day/:title:output_ext";
      case "none" -> "/:categories/:title:output_ext";
      default -> name;
    };
  }

  private static Map<String, String> dates(ZonedDateTime date) {
    Locale english = Locale.ENGLISH;
    String month = date.getMonth().getDisplayName(TextStyle.FULL, english);
    String day = date.getDayOfWeek().getDisplayName(TextStyle.FULL, english);
    Map<String, String> values = new LinkedHashMap<>();
    values.put("year", "%04d".formatted(date.getYear()));
    values.put("short_year", "%02d".formatted(date.getYear() % 100));
    values.put("month", "%02d".formatted(date.getMonthValue()));
    values.put("i_month", Integer.toString(date.getMonthValue()));
    values.put("short_month", month.substring(0, 3));
    values.put("long_month", month);
    values.put("day", "%02d".formatted(date.getDayOfMonth()));
    values.put("i_day", Integer.toString(date.getDayOfMonth()));
    values.put("y_day", "%03d".formatted(date.getDayOfYear()));
    values.put("w_year", "%04d".formatted(date.get(IsoFields.WEEK_BASED_YEAR)));
    values.put("week", "%02d".formatted(date.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    values.put("w_day", Integer.toString(date.getDayOfWeek().getValue()));
    values.put("short_day", day.substring(0, 3));
    values.put("long_day", day);
    values.put("hour", "%02d".formatted(date.getHour()));
    values.put("minute", "%02d".formatted(date.getMinute()));
    values.put("second", "%02d".formatted(date.getSecond()));
    return values;
  }

  private static String filled(String template, Map<String, String> values) {
    Matcher place = PLACE.matcher(template);
    StringBuilder url = new StringBuilder();
    while (place.find()) {
      String name = place.group(1);
      // `:title_x` may be the place `:title` with more text behind it.
      while (!values.containsKey(name) && name.contains("_")) {
        name = name.substring(0, name.lastIndexOf('_'));
      }
      String rest = place.group(1).substring(name.length());
      String value = values.get(name);
      place.appendReplacement(
          url, Matcher.quoteReplacement(value == null ? place.group() : escaped(value) + rest));
    }
    place.appendTail(url);
    List<String> parts = new ArrayList<>(List.of(url.toString().split("/+", -1)));
    parts.removeIf(part -> part.equals("..") || part.equals("."));
    String path = String.join("/", parts);
    return path.startsWith("/") ? path : "/" + path;
  }

  private static String escaped(String value) {
    return Urls.escapedPath(value);
  }
}
