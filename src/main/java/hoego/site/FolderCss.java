package hoego.site;

import hoego.file.Disk;
import hoego.file.TextFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the style sheet that a Jekyll site offers for its posts; touches the disk, for any thread.
 *
 * <p>Only plain CSS: Sass is a program's work, and what holds Liquid is none yet. Front matter is
 * left out as Jekyll does ({@code Jekyll::Page}).
 */
public final class FolderCss {
  /** In bytes: a page that looks up more than this at every key would be slow. */
  static final long LARGEST = 512 * 1024;

  /** Where to look, the first that is there taken: one made for Hoego, then where sites have it. */
  static final List<String> PLACES =
      List.of(
          "assets/css/hoego.css",
          "assets/css/style.css",
          "assets/css/main.css",
          "assets/style.css",
          "assets/main.css",
          "css/style.css",
          "css/main.css",
          "style.css");

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?---[ \\t]*\\n");
  private static final Pattern LIQUID = Pattern.compile("\\{\\{|\\{%");

  private FolderCss() {}

  /**
   * The style sheet's text; empty where the site has none that can be used, or none inside its own
   * folder. Never fails.
   *
   * @param siteRoot the site's root, see {@link SiteRoot}
   */
  public static Optional<String> find(Path siteRoot) {
    for (String place : PLACES) {
      Path file = siteRoot.resolve(place);
      try {
        if (Disk.isFile(file)
            && Disk.size(file) <= LARGEST
            && Disk.real(file).startsWith(Disk.real(siteRoot))) {
          TextFile read = TextFile.read(file);
          Matcher fence = FRONT_MATTER.matcher(read.text());
          String css = fence.find() ? read.text().substring(fence.end()) : read.text();
          if (!css.isBlank() && !LIQUID.matcher(css).find()) {
            return Optional.of(css);
          }
        }
      } catch (IOException unreadable) {
        // The next may be better; without any the preview keeps Hoego's own look.
      }
    }
    return Optional.empty();
  }
}
