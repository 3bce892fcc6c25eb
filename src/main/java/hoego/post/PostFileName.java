package hoego.post;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A post's file name, such as {@code 2024-12-31-2024년-회고.md}.
 *
 * <p>The pattern is Jekyll's {@code Document::DATE_FILENAME_MATCHER}; the extensions are its {@code
 * markdown_ext}.
 *
 * @param date the date in the name
 * @param slug the words between date and extension, exactly as the name has them; may be empty
 * @param extension with its dot, exactly as the name has it
 */
public record PostFileName(LocalDate date, String slug, String extension) {

  /** The most UTF-8 bytes of a slug made from a title; file systems take 255 for the whole name. */
  public static final int LONGEST_SLUG = 200;

  private static final Set<String> MARKDOWN =
      Set.of(".md", ".markdown", ".mkd", ".mkdn", ".mkdown");

  private static final Pattern NAME =
      Pattern.compile("(\\d{2,4})-(\\d{1,2})-(\\d{1,2})-([^/]*)(\\.[^./]+)", Pattern.DOTALL);

  /**
   * Reads a file name without folders; empty where it is no post's, or no possible date. As in
   * Ruby, a year of two digits is 1969 to 2068 and a day up to 31 may run on into the next month.
   */
  public static Optional<PostFileName> parse(String name) {
    Matcher m = NAME.matcher(name);
    if (!m.matches() || !isMarkdown(name)) {
      return Optional.empty();
    }
    int year = Integer.parseInt(m.group(1));
    if (m.group(1).length() == 2) {
      year += year < 69 ? 2000 : 1900;
    }
    int day = Integer.parseInt(m.group(3));
    if (day < 1 || day > 31) {
      return Optional.empty();
    }
    try {
      LocalDate first = LocalDate.of(year, Integer.parseInt(m.group(2)), 1);
      return Optional.of(new PostFileName(first.plusDays(day - 1L), m.group(4), m.group(5)));
    } catch (DateTimeException impossible) {
      return Optional.empty();
    }
  }

  /** Whether Jekyll would read a file of this name in {@code _posts}. */
  public static boolean isPost(String name) {
    return parse(name).isPresent();
  }

  /** Whether the name's extension is one of Markdown's, in upper or lower case. */
  public static boolean isMarkdown(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 && MARKDOWN.contains(name.substring(dot).toLowerCase(Locale.ROOT));
  }

  /** The name with no extension. */
  public static String withoutExtension(String name) {
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** Builds a post's file name from its title, with the extension {@code .md}. */
  public static PostFileName of(LocalDate date, String title, boolean lowerCase) {
    return new PostFileName(date, slug(title, lowerCase), ".md");
  }

  /** The file name itself, its date as {@code yyyy-mm-dd}. */
  public String name() {
    return "%04d-%02d-%02d-%s%s"
        .formatted(date.getYear(), date.getMonthValue(), date.getDayOfMonth(), slug, extension);
  }

  /**
   * A title as a file name's words: in NFC, with Hangul kept, single hyphens for white space and
   * for what Windows refuses in a name, at most {@value #LONGEST_SLUG} UTF-8 bytes cut between code
   * points, no dot, space or hyphen at either end, and {@code post} where nothing is left.
   */
  public static String slug(String title, boolean lowerCase) {
    String composed = Normalizer.normalize(title, Normalizer.Form.NFC);
    StringBuilder slug = new StringBuilder();
    int bytes = 0;
    for (int i = 0; i < composed.length(); ) {
      int c = composed.codePointAt(i);
      i += Character.charCount(c);
      String piece = isBreak(c) ? "-" : Character.toString(c);
      if (lowerCase) {
        piece = piece.toLowerCase(Locale.ROOT);
      }
      boolean first = slug.isEmpty();
      if (piece.equals("-") && (first || slug.charAt(slug.length() - 1) == '-')
          || piece.equals(".") && first) {
        continue;
      }
      bytes += piece.getBytes(StandardCharsets.UTF_8).length;
      if (bytes > LONGEST_SLUG) {
        break;
      }
      slug.append(piece);
    }
    int end = slug.length();
    while (end > 0 && (slug.charAt(end - 1) == '-' || slug.charAt(end - 1) == '.')) {
      end--;
    }
    return end == 0 ? "post" : slug.substring(0, end);
  }

  /**
   * The title that Jekyll gives a post without one ({@code Utils.titleize_slug}): the slug's words,
   * parted at hyphens, each capitalised, the rest of it in lower case.
   */
  public static String titleFromSlug(String slug) {
    StringBuilder title = new StringBuilder();
    for (String word : slug.replaceAll("\\.+\\z", "").split("-")) {
      if (!title.isEmpty()) {
        title.append(' ');
      }
      if (!word.isEmpty()) {
        int first = word.offsetByCodePoints(0, 1);
        title.append(word.substring(0, first).toUpperCase(Locale.ROOT));
        title.append(word.substring(first).toLowerCase(Locale.ROOT));
      }
    }
    return title.toString();
  }

  private static boolean isBreak(int c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || switch (Character.getType(c)) {
          case Character.CONTROL, Character.SURROGATE -> true;
          default -> "<>:\"/\\|?*".indexOf(c) >= 0;
        };
  }
}
