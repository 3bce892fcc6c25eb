package hoego.ui.doctor;

import hoego.doctor.Located;
import java.nio.file.Path;

/** A row of the list of findings. */
sealed interface Row {
  /** Heads the findings of a file. */
  record OfFile(String path, int findings) implements Row {}

  /**
   * A finding.
   *
   * @param file the file that it is of, absolute
   * @param post whether the file is a post, which can be gone to
   * @param mendable whether its fix can be done here
   */
  record OfFinding(Path file, Located located, boolean post, boolean mendable) implements Row {}
}
