package hoego.export;

import hoego.markdown.Flavour;
import hoego.post.PostSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** A program for {@code src/it/fuzz.sh}: previews mutated posts and counts what goes wrong. */
final class Fuzz {
  private static final long PROGRESS = 100_000;
  private static final int FAILURES_SHOWN = 20;

  private final MutatedPosts posts;
  private final Path folder;
  private final Path kept;
  private final long last;
  private final AtomicLong next;
  private final AtomicInteger failures = new AtomicInteger();
  private long slowestNanos;
  private long slowestSeed;

  private Fuzz(List<String> posts, Path folder, Path kept, long first, long count) {
    this.posts = new MutatedPosts(posts);
    this.folder = folder;
    this.kept = kept;
    this.next = new AtomicLong(first);
    this.last = first + count - 1;
  }

  /** The texts of all Markdown files below a folder, with LF line ends. */
  static List<String> read(Path folder) throws IOException {
    List<Path> files;
    try (Stream<Path> walk = Files.walk(folder)) {
      files = walk.filter(file -> file.toString().matches(".*\\.(md|markdown)")).sorted().toList();
    }
    List<String> texts = new ArrayList<>();
    for (Path file : files) {
      try {
        texts.add(Files.readString(file).replace("\r\n", "\n").replace('\r', '\n'));
      } catch (CharacterCodingException notText) {
        // Jekyll drops it too.
      }
    }
    return texts;
  }

  /** kramdown mostly, at times one of the others. */
  static Flavour flavour(long seed) {
    return switch ((int) Math.floorMod(seed, 12L)) {
      case 0 -> new Flavour.GitHub();
      case 1 -> new Flavour.CommonMark();
      default -> Flavour.JEKYLL;
    };
  }

  /**
   * Previews posts.
   *
   * @param args how many, the first seed, how many threads, the folder for inputs that fail, and
   *     the folders with posts
   */
  public static void main(String[] args) throws IOException, InterruptedException {
    long count = Long.parseLong(args[0]);
    long first = Long.parseLong(args[1]);
    int threads = Integer.parseInt(args[2]);
    List<String> posts = new ArrayList<>();
    for (int i = 4; i < args.length; i++) {
      posts.addAll(read(Path.of(args[i])));
    }
    Path kept = Path.of(args[3]);
    Fuzz fuzz = new Fuzz(posts, Path.of(args[4]), kept, first, count);
    long from = System.nanoTime();
    List<Thread> workers =
        Stream.generate(() -> new Thread(fuzz::work)).limit(Math.max(1, threads)).toList();
    workers.forEach(Thread::start);
    for (Thread worker : workers) {
      worker.join();
    }
    System.out.printf(
        "%,d mutated posts of %,d in %d s: %d failed, slowest %d ms (seed %d)%n",
        count,
        posts.size(),
        (System.nanoTime() - from) / 1_000_000_000,
        fuzz.failures.get(),
        fuzz.slowestNanos / 1_000_000,
        fuzz.slowestSeed);
    System.exit(fuzz.failures.get() == 0 ? 0 : 1);
  }

  private void work() {
    PreviewedPost preview = new PreviewedPost(folder);
    for (long seed = next.getAndIncrement(); seed <= last; seed = next.getAndIncrement()) {
      String text = posts.of(seed);
      long from = System.nanoTime();
      String problem;
      try {
        problem = preview.problem(text, flavour(seed));
      } catch (RuntimeException | StackOverflowError failed) {
        problem = failed + " " + List.of(failed.getStackTrace()).subList(0, 1);
      }
      timed(seed, System.nanoTime() - from);
      if (!problem.isEmpty()) {
        failed(seed, text, problem);
      }
      if (seed % PROGRESS == 0) {
        System.out.printf("… seed %,d%n", seed);
      }
    }
  }

  private synchronized void timed(long seed, long nanos) {
    if (nanos > slowestNanos) {
      slowestNanos = nanos;
      slowestSeed = seed;
    }
  }

  private void failed(long seed, String text, String problem) {
    if (failures.incrementAndGet() > FAILURES_SHOWN) {
      return;
    }
    String body = PostSource.of(text).body();
    System.out.printf("seed %d (%d chars): %s%n", seed, body.length(), problem);
    try {
      Files.createDirectories(kept);
      Files.writeString(kept.resolve(seed + ".md"), text.replaceAll("[\\ud800-\\udfff]", "?"));
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
