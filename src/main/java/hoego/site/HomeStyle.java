package hoego.site;

import hoego.file.Disk;
import hoego.post.FrontMatter;
import hoego.post.PostFileName;
import hoego.post.PostSource;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Where one post keeps its images and how it names them, so that another can do the same;
 * immutable.
 *
 * @param base what its addresses count from
 * @param before what stands in an address before the path, such as a slash or Liquid
 * @param after what stands behind it
 * @param beside whether the folder lies below the post's own folder, rather than the site's root
 * @param folders the folder's names, in which {@code {name}}, {@code {slug}}, {@code {date}},
 *     {@code {year}} and {@code {month}} stand for the post's own
 */
record HomeStyle(Base base, String before, String after, boolean beside, List<String> folders) {

  enum Base {
    /** The site's root. */
    ROOT,
    /** The folder that the post is in. */
    POST,
    /** A folder beside the post that is named like it. */
    OWN
  }

  /** Of the posts, how many must agree on a folder. */
  private static final double MAJORITY = 0.6;

  /** Folders of these names are for all posts, others for the one that has its images there. */
  private static final Set<String> SHARED =
      Set.of(
          "assets",
          "attachments",
          "content",
          "contents",
          "files",
          "image",
          "images",
          "img",
          "imgs",
          "media",
          "photo",
          "photos",
          "pictures",
          "post",
          "posts",
          "public",
          "res",
          "resource",
          "resources",
          "screenshot",
          "screenshots",
          "static",
          "upload",
          "uploads");

  /** An image of Markdown or HTML; the bounds keep a hostile text from taking long. */
  private static final Pattern IMAGE =
      Pattern.compile(
          "!\\[[^\\]\\n]{0,200}+]\\(\\s{0,8}+"
              + "(?:<([^>\\n]{1,200}+)>|([^\\s(){}]{0,200}+(?:\\{\\{[^}\\n]{0,200}+}}[^\\s(){}]{0,200}+)*+))"
              + "|<img\\s[^>]{0,200}?src\\s{0,8}=\\s{0,8}(?:\"([^\"\\n]{1,200}+)\"|'([^'\\n]{1,200}+)')");

  /** In chars: images further down tell no more of the habit. */
  private static final int MOST_READ = 32 * 1024;

  HomeStyle {
    folders = List.copyOf(folders);
  }

  /**
   * The style of a post's images, of several the commonest; empty where it has none here.
   *
   * @param baseUrl what the site's addresses begin with on its server; empty for nothing
   */
  static Optional<HomeStyle> of(Path root, String baseUrl, Path post, String text) {
    PostSource source = PostSource.of(text);
    String imageFolder = FrontMatter.of(source).imageFolder().orElse("").strip();
    if (!imageFolder.isEmpty()) {
      return ofImageFolder(root, post, ImageAddress.of(imageFolder));
    }
    List<HomeStyle> styles = new ArrayList<>();
    ImageLookup lookup = new ImageLookup(root, post, "");
    Matcher image =
        IMAGE
            .matcher(text)
            .region(source.bodyStart(), Math.min(text.length(), source.bodyStart() + MOST_READ));
    while (image.find() && styles.size() < 40) {
      for (int group = 1; group <= image.groupCount(); group++) {
        String src = image.group(group);
        if (src != null && !src.isBlank()) {
          ofAddress(root, baseUrl, post, src.strip(), lookup).ifPresent(styles::add);
        }
      }
    }
    return styles.isEmpty() ? Optional.empty() : Optional.of(mostCommon(styles, style -> style));
  }

