package hoego.site;

import hoego.file.Disk;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Finds the files that one post's images name, and none outside its site; immutable, touches the
 * disk, for any thread.
 *
 * <p>Order of looking: the front matter's image folder (Chirpy puts it before every address without
 * a colon, even an absolute one); for {@code /abs} the site's root; else the post's folder, the
 * root, and a folder beside the post that is named like it.
 */
public final class ImageLookup {
  private final Path root;
  private final Path post;
  private final Path postFolder;
  private final String imageFolder;
  private final Supplier<SiteSettings> settings;

  /**
   * A look-up for a post.
   *
   * @param siteRoot the site's root folder, see {@link SiteRoot}
   * @param post the post's file; it need not exist yet
   * @param imageFolder the front matter's {@code media_subpath} or {@code img_path}; empty for none
   */
  public ImageLookup(Path siteRoot, Path post, String imageFolder) {
    this(siteRoot, post, imageFolder, () -> SiteSettings.none(ZoneId.systemDefault()));
  }

  /**
   * The same for a site whose own {@code url} and {@code baseurl}, which Liquid puts in front of
   * addresses, lead to its folder.
   *
   * @param settings asked only for an address that nothing else is known of
   */
  public ImageLookup(
      Path siteRoot, Path post, String imageFolder, Supplier<SiteSettings> settings) {
    this.settings = settings;
    this.root = siteRoot.toAbsolutePath().normalize();
    this.post = post.toAbsolutePath().normalize();
    Path parent = this.post.getParent();
    this.postFolder = parent == null ? this.root : parent;
    this.imageFolder = imageFolder.strip();
  }

  /**
   * Where an image's address leads; never fails.
   *
   * @param src as it stands in the post: an address, perhaps percent-encoded or with Liquid's
   *     {@code site.baseurl} or {@code relative_url}
   */
  public ImagePlace find(String src) {
    ImageAddress address = ImageAddress.of(src);
    return switch (address.kind()) {
      case EMBEDDED -> new ImagePlace.Embedded();
      case REMOTE -> remote(address.address());
      case FORBIDDEN -> new ImagePlace.Forbidden(address.address());
      case LOCAL -> {
        ImagePlace place = local(address);
        String below = address.address();
        String shorter = withoutBase(below);
        yield place instanceof ImagePlace.Missing && !shorter.equals(below)
            ? foundOr(local(ImageAddress.of(shorter)), place)
            : place;
      }
    };
  }

  private ImagePlace remote(String address) {
    String site = settings.get().text("url");
    if (site.isEmpty() || !address.startsWith(site + "/")) {
      return new ImagePlace.Remote(address);
    }
    ImagePlace here = local(ImageAddress.of(withoutBase(address.substring(site.length()))));
    return foundOr(here, new ImagePlace.Remote(address));
  }

  private static ImagePlace foundOr(ImagePlace place, ImagePlace otherwise) {
    return place instanceof ImagePlace.Found ? place : otherwise;
  }

  /** An address from the server's root as one from the site's. */
  private String withoutBase(String address) {
    if (!address.startsWith("/")) {
      return address;
    }
    String base = settings.get().text("baseurl").replaceFirst("/+\\z", "");
    return !base.isEmpty() && address.startsWith(base + "/")
        ? address.substring(base.length())
        : address;
  }

  private ImagePlace local(ImageAddress address) {
    if (address.names().isEmpty()) {
      return new ImagePlace.Missing(address.address(), List.of());
    }
    ImageAddress folder = ImageAddress.of(imageFolder);
    if (folder.kind() == ImageAddress.Kind.REMOTE) {
      String slash = imageFolder.endsWith("/") || address.address().startsWith("/") ? "" : "/";
      return new ImagePlace.Remote(imageFolder + slash + address.address());
    }
    boolean forbidden = false;
    Set<Path> lookedAt = new LinkedHashSet<>();
    for (String name : address.names()) {
      for (Candidate candidate : candidates(name, folder)) {
        Optional<Path> inside = candidate.path(root, postFolder);
        if (inside.isEmpty()) {
          forbidden = true;
          continue;
        }
        Path path = inside.get();
        if (!lookedAt.add(path)) {
          continue;
        }
        Optional<Path> file = existing(candidate.base(), path);
        if (file.isPresent()) {
          return checked(file.get(), name);
        }
      }
    }
    String name = address.names().getFirst();
    return forbidden
        ? new ImagePlace.Forbidden(name)
        : new ImagePlace.Missing(name, List.copyOf(lookedAt));
  }

