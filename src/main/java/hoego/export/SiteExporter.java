package hoego.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * Writes many posts of a folder into another, each at its own path; immutable, waits for the disk,
 * for any thread.
 */
public final class SiteExporter {
  private final PostExporter exporter;
  private final ZoneId here;

  /** Told of posts as they are done. */
  @FunctionalInterface
  public interface Progress {
    /** {@code done} of {@code total} posts were exported or have failed. */
    void at(int done, int total);
  }

  /**
   * What became of the posts.
   *
   * @param exported how many were written
   * @param failed those that were not, in the order given
   * @param cancelled whether it ended before all were tried
   */
  public record Report(int exported, List<Failed> failed, boolean cancelled) {
    public Report {
      failed = List.copyOf(failed);
    }
  }

  /** A post that was not written. */
  public record Failed(Path post, ExportFailure cause) {}

  /**
   * An exporter.
   *
   * @param here the zone of a site that names none
   */
  public SiteExporter(PostExporter exporter, ZoneId here) {
    this.exporter = exporter;
    this.here = here;
  }

  /**
   * Exports posts, each to its path from {@code folder} with {@code .html} at its end, and goes on
   * past those that fail. Regular files in {@code target} are replaced, posts never.
   *
   * @param folder the folder that was opened
   * @param posts files in it
   * @param target the folder to write to, made where there is none; may lie in {@code folder}
   * @param progress called on this thread after each post
   * @param cancelled asked before each post
   * @throws ExportException where {@code target} can't be made
   */
  public Report export(
      Path folder,
      Collection<Path> posts,
      Path target,
      Progress progress,
      BooleanSupplier cancelled)
      throws ExportException {
    Path opened = folder.toAbsolutePath().normalize();
    ExportFolder into = ExportFolder.at(target, posts);
    List<Failed> failed = new ArrayList<>();
    int done = 0;
    for (Path post : posts) {
      if (cancelled.getAsBoolean()) {
        return new Report(done - failed.size(), failed, true);
      }
      try {
        exporter.export(PostText.read(opened, post, here), into, path(opened, post), true);
      } catch (ExportException stopped) {
        failed.add(new Failed(post, stopped.failure()));
      } catch (RuntimeException mistake) {
        failed.add(new Failed(post, new ExportFailure.Unexpected(mistake)));
      }
      progress.at(++done, posts.size());
    }
    return new Report(done - failed.size(), failed, false);
  }

  private static String path(Path opened, Path post) {
    List<String> names = new ArrayList<>();
    opened
        .relativize(post.toAbsolutePath().normalize())
        .forEach(name -> names.add(name.toString()));
    return String.join("/", names) + ".html";
  }
}
