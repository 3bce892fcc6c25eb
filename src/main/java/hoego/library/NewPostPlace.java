package hoego.library;

import hoego.file.Disk;
import hoego.file.Encoding;
import hoego.post.PostHabit;
import hoego.post.PostPlace;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Where a folder's new posts go and how they are written.
 *
 * @param home the folder for them, which need not be there
 */
public record NewPostPlace(Path home, PostHabit habit) {
  private static final int MOST_BYTES = 64 * 1024;

  /**
   * Learns it from a folder's posts, reading the newest: home is the newest post's folder, else
   * {@code _posts} where the folder is a site, else the folder itself.
   */
  public static NewPostPlace of(Path opened, PostIndex index) {
    return new NewPostPlace(home(opened, index), PostHabit.learn(samples(index)));
  }

  private static Path home(Path opened, PostIndex index) {
    for (PostEntry entry : index.entries()) {
      Path parent = entry.path().getParent();
      if (entry.kind() != PostPlace.Kind.DRAFTS && parent != null) {
        return parent;
      }
    }
    Path posts = opened.resolve("_posts");
    boolean site = Disk.isFolder(posts) || Disk.isFile(opened.resolve("_config.yml"));
    return site ? posts : opened;
  }

  /** The newest posts to learn a habit from; waits for the disk. */
  public static List<PostHabit.Sample> samples(PostIndex index) {
    List<PostHabit.Sample> samples = new ArrayList<>();
    for (PostEntry entry : index.entries()) {
      if (samples.size() == PostHabit.MOST_SAMPLES) {
        break;
      }
      if (entry.kind() == PostPlace.Kind.DRAFTS
          || entry.fileName().toLowerCase(Locale.ROOT).startsWith("readme")) {
        continue;
      }
      try {
        String text = Encoding.decodeLeniently(Disk.readPrefix(entry.path(), MOST_BYTES));
        samples.add(new PostHabit.Sample(entry.fileName(), text.replace("\r\n", "\n")));
      } catch (IOException unreadable) {
        // Another post shows the habit as well.
      }
    }
    return samples;
  }
}
