package hoego.doctor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What was found in a folder; immutable.
 *
 * @param posts every post, by path
 * @param unusedImages the images that nothing names, each with its one finding, by path
 * @param habits what most posts of the folder have, by how many do: it is left out of {@link
 *     #posts}
 */
public record FolderReport(
    List<Examination> posts, List<Examination> unusedImages, Map<FindingKind, Integer> habits) {

  /** Nothing found, of nothing. */
  public static final FolderReport EMPTY = new FolderReport(List.of(), List.of(), Map.of());

  public FolderReport {
    posts = List.copyOf(posts);
    unusedImages = List.copyOf(unusedImages);
    habits = Map.copyOf(habits);
  }

  /** The files that something is to be said of: posts, then images. */
  public List<Examination> found() {
    List<Examination> found = new ArrayList<>();
    posts.stream().filter(each -> !each.findings().isEmpty()).forEach(found::add);
    found.addAll(unusedImages);
    return found;
  }

  /** The findings that are told of a post here: those that are no habit of the folder. */
  public List<Finding> told(List<Finding> findings) {
    Set<FindingKind> left = habits.keySet();
    return findings.stream().filter(each -> !left.contains(each.kind())).toList();
  }
}
