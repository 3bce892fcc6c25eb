package hoego.ui.workspace;

import hoego.file.Disk;
import hoego.site.ImageHome;
import hoego.site.ImageLookup;
import hoego.site.ImageName;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The images that a post could have, and where they would go; immutable.
 *
 * @param items at least one
 */
record ImageOffer(Place place, List<Item> items) {
  ImageOffer {
    items = List.copyOf(items);
  }

  /**
   * One image.
   *
   * @param image under the name that is offered
   * @param link how the post names it where it is in the blog already
   */
  record Item(IncomingImage image, Optional<String> link) {}

  /** An image that the post can have now. */
  record Placed(String alt, String address, Path file) {}

  /** Where the images go, seen from the post. */
  record Place(ImageHome.Folder home, Path root, Path post, ImageLookup lookup) {

    /** How the post names a file that is in the blog already; touches the disk. */
    Optional<String> link(Path file) {
      return ImageHome.addressOf(file, home, root, post, lookup);
    }

    /** The names in the folder, folded; touches the disk. */
    Set<String> takenNames() {
      Set<String> taken = new HashSet<>();
      try {
        if (Disk.isFolder(home.folder())) {
          Disk.children(home.folder())
              .forEach(child -> taken.add(ImageName.folded(child.getFileName().toString())));
        }
      } catch (IOException unreadable) {
        // Whatever is there, nothing is written over it.
      }
      return taken;
    }

    /**
     * Makes an image's file; touches the disk.
     *
     * @return how the post names it
     * @throws java.nio.file.FileAlreadyExistsException when somebody else was faster
     */
    String copy(IncomingImage image, ImageName name) throws IOException {
      Path target = home.folder().resolve(name.name());
      byte[] bytes = image.content().bytes();
      Disk.createFolders(home.folder());
      Disk.createNew(target, bytes);
      return link(target).orElseGet(() -> home.address(target));
    }

    /** The folder as the dialog shows it: from the blog's root, else from the post. */
    String shown() {
      Path folder = home.folder();
      Path parent = post.getParent();
      Path below =
          folder.startsWith(root)
              ? root.relativize(folder)
              : parent != null && folder.startsWith(parent) ? parent.relativize(folder) : folder;
      return below.toString().replace('\\', '/') + "/";
    }

    boolean isThere() {
      return Disk.isFolder(home.folder());
    }
  }
}
