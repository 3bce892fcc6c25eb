package hoego.post;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a list shows of a post; immutable.
 *
 * @param title the front matter's, else the file name's words, in NFC; never empty
 * @param subtitle the front matter's, in NFC; empty where there is none
 * @param date when Jekyll publishes it, in the site's time zone; null where nothing tells
 * @param categories the folders above {@code _posts}, then the front matter's, each once
 * @param tags the front matter's
 * @param draft whether it lies in {@code _drafts}
 * @param hidden whether {@code published: false} hides it
 * @param problem what keeps it from being read as meant, or null
 */
public record Post(
    String title,
    String subtitle,
    @Nullable LocalDateTime date,
    List<String> categories,
    List<String> tags,
    boolean draft,
    boolean hidden,
    @Nullable PostProblem problem) {

  public Post {
    categories = List.copyOf(categories);
    tags = List.copyOf(tags);
  }

  /**
   * What is to be listed of a post.
   *
   * @param text the post with LF line ends and no byte order mark; its beginning is enough where it
   *     holds the whole front matter
   * @param modified when the file was last written: a draft's date
   * @param zone the site's time zone
   */
  public static Post of(PostPlace place, String text, Instant modified, ZoneId zone) {
    return of(place, FrontMatter.of(PostSource.of(text)), modified, zone);
  }

  /**
   * The same where the front matter has been read.
   *
   * @param modified when the file was last written: a draft's date
   * @param zone the site's time zone
   */
  public static Post of(PostPlace place, FrontMatter matter, Instant modified, ZoneId zone) {
    Optional<PostFileName> name = PostFileName.parse(place.fileName());
    boolean draft = place.kind() == PostPlace.Kind.DRAFTS;

    LocalDateTime date =
        matter
            .date()
            .or(() -> name.map(PostFileName::date).map(PostDate::ofDay))
            .map(written -> written.shown(zone))
            .orElse(draft ? LocalDateTime.ofInstant(modified, zone) : null);

    Set<String> categories = new LinkedHashSet<>(place.foldersAbove());
    categories.addAll(matter.categories());

    return new Post(
        title(matter, place.fileName(), name),
        nfc(matter.subtitle().orElse("")),
        date,
        List.copyOf(categories),
        matter.tags(),
        draft,
        !matter.published(),
        problem(matter, place, name));
  }

  /** A post whose file can't be read: listed by its name. */
  public static Post unreadable(PostPlace place, String cause) {
    Optional<PostFileName> name = PostFileName.parse(place.fileName());
    return new Post(
        title(FrontMatter.EMPTY, place.fileName(), name),
        "",
        name.map(PostFileName::date).map(day -> day.atStartOfDay()).orElse(null),
        place.foldersAbove(),
        List.of(),
        place.kind() == PostPlace.Kind.DRAFTS,
        false,
        PostProblem.of(PostProblem.Kind.UNREADABLE_FILE, cause));
  }

  private static String title(FrontMatter matter, String fileName, Optional<PostFileName> name) {
    String slug = name.map(PostFileName::slug).orElse(PostFileName.withoutExtension(fileName));
    String title = matter.title().orElse("");
    if (title.isBlank()) {
      title = PostFileName.titleFromSlug(slug);
    }
    return nfc(title.isBlank() ? fileName : title.strip());
  }

  private static @Nullable PostProblem problem(
      FrontMatter matter, PostPlace place, Optional<PostFileName> name) {
    if (matter.problem() != null) {
      return matter.problem();
    }
    if (matter.hasInvalidDate()) {
      FrontMatterEntry date = matter.entry("date").orElseThrow();
      return new PostProblem(PostProblem.Kind.INVALID_DATE, date.line(), 0, date.text());
    }
    if (place.kind() == PostPlace.Kind.POSTS && name.isEmpty()) {
      return PostProblem.of(PostProblem.Kind.NAME_WITHOUT_DATE, place.fileName());
    }
    return null;
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }
}
