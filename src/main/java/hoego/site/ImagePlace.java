package hoego.site;

import java.nio.file.Path;
import java.util.List;

/** Where an image's address leads. */
public sealed interface ImagePlace {

  /** To a file of the site, given by its real path: every link followed, no {@code ..}. */
  record Found(Path file) implements ImagePlace {}

  /**
   * To a file that is not there.
   *
   * @param name the address as a file name, decoded
   * @param lookedAt every place tried, in order
   */
  record Missing(String name, List<Path> lookedAt) implements ImagePlace {
    public Missing {
      lookedAt = List.copyOf(lookedAt);
    }
  }

  /** Elsewhere: an address with a scheme, or one that begins with two slashes. */
  record Remote(String url) implements ImagePlace {}

  /** Nowhere: the address is the picture itself, a {@code data:} URL. */
  record Embedded() implements ImagePlace {}

  /** Out of the site and the post's folder: such a file is neither read nor asked for. */
  record Forbidden(String name) implements ImagePlace {}
}
