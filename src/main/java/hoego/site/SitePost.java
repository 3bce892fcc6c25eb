package hoego.site;

import hoego.liquid.Drop;
import hoego.liquid.Lazy;
import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import hoego.post.PostDate;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.post.YamlValues;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A post as templates know it; immutable.
 *
 * @param path from the site's root, its names parted by slashes
 * @param date when it is published, by the site's clock
 * @param slug the file name's words, or the front matter's {@code slug}
 * @param url from the site's root
 * @param values its front matter with what Jekyll adds
 */
record SitePost(
    Path file,
    String path,
    ZonedDateTime date,
    String slug,
    String url,
    List<String> categories,
    List<String> tags,
    boolean published,
    Map<String, @Nullable Object> values) {

  /**
   * Reads a post.
   *
   * @param text its text, or a beginning that holds its front matter
   * @param modified when it was last written: a draft's date, asked only where it has no other
   */
  static SitePost of(
      SiteSettings settings, Path file, String path, String text, Supplier<Instant> modified) {
    ZoneId zone = settings.zone();
    PostSource source = PostSource.of(text);
    FrontMatter matter = FrontMatter.of(source);
    PostPlace place = PostPlace.of(path);
    boolean draft = place.kind() == PostPlace.Kind.DRAFTS;
    Optional<PostFileName> name = PostFileName.parse(place.fileName());
    String baseName = PostFileName.withoutExtension(place.fileName());
    ZonedDateTime date =
        matter
            .date()
            .or(() -> name.map(PostFileName::date).map(PostDate::ofDay))
            .map(written -> written.shown(zone).atZone(zone))
            .orElseGet(() -> modified.get().atZone(zone));
    Set<String> categories = new LinkedHashSet<>(place.foldersAbove());
    categories.addAll(matter.categories());

    Map<String, @Nullable Object> values =
        settings.frontMatterDefaults(path, draft ? "drafts" : "posts");
    values.putAll(YamlValues.readMap(source.frontMatter(), zone));
    String slug = name.map(PostFileName::slug).orElse(baseName);
    if (values.get("slug") instanceof String own) {
      slug = own;
    }
    String permalink =
        values.get("permalink") instanceof String own ? own : settings.text("permalink");
    List<String> all = List.copyOf(categories);
    String url = Permalink.ofPost(permalink, date, slug, baseName, all);

    Object title = values.get("title");
    if (title == null || Boolean.FALSE.equals(title)) {
      values.put(
          "title", PostFileName.titleFromSlug(name.map(PostFileName::slug).orElse(baseName)));
    }
    values.put("draft", draft);
    values.put("categories", all);
    values.put("tags", matter.tags());
    values.put("date", date);
    values.put("slug", slug);
    values.put("ext", place.fileName().substring(place.fileName().lastIndexOf('.')));
    values.put("name", place.fileName());
    values.put("path", path);
    values.put("relative_path", path);
    values.put("collection", "posts");
    values.put("url", url);
    values.put("id", url.substring(0, Math.max(0, folderEnd(url))) + "/" + slug);
    boolean published = matter.entry("published").filter(FrontMatterEntry::isFalse).isEmpty();
    return new SitePost(file, path, date, slug, url, all, matter.tags(), published, values);
  }

  /** Where the last name of a path begins, as Ruby's {@code File.dirname} sees it. */
  private static int folderEnd(String url) {
    String path = url.length() > 1 && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    return path.lastIndexOf('/');
  }

  /**
   * The post as a value.
   *
   * @param body its body, read when asked for
   * @param excerpt makes of a first paragraph what is shown of it
   */
  Drop drop(Lazy body, UnaryOperator<String> excerpt, Lazy next, Lazy previous) {
    Map<String, @Nullable Object> all = new LinkedHashMap<>(values);
    all.put("content", body);
    all.putIfAbsent("excerpt", new Lazy(() -> excerpt.apply(firstParagraph(body))));
    all.put("output", null);
    all.put("next", next);
    all.put("previous", previous);
    String inspected = "#<Jekyll::Document " + path + " collection=posts>";
    return new Drop(all, () -> String.valueOf(body.get()), inspected);
  }

  private static String firstParagraph(Lazy body) {
    String text = String.valueOf(body.get());
    int end = text.indexOf("\n\n");
    return end < 0 ? text : text.substring(0, end);
  }

  /** Newest first. */
  static List<SitePost> newestFirst(List<SitePost> posts) {
    List<SitePost> sorted = new ArrayList<>(posts);
    sorted.sort(
        (a, b) -> {
          int byDate = b.date().compareTo(a.date());
          return byDate != 0 ? byDate : b.path().compareTo(a.path());
        });
    return sorted;
  }
}
