package hoego.markdown;

import java.util.List;

/** What a page shows where a post names an image. */
public sealed interface ImageSource {
  /**
   * The image itself.
   *
   * @param url the address to load it from, of the scheme {@code preview:}, {@code data:} or
   *     relative
   */
  record Shown(String url) implements ImageSource {}

  /**
   * A frame with the image's name, since there is none.
   *
   * @param lookedAt where it was looked for, as the writer should read it
   */
  record Missing(String name, List<String> lookedAt) implements ImageSource {}

  /**
   * A frame with the image's name and why it is not shown.
   *
   * @param why in the reader's language
   */
  record Unshown(String name, String why) implements ImageSource {}

  /** A frame with the address of an image elsewhere, which is not loaded. */
  record Remote(String url) implements ImageSource {}

  /** A frame with the address of an image elsewhere that is being loaded. */
  record Awaited(String url) implements ImageSource {}

  /** The address as the post has it. */
  record Kept(String url) implements ImageSource {}
}
