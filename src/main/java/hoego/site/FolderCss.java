package hoego.site;

import hoego.file.Disk;
import hoego.file.TextFile;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the style sheet that a Jekyll site offers for its posts; touches the disk, for any thread.
 *
 * <p>Plain CSS, and of SCSS what is plain ({@link PlainSass}); what holds Liquid is none yet. Front
 * matter is left out as Jekyll does ({@code Jekyll::Page}).
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
          "style.css",
          "assets/css/hoego.scss",
          "assets/css/style.scss",
          "assets/css/main.scss",
          "assets/css/jekyll-theme-chirpy.scss",
          "assets/main.scss",
          "assets/style.scss",
          "css/main.scss",
          "css/style.scss");

  /** Of files that a Sass file imports: those of the site, from its own folder of them. */
  private static final int MOST_IMPORTS = 50;

  private static final Pattern FRONT_MATTER =
      Pattern.compile("\\A---[ \\t]*\\n(?:.*\\n)*?---[ \\t]*\\n");

  /** The line with which a site takes its theme's style sheet; a theme is not in the folder. */
  private static final Pattern THEMES_OWN =
      Pattern.compile("(?m)^[ \\t]*@(?:import|use)[^;\\n]*\\{\\{[^;\\n]*;?");

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
      Optional<String> css = text(siteRoot, place);
      if (place.endsWith(".scss")) {
        css = css.map(scss -> plain(siteRoot, THEMES_OWN.matcher(scss).replaceAll("")));
      }
      css = css.filter(found -> !found.isBlank() && !LIQUID.matcher(found).find());
      if (css.isPresent()) {
        return css;
      }
    }
    return Optional.empty();
  }

  private static String plain(Path siteRoot, String scss) {
    Set<String> taken = new HashSet<>();
    return PlainSass.css(
        scss,
        name -> {
          if (taken.size() >= MOST_IMPORTS || !taken.add(name)) {
            return Optional.empty();
          }
          int slash = name.lastIndexOf('/') + 1;
          String partial = name.substring(0, slash) + "_" + name.substring(slash);
          return text(siteRoot, "_sass/" + partial + ".scss")
              .or(() -> text(siteRoot, "_sass/" + name + ".scss"));
        });
  }

  /** A file's text without its front matter; empty where it is not there, or not to be read. */
  private static Optional<String> text(Path siteRoot, String place) {
    try {
      Path file = siteRoot.resolve(place);
      if (Disk.isFile(file)
          && Disk.size(file) <= LARGEST
          && Disk.real(file).startsWith(Disk.real(siteRoot))) {
        String read = TextFile.read(file).text();
        Matcher fence = FRONT_MATTER.matcher(read);
        return Optional.of(fence.find() ? read.substring(fence.end()) : read);
      }
    } catch (IOException | InvalidPathException unreadable) {
      // The next may be better; without any the preview keeps Hoego's own look.
    }
    return Optional.empty();
  }
}
