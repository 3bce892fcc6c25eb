package hoego.export;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.function.BooleanSupplier;

/**
 * Writes many posts of a folder into another, each at its own path; immutable, waits for the disk,
 * for any thread.
 *
 * <p>As many posts are rendered at a time as there are processors; others are read and written
 * meanwhile, each waiting for the disk by itself, so that the waits fall together.
 */
public final class SiteExporter {
  /** More would keep too many large posts in memory, and hurry nobody. */
  private static final int MOST_RENDERED_AT_A_TIME = 8;

  /** How many posts are under way for each that is rendered. */
  private static final int UNDER_WAY = 4;

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
   * @param progress called on this thread after each post, in their order
   * @param cancelled asked on this thread before a post is begun; those begun are finished. An
   *     interrupt of this thread cancels as well
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
    int rendered =
        Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_RENDERED_AT_A_TIME);
    Semaphore rendering = new Semaphore(rendered);
    Outcomes outcomes = new Outcomes(progress, posts.size());
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            rendered * UNDER_WAY, Thread.ofPlatform().name("hoego-export-", 0).factory())) {
      for (Path post : posts) {
        if (cancelled.getAsBoolean() || outcomes.interrupted) {
          outcomes.take(0);
          return outcomes.report(true);
        }
        outcomes.await(post, pool.submit(() -> failure(opened, post, into, rendering)));
        outcomes.take(2 * rendered * UNDER_WAY);
      }
      outcomes.take(0);
      return outcomes.report(false);
    } finally {
      outcomes.leave();
    }
  }

  /** Exports one post; says why not where it has failed. */
  private Optional<ExportFailure> failure(
      Path opened, Path post, ExportFolder into, Semaphore rendering) {
    try {
      PostText text = PostText.read(opened, post, here);
      PostExporter.Made made;
      rendering.acquireUninterruptibly();
      try {
        made = exporter.made(text, path(opened, post));
      } finally {
        rendering.release();
      }
      made.write(into, true);
      return Optional.empty();
    } catch (ExportException stopped) {
      return Optional.of(stopped.failure());
    } catch (RuntimeException mistake) {
      return Optional.of(new ExportFailure.Unexpected(mistake));
    }
  }

  /** What becomes of the posts that are under way, taken in their order; of one thread. */
  private static final class Outcomes {
    private record UnderWay(Path post, Future<Optional<ExportFailure>> failure) {}

    private final Progress progress;
    private final int total;
    private final Deque<UnderWay> underWay = new ArrayDeque<>();
    private final List<Failed> failed = new ArrayList<>();
    private int done;
    private boolean interrupted;

    Outcomes(Progress progress, int total) {
      this.progress = progress;
      this.total = total;
    }

    void await(Path post, Future<Optional<ExportFailure>> failure) {
      underWay.add(new UnderWay(post, failure));
    }

    /** Takes those that are done, and waits where more than {@code most} are not. */
    void take(int most) {
      while (!underWay.isEmpty()
          && (underWay.size() > most || underWay.getFirst().failure().isDone())) {
        UnderWay first = underWay.removeFirst();
        outcome(first.failure()).ifPresent(cause -> failed.add(new Failed(first.post(), cause)));
        progress.at(++done, total);
      }
    }

    private Optional<ExportFailure> outcome(Future<Optional<ExportFailure>> failure) {
      while (true) {
        try {
          return failure.get();
        } catch (InterruptedException stop) {
          interrupted = true;
        } catch (ExecutionException e) {
          if (e.getCause() instanceof Error error) {
            throw error;
          }
          throw new IllegalStateException(e);
        }
      }
    }

    /** Says on this thread that it was interrupted, if it was. */
    void leave() {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }

    Report report(boolean cancelled) {
      return new Report(done - failed.size(), failed, cancelled);
    }
  }

  private static String path(Path opened, Path post) {
    List<String> names = new ArrayList<>();
    opened
        .relativize(post.toAbsolutePath().normalize())
        .forEach(name -> names.add(name.toString()));
    return String.join("/", names) + ".html";
  }
}
