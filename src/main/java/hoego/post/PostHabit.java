package hoego.post;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the posts of a folder write their front matter, learnt from the newest of them, so that a new
 * post looks as if its writer had typed it; immutable.
 */
public final class PostHabit {
  /** How many posts are learnt from; older ones show older habits. */
  public static final int MOST_SAMPLES = 20;

  /**
   * A post to learn from.
   *
   * @param fileName without folders
   * @param text with LF line ends and no byte order mark
   */
  public record Sample(String fileName, String text) {}

  /** What a line of the new front matter is made from. */
  enum Role {
    TITLE,
    DATE,
    IMAGE_FOLDER,
    /** The template is the whole line, or lines, key included. */
    AS_IS
  }

  /**
   * One key of the new front matter.
   *
   * @param head the key with its colon and the space after it; empty for {@link Role#AS_IS}
   * @param template a date to imitate, a folder with {@code {slug}} in it, or the text itself
   */
  record KeyHabit(Role role, String head, String template, YamlScalar.Quotes quotes) {}

  private static final Pattern DATE =
      Pattern.compile(
          "\\d{4}(\\D)\\d{1,2}\\D\\d{1,2}(?:(\\D+?)\\d{1,2}:\\d{2}(:\\d{2})?[.\\d]*)?"
              + "(\\s*)(Z|[A-Z]{3}|[-+]\\d{1,2}(:)?(\\d{2})?)?");

  private static final PostHabit DEFAULT =
      new PostHabit(
          List.of(
              new KeyHabit(Role.TITLE, "title: ", "", YamlScalar.Quotes.NONE),
              new KeyHabit(
                  Role.DATE, "date: ", "2024-12-31 23:59:59 +0900", YamlScalar.Quotes.NONE),
              new KeyHabit(Role.AS_IS, "", "categories: []", YamlScalar.Quotes.NONE),
              new KeyHabit(Role.AS_IS, "", "tags: []", YamlScalar.Quotes.NONE)),
          true,
          ".md",
          false);

  private final List<KeyHabit> keys;
  private final boolean blankLine;
  private final String extension;
  private final boolean lowerCase;

  PostHabit(List<KeyHabit> keys, boolean blankLine, String extension, boolean lowerCase) {
    this.keys = List.copyOf(keys);
    this.blankLine = blankLine;
    this.extension = extension;
    this.lowerCase = lowerCase;
  }

  /**
   * Learns from posts, the newest first; only the first {@value #MOST_SAMPLES} with front matter
   * count. With none, title, date with zone, categories and tags are written.
   */
  public static PostHabit learn(List<Sample> newestFirst) {
    return HabitLearner.learn(newestFirst, DEFAULT);
  }

  /** The extension of new posts, with its dot. */
  public String extension() {
    return extension;
  }

  /** Whether file names are in lower case. */
  public boolean lowerCaseSlugs() {
    return lowerCase;
  }

  /** The file name of a new post. */
  public PostFileName fileName(ZonedDateTime when, String title) {
    String slug = PostFileName.slug(title, lowerCase);
    return new PostFileName(when.toLocalDate(), slug, extension);
  }

  /**
   * The whole text of a new post, LF line ends, ending where its body is to be typed; always valid
   * YAML that gives the title back, white space at its ends aside.
   *
   * @param when its date, where posts here have one; the zone is written as the others write it
   * @param slug the file name's words, for the folder of its images
   */
  public String newPost(String title, ZonedDateTime when, String slug) {
    return newPost(title, when, slug, List.of()).orElseThrow();
  }

  /**
   * The same with keys of its own, such as a template's: in the place of the habit's where that has
   * them, one of {@code tag} and {@code tags} in the place of the other, else behind them. Title
   * and date are the habit's.
   *
   * @param own each key once
   * @return empty where no valid YAML comes of it
   */
  public Optional<String> newPost(
      String title, ZonedDateTime when, String slug, List<KeyBlock> own) {
    String text = merged(write(title, when, slug), own);
    FrontMatter back = FrontMatter.of(PostSource.of(text));
    boolean sound =
        back.problem() == null
            && back.entry("title")
                .map(entry -> entry.text().equals(YamlScalar.oneLine(title)))
                .orElse(false);
    if (sound || this == DEFAULT && own.isEmpty()) {
      return Optional.of(text);
    }
    // A copied value may lean on an anchor of a line that was not copied.
    return this == DEFAULT ? Optional.empty() : DEFAULT.newPost(title, when, slug, own);
  }

