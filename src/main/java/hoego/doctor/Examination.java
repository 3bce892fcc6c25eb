package hoego.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What was found of a file; immutable.
 *
 * @param file absolute
 * @param path from the opened folder, its names parted by slashes
 * @param text what the findings' ranges are of; empty for what is no post
 * @param findings in the order of the text
 * @param unread why it could not be examined, in technical words; empty where it was
 */
public record Examination(
    Path file, String path, String text, List<Finding> findings, Optional<String> unread) {
  public Examination {
    findings = List.copyOf(findings);
  }

  Examination with(List<Finding> others) {
    return new Examination(file, path, text, others, unread);
  }
}
