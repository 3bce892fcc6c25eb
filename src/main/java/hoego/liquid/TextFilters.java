package hoego.liquid;

import hoego.liquid.Filters.Filter;
import hoego.liquid.Filters.Input;
import hoego.liquid.Filters.Work;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Filters of texts. */
final class TextFilters {
  private TextFilters() {}

  /**
   * The filter of a name; null where it is none of these. Made when it is asked for: all of them
   * together would take longer than a usual post.
   */
  static @Nullable Filter of(String name) {
    return switch (name) {
      case "downcase" -> new Filter(0, 0, text(text -> text.toLowerCase(Locale.ROOT)));
      case "upcase" -> new Filter(0, 0, text(text -> text.toUpperCase(Locale.ROOT)));
      case "capitalize" -> new Filter(0, 0, text(Texts::capitalize));
      case "escape" -> new Filter(0, 0, input -> input.value() == null ? null : html(input.text()));
      case "h" -> new Filter(0, 0, input -> input.value() == null ? null : html(input.text()));
      case "escape_once" -> new Filter(0, 0, text(Texts::escapeOnce));
      case "url_encode" -> new Filter(0, 0, orNil(Texts::cgiEscape));
      case "url_decode" -> new Filter(0, 0, input -> input.value() == null ? null : decoded(input));
      case "base64_encode" -> new Filter(0, 0, text(TextFilters::base64));
      case "base64_decode" -> new Filter(0, 0, TextFilters::fromBase64);
      case "strip" -> new Filter(0, 0, text(Markup::strip));
      case "lstrip" -> new Filter(0, 0, text(text -> text.replaceFirst("\\A[ \\t-\\r\\x00]+", "")));
      case "rstrip" -> new Filter(0, 0, text(text -> text.replaceFirst("[ \\t-\\r\\x00]+\\z", "")));
      case "strip_html" -> new Filter(0, 0, text(Texts::stripHtml));
      case "strip_newlines" -> new Filter(0, 0, text(text -> text.replaceAll("\\r?\\n", "")));
      case "newline_to_br" ->
          new Filter(0, 0, text(text -> text.replaceAll("\\r?\\n", "<br />\n")));
      case "append" -> new Filter(1, 1, TextFilters::append);
      case "prepend" -> new Filter(1, 1, TextFilters::prepend);
      case "replace" -> new Filter(1, 2, input -> replaced(input, input.text(1, "")));
      case "replace_first" -> new Filter(1, 2, input -> first(input, input.text(1, "")));
      case "replace_last" -> new Filter(2, 2, input -> last(input, input.text(1, "")));
      case "remove" -> new Filter(1, 1, input -> replaced(input, ""));
      case "remove_first" -> new Filter(1, 1, input -> first(input, ""));
      case "remove_last" -> new Filter(1, 1, input -> last(input, ""));
      case "truncate" -> new Filter(0, 2, TextFilters::truncate);
      case "truncatewords" -> new Filter(0, 2, TextFilters::truncateWords);
      case "slice" -> new Filter(1, 2, TextFilters::slice);
      case "split" -> new Filter(1, 1, TextFilters::split);
      case "size" -> new Filter(0, 0, TextFilters::size);
      case "default" -> new Filter(0, 2, TextFilters::orDefault);
      case "xml_escape" -> new Filter(0, 0, text(Texts::escape));
      case "cgi_escape" -> new Filter(0, 0, text(Texts::cgiEscape));
      case "uri_escape" ->
          new Filter(0, 0, orNil(text -> Urls.encode(text, ":/?#[]@!$&'()*+,;=-._~%", true)));
      case "normalize_whitespace" -> new Filter(0, 0, text(TextFilters::spaces));
      case "number_of_words" -> new Filter(0, 1, TextFilters::words);
      case "slugify" -> new Filter(0, 1, TextFilters::slugify);
      case "inspect" ->
          new Filter(0, 0, input -> Texts.escape(input.values().inspect(input.value())));
      default -> null;
    };
  }

  private static Work text(UnaryOperator<String> work) {
    return input -> {
      String text = input.text();
      input.budget().text(text.length());
      return work.apply(text);
    };
  }

  private static Work orNil(UnaryOperator<String> work) {
    return input -> input.value() == null ? null : work.apply(input.text());
  }

