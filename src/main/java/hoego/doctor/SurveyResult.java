package hoego.doctor;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a survey of a folder has found so far; immutable.
 *
 * @param posts the posts that something is to be said of, each with what it is
 * @param unusedImages the images that nothing names, each with its one finding, by path
 * @param whole whether every post has been examined
 */
public record SurveyResult(
    Map<Path, List<Located>> posts, List<Examination> unusedImages, Habits habits, boolean whole) {

  /** Nothing looked at yet. */
  public static final SurveyResult NONE =
      new SurveyResult(Map.of(), List.of(), Habits.UNKNOWN, false);

  public SurveyResult {
    posts = Map.copyOf(posts);
    unusedImages = List.copyOf(unusedImages);
  }
}
