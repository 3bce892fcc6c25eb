package hoego.site;

import hoego.file.Disk;
import hoego.liquid.Drop;
import hoego.liquid.Lazy;
import hoego.liquid.LiquidFailure;
import hoego.liquid.Problem.Reason;
import hoego.post.FrontMatter;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import hoego.post.YamlValues;
import hoego.site.SiteFiles.Found;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A site as Jekyll's templates see it: settings, posts, data, included files, each read when it is
 * first asked for and kept; whoever hears of a change on the disk makes a new one. Any thread.
 */
public final class JekyllSite {
  private static final int MOST_POSTS = 20_000;

  private final SiteFiles files;
  private final SiteSettings settings;
  private final Lazy posts = new Lazy(this::readPosts);
  private final Lazy data = new Lazy(this::readData);
  private final Lazy dollars;
  private final Map<String, String> included = new ConcurrentHashMap<>();
  private final Map<Path, Drop> drops = new ConcurrentHashMap<>();

  private JekyllSite(Path root, SiteSettings settings) {
    this.files = new SiteFiles(root);
    this.dollars = new Lazy(() -> SiteMath.takesDollars(files));
    this.settings = settings;
  }

  /**
   * A site, its settings read now.
   *
   * @param root see {@link SiteRoot}
   */
  public static JekyllSite read(Path root) {
    return read(root, "");
  }

  /**
   * The same, where a folder that is no site is written in the Markdown of that name.
   *
   * @param markdown as Jekyll names it, empty for Jekyll's own
   */
  public static JekyllSite read(Path root, String markdown) {
    return new JekyllSite(root, SiteSettings.read(root).orMarkdown(markdown));
  }

  /** What its {@code _config.yml} says. */
  public SiteSettings settings() {
    return settings;
  }

  /**
   * Whether the pages of a post take what stands between single dollars for a formula: the site's
   * scripts say so, or the post does as Chirpy has it, whose scripts are in its theme; where it
   * says nothing of it, what {@code defaults:} of the site gives it.
   */
  public boolean takesDollars(Path file, FrontMatter matter) {
    boolean asked = matter.entry("math").isPresent() ? matter.math() : givesMath(file);
    return asked || Boolean.TRUE.equals(dollars.get());
  }

  private boolean givesMath(Path file) {
    String path = files.relative(file);
    boolean draft = PostPlace.of(path).kind() == PostPlace.Kind.DRAFTS;
    Object math = settings.frontMatterDefaults(path, draft ? "drafts" : "posts").get("math");
    return math != null && !Boolean.FALSE.equals(math);
  }

  /** The site's root. */
  public Path root() {
    return files.root();
  }

  /** Where a post is published, from the site's root, as its text stands now. */
  public String url(Path file, String text) {
    return post(file, text).url();
  }

  /** A file's path from the site's root, its names parted by slashes. */
  public String relative(Path file) {
    return files.relative(file);
  }

  /** A post of the site as its text stands now. */
  SitePost post(Path file, String text) {
    return SitePost.of(settings, file, files.relative(file), text, () -> modified(file));
  }

  private static Instant modified(Path file) {
    try {
      return Disk.modified(file).toInstant();
    } catch (IOException notThere) {
      return Instant.now();
    }
  }

  private List<SitePost> readPosts() {
    List<SitePost> read = new ArrayList<>();
    for (Path file : files.below("_posts")) {
      String name = String.valueOf(file.getFileName());
      if (PostFileName.isPost(name) && read.size() < MOST_POSTS) {
        try {
          read.add(post(file, SiteFiles.beginning(file)));
        } catch (IOException unreadable) {
          // Jekyll would not know it either.
        }
      }
    }
    return SitePost.newestFirst(read);
  }

  @SuppressWarnings("unchecked") // of what readPosts makes
  private List<SitePost> posts() {
    Object read = posts.get();
    return read == null ? List.of() : (List<SitePost>) read;
  }

  /** The posts that Jekyll publishes, newest first. */
  List<SitePost> published() {
    boolean future = Boolean.TRUE.equals(settings.values().get("future"));
    Instant now = Instant.now();
    return posts().stream()
        .filter(SitePost::published)
        .filter(post -> future || !post.date().toInstant().isAfter(now))
        .toList();
  }

  /**
   * The post's value.
   *
   * @param body its body as it stands now; empty to read it from the disk when it is asked for
   */
  Drop drop(SitePost post, Optional<String> body, UnaryOperator<String> excerpt) {
    if (body.isEmpty()) {
      Drop known = drops.get(post.file());
      if (known != null) {
        return known;
      }
    }
    Lazy text = new Lazy(() -> body.orElseGet(() -> body(post.file())));
    Lazy next = new Lazy(() -> neighbour(post, -1, excerpt));
    Lazy previous = new Lazy(() -> neighbour(post, 1, excerpt));
    Drop made = post.drop(text, excerpt, next, previous);
    if (body.isEmpty()) {
      drops.put(post.file(), made);
    }
    return made;
  }