  private static String html(String text) {
    return Texts.escape(text).replace("'", "&#39;");
  }

  private static String spaces(String text) {
    return Markup.strip(text.replaceAll("[ \\t-\\r]+", " "));
  }

  private static String decoded(Input input) {
    try {
      return URLDecoder.decode(input.text(), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException badEscape) {
      throw input.bad();
    }
  }

  private static String base64(String text) {
    return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String fromBase64(Input input) {
    try {
      byte[] bytes = Base64.getDecoder().decode(input.text());
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notBase64) {
      throw input.bad();
    }
  }

  private static String append(Input input) {
    String text = input.text();
    String more = input.text(0, "");
    input.budget().text((long) text.length() + more.length());
    return text + more;
  }

  private static String prepend(Input input) {
    String text = input.text();
    String more = input.text(0, "");
    input.budget().text((long) text.length() + more.length());
    return more + text;
  }

  private static String replaced(Input input, String by) {
    String text = input.text();
    String what = input.text(0, "");
    StringBuilder out = new StringBuilder();
    int from = 0;
    int at = text.indexOf(what);
    while (at >= 0) {
      input.budget().text((long) out.length() + (at - from) + by.length());
      out.append(text, from, at).append(by);
      from = at + what.length();
      if (what.isEmpty()) {
        if (at >= text.length()) {
          break;
        }
        out.append(text.charAt(at));
        from = at + 1;
      }
      at = text.indexOf(what, from);
    }
    return out.append(text, Math.min(from, text.length()), text.length()).toString();
  }

  private static String first(Input input, String by) {
    String text = input.text();
    String what = input.text(0, "");
    return at(input, text, text.indexOf(what), what, by);
  }

  private static String last(Input input, String by) {
    String text = input.text();
    String what = input.text(0, "");
    return at(input, text, text.lastIndexOf(what), what, by);
  }

  private static String at(Input input, String text, int at, String what, String by) {
    input.budget().text((long) text.length() + by.length());
    return at < 0 ? text : text.substring(0, at) + by + text.substring(at + what.length());
  }

  private static @Nullable Object truncate(Input input) {
    return input.value() == null
        ? null
        : Texts.truncate(input.text(), input.whole(0, 50), input.text(1, "..."));
  }

  private static @Nullable Object truncateWords(Input input) {
    return input.value() == null
        ? null
        : Texts.truncateWords(input.text(), input.whole(0, 15), input.text(1, "..."));
  }

  private static @Nullable Object slice(Input input) {
    int length = input.has(1) ? input.whole(1, 1) : 1;
    int start = input.whole(0, 0);
    if (input.value() instanceof List<?> list) {
      int from = start < 0 ? list.size() + start : start;
      if (from < 0 || from > list.size() || length < 0) {
        return List.of();
      }
      return new ArrayList<>(list.subList(from, (int) Math.min(list.size(), (long) from + length)));
    }
    String text = input.text();
    int size = text.codePointCount(0, text.length());
    int from = start < 0 ? size + start : start;
    if (from < 0 || from > size || length < 0) {
      return "";
    }
    int to = (int) Math.min(size, (long) from + length);
    return text.substring(text.offsetByCodePoints(0, from), text.offsetByCodePoints(0, to));
  }

  private static Object split(Input input) {
    return Texts.split(input.text(), input.text(0, ""), input.budget());
  }

  private static Object size(Input input) {
    Object size = Expression.Lookup.commanded(input.value(), "size", input.values());
    return size == null ? 0L : size;
  }

  private static @Nullable Object orDefault(Input input) {
    Object value = input.value();
    boolean keepsFalse = Values.isTrue(input.named().get("allow_false"));
    boolean none =
        value == null
            || (Boolean.FALSE.equals(value) && !keepsFalse)
            || "".equals(value)
            || (value instanceof List<?> list && list.isEmpty())
            || (value instanceof Map<?, ?> map && map.isEmpty());
    return none ? (input.has(0) ? input.argument(0) : "") : value;
  }

  private static Object words(Input input) {
    return Texts.numberOfWords(input.text(), input.text(0, ""));
  }

  private static @Nullable Object slugify(Input input) {
    return input.value() == null
        ? null
        : Texts.slugify(input.text(), input.text(0, "default"), false);
  }
}
