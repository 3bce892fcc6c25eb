package hoego.site;

import hoego.file.Disk;
import hoego.post.FrontMatter;
import hoego.post.PostFileName;
import hoego.post.PostPlace;
import hoego.post.PostSource;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells where a post's new images belong: in its front matter's folder, else where its own images
 * are, else where those of the other posts would be, else in the usual place.
 *
 * <p>Touches the disk, for any thread.
 */
public final class ImageHabit {
  /** How many posts with images are learnt from; older ones show older habits. */
  public static final int MOST_SAMPLES = 20;

  /** Where sites without images keep them, the first that is there. */
  private static final List<String> USUAL =
      List.of("assets/img", "assets/images", "images", "img", "assets");

  private static final List<String> BESIDE = List.of("images", "img", "assets");

  /**
   * A post of the site.
   *
   * @param text with LF line ends; its beginning is enough where that holds images
   */
  public record Neighbour(Path post, String text) {}

  private final Path root;
  private final Path post;
  private final Path postFolder;
  private final SiteSettings settings;
  private final LocalDate today;

  /**
   * The habit that a post is to follow.
   *
   * @param siteRoot the site's root folder, see {@link SiteRoot}
   * @param post the post's file; it need not exist yet
   * @param settings the site's
   * @param today the day of a post whose name has none
   */
  public ImageHabit(Path siteRoot, Path post, SiteSettings settings, LocalDate today) {
    this.settings = settings;
    this.root = siteRoot.toAbsolutePath().normalize();
    this.post = post.toAbsolutePath().normalize();
    Path parent = this.post.getParent();
    this.postFolder = parent == null ? this.root : parent;
    this.today = today;
  }

  /**
   * Where the post's new images belong; never fails.
   *
   * @param text the post as it stands in the editor
   * @param newestFirst the site's other posts
   */
  public ImageHome home(String text, List<Neighbour> newestFirst) {
    String own = FrontMatter.of(PostSource.of(text)).imageFolder().orElse("").strip();
    ImageAddress folder = ImageAddress.of(own);
    if (!own.isEmpty() && folder.kind() != ImageAddress.Kind.LOCAL) {
      return folder.kind() == ImageAddress.Kind.REMOTE
          ? new ImageHome.Elsewhere(own)
          : new ImageHome.Outside(own);
    }
    if (!folder.names().isEmpty()) {
      Optional<Path> inside = imageFolder(folder.names().getFirst());
      return inside.isPresent()
          ? new ImageHome.Folder(inside.get(), inside.get(), "", "")
          : new ImageHome.Outside(own);
    }
    if (!post.startsWith(root)) {
      return beside();
    }
    return HomeStyle.of(root, baseUrl(), post, text)
        .or(() -> learnt(newestFirst))
        .flatMap(style -> style.home(root, post, today))
        .orElseGet(this::usual);
  }

  /** The inverse of where {@link ImageLookup} looks first. */
  private Optional<Path> imageFolder(String name) {
    try {
      String below = name.replaceFirst("\\A/+", "");
      Path folder = root.resolve(below).normalize();
      if (!name.startsWith("/") && !Disk.isFolder(folder)) {
        Path beside = postFolder.resolve(below).normalize();
        folder = Disk.isFolder(beside) ? beside : folder;
      }
      return folder.startsWith(root) || folder.startsWith(postFolder)
          ? Optional.of(folder)
          : Optional.empty();
    } catch (InvalidPathException noName) {
      return Optional.empty();
    }
  }

  private Optional<HomeStyle> learnt(List<Neighbour> newestFirst) {
    List<HomeStyle> styles = new ArrayList<>();
    for (Neighbour each : newestFirst) {
      if (styles.size() == MOST_SAMPLES) {
        break;
      }
      HomeStyle.of(root, baseUrl(), each.post(), each.text()).ifPresent(styles::add);
    }
    return HomeStyle.majority(styles);
  }

  private ImageHome usual() {
    boolean site =
        Disk.isFile(root.resolve("_config.yml"))
            || Disk.isFile(root.resolve("_config.yaml"))
            || kind() != PostPlace.Kind.PLAIN;
    if (!site) {
      return beside();
    }
    String folder =
        USUAL.stream().filter(name -> Disk.isFolder(root.resolve(name))).findFirst().orElse("");
    HomeStyle style =
        new HomeStyle(
            HomeStyle.Base.ROOT,
            needsBaseUrl() ? "{{ site.baseurl }}/" : "/",
            "",
            false,
            List.of((folder.isEmpty() ? USUAL.getFirst() : folder) + "/{name}"));
    return style.home(root, post, today).orElseGet(this::beside);
  }

  private ImageHome beside() {
    String name =
        BESIDE.stream()
            .filter(each -> Disk.isFolder(postFolder.resolve(each)))
            .findFirst()
            .orElse(BESIDE.getFirst());
    return new ImageHome.Folder(postFolder.resolve(name), postFolder, "", "");
  }

  private PostPlace.Kind kind() {
    Path below = post.startsWith(root) ? root.relativize(post) : post.getFileName();
    return PostPlace.of(below.toString().replace('\\', '/')).kind();
  }

  /** Chirpy puts the site's {@code baseurl} before every image by itself, plain Jekyll does not. */
  private boolean needsBaseUrl() {
    boolean chirpy =
        List.of("theme", "remote_theme").stream()
            .anyMatch(key -> settings.text(key).contains("chirpy"));
    return !chirpy && !baseUrl().isEmpty();
  }

  private String baseUrl() {
    return settings.text("baseurl").strip().replaceFirst("/+\\z", "");
  }

  /** The tokens of a folder's name that stand for a post's own file name. */
  static String fill(String template, Path post, LocalDate today) {
    String file = String.valueOf(post.getFileName());
    Optional<PostFileName> parsed = PostFileName.parse(file);
    String name = PostFileName.withoutExtension(file);
    LocalDate date = parsed.map(PostFileName::date).orElse(today);
    return template
        .replace("{name}", ImageName.clean(name))
        .replace("{slug}", ImageName.clean(parsed.map(PostFileName::slug).orElse(name)))
        .replace("{date}", date.toString())
        .replace("{year}", date.toString().substring(0, 4))
        .replace("{month}", date.toString().substring(5, 7));
  }
}