  private @Nullable Drop neighbour(SitePost post, int step, UnaryOperator<String> excerpt) {
    List<SitePost> all = published();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).path().equals(post.path())) {
        int at = i + step;
        return at < 0 || at >= all.size() ? null : drop(all.get(at), Optional.empty(), excerpt);
      }
    }
    return null;
  }

  private static String body(Path file) {
    try {
      return PostSource.of(SiteFiles.text(file)).body();
    } catch (IOException unreadable) {
      return "";
    }
  }

  /** The value of {@code site}: settings, and what Jekyll knows of the files. */
  Drop site(UnaryOperator<String> excerpt, Object now) {
    Map<String, @Nullable Object> values = new LinkedHashMap<>();
    values.put("permalink", "date");
    values.put("baseurl", "");
    values.put("markdown", "kramdown");
    values.put("highlighter", "rouge");
    values.putAll(settings.values());
    values.put("time", now);
    values.put("data", data);
    values.put("posts", new Lazy(() -> drops(published(), excerpt)));
    values.put("related_posts", new Lazy(() -> drops(first(published(), 10), excerpt)));
    values.put("tags", new Lazy(() -> grouped(SitePost::tags, excerpt)));
    values.put("categories", new Lazy(() -> grouped(SitePost::categories, excerpt)));
    return new Drop(values, () -> "Jekyll::Drops::SiteDrop", "#<Jekyll::Drops::SiteDrop>");
  }

  private static List<SitePost> first(List<SitePost> posts, int most) {
    return posts.subList(0, Math.min(most, posts.size()));
  }

  private List<Object> drops(List<SitePost> posts, UnaryOperator<String> excerpt) {
    List<Object> drops = new ArrayList<>();
    posts.forEach(post -> drops.add(drop(post, Optional.empty(), excerpt)));
    return drops;
  }

  private Map<String, Object> grouped(
      Function<SitePost, List<String>> names, UnaryOperator<String> excerpt) {
    Map<String, List<SitePost>> groups = new LinkedHashMap<>();
    for (SitePost post : published().reversed()) {
      for (String name : names.apply(post)) {
        groups.computeIfAbsent(name, any -> new ArrayList<>()).add(post);
      }
    }
    Map<String, Object> drops = new LinkedHashMap<>();
    groups.forEach((name, group) -> drops.put(name, drops(group.reversed(), excerpt)));
    return drops;
  }

  private Map<String, @Nullable Object> readData() {
    Map<String, @Nullable Object> top = new LinkedHashMap<>();
    Map<String, Map<String, @Nullable Object>> folders = new HashMap<>();
    folders.put("", top);
    for (Path file : files.below("_data")) {
      String path = files.relative(file);
      if (!path.startsWith("_data/") || !path.matches("(?i).*\\.(?:ya?ml|json)")) {
        continue;
      }
      String[] names = path.substring("_data/".length()).split("/");
      Map<String, @Nullable Object> folder = top;
      String at = "";
      for (int i = 0; i < names.length - 1; i++) {
        at += "/" + names[i];
        Map<String, @Nullable Object> inner = folders.get(at);
        if (inner == null) {
          inner = new LinkedHashMap<>();
          folders.put(at, inner);
          folder.put(key(names[i]), inner);
        }
        folder = inner;
      }
      String name = PostFileName.withoutExtension(names[names.length - 1]);
      folder.put(key(name), new Lazy(() -> dataOf(file)));
    }
    return top;
  }

  /** Jekyll keeps ASCII word characters only. */
  private static String key(String name) {
    return name.replaceAll("[^\\w\\s-]+", "").strip().replaceAll("\\s+", "_");
  }

  /** JSON is YAML, too. */
  private @Nullable Object dataOf(Path file) {
    try {
      return YamlValues.read(SiteFiles.text(file), settings.zone()).orElse(null);
    } catch (IOException unreadable) {
      return null;
    }
  }

  /** A file's text by its path from a folder of the site. */
  String included(Path folder, String name) {
    return included.computeIfAbsent(
        files.relative(folder) + "|" + name, key -> readIncluded(folder, name));
  }

  private String readIncluded(Path folder, String name) {
    switch (files.find(folder, name)) {
      case Found.Inside(Path file) -> {
        try {
          return SiteFiles.text(file);
        } catch (IOException unreadable) {
          throw new LiquidFailure(Reason.UNREADABLE_FILE, name);
        }
      }
      case Found.Outside() -> throw new LiquidFailure(Reason.OUTSIDE_SITE, name);
      case Found.Missing() ->
          throw new LiquidFailure(
              settings.hasTheme() ? Reason.FILE_OF_THEME : Reason.NO_SUCH_FILE, name);
    }
  }

  /** A post's address by its file name without extension, its folder before it where there is. */
  String postUrl(String name) {
    List<SitePost> all = published();
    for (SitePost post : all) {
      String path = PostFileName.withoutExtension(post.path());
      int below = path.indexOf("_posts/");
      if (below >= 0
          && (path.substring(below + "_posts/".length()).equals(name)
              || (path.substring(0, below) + path.substring(below + 7)).equals(name))) {
        return post.url();
      }
    }
    for (SitePost post : all) {
      if (PostFileName.withoutExtension(String.valueOf(post.file().getFileName())).equals(name)) {
        return post.url();
      }
    }
    throw new LiquidFailure(Reason.NO_SUCH_POST, name);
  }

  /** A file's address by its path in the site. */
  String link(String path) {
    for (SitePost post : published()) {
      if (post.path().equals(path)) {
        return post.url();
      }
    }
    boolean hidden = path.startsWith("_") || path.startsWith(".") || path.contains("/_");
    Found found = files.find(files.root(), path);
    if (hidden || path.startsWith("/") || !(found instanceof Found.Inside(Path file))) {
      throw new LiquidFailure(
          found instanceof Found.Outside ? Reason.OUTSIDE_SITE : Reason.NO_SUCH_PAGE, path);
    }
    try {
      PostSource source = PostSource.of(SiteFiles.beginning(file));
      if (source.hasFrontMatter()) {
        Object permalink =
            YamlValues.readMap(source.frontMatter(), settings.zone()).get("permalink");
        return Permalink.ofPage(
            permalink instanceof String own ? own : "", settings.text("permalink"), path);
      }
    } catch (IOException unreadable) {
      // What is no page is a file that is copied as it is.
    }
    return "/" + path;
  }
}
