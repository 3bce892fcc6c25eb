package hoego.markdown;

/** Decides what a page shows for the address of an image in a post. */
@FunctionalInterface
public interface ImageSources {
  /** What to show for {@code src}, the address as it stands in the post, entities decoded. */
  ImageSource of(String src);
}
