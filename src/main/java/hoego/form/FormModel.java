package hoego.form;

import hoego.post.Post;
import hoego.post.PostProblem;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a form shows of a post as its text stands; immutable.
 *
 * @param post the post as a list shows it
 * @param fields the keys, in the order shown; none where there is a problem
 * @param problem why the front matter can't be read, or null
 * @param problemOffset where the problem stands in the post, in chars
 * @param url where Jekyll publishes the post, for reading; empty where it publishes none
 * @param draft whether it is published there only once it has left {@code _drafts}
 * @param fileName the name that its file would better have, null where its own is as good
 * @param zone the site's clock
 */
public record FormModel(
    Post post,
    List<FormField> fields,
    @Nullable PostProblem problem,
    int problemOffset,
    String url,
    boolean draft,
    @Nullable String fileName,
    ZoneId zone) {
  public FormModel {
    fields = List.copyOf(fields);
  }
}
