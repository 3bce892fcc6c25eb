package hoego.doctor;

import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.site.SiteAddresses;
import hoego.text.TextRange;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the images that no file of a site names. Only folders are looked at that hold, or whose
 * neighbours hold, images that posts do name: others belong to the theme.
 */
final class UnusedImages {
  private static final int LARGEST = 512 * 1024;
  private static final int MOST_FILES = 50_000;
  private static final Set<String> SKIPPED = Set.of("_site", "node_modules", "vendor");

  private static final Pattern IMAGE =
      Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp|webp|avif|svg)");
  private static final Pattern TEXT =
      Pattern.compile("(?i).*\\.(?:html?|s?css|sass|js|json|ya?ml|xml|liquid|txt|rb|md|markdown)");

  /** A name that ends so, back to what parts it from what is before it. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)([^/\\\\\"'()<>=|\\n"
              + "]{1,200}?)\\.(png|jpe?g|gif|bmp|webp|avif|svg)(?![\\p{L}\\p{N}])");

  private final List<Path> images = new ArrayList<>();
  private final List<Path> texts = new ArrayList<>();
  private final Set<String> namedByPosts;
  private final Set<String> named = new HashSet<>();

  private UnusedImages(Set<String> namedByPosts) {
    this.namedByPosts = namedByPosts;
  }

  /** Whether a file of this name is an image. */
  static boolean isImage(String name) {
    return IMAGE.matcher(name).matches();
  }

  /** The names of images that stand in a text, as {@link #of} takes them. */
  static Set<String> names(String text) {
    Set<String> names = new HashSet<>();
    collect(text, names);
    return names;
  }

  /**
   * Looks for the images of these sites, and for what names them.
   *
   * @param posts the files that need not be read any more
   * @param namedByPosts the {@link #names} of their texts
   */
  static UnusedImages of(Collection<Path> roots, Collection<Path> posts, Set<String> namedByPosts) {
    UnusedImages found = new UnusedImages(namedByPosts);
    roots.stream().sorted().forEach(found::walk);
    found.named.addAll(found.namedByPosts);
    found.texts.removeAll(Set.copyOf(posts));
    for (Path text : found.texts) {
      try {
        if (Disk.size(text) <= LARGEST) {
          collect(Encoding.decodeLeniently(Disk.read(text)), found.named);
        }
      } catch (IOException unreadable) {
        // It names nothing then.
      }
    }
    return found;
  }

  /** How many images there are in a site, named or not. */
  int count(Path root) {
    return (int) images.stream().filter(image -> image.startsWith(root)).count();
  }

  /** The images that nothing names, each with its one finding, by path. */
  List<Examination> unused(Path folder) {
    Set<Path> homes = new HashSet<>();
    for (Path image : images) {
      if (namedByPosts.contains(name(image))) {
        Path home = image.getParent();
        homes.add(home);
      }
    }
    // Posts have folders of their own beside each other, of which some may be named nowhere.
    Set<Path> rows = new HashSet<>();
    homes.forEach(home -> rows.add(home.getParent()));
    return images.stream()
        .filter(image -> !named.contains(name(image)))
        .filter(image -> isAmong(image, homes, rows))
        .filter(image -> image.startsWith(folder))
        .sorted(Comparator.comparing(Path::toString))
        .map(image -> examination(folder, image))
        .toList();
  }

  private static boolean isAmong(Path image, Set<Path> homes, Set<Path> rows) {
    Path home = image.getParent();
    return home != null
        && (homes.contains(home) || isDated(home) && rows.contains(home.getParent()));
  }

  /** A post's own folder begins as the post does. */
  private static boolean isDated(Path folder) {
    return String.valueOf(folder.getFileName()).matches("\\d{4}-?\\d{2}-?\\d{2}.*");
  }

  private static Examination examination(Path folder, Path image) {
    String path = FolderDoctor.slashed(folder.relativize(image));
    Finding finding = Finding.of(FindingKind.UNUSED_IMAGE, Severity.INFO, TextRange.at(0), path);
    return new Examination(image, path, "", List.of(finding), Optional.empty());
  }

  /** Links are followed within the site alone: nothing outside of it is listed or read. */
  private void walk(Path root) {
    Deque<Path> folders = new ArrayDeque<>(List.of(root));
    Set<Path> seen = new HashSet<>();
    Optional<Path> within = real(root);
    while (!folders.isEmpty() && images.size() + texts.size() < MOST_FILES) {
      Path at = folders.pop();
      try {
        if (!seen.add(Disk.real(at))) {
          continue;
        }
        for (Path child : Disk.children(at)) {
          String name = String.valueOf(child.getFileName());
          if (name.startsWith(".")
              || SKIPPED.contains(name)
              || !real(child).flatMap(is -> within.map(is::startsWith)).orElse(false)) {
            continue;
          }
          if (isImage(name)) {
            images.add(child);
          } else if (TEXT.matcher(name).matches()) {
            texts.add(child);
          } else if (Disk.isFolder(child)) {
            folders.push(child);
          }
        }
      } catch (IOException unreadable) {
        // What can't be listed is nothing that could be told to be unused.
      }
    }
  }

  /** Where a path leads; empty where that is nowhere. */
  private static Optional<Path> real(Path path) {
    try {
      return Optional.of(Disk.real(path));
    } catch (IOException nowhere) {
      return Optional.empty();
    }
  }

  private static void collect(String text, Set<String> names) {
    Matcher name = NAMED.matcher(text);
    while (name.find()) {
      String written = name.group();
      names.add(folded(written));
      names.add(folded(SiteAddresses.decoded(written)));
      // A name after words, as in `img: a.png` or a list of them.
      String last = written.replaceFirst("(?s).*[\\s,:\\[{]", "");
      names.add(folded(last));
      names.add(folded(SiteAddresses.decoded(last)));
    }
  }

  private static String name(Path image) {
    return folded(String.valueOf(image.getFileName()));
  }

  private static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }
}
