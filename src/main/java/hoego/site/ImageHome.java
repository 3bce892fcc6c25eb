package hoego.site;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a post's new images belong, and how the post is to name them. */
public sealed interface ImageHome {

  /** On another host, where the front matter's image folder is. */
  record Elsewhere(String url) implements ImageHome {}

  /** Nowhere: the front matter's image folder leads out of the site. */
  record Outside(String imageFolder) implements ImageHome {}

  /**
   * In a folder of the site, which need not exist.
   *
   * @param base the folder that addresses count from
   * @param before what stands in an address before the path from the base: a slash, {@code ./} or
   *     Liquid
   * @param after what stands behind it: Liquid's other half
   */
  record Folder(Path folder, Path base, String before, String after) implements ImageHome {

    /** How the post names a file: what {@link ImageLookup} finds the file by. */
    public String address(Path file) {
      return before + encoded(base.relativize(file)) + after;
    }
  }

  /**
   * How a post can name a file that is in the site already; empty where Jekyll would not publish it
   * or no address leads to it. Touches the disk, never fails.
   *
   * @param home where the post's new images go: its way to name them is tried first
   * @param lookup the post's
   */
  static Optional<String> addressOf(
      Path file, Folder home, Path siteRoot, Path post, ImageLookup lookup) {
    try {
      Path real = Disk.real(file);
      Path realRoot = Disk.real(siteRoot);
      if (!real.startsWith(realRoot) || !isPublished(real, realRoot, home.folder())) {
        return Optional.empty();
      }
      Path inSite = siteRoot.resolve(realRoot.relativize(real));
      List<String> addresses = new ArrayList<>();
      addresses.add(home.address(inSite));
      addresses.add("/" + encoded(siteRoot.relativize(inSite)));
      Path postFolder = post.toAbsolutePath().normalize().getParent();
      if (postFolder != null) {
        addresses.add(encoded(postFolder.relativize(inSite)));
      }
      return addresses.stream()
          .filter(address -> new ImagePlace.Found(real).equals(lookup.find(address)))
          .findFirst();
    } catch (IOException | IllegalArgumentException unreachable) {
      return Optional.empty();
    }
  }

  /** Jekyll leaves away what begins with these signs ({@code EntryFilter#special?}). */
  private static boolean isPublished(Path file, Path root, Path home) throws IOException {
    Path folder = file.getParent();
    if (folder != null && Disk.isFolder(home) && folder.startsWith(Disk.real(home))) {
      return true;
    }
    for (Path name : root.relativize(file)) {
      if (!name.toString().isEmpty() && "_.#~".indexOf(name.toString().charAt(0)) >= 0) {
        return false;
      }
    }
    return true;
  }

  /**
   * A path in an address: Hangul and the like stay as they are, white space and every sign that an
   * address, Liquid, a table or the Markdown round it reads otherwise is percent and hex.
   */
  private static String encoded(Path path) {
    StringBuilder out = new StringBuilder();
    for (Path part : path) {
      String name = part.toString();
      if (name.isEmpty()) {
        continue;
      }
      if (!out.isEmpty()) {
        out.append('/');
      }
      name.codePoints()
          .forEach(
              c -> {
                if (isPlain(c)) {
                  out.appendCodePoint(c);
                } else {
                  for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    out.append("%%%02X".formatted(b & 0xFF));
                  }
                }
              });
    }
    return out.toString();
  }

  private static boolean isPlain(int c) {
    return c < 0x80
        ? c > ' ' && c < 0x7F && "\"#%&'()*:<>?[\\]^`{|}".indexOf(c) < 0
        : !Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c);
  }
}