  private List<Candidate> candidates(String name, ImageAddress folder) {
    List<Candidate> places = new ArrayList<>();
    if (folder.kind() == ImageAddress.Kind.LOCAL && !folder.names().isEmpty()) {
      String below = ImageAddress.joined(folder.names().getFirst(), name);
      places.add(new Candidate(root, below));
      if (!below.startsWith("/")) {
        places.add(new Candidate(postFolder, below));
      }
    }
    if (name.startsWith("/")) {
      places.add(new Candidate(root, name));
      return places;
    }
    places.add(new Candidate(postFolder, name));
    places.add(new Candidate(root, name));
    String fileName = post.getFileName() == null ? "" : post.getFileName().toString();
    int dot = fileName.lastIndexOf('.');
    if (dot > 0) {
      places.add(new Candidate(postFolder, fileName.substring(0, dot) + "/" + name));
    }
    return places;
  }

  /** A place to look: a path below a folder, not yet known to be one that may be looked at. */
  private record Candidate(Path base, String below) {
    /** The path, or empty where it leads out of both folders; nothing is asked of the disk. */
    Optional<Path> path(Path root, Path postFolder) {
      try {
        Path relative = base.getFileSystem().getPath(below.replaceFirst("\\A/+", ""));
        // On Windows a drive letter makes a path absolute, a share's name would be asked for.
        if (relative.isAbsolute() || relative.getRoot() != null) {
          return Optional.empty();
        }
        Path path = base.resolve(relative).normalize();
        boolean inside = path.startsWith(root) || path.startsWith(postFolder);
        return inside ? Optional.of(path) : Optional.empty();
      } catch (InvalidPathException noName) {
        // A name that this system can't have is as good as outside.
        return Optional.empty();
      }
    }
  }

  private ImagePlace checked(Path file, String name) {
    try {
      Path real = Disk.real(file);
      boolean inside = real.startsWith(Disk.real(root)) || real.startsWith(Disk.real(postFolder));
      return inside ? new ImagePlace.Found(real) : new ImagePlace.Forbidden(name);
    } catch (IOException gone) {
      return new ImagePlace.Missing(name, List.of(file));
    }
  }

  /** The file, or one whose name is the same in the other Unicode form: macOS writes jamo apart. */
  private static Optional<Path> existing(Path base, Path path) {
    if (Disk.isFile(path)) {
      return Optional.of(path);
    }
    if (!path.startsWith(base) || path.toString().chars().allMatch(c -> c < 0x80)) {
      return Optional.empty();
    }
    Path at = base;
    for (Path name : base.relativize(path)) {
      Optional<Path> child = child(at, name.toString());
      if (child.isEmpty()) {
        return Optional.empty();
      }
      at = child.get();
    }
    return Disk.isFile(at) ? Optional.of(at) : Optional.empty();
  }

  private static Optional<Path> child(Path folder, String name) {
    Path exact = folder.resolve(name);
    if (Disk.isFile(exact) || Disk.isFolder(exact)) {
      return Optional.of(exact);
    }
    String composed = nfc(name);
    try {
      return Disk.children(folder).stream()
          .filter(child -> nfc(String.valueOf(child.getFileName())).equals(composed))
          .findFirst();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static String nfc(String name) {
    return Normalizer.normalize(name, Normalizer.Form.NFC);
  }
}
