package hoego.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the user has chosen for single folders and posts, which are named by their whole paths.
 *
 * @param webImageFolders the folders in whose posts images of the web are shown
 * @param webImagePosts the posts in which they are
 * @param markdown the Markdown of folders that are no Jekyll sites, as Jekyll names it
 */
public record Folders(
    List<String> webImageFolders, List<String> webImagePosts, Map<String, String> markdown) {
  /** Of each kind; what was chosen longest ago is forgotten. */
  public static final int MOST = 500;

  /** Nothing is chosen. */
  public static final Folders NONE = new Folders(List.of(), List.of(), Map.of());

  private static final String WEB_FOLDERS = "web-images-folders";
  private static final String WEB_POSTS = "web-images-posts";
  private static final String MARKDOWN = "markdown-folders";

  /** Choices that nobody changes any more. */
  public Folders {
    webImageFolders = last(webImageFolders);
    webImagePosts = last(webImagePosts);
    Map<String, String> kept = new LinkedHashMap<>();
    last(List.copyOf(markdown.entrySet()))
        .forEach(each -> kept.put(each.getKey(), each.getValue()));
    kept.keySet().removeIf(Folders::isNoLine);
    markdown = Collections.unmodifiableMap(kept);
  }

  private static <T> List<T> last(List<T> all) {
    return List.copyOf(all.subList(Math.max(0, all.size() - MOST), all.size()));
  }

  /** A path of two lines would be read back as two paths, of which nobody has said anything. */
  private static boolean isNoLine(String path) {
    return path.lines().count() != 1 || path.strip().length() != path.length();
  }

  /** Whether images of the web are shown in a post of a folder. */
  public boolean showsWebImages(String folder, String post) {
    return webImageFolders.contains(folder) || webImagePosts.contains(post);
  }

  /** These with images of the web shown in a folder's posts or not. */
  public Folders withWebImagesInFolder(String folder, boolean shown) {
    return new Folders(with(webImageFolders, folder, shown), webImagePosts, markdown);
  }

  /** These with images of the web shown in a post or not. */
  public Folders withWebImagesInPost(String post, boolean shown) {
    return new Folders(webImageFolders, with(webImagePosts, post, shown), markdown);
  }

  /** These with another Markdown for a folder, empty for Jekyll's own. */
  public Folders withMarkdown(String folder, String name) {
    Map<String, String> others = new LinkedHashMap<>(markdown);
    others.remove(folder);
    if (!name.isEmpty()) {
      others.put(folder, name);
    }
    return new Folders(webImageFolders, webImagePosts, others);
  }

  /** The Markdown chosen for a folder or for the nearest above it; empty for Jekyll's own. */
  public String markdownFor(Path folder) {
    for (Path each = folder; each != null; each = each.getParent()) {
      String chosen = markdown.get(each.toString());
      if (chosen != null) {
        return chosen;
      }
    }
    return "";
  }

  private static List<String> with(List<String> paths, String path, boolean there) {
    List<String> others = new ArrayList<>(paths);
    others.remove(path);
    if (there && !isNoLine(path)) {
      others.add(path);
    }
    return others;
  }

  static Folders from(Values values) {
    Map<String, String> markdown = new LinkedHashMap<>();
    for (String line : lines(values, MARKDOWN)) {
      int space = line.indexOf(' ');
      if (space > 0 && space + 1 < line.length()) {
        markdown.put(line.substring(space + 1), line.substring(0, space));
      }
    }
    return new Folders(lines(values, WEB_FOLDERS), lines(values, WEB_POSTS), markdown);
  }

  private static List<String> lines(Values values, String name) {
    return values.text(name, "").lines().filter(line -> !line.isBlank()).toList();
  }

  /** Only what is chosen, so that the file says nothing of what nobody has asked for. */
  void putInto(Values values) {
    put(values, WEB_FOLDERS, webImageFolders);
    put(values, WEB_POSTS, webImagePosts);
    put(
        values,
        MARKDOWN,
        markdown.entrySet().stream().map(each -> each.getValue() + " " + each.getKey()).toList());
  }

  private static void put(Values values, String name, List<String> lines) {
    if (!lines.isEmpty()) {
      values.with(name, String.join("\n", lines));
    }
  }
}
