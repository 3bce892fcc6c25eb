package hoego.site;

import hoego.file.Disk;
import hoego.post.PostFileName;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The addresses that a site's posts have, and where links between them lead; immutable, for any
 * thread.
 */
public final class SiteAddresses {
  private final JekyllSite site;
  private final List<SitePost> posts;
  private final Map<String, List<SitePost>> byAddress = new LinkedHashMap<>();
  private final Map<String, List<SitePost>> byWords = new LinkedHashMap<>();

  /** Where a link within the site leads. */
  public sealed interface Target {
    /** To something that is there, or of which nothing can be told. */
    record Fine() implements Target {}

    /**
     * To a post that has another address.
     *
     * @param url the address that it has, from the site's root
     */
    record Elsewhere(String url) implements Target {}

    /** To nothing: the address has the shape of a post's, or names a file, and there is none. */
    record Nowhere() implements Target {}
  }

  private SiteAddresses(JekyllSite site, List<SitePost> posts) {
    this.site = site;
    this.posts = posts;
    for (SitePost post : posts) {
      byAddress.computeIfAbsent(folded(post.url()), any -> new ArrayList<>()).add(post);
      byWords.computeIfAbsent(words(post.url()), any -> new ArrayList<>()).add(post);
    }
  }

  /** The addresses of the posts that are published; reads the site's posts where need be. */
  public static SiteAddresses of(JekyllSite site) {
    return new SiteAddresses(site, site.published());
  }

  /** The address that a post has, from the site's root, its text as it stands now. */
  public String url(Path post, String text) {
    return site.post(post.toAbsolutePath().normalize(), text).url();
  }

  /** An address from the site's root as one from the server's, for a link. */
  public String withBase(String url) {
    return site.settings().text("baseurl").replaceFirst("/+\\z", "") + url;
  }

  /** An address for reading: its percent signs decoded where they make sense. */
  public static String decoded(String address) {
    List<String> names = ImageAddress.of(address).names();
    return names.isEmpty() ? address : names.getFirst();
  }

  /** The other posts that are published at an address, in the order of their paths. */
  public List<Path> others(String url, Path post) {
    Path file = post.toAbsolutePath().normalize();
    return byAddress.getOrDefault(folded(url), List.of()).stream()
        .map(SitePost::file)
        .filter(other -> !other.equals(file))
        .sorted()
        .toList();
  }

  /**
   * Where a link leads; touches the disk, never fails.
   *
   * @param address as it stands in the post, without {@code #} and what follows
   * @param post the post's file
   * @param url the post's own address
   */
  public Target target(String address, Path post, String url) {
    ImageAddress read = ImageAddress.of(address);
    if (read.kind() != ImageAddress.Kind.LOCAL || read.names().isEmpty()) {
      return new Target.Fine();
    }
    String name = read.names().getFirst();
    String base = site.settings().text("baseurl").replaceFirst("/+\\z", "");
    String path = !base.isEmpty() && name.startsWith(base + "/") ? cut(name, base) : name;
    if (!path.startsWith("/")) {
      path = resolved(url, path);
    }
    if (byAddress.containsKey(folded(path))) {
      return new Target.Fine();
    }
    if (PostFileName.isMarkdown(path)) {
      return source(name, path, post);
    }
    if (isFile(site.root(), path) || isPage(path)) {
      return new Target.Fine();
    }
    List<SitePost> alike = byWords.getOrDefault(words(path), List.of());
    if (alike.size() == 1) {
      return new Target.Elsewhere(alike.getFirst().url());
    }
    return hasShapeOfPost(path) ? new Target.Nowhere() : new Target.Fine();
  }

  private static String cut(String name, String base) {
    return name.substring(base.length());
  }

  /** A link to a post's file, as GitHub has it. */
  private Target source(String name, String path, Path post) {
    String fileName = name.substring(name.lastIndexOf('/') + 1);
    for (SitePost each : posts) {
      if (nfc(String.valueOf(each.file().getFileName())).equals(nfc(fileName))) {
        return new Target.Elsewhere(each.url());
      }
    }
    Path folder = post.toAbsolutePath().getParent();
    boolean there = isFile(site.root(), path) || folder != null && isFile(folder, name);
    return there ? new Target.Fine() : new Target.Nowhere();
  }

