package hoego.export;

import hoego.drawing.Plate;
import hoego.export.ExportWords.Unshown;
import hoego.export.ExportedPage.BesideFile;
import hoego.file.Disk;
import hoego.markdown.ImageSource;
import hoego.markdown.ImageSources;
import hoego.site.ImageLookup;
import hoego.site.ImagePlace;
import hoego.site.ImageType;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The images of one page: found while the page is rendered, put into it afterwards.
 *
 * <p>In between a mark stands for each, so that megabytes are not cleaned as HTML, and so that the
 * only image sources in the end are those put in here.
 */
final class PageImages implements ImageSources {
  /** The most bytes of images that a page holds itself: larger ones make mail and editors choke. */
  static final long MOST_INLINE = 20L << 20;

  private static final long LARGEST = 200L << 20;
  private static final long LARGEST_SVG = 4L << 20;
  private static final String MARK = "preview:";

  /** Unambiguous, since the cleaner writes every quote and angle of the post as an entity. */
  private static final Pattern MARKED =
      Pattern.compile("(<img\\b[^>]* src=)\"preview:(\\d{1,6})\"");

  /** The cleaner lets links through that only the preview may have. */
  private static final Pattern BAD_LINK =
      Pattern.compile("(?i)(<a\\b[^>]*) href=\"(?:preview|data):[^\"]*\"");

  private static final Pattern EMBEDDED =
      Pattern.compile("(?i)data:image/(?:png|jpe?g|gif|webp|bmp|avif);base64,.*", Pattern.DOTALL);

  private final ImageLookup lookup;
  private final Path root;
  private final ExportWords words;
  private final long mostInline;
  private final List<Image> images = new ArrayList<>();
  private final Set<String> remoteSchemes = new TreeSet<>();
  private boolean inline;
  private long bytes;

  /**
   * An image.
   *
   * @param file null where it was drawn, and then its bytes are there
   */
  private record Image(@Nullable Path file, ImageType type, byte @Nullable [] bytes) {
    boolean isDrawn() {
      return file == null;
    }
  }

  PageImages(
      ImageLookup lookup, Path root, ExportWords words, ImageStorage storage, long mostInline) {
    this.lookup = lookup;
    this.root = root;
    this.words = words;
    this.inline = storage == ImageStorage.INLINE;
    this.mostInline = mostInline;
  }

  @Override
  public ImageSource of(String src) {
    return switch (lookup.find(src)) {
      case ImagePlace.Found(Path file) -> found(file);
      case ImagePlace.Missing(String name, List<Path> lookedAt) ->
          new ImageSource.Missing(name, lookedAt.stream().map(this::shown).distinct().toList());
      case ImagePlace.Remote(String url) -> remote(url);
      case ImagePlace.Embedded() ->
          EMBEDDED.matcher(src).matches()
              ? new ImageSource.Kept(src)
              : unshown("data:", Unshown.NO_PICTURE);
      case ImagePlace.Forbidden(String name) -> unshown(name, Unshown.OUTSIDE);
    };
  }

  private ImageSource found(Path file) {
    String name = String.valueOf(file.getFileName());
    try {
      long size = Disk.size(file);
      if (size > LARGEST) {
        return unshown(name, Unshown.TOO_LARGE);
      }
      Optional<ImageType> type = ImageType.of(Disk.readPrefix(file, ImageType.BYTES_NEEDED));
      if (type.isEmpty()) {
        return unshown(name, Unshown.NO_PICTURE);
      }
      if (type.get() == ImageType.SVG) {
        if (size > LARGEST_SVG) {
          return unshown(name, Unshown.TOO_LARGE);
        }
        if (!SvgCheck.isHarmless(Disk.read(file))) {
          return unshown(name, Unshown.UNSAFE);
        }
      }
      bytes += size;
      if (inline && bytes > mostInline) {
        inline = false;
        images.replaceAll(
            image -> image.isDrawn() ? image : new Image(image.file(), image.type(), null));
      }
      images.add(new Image(file, type.get(), inline ? Disk.read(file) : null));
      return new ImageSource.Shown(MARK + (images.size() - 1));
    } catch (IOException unreadable) {
      return unshown(name, Unshown.UNREADABLE);
    }
  }

  /** Always in the page: it is small, and in no file. */
  @Override
  public ImageSource drawn(Plate plate) {
    boolean drawing = plate.svg().length > 0 && SvgCheck.isHarmless(plate.svg());
    images.add(
        drawing
            ? new Image(null, ImageType.SVG, plate.svg())
            : new Image(null, ImageType.PNG, plate.png()));
    return new ImageSource.Shown(MARK + (images.size() - 1));
  }