  private static Optional<HomeStyle> ofImageFolder(Path root, Path post, ImageAddress folder) {
    if (folder.kind() != ImageAddress.Kind.LOCAL || folder.names().isEmpty()) {
      return Optional.empty();
    }
    try {
      String below = folder.names().getFirst().replaceFirst("\\A/+", "");
      Path path = root.resolve(below).normalize();
      return path.startsWith(root)
          ? Optional.of(new HomeStyle(Base.ROOT, "/", "", false, template(root, path, post)))
          : Optional.empty();
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  private static Optional<HomeStyle> ofAddress(
      Path root, String baseUrl, Path post, String src, ImageLookup lookup) {
    ImageAddress address = ImageAddress.of(src);
    if (address.kind() != ImageAddress.Kind.LOCAL || address.names().isEmpty()) {
      return Optional.empty();
    }
    String written = address.address().replaceFirst("(?s)[?#].*", "");
    boolean based =
        baseUrl.startsWith("/")
            && written.startsWith(baseUrl + "/")
            && !Disk.isFolder(root.resolve(baseUrl.substring(1)));
    String bare =
        written.substring(based ? baseUrl.length() : 0).replaceFirst("\\A(?:\\./|/)+", "");
    int at = src.indexOf(bare);
    if (bare.isEmpty() || at < 0) {
      return Optional.empty();
    }
    String before = src.substring(0, at);
    String rest = src.substring(at + bare.length());
    String after = rest.contains("}}") ? rest : "";
    try {
      String name = address.names().getFirst();
      if (name.startsWith("/")) {
        String below = based ? name.substring(baseUrl.length()) : name;
        Path file = root.resolve(below.replaceFirst("\\A/+", "")).normalize();
        return style(Base.ROOT, before, after, root, post, file);
      }
      return lookup.find(src) instanceof ImagePlace.Found(Path real)
          ? ofFound(root, post, before, name, real)
          : Optional.empty();
    } catch (InvalidPathException | IOException unreachable) {
      return Optional.empty();
    }
  }

  private static Optional<HomeStyle> ofFound(
      Path root, Path post, String before, String name, Path real) throws IOException {
    Path postFolder = folder(root, post);
    String stem = PostFileName.withoutExtension(String.valueOf(post.getFileName()));
    Path realRoot = Disk.real(root);
    if (!real.startsWith(realRoot)) {
      return Optional.empty();
    }
    Path file = root.resolve(realRoot.relativize(real));
    for (Base base : List.of(Base.POST, Base.ROOT, Base.OWN)) {
      Path from =
          switch (base) {
            case POST -> postFolder;
            case ROOT -> root;
            case OWN -> postFolder.resolve(stem);
          };
      if (from.resolve(name).normalize().equals(file)) {
        return style(base, before, "", root, post, file);
      }
    }
    return Optional.empty();
  }

  private static Optional<HomeStyle> style(
      Base base, String before, String after, Path root, Path post, Path file) {
    Path folder = file.getParent();
    Path postFolder = folder(root, post);
    if (folder == null || !folder.startsWith(root)) {
      return Optional.empty();
    }
    boolean beside = base != Base.ROOT && folder.startsWith(postFolder);
    return Optional.of(
        new HomeStyle(
            base, before, after, beside, template(beside ? postFolder : root, folder, post)));
  }

  private static Path folder(Path root, Path post) {
    Path parent = post.toAbsolutePath().normalize().getParent();
    return parent == null ? root : parent;
  }

  /** A folder's names below another one, the post's own name in them replaced by tokens. */
  private static List<String> template(Path from, Path folder, Path post) {
    String file = String.valueOf(post.getFileName());
    Optional<PostFileName> parsed = PostFileName.parse(file);
    String name = ImageName.folded(PostFileName.withoutExtension(file));
    String slug = parsed.map(it -> ImageName.folded(it.slug())).orElse(name);
    String date = parsed.map(it -> it.date().toString()).orElse("");
    List<String> names = new ArrayList<>();
    for (Path part : from.relativize(folder)) {
      String folded = ImageName.folded(part.toString());
      boolean dated = !date.isEmpty();
      if (folded.isEmpty()) {
        continue;
      } else if (folded.equals(name)) {
        names.add("{name}");
      } else if (folded.equals(slug)) {
        names.add("{slug}");
      } else if (dated && folded.equals(date)) {
        names.add("{date}");
      } else if (dated && folded.equals(date.substring(0, 4))) {
        names.add("{year}");
      } else if (dated
          && !names.isEmpty()
          && names.getLast().equals("{year}")
          && folded.equals(date.substring(5, 7))) {
        names.add("{month}");
      } else {
        names.add(Normalizer.normalize(part.toString(), Normalizer.Form.NFC));
      }
    }
    return names;
  }

  /** What most of the styles have in common, the newest first; empty where there are none. */
  static Optional<HomeStyle> majority(List<HomeStyle> newestFirst) {
    if (newestFirst.isEmpty()) {
      return Optional.empty();
    }
    HomeStyle form = mostCommon(newestFirst, style -> style.with(List.of()));
    List<List<String>> folders =
        newestFirst.stream()
            .filter(style -> style.with(List.of()).equals(form))
            .map(HomeStyle::folders)
            .toList();
    // What only one post has is its own folder: the next post's is another beside it.
    List<List<String>> alike =
        folders.stream()
            .map(each -> folders.stream().filter(each::equals).count() == 1 ? ofAny(each) : each)
            .toList();
    List<String> best = mostCommon(alike, folder -> folder);
    long agreeing = alike.stream().filter(best::equals).count();
    return Optional.of(
        form.with(
            agreeing >= alike.size() * MAJORITY
                ? best
                : mostCommon(alike.stream().map(HomeStyle::ofAny).toList(), folder -> folder)));
  }

  /** One post's folder as that of any. */
  private static List<String> ofAny(List<String> folders) {
    if (folders.isEmpty() || folders.stream().anyMatch(name -> name.startsWith("{"))) {
      return folders;
    }
    if (SHARED.contains(folders.getLast().toLowerCase(Locale.ROOT))) {
      return folders;
    }
    List<String> any = new ArrayList<>(folders.subList(0, folders.size() - 1));
    any.add("{slug}");
    return any;
  }

  private HomeStyle with(List<String> newFolders) {
    return new HomeStyle(base, before, after, beside, newFolders);
  }

  /** Where a post's images are in this style; empty where that would lead out of the site. */
  Optional<ImageHome> home(Path root, Path post, LocalDate today) {
    Path postFolder = folder(root, post);
    String stem = PostFileName.withoutExtension(String.valueOf(post.getFileName()));
    try {
      String names = String.join("/", folders);
      // The folder beside a post is looked for by its very name.
      String own = base == Base.OWN ? names.replace("{name}", stem) : names;
      Path folder =
          (beside ? postFolder : root).resolve(ImageHabit.fill(own, post, today)).normalize();
      Path from =
          switch (base) {
            case ROOT -> root;
            case POST -> postFolder;
            case OWN -> postFolder.resolve(stem);
          };
      return folder.startsWith(root)
          ? Optional.of(new ImageHome.Folder(folder, from, before, after))
          : Optional.empty();
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  /** The most frequent answer; of equals the one seen first, which is the newest post's. */
  private static <T, R> R mostCommon(List<T> things, Function<T, R> answer) {
    Map<R, Integer> counts = new LinkedHashMap<>();
    things.forEach(thing -> counts.merge(answer.apply(thing), 1, Integer::sum));
    @Nullable R best = null;
    int most = 0;
    for (Map.Entry<R, Integer> count : counts.entrySet()) {
      if (count.getValue() > most) {
        most = count.getValue();
        best = count.getKey();
      }
    }
    return best == null ? answer.apply(things.getFirst()) : best;
  }
}
