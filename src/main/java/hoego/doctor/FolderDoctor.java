package hoego.doctor;

import hoego.export.PostText;
import hoego.file.ReadOnlyReason;
import hoego.file.TextFile;
import hoego.library.PostEntry;
import hoego.site.SiteRoot;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;

/** Examines the posts of a folder, several at a time; reads only. */
public final class FolderDoctor {
  /** Of fewer posts no habit can be told. */
  private static final int FEWEST_POSTS = 5;

  private final Path folder;
  private final Instant now;
  private final Map<Path, SiteFacts> sites = new ConcurrentHashMap<>();

  /**
   * A doctor for a folder, who reads of each site what is needed once: what changes on the disk
   * later is for another one.
   *
   * @param folder the folder that was opened
   * @param now the moment that future posts are told by
   */
  public FolderDoctor(Path folder, Instant now) {
    this.folder = folder.toAbsolutePath().normalize();
    this.now = now;
  }

  /**
   * Examines posts, several at a time.
   *
   * @param posts the folder's
   * @param cancelled asked before each post; what was found until then is returned
   */
  public FolderReport report(List<PostEntry> posts, BooleanSupplier cancelled) {
    return examined(posts, cancelled);
  }

  /** Examines one post as it stands on the disk. */
  public Examination examine(Path post) {
    Path file = post.toAbsolutePath().normalize();
    return examined(
        file, file.startsWith(folder) ? slashed(folder.relativize(file)) : file.toString());
  }

  /** Examines a text as it would stand in a file. */
  public List<Finding> examine(Path file, String text) {
    return findings(file.toAbsolutePath().normalize(), text);
  }

  private FolderReport examined(List<PostEntry> posts, BooleanSupplier cancelled) {
    List<PostEntry> sorted =
        posts.stream().sorted(Comparator.comparing(PostEntry::relativePath)).toList();
    List<Callable<Examination>> tasks = new ArrayList<>();
    for (PostEntry post : sorted) {
      tasks.add(
          () ->
              cancelled.getAsBoolean()
                  ? new Examination(
                      post.path(), post.relativePath(), "", List.of(), Optional.of("cancelled"))
                  : examined(post.path(), post.relativePath()));
    }
    List<Examination> all = new ArrayList<>();
    try (ExecutorService pool =
        Executors.newFixedThreadPool(
            Runtime.getRuntime().availableProcessors(),
            task -> Thread.ofPlatform().daemon().name("doctor").unstarted(task))) {
      for (Future<Examination> each : pool.invokeAll(tasks)) {
        all.add(each.get());
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      return FolderReport.EMPTY;
    } catch (ExecutionException mistake) {
      throw new IllegalStateException(mistake.getCause());
    }
    UnusedImages images = UnusedImages.of(sites.keySet(), all);
    Map<FindingKind, Integer> habits = habits(all, images.count());
    List<Examination> told = new ArrayList<>();
    for (Examination each : all) {
      told.add(
          each.with(
              each.findings().stream()
                  .filter(finding -> !habits.containsKey(finding.kind()))
                  .toList()));
    }
    return new FolderReport(told, images.unused(folder), habits);
  }

  /** Kinds that so many posts have that it must be meant. */
  private static Map<FindingKind, Integer> habits(List<Examination> all, int images) {
    Map<FindingKind, Integer> posts = new EnumMap<>(FindingKind.class);
    int missing = 0;
    for (Examination each : all) {
      Set<FindingKind> kinds = EnumSet.noneOf(FindingKind.class);
      for (Finding finding : each.findings()) {
        kinds.add(finding.kind());
        missing += finding.kind() == FindingKind.MISSING_IMAGE ? 1 : 0;
      }
      kinds.forEach(kind -> posts.merge(kind, 1, Integer::sum));
    }
    boolean imagesElsewhere = missing > images && images <= FEWEST_POSTS;
    posts
        .entrySet()
        .removeIf(
            entry ->
                all.size() < FEWEST_POSTS
                    || (entry.getKey() == FindingKind.MISSING_IMAGE
                        ? !imagesElsewhere || entry.getValue() < 3
                        : entry.getValue() * 100 < entry.getKey().habitFrom() * all.size()));
    return posts;
  }

  private Examination examined(Path file, String path) {
    TextFile read;
    try {
      read = TextFile.read(file);
    } catch (IOException unreadable) {
      return new Examination(
          file, path, "", List.of(), Optional.of(unreadable.getClass().getSimpleName()));
    }
    ReadOnlyReason reason = read.readOnly().orElse(null);
    if (reason instanceof ReadOnlyReason.NotDecodable(long offset)) {
      return new Examination(file, path, "", List.of(), Optional.of("NotDecodable " + offset));
    }
    if (reason instanceof ReadOnlyReason.TooLarge) {
      return new Examination(file, path, "", List.of(), Optional.of("TooLarge"));
    }
    return new Examination(file, path, read.text(), findings(file, read.text()), Optional.empty());
  }

  private List<Finding> findings(Path file, String text) {
    SiteFacts facts =
        sites.computeIfAbsent(SiteRoot.find(file, folder), root -> SiteFacts.read(root, now));
    return PostDoctor.examine(file, PostText.place(folder, file), text, facts);
  }

  static String slashed(Path relative) {
    List<String> names = new ArrayList<>();
    relative.forEach(name -> names.add(name.toString()));
    return String.join("/", names);
  }
}
