package hoego.doctor;

import java.util.ArrayList;
import java.util.List;

/**
 * What was found in a folder; immutable.
 *
 * @param posts every post, by path
 * @param unusedImages the images that nothing names, each with its one finding, by path
 * @param habits what so many posts of a site have that it is left out of {@link #posts}
 */
public record FolderReport(List<Examination> posts, List<Examination> unusedImages, Habits habits) {

  /** Nothing found, of nothing. */
  public static final FolderReport EMPTY = new FolderReport(List.of(), List.of(), Habits.NONE);

  public FolderReport {
    posts = List.copyOf(posts);
    unusedImages = List.copyOf(unusedImages);
  }

  /** The files that something is to be said of: posts, then images. */
  public List<Examination> found() {
    List<Examination> found = new ArrayList<>();
    posts.stream().filter(each -> !each.findings().isEmpty()).forEach(found::add);
    found.addAll(unusedImages);
    return found;
  }
}