  private ImageSource remote(String url) {
    String whole = url.replace('\\', '/').startsWith("//") ? "https:" + url : url;
    for (String scheme : List.of("https:", "http:")) {
      if (whole.regionMatches(true, 0, scheme, 0, scheme.length())) {
        remoteSchemes.add(scheme);
        return new ImageSource.Kept(whole);
      }
    }
    return new ImageSource.Remote(url);
  }

  private ImageSource unshown(String name, Unshown why) {
    return new ImageSource.Unshown(name, words.unshown(why));
  }

  /** A place as any reader of the page may see it: nobody's home folder. */
  private String shown(Path place) {
    if (!place.startsWith(root)) {
      return String.valueOf(place.getFileName());
    }
    List<String> names = new ArrayList<>();
    root.relativize(place).forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }

  /**
   * What the page may load for its images, as the sources of a Content-Security-Policy. Firefox
   * takes {@code 'self'} for no file, Chromium takes it for every one.
   */
  String allowed() {
    String beside = inline || images.stream().allMatch(Image::isDrawn) ? "" : " 'self' file:";
    String remote =
        remoteSchemes.stream().map(scheme -> " " + scheme).collect(Collectors.joining());
    return "data:" + beside + remote;
  }

  /**
   * The page's body with its images.
   *
   * @param html as rendered with this as its images
   * @param folder the name of the folder beside the page
   */
  ExportedPage placed(String html, String folder) {
    Map<Path, String> names = inline ? Map.of() : names();
    StringBuilder out = new StringBuilder(html.length() + (inline ? (int) (bytes * 4 / 3) : 0));
    Matcher marked = MARKED.matcher(BAD_LINK.matcher(html).replaceAll("$1"));
    while (marked.find()) {
      int number = Integer.parseInt(marked.group(2));
      if (number >= images.size()) {
        // In a page that is not cleaned anything may stand.
        continue;
      }
      marked.appendReplacement(out, "$1\"");
      out.append(source(images.get(number), folder, names)).append('"');
    }
    marked.appendTail(out);
    List<BesideFile> files = new ArrayList<>();
    names.forEach((file, name) -> files.add(new BesideFile(folder + "/" + name, file)));
    return new ExportedPage(out.toString(), files);
  }

  private static String source(Image image, String folder, Map<Path, String> names) {
    byte[] bytes = image.bytes();
    if (bytes != null) {
      return "data:" + image.type().mime() + ";base64," + Base64.getEncoder().encodeToString(bytes);
    }
    String name = image.file() == null ? "" : names.getOrDefault(image.file(), "");
    return encoded(folder) + "/" + encoded(name);
  }

  /** A name of its own for each file: what is in two folders comes into one. */
  private Map<Path, String> names() {
    Map<Path, String> names = new LinkedHashMap<>();
    Set<String> taken = new HashSet<>();
    for (Image image : images) {
      if (image.file() != null) {
        names.computeIfAbsent(image.file(), file -> freeName(file, taken));
      }
    }
    return names;
  }

  private static String freeName(Path file, Set<String> taken) {
    String wanted = String.valueOf(file.getFileName()).replaceAll("[<>:\"/\\\\|?*\\p{Cntrl}]", "-");
    int dot = wanted.lastIndexOf('.');
    String stem = dot > 0 ? wanted.substring(0, dot) : wanted;
    String extension = dot > 0 ? wanted.substring(dot) : "";
    String name = wanted;
    // Windows and macOS take names for the same that differ in case only.
    for (int i = 2; !taken.add(name.toLowerCase(Locale.ROOT)); i++) {
      name = stem + "-" + i + extension;
    }
    return name;
  }

  /** A name in an address: all but ASCII's letters, digits and {@code -._~} as percent and hex. */
  private static String encoded(String name) {
    StringBuilder out = new StringBuilder();
    for (byte b : name.getBytes(StandardCharsets.UTF_8)) {
      char c = (char) (b & 0xFF);
      boolean plain =
          (c >= 'a' && c <= 'z')
              || (c >= 'A' && c <= 'Z')
              || (c >= '0' && c <= '9')
              || "-._~".indexOf(c) >= 0;
      out.append(plain ? String.valueOf(c) : "%%%02X".formatted((int) c));
    }
    return out.toString();
  }
}