  /** Whether a page's source would give the address: of its own permalink nothing is asked. */
  private boolean isPage(String path) {
    String name = path.replaceFirst("/+\\z", "").replaceFirst("\\.html\\z", "");
    for (String end : List.of(".md", ".html", "/index.md", "/index.html", ".markdown")) {
      if (isFile(site.root(), name + end)) {
        return true;
      }
    }
    return false;
  }

  private boolean isFile(Path folder, String path) {
    return new SiteFiles(site.root()).find(folder, path) instanceof SiteFiles.Found.Inside;
  }

  /** Only a template with a date, or a folder of its own, tells a post from any other page. */
  private boolean hasShapeOfPost(String path) {
    String template = Permalink.style(site.settings().text("permalink"));
    boolean dated = template.contains(":year") && template.contains(":month");
    boolean ownFolder = template.matches("/[\\w-]+/:(?:title|slug)[/:].*");
    if (!dated && !ownFolder) {
      return false;
    }
    StringBuilder shape = new StringBuilder();
    for (String part : template.replaceFirst("(?::output_ext|/)\\z", "").split("/")) {
      if (part.isEmpty()) {
        continue;
      }
      shape.append(
          switch (part) {
            case ":categories" -> "(?:/[^/]+)*";
            case ":year" -> "/\\d{4}";
            case ":month", ":day" -> "/\\d{2}";
            default -> part.startsWith(":") ? "/[^/]+" : "/" + Pattern.quote(part);
          });
    }
    return path.replaceFirst("(?:/|\\.html)\\z", "").matches(shape.toString());
  }

  private static String resolved(String url, String relative) {
    List<String> names = new ArrayList<>(List.of(url.split("/", -1)));
    names.removeLast();
    for (String name : relative.split("/", -1)) {
      switch (name) {
        case "." -> {}
        case ".." -> {
          if (names.size() > 1) {
            names.removeLast();
          }
        }
        default -> names.add(name);
      }
    }
    return String.join("/", names);
  }

  /** An address for comparing: servers take those of one page for one. */
  private static String folded(String url) {
    ImageAddress read = ImageAddress.of(url);
    String path = read.names().isEmpty() ? url : read.names().getFirst();
    return path.replaceFirst("(?:/index)?\\.html\\z", "").replaceFirst("/+\\z", "");
  }

  /** The last name of an address, in letters and digits alone. */
  private static String words(String url) {
    String path = folded(url);
    String last = nfc(path.substring(path.lastIndexOf('/') + 1)).toLowerCase(Locale.ROOT);
    return last.replaceFirst("\\A\\d{4}-\\d{2}-\\d{2}-", "").replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  private static String nfc(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  /**
   * A file of nearly the same name: in other case, or its Hangul composed otherwise, which some
   * systems take for the same and the web does not.
   *
   * @return its path with the names that it has; empty where there is none, or just the one asked
   */
  public static Optional<Path> alike(Path below, Path file) {
    if (!file.startsWith(below)) {
      return Optional.empty();
    }
    Path at = below;
    for (Path name : below.relativize(file)) {
      String wanted = name.toString();
      String like = nfc(wanted).toLowerCase(Locale.ROOT);
      List<String> names = names(at);
      Optional<String> found =
          names.contains(wanted)
              ? Optional.of(wanted)
              : names.stream()
                  .filter(each -> nfc(each).toLowerCase(Locale.ROOT).equals(like))
                  .findFirst();
      if (found.isEmpty()) {
        return Optional.empty();
      }
      at = at.resolve(found.get());
    }
    return Disk.isFile(at) && !at.toString().equals(file.toString())
        ? Optional.of(at)
        : Optional.empty();
  }

  private static List<String> names(Path folder) {
    try {
      return Disk.children(folder).stream()
          .map(each -> String.valueOf(each.getFileName()))
          .toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }
}
