package hoego.liquid;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** What filters do with texts. */
public final class Texts {
  private static final Pattern ENTITY = Pattern.compile("&(?!(?:[a-zA-Z]{1,32}|#[0-9]{1,7});)");
  private static final Pattern TAG = Pattern.compile("<[^<>]*>");
  private static final Pattern CJK =
      Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}\\p{IsHangul}]");

  private Texts() {}

  static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length() + 16);
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append("&quot;");
        default -> out.append(c);
      }
    }
    return out.toString();
  }

  /** A text that stands in an element, where quotes mean nothing. */
  static String markup(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  static String escapeOnce(String text) {
    return ENTITY
        .matcher(text)
        .replaceAll("&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }

  /** Without scripts, styles, comments and tags. */
  static String stripHtml(String text) {
    String rest = without(text, "<script", "</script>");
    rest = without(rest, "<!--", "-->");
    rest = without(rest, "<style", "</style>");
    return TAG.matcher(rest).replaceAll("");
  }

  private static String without(String text, String open, String close) {
    StringBuilder out = new StringBuilder();
    int from = 0;
    while (true) {
      int start = text.indexOf(open, from);
      int end = start < 0 ? -1 : text.indexOf(close, start);
      if (end < 0) {
        return out.append(text, from, text.length()).toString();
      }
      out.append(text, from, start);
      from = end + close.length();
    }
  }

  static String capitalize(String text) {
    if (text.isEmpty()) {
      return text;
    }
    int first = text.offsetByCodePoints(0, 1);
    return text.substring(0, first).toUpperCase(Locale.ROOT)
        + text.substring(first).toLowerCase(Locale.ROOT);
  }

  /** At most so many code points, the ending among them. */
  static String truncate(String text, int length, String ending) {
    int has = text.codePointCount(0, text.length());
    if (has <= length) {
      return text;
    }
    int kept = Math.max(0, length - ending.codePointCount(0, ending.length()));
    return text.substring(0, text.offsetByCodePoints(0, Math.min(kept, has))) + ending;
  }

  static String truncateWords(String text, int most, String ending) {
    List<String> words = words(text);
    int kept = Math.max(1, most);
    return words.size() <= kept ? text : String.join(" ", words.subList(0, kept)) + ending;
  }

  /** The words between Ruby's white space. */
  static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i == text.length() || Markup.isSpace(text.charAt(i))) {
        if (i > from) {
          words.add(text.substring(from, i));
        }
        from = i + 1;
      }
    }
    return words;
  }

  static List<Object> split(String text, String separator, Budget budget) {
    List<Object> parts = new ArrayList<>();
    if (separator.equals(" ")) {
      words(text).forEach(parts::add);
    } else if (separator.isEmpty()) {
      text.codePoints().forEach(c -> parts.add(Character.toString(c)));
    } else {
      int from = 0;
      int at = text.indexOf(separator);
      while (at >= 0) {
        parts.add(text.substring(from, at));
        budget.step();
        from = at + separator.length();
        at = text.indexOf(separator, from);
      }
      parts.add(text.substring(from));
      while (!parts.isEmpty() && "".equals(parts.getLast())) {
        parts.removeLast();
      }
    }
    budget.steps(parts.size());
    return parts;
  }

  static String cgiEscape(String text) {
    return Urls.encode(text, "-._* ~", false).replace(' ', '+');
  }

  /**
   * The number of words, Chinese, Japanese and Korean characters counted one by one where wished.
   */
  static long numberOfWords(String text, String mode) {
    long words = words(text).size();
    boolean cjk = mode.equals("cjk") || (mode.equals("auto") && CJK.matcher(text).find());
    if (!cjk) {
      return words;
    }
    long characters = CJK.matcher(text).results().count();
    long others = words(CJK.matcher(text).replaceAll(" ")).size();
    return characters + others;
  }

  /**
   * A text as a part of an address, as Jekyll's {@code slugify} makes it.
   *
   * @param mode {@code none}, {@code raw}, {@code default}, {@code pretty}, {@code ascii}, {@code
   *     latin}
   * @param cased whether upper case is kept
   */
  public static String slugify(String text, String mode, boolean cased) {
    String slug =
        switch (mode) {
          case "raw" -> text.replaceAll("[ \\t-\\r]+", "-");
          case "default" -> text.replaceAll("[^\\p{M}\\p{L}\\p{Nd}]+", "-");
          case "pretty" -> text.replaceAll("[^\\p{M}\\p{L}\\p{Nd}._~!$&'()+,;=@]+", "-");
          case "ascii" -> text.replaceAll("[^A-Za-z0-9]+", "-");
          case "latin" ->
              java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
                  .replaceAll("\\p{M}+", "")
                  .replaceAll("[^\\x00-\\x7F]", "?")
                  .replaceAll("[^\\p{M}\\p{L}\\p{Nd}]+", "-");
          default -> text;
        };
    boolean known =
        switch (mode) {
          case "raw", "default", "pretty", "ascii", "latin" -> true;
          default -> false;
        };
    String trimmed = known ? slug.replaceAll("\\A-|-\\z", "") : slug;
    return cased ? trimmed : trimmed.toLowerCase(Locale.ROOT);
  }
}