  /** A moment as the posts here write their date, without quotes; the day where they have none. */
  public String dateText(ZonedDateTime when) {
    return keys.stream()
        .filter(key -> key.role() == Role.DATE && key.head().startsWith("date"))
        .findFirst()
        .map(key -> date(key, when).replaceAll("[\"']", ""))
        .orElseGet(() -> DateTimeFormatter.ISO_LOCAL_DATE.format(when));
  }

  private static String merged(String habit, List<KeyBlock> own) {
    PostSource source = PostSource.of(habit);
    List<KeyBlock> blocks = new ArrayList<>(KeyBlock.of(source.frontMatter()).orElse(List.of()));
    if (own.isEmpty() || blocks.isEmpty()) {
      return habit;
    }
    for (KeyBlock each : own) {
      int at = 0;
      while (at < blocks.size() && !isSame(blocks.get(at).key(), each.key())) {
        at++;
      }
      boolean written = at < blocks.size() && !own.contains(blocks.get(at));
      if (each.key().equals("title") || written && each.key().equals("date")) {
        continue;
      }
      if (written) {
        blocks.set(at, each);
      } else {
        blocks.add(each);
      }
    }
    StringBuilder text = new StringBuilder("---\n");
    blocks.forEach(each -> text.append(each.comments()).append(each.text()).append('\n'));
    return text.append(habit, source.frontMatterEnd(), habit.length()).toString();
  }

  private static boolean isSame(String key, String other) {
    return plural(key).equals(plural(other));
  }

  private static String plural(String key) {
    return switch (key) {
      case "tag" -> "tags";
      case "category" -> "categories";
      default -> key;
    };
  }

  private String write(String title, ZonedDateTime when, String slug) {
    StringBuilder text = new StringBuilder("---\n");
    for (KeyHabit key : keys) {
      text.append(key.head());
      text.append(
          switch (key.role()) {
            case TITLE -> YamlScalar.write(title, key.quotes());
            case DATE -> date(key, when);
            case IMAGE_FOLDER -> YamlScalar.write(fill(key.template(), when, slug), key.quotes());
            case AS_IS -> key.template();
          });
      text.append('\n');
    }
    return text.append(blankLine ? "---\n\n" : "---\n").toString();
  }

  private static String fill(String template, ZonedDateTime when, String slug) {
    String date = DateTimeFormatter.ISO_LOCAL_DATE.format(when);
    return template
        .replace("{name}", date + "-" + slug)
        .replace("{date}", date)
        .replace("{year}", date.substring(0, 4))
        .replace("{month}", date.substring(5, 7))
        .replace("{slug}", slug);
  }

  private static String date(KeyHabit key, ZonedDateTime when) {
    Matcher m = DATE.matcher(key.template());
    if (!m.matches()) {
      return DateTimeFormatter.ISO_LOCAL_DATE.format(when);
    }
    String separator = literal(m.group(1));
    StringBuilder pattern =
        new StringBuilder("uuuu").append(separator).append("MM").append(separator).append("dd");
    if (m.group(2) != null) {
      pattern.append(literal(m.group(2))).append("HH:mm").append(m.group(3) == null ? "" : ":ss");
    }
    String zone = m.group(5);
    ZonedDateTime moment = when;
    if (zone != null) {
      pattern.append(literal(m.group(4)));
      if (zone.equals("Z")) {
        moment = when.withZoneSameInstant(ZoneOffset.UTC);
        pattern.append("'Z'");
      } else {
        // A zone's name is only right where it is the writer's own; the offset always is.
        boolean twoDigits =
            m.group(7) == null
                && Character.isDigit(zone.charAt(1))
                && when.getOffset().getTotalSeconds() % 3600 == 0;
        pattern.append(m.group(6) != null ? "xxx" : twoDigits ? "x" : "xx");
      }
    }
    String text = DateTimeFormatter.ofPattern(pattern.toString(), Locale.ROOT).format(moment);
    return switch (key.quotes()) {
      case NONE -> text;
      case SINGLE -> "'" + text + "'";
      case DOUBLE -> '"' + text + '"';
    };
  }

  private static String literal(String text) {
    return text.isEmpty() ? "" : "'" + text.replace("'", "''") + "'";
  }
}
