package hoego.markdown;

import hoego.drawing.Plate;

/** Decides what a page shows for the address of an image in a post. */
@FunctionalInterface
public interface ImageSources {
  /** What to show for {@code src}, the address as it stands in the post, entities decoded. */
  ImageSource of(String src);

  /** What to show for a picture that was drawn: nothing, where a page takes none. */
  default ImageSource drawn(Plate plate) {
    return new ImageSource.Unshown("", "");
  }
}
