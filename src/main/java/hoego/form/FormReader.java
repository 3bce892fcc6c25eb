package hoego.form;

import hoego.post.FrontMatter;
import hoego.post.FrontMatterEntry;
import hoego.post.Post;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.PostProblem;
import hoego.post.PostSource;
import hoego.post.WrittenFrontMatter;
import hoego.site.JekyllSite;
import hoego.site.SiteAddresses;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes of a post's text what a form shows of it; immutable, for any thread.
 *
 * @param path the post's file, absolute
 * @param modified when it was last written
 * @param titleBefore the title that it had when it was opened or renamed
 * @param facts what the folder's other posts have
 */
public record FormReader(
    Path path, Instant modified, String titleBefore, JekyllSite site, FolderFacts facts) {
  /** The share of the folder's posts that must have a key for others to be asked for it. */
  private static final double USUAL = 0.5;

  private static final List<String> ORDER =
      List.of(
          "title",
          "subtitle",
          "description",
          "date",
          "last_modified_at",
          "categories",
          "category",
          "tags",
          "tag",
          "image",
          "media_subpath",
          "img_path",
          "layout",
          "published",
          "comments",
          "pin",
          "toc",
          "math");

  /** What a list shows something of. */
  private static final List<String> LISTED =
      List.of("title", "date", "categories", "category", "tags", "tag", "published");

  /** What every post may have, whether or not any in the folder has it. */
  private static final List<String> KNOWN =
      List.of("subtitle", "layout", "published", "comments", "pin");

  /** Reads a post as its text stands, LF line ends and no byte order mark; never fails. */
  public FormModel read(String text) {
    PostSource source = PostSource.of(text);
    WrittenFrontMatter written = WrittenFrontMatter.of(source);
    FrontMatter matter = written.matter();
    String relative = site.relative(path);
    PostPlace place = PostPlace.of(relative);
    Post post = Post.of(place, text, modified, site.settings().zone());
    boolean draft = place.kind() == PostPlace.Kind.DRAFTS;
    boolean published = place.kind() != PostPlace.Kind.PLAIN && matter.published();
    String url =
        published && (draft || PostFileName.isPost(place.fileName()))
            ? base() + SiteAddresses.decoded(site.url(path, text))
            : "";
    PostProblem problem = matter.problem();
    if (problem != null) {
      return new FormModel(
          post,
          List.of(),
          problem,
          offset(text, problem.line()),
          url,
          draft,
          null,
          site.settings().zone());
    }
    Map<String, @Nullable Object> presets =
        site.settings().frontMatterDefaults(relative, draft ? "drafts" : "posts");
    FieldReader fields =
        new FieldReader(text, written, place, facts, presets, site.settings().zone());
    return new FormModel(
        post,
        keys(matter, presets.keySet()).stream().map(key -> fields.field(key, usual(key))).toList(),
        null,
        0,
        url,
        draft,
        FileNames.better(place, matter, titleBefore),
        site.settings().zone());
  }

  /**
   * Why a list shows of the post what it shows, where that is not what is written; in the order in
   * which the list has it.
   *
   * @param text the post, of which the front matter is enough; LF line ends, no byte order mark
   */
  public List<Reason> reasons(String text) {
    WrittenFrontMatter written = WrittenFrontMatter.of(PostSource.of(text));
    String relative = site.relative(path);
    PostPlace place = PostPlace.of(relative);
    ZoneId zone = site.settings().zone();
    boolean draft = place.kind() == PostPlace.Kind.DRAFTS;
    FieldReader fields =
        new FieldReader(
            text,
            written,
            place,
            FolderFacts.NONE,
            site.settings().frontMatterDefaults(relative, draft ? "drafts" : "posts"),
            zone);
    List<Reason> reasons = new ArrayList<>();
    for (String key : LISTED) {
      fields.field(key, true).notes().forEach(note -> reasons.add(new Reason(key, note)));
      if (key.equals("date")
          && draft
          && written.matter().entry(key).isEmpty()
          && PostFileName.parse(place.fileName()).isEmpty()) {
        String time = FieldReader.MINUTE.format(modified.atZone(zone));
        reasons.add(new Reason(key, FormNote.of(FormNote.Kind.DATE_OF_FILE, time)));
      }
      if (key.equals("categories") && !place.foldersAbove().isEmpty()) {
        String folders = String.join(", ", place.foldersAbove());
        reasons.add(new Reason(key, FormNote.of(FormNote.Kind.OF_FOLDERS, folders)));
      }
    }
    return reasons;
  }

  private String base() {
    return site.settings().text("baseurl").replaceFirst("/+\\z", "");
  }

  /** The keys of the form: the well-known first, then the post's own, then the folder's. */
  private Collection<String> keys(FrontMatter matter, Set<String> presets) {
    Set<String> all = new LinkedHashSet<>();
    all.addAll(List.of("title", "date"));
    all.addAll(KNOWN);
    matter.entries().stream().map(FrontMatterEntry::key).forEach(all::add);
    all.add(either(matter, "categories", "category"));
    all.add(either(matter, "tags", "tag"));
    all.add(either(matter, "media_subpath", "img_path"));
    all.addAll(facts.keys().names());
    all.addAll(presets);
    omitted(matter).forEach(all::remove);
    List<String> sorted = new ArrayList<>(ORDER);
    sorted.retainAll(all);
    Set<String> keys = new LinkedHashSet<>(sorted);
    keys.addAll(all);
    return keys;
  }

  /** Of two keys for one thing those that the post has not, where one of them is to be offered. */
  private Set<String> omitted(FrontMatter matter) {
    Set<String> omitted = new LinkedHashSet<>();
    for (List<String> pair :
        List.of(
            List.of("categories", "category"),
            List.of("tags", "tag"),
            List.of("media_subpath", "img_path"))) {
      String used = either(matter, pair.getFirst(), pair.getLast());
      pair.stream()
          .filter(key -> !key.equals(used) && matter.entry(key).isEmpty())
          .forEach(omitted::add);
    }
    return omitted;
  }

  /** Of two keys for one thing the one that the post has, or else most posts. */
  private String either(FrontMatter matter, String first, String second) {
    boolean has = matter.entry(first).isPresent();
    boolean hasOther = matter.entry(second).isPresent();
    boolean usual = facts.keys().share(second) > facts.keys().share(first);
    return has || !hasOther && !usual ? first : second;
  }

  private boolean usual(String key) {
    return switch (key) {
      case "title", "date", "categories", "category", "tags", "tag" -> true;
      default -> facts.keys().share(key) >= USUAL;
    };
  }

  private static int offset(String text, int line) {
    int offset = 0;
    for (int i = 0; i < line && offset < text.length(); i++) {
      int end = text.indexOf('\n', offset);
      offset = end < 0 ? text.length() : end + 1;
    }
    return offset;
  }
}
