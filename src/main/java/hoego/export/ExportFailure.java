package hoego.export;

import hoego.liquid.Problem;
import java.io.IOException;
import java.nio.file.Path;

/** Why a post could not be exported. */
public sealed interface ExportFailure {
  /** The post can't be read. */
  record Unreadable(IOException cause) implements ExportFailure {}

  /**
   * The post is no text.
   *
   * @param offset where the first bad byte is, 0-based
   */
  record NotText(long offset) implements ExportFailure {}

  /**
   * The post is too large.
   *
   * @param size in bytes
   */
  record TooLarge(long size) implements ExportFailure {}

  /** The post could not be rendered in time. */
  record TooComplex() implements ExportFailure {}

  /** Liquid in the post would stop Jekyll's build: it would write nothing. */
  record StopsJekyll(Problem problem) implements ExportFailure {}

  /** The target, links followed, is not in the folder that is exported to. */
  record OutsideFolder(Path target) implements ExportFailure {}

  /** There is a file of that name, which was not to be overwritten. */
  record Exists(Path target) implements ExportFailure {}

  /** There is something else than a regular file of that name: a folder, a link, a device. */
  record NotAFile(Path target) implements ExportFailure {}

  /** The target is a post. */
  record IsPost(Path target) implements ExportFailure {}

  /** The target can't be written. */
  record Unwritable(Path target, IOException cause) implements ExportFailure {}

  /** A mistake of Hoego's own. */
  record Unexpected(RuntimeException cause) implements ExportFailure {}
}
